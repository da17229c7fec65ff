import type { Citation } from './citation.ts';
import { cslItems, type CslItem } from './csl-json.ts';

/*
 * Written here rather than by citation-js, whose RIS breaks a value every 70 characters (addresses too) and leaves out
 * the author and the day of a news article.
 */

const types = { 'article-newspaper': 'NEWS', webpage: 'ELEC', dataset: 'DATA' } as const;

const padded = (value: number): string => String(value).padStart(2, '0');

/** “2025/04/28/”, “2022/06//”: what is unknown stays empty. */
function risDate([year = 0, month, day]: readonly number[]): string {
  return `${String(year)}/${month === undefined ? '' : padded(month)}/${day === undefined ? '' : padded(day)}/`;
}

const oneLine = (value: string): string => value.replace(/\s+/gu, ' ').trim();

function record(item: CslItem): string {
  const [from, to] = item.issued?.['date-parts'] ?? [];
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', from?.[0]?.toString()],
    ['DA', from === undefined || to !== undefined ? undefined : risDate(from)],
    ['UR', item.URL],
    ['N1', item.note],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...written, 'ER  - ', ''].join('\r\n');
}

/** RIS, which reference managers read: the sources first, then the page where that is the thing cited. */
export const ris = (citation: Citation): string => cslItems(citation).map(record).join('\r\n');
