import type { Severity } from '../model/diagnostic.ts';

interface Entry {
  severity: Severity;
  message: (values: Readonly<Record<string, string>>) => string;
  hint: (values: Readonly<Record<string, string>>) => string;
}

const at = (values: Readonly<Record<string, string>>, key: string): string => values[key] ?? '';

/** Everything that can be wrong or doubtful in the content. Codes are permanent: people search for them. */
export const catalogue = {
  'bad-utf8': {
    severity: 'error',
    message: (v) =>
      `Found the byte ${at(v, 'byte')}, which is no part of UTF-8 text; expected a text file saved as UTF-8.`,
    hint: () => 'Open the file in an editor, choose its real encoding, and save it again as UTF-8.',
  },
  'empty-article': {
    severity: 'error',
    message: () => 'Found no text; expected the text of one article.',
    hint: () => 'Save the article’s text into the file, or take the file out of the folder.',
  },
  'unreadable-file': {
    severity: 'error',
    message: (v) => `Found no readable file (${at(v, 'cause')}); expected a text file.`,
    hint: () => 'Check the path and the file’s permissions.',
  },
  'same-article-id': {
    severity: 'error',
    message: (v) =>
      `Found a second article with the id “${at(v, 'id')}”, that of ${at(v, 'other')}; expected each id once.`,
    hint: () => 'Give one of the two files another name.',
  },
  'bad-json': {
    severity: 'error',
    message: (v) => `Found ${at(v, 'found')}; expected ${at(v, 'expected')}.`,
    hint: (v) =>
      at(v, 'near') === '' ? 'Mend the file by hand, or take the entry out.' : `Did you mean “${at(v, 'near')}”?`,
  },
  'missing-file': {
    severity: 'error',
    message: (v) => `Found no file “${at(v, 'name')}”; expected it in the content folder.`,
    hint: () => 'Copy it from the archive that comes with the project and change its words.',
  },
  'same-form-twice': {
    severity: 'error',
    message: (v) =>
      `Found the form “${at(v, 'form')}” under both “${at(v, 'one')}” and “${at(v, 'other')}”; expected each form under one record.`,
    hint: () => 'Take the form out of one of the two.',
  },
  'unknown-target': {
    severity: 'error',
    message: (v) =>
      `Found an emendation of ${at(v, 'kind')} “${at(v, 'id')}”, field “${at(v, 'field')}”; expected a record and field that are there.`,
    hint: (v) =>
      at(v, 'near') === ''
        ? 'See the ids in the output of “npm run records”.'
        : `The nearest id is “${at(v, 'near')}”.`,
  },
  'stale-emendation': {
    severity: 'error',
    message: (v) =>
      `Found “${at(v, 'from')}” as the value that the emendation corrects; expected the value read from the text, “${at(v, 'found')}”.`,
    hint: () => 'The reading has changed since: look at the record, then mend or withdraw the emendation.',
  },
  'lost-id': {
    severity: 'error',
    message: (v) =>
      `Found no ${at(v, 'kind')} “${at(v, 'id')}”, which the ledger keeps; expected every published id to stay.`,
    hint: () => 'Restore what made it, or say in content/ledger.json where it went (“to”) and run “npm run accept”.',
  },
  'unknown-person': {
    severity: 'warning',
    message: (v) =>
      `Found “${at(v, 'name')}”${at(v, 'as')}; expected a preferred or variant form from authority/people.json. Recorded under this name.`,
    hint: (v) =>
      at(v, 'near') === ''
        ? 'Add a person with this name, or add it as a variant of the person meant.'
        : `Add it as a variant of “${at(v, 'near')}” if that is the person meant, or add a person.`,
  },
  'unknown-outlet': {
    severity: 'warning',
    message: (v) =>
      `Found “${at(v, 'name')}” named as the publisher; expected a form from authority/outlets.json. Recorded under this name.`,
    hint: () => 'Add an outlet with this name and its kind.',
  },
  'unknown-series': {
    severity: 'info',
    message: (v) =>
      `Found “${at(v, 'name')}”, a numbered meeting whose series authority/series.json does not have. Recorded as a series of this name.`,
    hint: () => 'Add the series, with the forms of its name.',
  },
  'doubtful-speaker': {
    severity: 'warning',
    message: (v) =>
      `Found “${at(v, 'name')}”, which may be ${at(v, 'candidates')}; expected one person. The statement keeps the words and names nobody.`,
    hint: () => 'Say who is meant with an emendation of the statement’s speaker.',
  },
  'no-date': {
    severity: 'info',
    message: () => 'Found no date of publication. Dates that lean on it stay unknown.',
    hint: () => 'If the publisher gives one, state it in a side file beside the article.',
  },
  'no-title': {
    severity: 'info',
    message: () => 'Found no headline.',
    hint: () => 'If the publisher gives one, state it in a side file beside the article.',
  },
  'no-address': {
    severity: 'warning',
    message: () => 'Found no address of the archive. Canonical links, feeds, cards and the sitemap are not written.',
    hint: () => 'State “address” in archive.json, or set SITE_URL, to have them.',
  },
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof catalogue;
