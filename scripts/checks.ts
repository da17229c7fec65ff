import { runTool } from './tool.ts';

const checks = [
  { name: 'types', program: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', program: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'format', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
] as const;

/** Types, lint and format, each to its end whatever the others found; one line each. Returns how many passed and failed. */
export function runChecks(): { passed: number; failed: number } {
  const ended = checks.map(({ name, program, args }) => {
    const { isFine, seconds } = runTool(program, args, { quiet: true });
    console.log(`${name} ${isFine ? 'passed' : 'failed'} (${seconds})`);
    return isFine;
  });
  const passed = ended.filter(Boolean).length;
  return { passed, failed: ended.length - passed };
}
