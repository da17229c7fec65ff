import { mayEnd, titlesBeforeNames } from './abbreviations.ts';
import { withSignsAhead } from './double-encoded.ts';
import { reportingForms } from './reporting-verbs.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const escaped = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll('.', String.raw`\.`)).join('|');
/** Titles before names, also in the capitals of a turn’s label: “AMB. BERG: Thank you.” */
const titles = [...titlesBeforeNames, ...titlesBeforeNames.map((title) => title.toUpperCase())];
const endsInTitle = new RegExp(String.raw`(?:^|[\s("“‘–—-])(?:${escaped(titles)})\.\s*$`, 'u');
/** “No.” is short for number only ahead of one. */
const endsInNo = /(?:^|[\s("“‘])Nos?\.\s*$/u;
const endsInAbbreviation = new RegExp(String.raw`(?:^|[\s("“‘–—-])(?:${escaped(mayEnd)})\.\s*$`, 'u');
/** “A. Berg”, “A.K.M. Berg”. */
const endsInInitial = /(?:^|\s)(?:\p{Lu}\.){1,4}\s*$/u;
/** “said in a post on X.”: the medium, which is no initial. */
const endsInMedium = /\b(?:on|to|via|using) X\.["”’']?\s*$/u;
const startsNewSentence =
  /^["“‘'(]*(?:The|This|These|That|Those|He|She|It|They|We|I|In|On|At|As|But|And|However|While|After|Both|According|Meanwhile|Earlier|Later)\b/u;
const goesOn = /^(?:["”’')\]]+\s*)?[\p{Ll},;:–—-]/u;
/** “Never!” Moreno sighed; “Why?” asked the minister: the words behind a quotation that ends in a mark. */
const saidVerbs = [...reportingForms].flatMap(([form, { kind, form: inflected }]) =>
  kind === 'say' && (inflected === 'past' || inflected === 'third') ? [form] : [],
);
const saidAfter = new RegExp(
  String.raw`^(?:(?:\p{Lu}[\p{L}’'-]+ ){0,3}|(?:an?|her|his|one|the|their) (?:\p{L}+ ){1,3})(?:${saidVerbs.join('|')}|call(?:ed|s) out|corrected|corrects|cuts? in|demand(?:ed|s)|goes on|he|she|want(?:ed|s) to know|went on)\b(?! (?:the|an?) \S+ (?:that|which))`,
  'u',
);
const listMark =
  /^\s*(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\.\s*$|^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*$|^\s*(?:A|Answer|Q|Question)\.\s*$/u;

/** Whether a break between `before` and `after` is none: an abbreviation, an initial, a lower-case start. */
function isFalseBreak(before: string, after: string): boolean {
  if (listMark.test(before)) return true;
  if (endsInTitle.test(before)) return !(endsInNo.test(before) && /^\D/u.test(after));
  if (endsInAbbreviation.test(before)) return !startsNewSentence.test(after);
  if (endsInMedium.test(before)) return goesOn.test(after);
  if (endsInInitial.test(before)) return !startsNewSentence.test(after);
  if (/[?!]["”’']\s*$/u.test(before)) return /^\p{Ll}/u.test(after) || saidAfter.test(after);
  return goesOn.test(after) && !/^-\s/u.test(after);
}

/** Where a full stop is glued to the next sentence: “agreed.The”. Not “U.S.The”, not “www.x.Com”. */
const glued = /(?<=\p{Ll}{2}[.!?]["”’]?)(?=["“]?\p{Lu}\p{Ll}+\s)/gu;

/**
 * Cuts a paragraph into sentences and yields the offsets at which each begins, the first being 0.
 * Line breaks inside the paragraph count as spaces.
 */
export function sentenceBreaks(paragraph: string): number[] {
  const flat = withSignsAhead(paragraph).replace(/[\r\n\t\u00A0\u202F]|&nbsp;/gu, (space) => ' '.repeat(space.length));
  const cuts = new Set<number>();
  for (const { index } of segmenter.segment(flat)) cuts.add(index);
  for (const { index } of flat.matchAll(glued)) cuts.add(index);
  const breaks = [0];
  const places = [...cuts].filter((cut) => cut > 0).sort((a, b) => a - b);
  for (const cut of places) {
    const last = breaks.at(-1) ?? 0;
    const before = flat.slice(Math.max(last, cut - 40), cut);
    const after = flat.slice(cut, cut + 40);
    if (!isFalseBreak(before, after)) breaks.push(cut);
  }
  return breaks.flatMap((start, index) => [start, ...cutsWithin(flat, start, breaks[index + 1] ?? flat.length)]);
}

/** The longest sentence that is read as one, in UTF-16 code units; the longest of a communiqué are a third of it. */
const longestSentence = 3000;

/** Words that go on without a full stop are cut at white space, so that no text takes long to read. */
function cutsWithin(flat: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  let last = start;
  while (end - last > longestSentence) {
    const space = flat.lastIndexOf(' ', last + longestSentence - 1);
    const next = space > last ? space + 1 : last + longestSentence;
    cuts.push(isLowSurrogate(flat, next) ? next + 1 : next);
    last = cuts.at(-1) ?? end;
  }
  return cuts;
}

const isLowSurrogate = (flat: string, at: number): boolean => flat.charCodeAt(at) >> 10 === 0xdc00 >> 10;
