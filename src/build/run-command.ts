import { Refusal } from './refusal.ts';

/** Names of errors whose message is for people: where, what was found, what was expected, how to fix it. */
const told = new Set([Refusal.name, 'DiagnosticsError']);

/** Runs a command to its end: a refusal is told in its own words and a fault of the code with its trace, and either exits 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(1));
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error && told.has(error.name) ? error.message : error);
    process.exitCode = 1;
  }
}
