import type { Token } from '../../text/tokens.ts';
import type { HeldOffice, Mention } from './mention.ts';
import { officeHeads, officeLinks, officeModifiers } from './office-words.ts';

/** A sentence as the office rules see it. */
export interface Scene {
  text: string;
  tokens: readonly Token[];
  /** The country, city or body that stands at a token, if any. */
  known: ReadonlyMap<number, Mention>;
  /** The tokens that belong to some person’s name. */
  named: ReadonlySet<number>;
}

const isOfficeWord = (token: Token): boolean =>
  officeHeads.has(token.lower) || (officeModifiers.has(token.lower) && token.lower !== 'then');

/** Whether a token may stand inside an office phrase. Function words that begin a sentence (“The”, “On”) do not. */
function belongs(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || token.isQuoted || scene.named.has(index)) return false;
  if (isOfficeWord(token) || officeLinks.has(token.lower) || token.text === "'s" || token.text === '/')
    return !(token.isCapital && officeLinks.has(token.lower));
  return (token.isCapital || scene.known.has(index) || /^\p{N}+(?:st|nd|rd|th)$/u.test(token.text)) && token.isWord;
}

const hasHead = (scene: Scene, first: number, last: number): boolean =>
  scene.tokens.slice(first, last + 1).some((token) => officeHeads.has(token.lower));

/** No office is longer, in words. */
const longestOffice = 40;

/**
 * The office that ends right before a name: “Deputy Prime Minister and Minister of Foreign Affairs of Norway [Ana Holm]”,
 * also with a comma between: “The Secretary General of the Council, [Ibrahim ibn Saleh],”. Token places, or null.
 */
export function officeBefore(
  scene: Scene,
  name: number,
  nameEnd: number,
  isAddressed: boolean,
): { first: number; last: number } | null {
  const { tokens } = scene;
  let last = name - 1;
  const hasComma = tokens[last]?.text === ',';
  if (hasComma) last -= 1;
  let first = last;
  while (first >= Math.max(0, last - longestOffice) && belongs(scene, first)) first -= 1;
  first = ownWords(scene, first + 1, last);
  if (first > last || !hasHead(scene, first, last)) return null;
  const closes = /^(?:[,.;)]|and|who|said|told)$/u.test(tokens[nameEnd + 1]?.lower ?? '.');
  const opens = first === 0 || /^(?:the|his|her|its|their|'s|[.;:",])$/u.test(tokens[first - 1]?.lower ?? '');
  const isOwned = tokens.slice(first, last + 1).some(({ text }) => text === "'s") || scene.known.has(first);
  return hasComma && !isAddressed && !(closes && (opens || isOwned)) ? null : { first, last };
}

/** Where an office’s own words begin: after “with”, after a possessive that is no country’s, after “and” that joins no two offices. */
function ownWords(scene: Scene, from: number, last: number): number {
  const { tokens, known } = scene;
  let first = from;
  for (let index = from; index < last; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const outside =
      ['to', 'with', 'at', 'in', 'on'].includes(token.lower) &&
      (token.lower === 'with' || !hasHead(scene, first, index));
    const joins = token.lower === 'and' && !hasHead(scene, first, index) && hasHead(scene, index, last);
    const possessive = token.text === "'s" && hasHead(scene, index, last);
    if (possessive)
      first =
        known.get(index - 1)?.kind === 'country' || known.get(index - 1)?.kind === 'body'
          ? (known.get(index - 1)?.first ?? index + 1)
          : index + 1;
    else if (outside || joins) first = index + 1;
  }
  while (
    first <= last &&
    (officeLinks.has(tokens[first]?.lower ?? '') ||
      notOffice.has(tokens[first]?.lower ?? '') ||
      tokens[first]?.text === "'s")
  )
    first += 1;
  return first;
}

/** Words before an office that a capital makes look like a part of it. */
const notOffice: ReadonlySet<string> = new Set([
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'meeting',
  'readout',
  'remarks',
  'also',
  'both',
  'as',
  'then',
  'while',
  'when',
  'but',
  'earlier',
  'meanwhile',
  'ministry',
  'statement',
]);

