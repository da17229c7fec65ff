import { reportingForms } from '../../text/reporting-verbs.ts';
import { officeLinks } from './office-words.ts';
import { ownWords } from './office-before.ts';
import { belongs, firstHead, hasHead, isPlainNoun, type Place, type Scene } from './scene.ts';

/** Most common nouns in an office behind a name, ahead of its head and behind a link. */
const mostPlainNouns = 6;

/** The office in apposition after a name: “[Luis Prado], Chile’s ambassador to Norway,”, “[Prado], who is also deputy premier,”. Token places, or null. */
export function officeAfter(scene: Scene, name: number): Place | null {
  const opening = openingOf(scene, name);
  if (opening === null) return null;
  const end = endOf(scene, opening);
  if (end === null || !hasHead(scene, opening, end)) return null;
  const start = ownWords(scene, opening, end);
  return isClosed(scene, end + 1) && start <= end ? { first: start, last: withoutTown(scene, start, end) } : null;
}

/** Where the words in apposition begin: behind the comma, an age or “(left)”, “who is also”, “who took over as”, articles. Null where none follow. */
function openingOf({ tokens }: Scene, name: number): number | null {
  let comma = name + 1;
  if (tokens[comma]?.text === '(')
    for (let close = comma + 1; close < comma + 4; close += 1) if (tokens[close]?.text === ')') comma = close + 1;
  if (/^\d{1,3}$/u.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',') comma += 2;
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower === 'and') return null;
  let first = comma + 1;
  if (tokens[first]?.lower === 'who') {
    const verb = tokens[first + 1]?.lower === 'also' ? first + 2 : first + 1;
    if (/^(?:is|was)$/u.test(tokens[verb]?.lower ?? '')) first = verb + 1;
    else if (/^(?:acts|doubles|serve[sd]|took|works)$/u.test(tokens[verb]?.lower ?? '')) {
      const as = tokens.slice(verb + 1, verb + 4).findIndex(({ lower }) => lower === 'as');
      if (as < 0) return null;
      first = verb + as + 2;
    } else return null;
  }
  while (/^(?:an?|also|currently|now|the|then)$/u.test(tokens[first]?.lower ?? '')) first += 1;
  return first;
}

/** The last word of the office that opens at a token; null where another person’s name follows. */
function endOf(scene: Scene, first: number): number | null {
  const { tokens } = scene;
  let last = first;
  let plain = 0;
  let seenHead = false;
  let seenLink = false;
  for (; last < tokens.length; last += 1) {
    const word = tokens[last]?.lower ?? '';
    if (scene.named.has(last)) {
      if (tokens[last - 1]?.lower !== 'and') return null;
      last -= 1;
      break;
    }
    if (word === 'and' && /^(?:an?|his|her)$/u.test(tokens[last + 1]?.lower ?? '')) break;
    if (belongs(scene, last)) {
      seenHead ||= firstHead(scene, last, last) >= 0;
      seenLink ||= seenHead && officeLinks.has(word);
    } else if (!(seenLink && /^an?$/u.test(word))) {
      if (!isPlainNoun(scene, last) || plain === mostPlainNouns || (seenHead && !seenLink)) break;
      plain += 1;
    }
  }
  let end = last - 1;
  while (end >= first && (officeLinks.has(tokens[end]?.lower ?? '') || tokens[end]?.text === "'s")) end -= 1;
  return end < first ? null : end;
}

/** Whether an apposition may end before a token. */
function isClosed({ tokens }: Scene, at: number): boolean {
  const next = tokens[at];
  return (
    next === undefined ||
    /^[,.;:()"—–-]$/u.test(next.text) ||
    /^(?:and|as|at|attended|has|in|is|met|on|was|who|with)$/u.test(next.lower) ||
    reportingForms.has(next.lower) ||
    /ed$/u.test(next.text)
  );
}

/** “hydrologist at the Aral Centre in Nukus”: a town at the end is where one sits, no part of the office; in “a think tank in Bergen” it tells which. */
function withoutTown(scene: Scene, first: number, last: number): number {
  const { tokens } = scene;
  let at = last;
  while (at > first && tokens[at]?.isCapital === true) at -= 1;
  const ahead = tokens.slice(first, at);
  const isTown =
    at < last &&
    tokens[at]?.lower === 'in' &&
    !ahead.some(({ lower }) => /^(?:an?|ambassador|consul|envoy|representative)$/u.test(lower)) &&
    hasHead(scene, first, at);
  return isTown ? at - 1 : last;
}
