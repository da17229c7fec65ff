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
import { schemaFaults } from '../../../schema-faults.ts';
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

describe('what pages tell machines', () => {
  it(
    'uses types and properties as schema.org defines them, and of a wrong one the definitions say so',
    { timeout: 120_000 },
    () => {
      const wrong = { '@type': 'Person', startDate: '2031' } as unknown as Thing;
      const [ofWrong, ...others] = schemaFaults([wrong, ...everything(archive), ...everything(unplaced)]);
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
