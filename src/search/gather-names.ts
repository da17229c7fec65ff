import type { Records } from '../model/records.ts';
import { slug } from '../text/slug.ts';
import { capitalised, kindLabels, modeLabels, statusLabels } from '../view/labels.ts';
import type { Named } from './naming.ts';
import type { FilterName } from './passage.ts';

/** What the search page looks up only when it needs it: names for the values of filters, and words that a reader may have meant. */
export interface Names {
  readonly labels: Readonly<Partial<Record<FilterName, Readonly<Record<string, string>>>>>;
  /** The single words of names as written, for near spellings. */
  readonly words: readonly string[];
}

type Source = Pick<Records, 'articles' | 'statements' | 'meetings' | 'delegates' | 'countries' | 'series' | 'topics'>;

const labelled = (records: readonly { id: string; name: string }[]): Record<string, string> =>
  Object.fromEntries(records.map(({ id, name }) => [id, name]));

const capitals = (labels: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([value, label]) => [value, capitalised(label)]));

export function gatherNames(records: Source, authority: readonly Named[]): Names {
  const { articles, statements, meetings, delegates, countries, series, topics } = records;
  const outlets = articles
    .flatMap((article) => [article.publisher, ...article.parts.map(({ publisher }) => publisher)])
    .flatMap((said) => said?.value ?? []);
  const speakers = statements.filter(({ speaker: { id } }) => id === null).map(({ speaker: { label } }) => label);
  const bodies = [
    ...statements.map(({ country }) => country),
    ...meetings.flatMap(({ participants }) => participants.map(({ represents }) => represents)),
    ...delegates.flatMap(({ offices }) => offices.map(({ represents }) => represents)),
  ].filter((name) => name !== null);
  const slugs = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries([...new Set(names)].sort().map((name) => [slug(name), name]));
  const known = [...delegates, ...countries.map(({ name }) => ({ name, variants: [] })), ...series, ...topics];
  const named = [...known, ...authority.filter(({ variants }) => variants.length > 0)];
  const words = named
    .flatMap((record) => [record.name, ...('variants' in record ? record.variants : [])])
    .flatMap((name) => name.match(/\p{Lu}[\p{L}’']{3,}/gu) ?? []);
  return {
    labels: {
      type: {
        statement: 'Statements',
        narration: 'Narration',
        meeting: 'Meetings',
        delegate: 'Delegates',
        method: 'About this edition',
      },
      speaker: { ...capitals(slugs(speakers)), ...labelled(delegates) },
      country: { ...slugs(bodies), ...labelled(countries) },
      meeting: labelled(meetings),
      kind: capitals(kindLabels),
      topic: labelled(topics),
      mode: capitals(modeLabels),
      outlet: slugs(outlets),
      article: Object.fromEntries(articles.map(({ id, title }) => [id, title?.value ?? id])),
      status: capitals(statusLabels),
    },
    words: [...new Set(words)].sort(),
  };
}
