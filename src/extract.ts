import type { Authority } from './authority/authority.ts';
import { diagnose } from './diagnostics/diagnose.ts';
import { attribute } from './extract/attribute.ts';
import { clean } from './extract/clean.ts';
import { amend } from './extract/link/amend.ts';
import { link } from './extract/link.ts';
import type { Reading } from './extract/link/reading.ts';
import { read } from './extract/read.ts';
import { knownForms } from './extract/recognise/known-forms.ts';
import { recognise } from './extract/recognise.ts';
import { segment } from './extract/segment.ts';
import type { ArticleFile } from './extract/types.ts';
import { validate } from './extract/validate.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Emendation } from './model/emendation.ts';
import type { Records } from './model/records.ts';
import type { Place } from './text/line-table.ts';

/** An editor’s correction, and where it stands in its file. */
export interface PlacedEmendation {
  emendation: Emendation;
  file: string;
  place: Place;
}

/**
 * Reads every article and returns the records of meetings, delegates and statements, in a stable order: the same bytes in,
 * the same records out, whatever the order of the files. A file that cannot be read is left out and named in `diagnostics`.
 */
export function extract(
  files: readonly ArticleFile[],
  authority: Authority,
  emendations: readonly PlacedEmendation[] = [],
): Records {
  const forms = knownForms(authority);
  const diagnostics: Diagnostic[] = [];
  const readings: Reading[] = [];
  const taken = new Map<string, string>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { page, diagnostics: found } = read(file);
    diagnostics.push(...found);
    if (page === null) continue;
    const other = taken.get(page.id);
    if (other !== undefined) {
      diagnostics.push(diagnose('same-article-id', page.file, { line: 1, column: 1 }, { id: page.id, other }));
      continue;
    }
    taken.set(page.id, page.file);
    const recognised = recognise(segment(clean(page)), authority, forms);
    readings.push({ recognised, attributed: attribute(recognised, authority) });
  }
  const linked = link(readings, authority);
  diagnostics.push(...amend(linked, emendations));
  return validate(
    linked,
    emendations.map(({ emendation }) => emendation),
    diagnostics,
  );
}
