import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Records, recordsJsonSchema } from '../../src/model/records.ts';
import { article, furniture, hostile, paragraphs } from './generated-articles.ts';
import { recordsOf } from './lawful-authority.ts';

const archive = fc
  .tuple(article(1), article(2), article(3))
  .map(([a, b, c]) => ({ 'a.txt': a, 'b.txt': b, 'c.txt': c }));

/** Paragraphs, and last sentences so short that they look like no prose: once taken for a reader’s, behind “12 comments”. */
const longOnes = [
  ...[0, 1, 2, 3, 4, 5].map(
    (at) => `Latvian Foreign Minister Anna Krastina said that ferries of plan ${at} would come by May.`,
  ),
];
const shortEnds = [
  'She added that ferries of plan 6 would help.',
  'Both sides agreed to open ferries of plan 6.',
  '“We need ferries of plan 6. We need it now,” Krastina said.',
];

/** Everything but where in its file it stands: offsets, the file’s fingerprint, whole parts, and furniture. */
function withoutPlaces({ articles, diagnostics: _, ...rest }: Records): unknown {
  const kept = {
    ...rest,
    articles: articles.map(({ sha256: _sha, sentences, parts, ...own }) => ({
      ...own,
      parts: parts.map(({ span: _span, ...part }) => part),
      sentences: sentences.filter(({ role }) => role !== 'furniture'),
    })),
  };
  return JSON.parse(
    JSON.stringify(kept, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)),
  );
}

describe('an archive', { timeout: 240_000 }, () => {
  test('reads the same whatever the order of its files', () => {
    fc.assert(
      fc.property(archive, (files) => {
        const reversed = Object.fromEntries(Object.entries(files).toReversed());
        expect(recordsOf(reversed)).toEqual(recordsOf(files));
      }),
      { numRuns: 40 },
    );
  });

  test('keeps the ids of its articles, parts, sentences and statements when an article is added', () => {
    const idsOf = ({ articles, statements }: Records): string[] =>
      [
        ...articles
          .filter(({ id }) => id !== 'c')
          .flatMap(({ id, parts, sentences }) => [id, ...[...parts, ...sentences].map((one) => `${id}#${one.id}`)]),
        ...statements.filter((one) => one.article !== 'c').map(({ id }) => id),
      ].toSorted();
    fc.assert(
      fc.property(archive, (files) => {
        const { 'c.txt': _, ...fewer } = files;
        expect(idsOf(recordsOf(files))).toEqual(idsOf(recordsOf(fewer)));
      }),
      { numRuns: 40 },
    );
  });

  test('is the same read back from its JSON, and fits the schema and the JSON Schema', () => {
    const validates = new Ajv2020({ strict: false, validateFormats: false }).compile(recordsJsonSchema() as object);
    fc.assert(
      fc.property(
        fc.oneof(
          archive,
          hostile.map((text) => ({ 'a.txt': text })),
        ),
        (files) => {
          const records = recordsOf(files);
          const again: unknown = JSON.parse(JSON.stringify(records));
          expect(again).toEqual(records);
          expect(Records.parse(again)).toEqual(records);
          expect(validates(again), JSON.stringify(validates.errors)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('says the same with page furniture between its paragraphs', () => {
    fc.assert(
      fc.property(paragraphs(), furniture, fc.nat(7), (all, line, at) => {
        const lines = ['Ministers of plan 1 meet', 'March 11, 2024', ...all];
        const place = 3 + (at % (lines.length - 2));
        const plain = recordsOf({ 'a.txt': lines.join('\n\n') });
        const furnished = recordsOf({ 'a.txt': lines.toSpliced(place, 0, line).join('\n\n') });
        expect(withoutPlaces(furnished)).toEqual(withoutPlaces(plain));
      }),
      { numRuns: 80, examples: shortEnds.map((end) => [[...longOnes, end], '12 comments', 5]) },
    );
  });
});