/** The office in apposition after a name: “[Luis Prado], Chile’s ambassador to Norway,”. Token places, or null. */
export function officeAfter(scene: Scene, name: number): { first: number; last: number } | null {
  const { tokens } = scene;
  let first = name + 1;
  if (tokens[first]?.text !== ',' || tokens[first + 1]?.lower === 'and') return null;
  first += 1;
  while (['the', 'a', 'an', 'who', 'then'].includes(tokens[first]?.lower ?? '')) {
    if (tokens[first]?.lower === 'who') return null;
    first += 1;
  }
  let last = first;
  let seenHead = false;
  while (last < tokens.length) {
    const token = tokens[last];
    if (token === undefined) break;
    if (scene.named.has(last)) {
      const before = tokens[last - 1];
      if (before?.lower !== 'and') return null;
      last -= 1;
      break;
    }
    const ok =
      belongs(scene, last) ||
      (!seenHead &&
        token.isWord &&
        /^\p{Ll}/u.test(token.text) &&
        !/(?:ed|ing)$/u.test(token.text) &&
        last - first < 3 &&
        ![
          'was',
          'is',
          'has',
          'had',
          'will',
          'said',
          'says',
          'told',
          'met',
          'who',
          'which',
          'that',
          'he',
          'she',
          'his',
          'her',
          'it',
          'they',
          'also',
          'for',
          'in',
          'on',
          'at',
          'from',
          'by',
          'as',
          'while',
          'but',
          'after',
          'before',
        ].includes(token.lower));
    if (!ok) break;
    if (officeHeads.has(token.lower)) seenHead = true;
    last += 1;
  }
  let end = last - 1;
  while (end >= first && (officeLinks.has(tokens[end]?.lower ?? '') || tokens[end]?.text === "'s")) end -= 1;
  if (end < first || !hasHead(scene, first, end)) return null;
  const next = tokens[end + 1];
  const closed =
    next === undefined ||
    /^[,.;:()"—–-]$/u.test(next.text) ||
    [
      'and',
      'who',
      'said',
      'says',
      'told',
      'has',
      'was',
      'is',
      'on',
      'in',
      'at',
      'as',
      'attended',
      'also',
      'met',
      'noted',
      'described',
      'disagreed',
      'called',
    ].includes(next.lower) ||
    /(?:ed)$/u.test(next.text);
  const start = ownWords(scene, first, end);
  return closed && start <= end ? { first: start, last: end } : null;
}

/** Reads an office phrase: for whom it stands, and its words without the country. A body stands where no country does. */
export function readOffice(scene: Scene, place: { first: number; last: number }): HeldOffice {
  const { tokens, known } = scene;
  let { first, last } = place;
  let represents: string | null = null;
  const opening = known.get(first);
  if (opening?.first === first && opening.last < last && (opening.kind === 'country' || opening.kind === 'body')) {
    represents = opening.name;
    first = opening.last + 1;
    while (["'s", "'"].includes(tokens[first]?.text ?? '')) first += 1;
  }
  for (let index = last; index > first; index -= 1) {
    const closing = known.get(index);
    if (closing?.last !== last || closing.first !== index || (closing.kind !== 'country' && closing.kind !== 'body'))
      continue;
    let link = index - 1;
    if (tokens[link]?.lower === 'the') link -= 1;
    if (link > first && ['of', 'for'].includes(tokens[link]?.lower ?? '')) {
      const rest = hasHead(scene, first, link - 1);
      const isBodyOfOneOffice =
        closing.kind !== 'body' ||
        !scene.text.slice(tokens[first]?.start ?? 0, tokens[link]?.start ?? 0).includes(' and ');
      if (rest && represents === null && isBodyOfOneOffice) {
        represents = closing.name;
        last = link - 1;
      }
    }
  }
  const stateOf = /^(?<office>.+?) of the (?:State|Kingdom|Republic|Commonwealth|Government)$/u.exec(
    scene.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0),
  );
  if (stateOf?.groups?.['office'] !== undefined) last -= 3;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return { title: scene.text.slice(start, end).replace(/\s+/gu, ' '), represents, start, end };
}

/** “Deputy Prime Minister and Minister of Foreign Affairs” holds two offices; “Minister of Foreign Affairs and Trade” one. */
export function officesIn(title: string): string[] {
  const hasHeadIn = (words: string): boolean =>
    words.split(/[\s-]/u).some((word) => officeHeads.has(word.toLowerCase()));
  const joined: string[] = [];
  for (const part of title.split(/,? and /u)) {
    const before = joined.at(-1);
    if (before !== undefined && !(hasHeadIn(part) && !/^(?:Trade|Security)\b/u.test(part) && hasHeadIn(before)))
      joined[joined.length - 1] = `${before} and ${part}`;
    else joined.push(part);
  }
  return joined;
}
