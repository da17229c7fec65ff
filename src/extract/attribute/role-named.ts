import { fold } from '../../text/fold.ts';
import { officeLinks, officeModifiers } from '../recognise/office-words.ts';
import type { Worded } from '../recognise/mention.ts';
import { isHead } from '../recognise/scene.ts';
import type { KnownArticle } from './known-article.ts';

/** Who is meant by an office alone: a person of the article, and the country that the words themselves give. */
export interface RoleNamed {
  name: string | null;
  country: string | null;
}

/** No office is longer, in words ahead of its head. */
const longest = 5;

/**
 * The last office without a name between two places of a sentence: “[the Minister] met Premier Holm”, “[the Turkish vice president] arrived,
 * he …”. Of several holders the one of that very office; else, where it is written with a capital, who was named first, for it is his readout.
 */
export function roleNamed(sentence: Worded, from: number, to: number, known: KnownArticle): RoleNamed | null {
  const { tokens, mentions } = sentence;
  for (let at = to - 1; at >= from; at -= 1) {
    if (tokens[at]?.lower !== 'the' || tokens[at]?.isQuoted === true) continue;
    const place = mentions.find(({ first }) => first === at + 1);
    const country = place?.kind === 'country' ? place.name : null;
    let first = country === null ? at + 1 : (place?.last ?? at) + 1;
    if (tokens[first]?.text === "'s") first += 1;
    let head = first;
    while (head < first + longest && !isHead(tokens[head]) && officeModifiers.has(tokens[head]?.lower ?? '')) head += 1;
    if (!isHead(tokens[head])) continue;
    let last = head;
    while (isHead(tokens[last + 1]) || isOfOffice(last + 1)) last += 1;
    if (mentions.some((one) => one.kind === 'person' && one.from <= head && one.until >= head)) continue;
    const words = (end: number): string =>
      tokens
        .slice(first, end + 1)
        .map(({ text }) => text)
        .join(' ');
    const ofCountry = mentions.find(
      (one) => one.kind === 'country' && !one.adjective && one.first <= last && one.first > head,
    );
    if (ofCountry !== undefined) return { name: null, country: ofCountry.name };
    const isTitle = /^\p{Lu}/u.test(tokens[head]?.text ?? '');
    const index = known.place.get(sentence) ?? 0;
    const isBefore = (name: string): boolean =>
      (known.spoke.get(name)?.[0] ?? Number.POSITIVE_INFINITY) < index ||
      known.namings[index]?.some((one) => one.name === name && one.last < at) === true;
    return { name: holderOf(words(last), words(head), country, isTitle, known, isBefore), country };
  }
  return null;

  function isOfOffice(at: number): boolean {
    const { lower, isCapital } = tokens[at] ?? { lower: '', isCapital: false };
    if (officeLinks.has(lower))
      return tokens[at + 1]?.isCapital === true || officeLinks.has(tokens[at + 1]?.lower ?? '');
    return isCapital && at < to && (officeLinks.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.isCapital === true);
  }
}

/** The one who holds an office, by its words in full or by its head, of those named before. */
function holderOf(
  full: string,
  head: string,
  country: string | null,
  isTitle: boolean,
  { facts, spoke }: KnownArticle,
  isBefore: (name: string) => boolean,
): string | null {
  const firstNamed = (name: string): number => spoke.get(name)?.[0] ?? Number.POSITIVE_INFINITY;
  const holders = [...facts.values()].filter(
    (fact) => (country === null || fact.country === country) && isBefore(fact.name),
  );
  const bearing = (words: string): string[] => {
    const role = fold(words);
    return holders.flatMap(({ name, offices }) =>
      offices.some(({ title }) => fold(title) === role || fold(title).startsWith(`${role} `)) ? [name] : [],
    );
  };
  for (const words of new Set([full, head])) {
    const [one, ...others] = bearing(words);
    if (one !== undefined && others.length === 0) return one;
  }
  if (!isTitle) return null;
  const [first] = bearing(head).sort((a, b) => firstNamed(a) - firstNamed(b));
  return first ?? null;
}
