import { join } from 'node:path';
import ts from 'typescript';
import type { Thing } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/model/archive.ts';
import { datasetFiles } from '../../../../src/view/dataset/dataset-files.ts';
import { sha256 } from '../../../../src/view/dataset/sha256.ts';
import { jsonLd } from '../../../../src/view/head/json-ld.ts';
import { dataset } from '../../../../src/view/structured-data/dataset.ts';
import { event } from '../../../../src/view/structured-data/event.ts';
import { newsArticle } from '../../../../src/view/structured-data/news-article.ts';
import { person } from '../../../../src/view/structured-data/person.ts';
import { quotation } from '../../../../src/view/structured-data/quotation.ts';
import { webSite } from '../../../../src/view/structured-data/web-site.ts';
import { archive, article, meeting, records, statement } from '../invented.ts';

const unplaced: Archive = { ...archive, address: null };

/** Everything that the pages can say, for an archive with and without an address, from full and from empty records. */
function everything(of: Archive): Thing[] {
  const names = new Map([['ada-lovat', 'Ada Lovat']]);
  const [series] = records.series;
  const bare = { ...article, title: null, publisher: null, published: null, url: null };
  const empty = { ...meeting, date: null, place: null, format: null, participants: [], articles: [], series: null };
  const downloads = datasetFiles(records, of).map(({ name, title, type, text }) => ({
    name,
    title,
    type,
    hash: sha256(text),
  }));
  return [
    event(meeting, {
      archive: of,
      articles: [article],
      series: series ?? null,
      within: { ...meeting, id: 'larger' },
      names,
    }),
    event(
      { ...meeting, status: 'announced', format: 'video' },
      { archive: of, articles: [article], series: null, within: null, names },
    ),
    event(empty, { archive: of, articles: [], series: null, within: null, names }),
    newsArticle(article, of),
    newsArticle(bare, of),
    ...records.delegates.flatMap((delegate) => [
      person(delegate, of),
      person({ ...delegate, offices: [], variants: [] }, of),
    ]),
    ...[
      quotation(statement, article, of),
      quotation({ ...statement, speaker: { kind: 'group', id: null, label: 'All' } }, article, of),
    ].filter((one) => one !== null),
    webSite(of),
    dataset(of, [article], downloads, '2031-05-02/2031-05-02', '1.0.0'),
  ];
}

/** An action may say of any property how it is filled in, by the same name with “-input”; the types leave that open. */
const withoutInputs = (thing: Thing): unknown =>
  JSON.parse(JSON.stringify(thing), (key, value: unknown) => (key.endsWith('-input') ? undefined : value));

const typeOf = (thing: Thing): string => (thing as { '@type': string })['@type'];

/** For each thing, what the compiler has to say of it, held against the types of schema.org. */
function faultsOf(things: readonly Thing[]): string[][] {
  const name = join(process.cwd(), 'tests/unit/view/structured-data/generated.ts');
  const types = [...new Set(things.map(typeOf))].join(', ');
  const lines = things.map(
    (thing, place) => `export const thing${String(place)}: ${typeOf(thing)} = ${JSON.stringify(withoutInputs(thing))};`,
  );
  const source = [`import type { ${types} } from 'schema-dts';`, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.ESNext) : getSourceFile(file, ...rest);
  host.fileExists = (file) => file === name || fileExists(file);
  const program = ts.createProgram([name], options, host);
  const faults = ts.getPreEmitDiagnostics(program, program.getSourceFile(name)).map(({ messageText, file, start }) => ({
    thing: (file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0) - 1,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
  return things.map((_, place) => faults.flatMap(({ thing, text }) => (thing === place ? [text] : [])));
}

describe('what pages tell machines', () => {
  it(
    'uses types and properties as schema.org defines them, and of a wrong one the definitions say so',
    { timeout: 120_000 },
    () => {
      const wrong = { '@type': 'Person', startDate: '2031' } as unknown as Thing;
      const [ofWrong, ...others] = faultsOf([wrong, ...everything(archive), ...everything(unplaced)]);
      expect(ofWrong).toHaveLength(1);
      expect(others.flat()).toEqual([]);
    },
  );

  it('calls a quotation only what the source puts in quotation marks', () => {
    expect(quotation(statement, article, archive)).toMatchObject({
      '@type': 'Quotation',
      text: 'The river is & stays <ours>',
    });
    expect(quotation({ ...statement, quotes: [] }, article, archive)).toBeNull();
  });

  it('names addresses only in full', () => {
    expect(JSON.stringify(everything(unplaced))).not.toMatch(/"(?:url|@id|contentUrl)":"\//u);
    expect(event(meeting, { archive, articles: [], series: null, within: null, names: new Map() })).toMatchObject({
      '@id': 'https://example.org/river/meetings/river-conference-2/',
    });
  });

  it('cannot end the element it stands in', () => {
    expect(jsonLd([{ '@type': 'Person', name: '</script><b>' }])).not.toContain('</script>');
  });
});
