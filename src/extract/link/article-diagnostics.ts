import type { Authority } from '../../authority/authority.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { lineTable } from '../../text/line-table.ts';
import type { Reading } from './reading.ts';
import { peopleDiagnostics } from './unknown-names.ts';

/** What an editor should know of one article: its own mistakes, names that no authority file knows, speakers in doubt. */
export function articleDiagnostics({ recognised, attributed }: Reading, authority: Authority): Diagnostic[] {
  const { article } = recognised;
  const place = lineTable(article.text);
  const doubtful = attributed.attributions.flatMap(({ speaker, sentences: [first] }) =>
    speaker.candidates.length > 1 && first !== undefined
      ? [
          diagnose('doubtful-speaker', article.file, place(first.sentence.unit.span.start), {
            name: speaker.label,
            candidates: speaker.candidates.join(' or '),
          }),
        ]
      : [],
  );
  return [...article.diagnostics, ...peopleDiagnostics(article, attributed.facts, place, authority), ...doubtful];
}
