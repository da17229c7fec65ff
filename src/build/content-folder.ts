import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

/** The content folder of a command: `--content DIR`, else `CONTENT_DIR`, else `content`. */
export function contentFolder(args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  try {
    const { values } = parseArgs({ args: [...args], options: { content: { type: 'string' } } });
    return values.content ?? (env['CONTENT_DIR'] || 'content');
  } catch (error) {
    throw new Refusal(`${(error as Error).message} The only option is --content DIR.`);
  }
}
