import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

/** What a command was told with `--content DIR`, or null; it knows no other option. */
export function contentOption(args: readonly string[]): string | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { content: { type: 'string' } } });
    return values.content ?? null;
  } catch (error) {
    throw new Refusal(`${(error as Error).message}. The only option is --content DIR.`.replace('..', '.'));
  }
}
