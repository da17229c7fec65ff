import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Evaluation } from '../model/evaluation.ts';

/** The measured accuracy that stands in the content folder, or null where none was measured. */
export function evaluationOf(contentFolder: string = process.env['CONTENT_DIR'] || 'content'): Evaluation | null {
  const file = join(contentFolder, 'evaluation.json');
  return existsSync(file) ? Evaluation.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
