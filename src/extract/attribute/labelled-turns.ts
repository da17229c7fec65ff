import { officeHeads } from '../recognise/office-words.ts';
import type { Worded } from '../recognise/mention.ts';
import type { ResolvedSpeaker } from './attribution.ts';
import type { PersonFacts } from './person-facts.ts';

export interface People {
  facts: ReadonlyMap<string, PersonFacts>;
  surnames: ReadonlyMap<string, readonly string[]>;
}

export type Paragraph = readonly Worded[];
export type Voice = ResolvedSpeaker | 'question' | null;

const asker =
  /^(?:q|question|anchor|audience|correspondent|host|reporter|journalist|moderator|interviewer|presenter|press)$/iu;
/** Whether a label is that of who asks: “Question”, “Reporter (Harbour News)”. */
export const isAsker = (words: string): boolean => asker.test(words.replace(/\s?\(.*$/u, ''));
const answerer =
  /^(?:a|answer|(?:the )?(?:deputy |first |foreign |high |prime |vice )*(?:ambassador|chancellor|commissioner|minister|premier|president|representative|secretary))$/iu;
const label = /^(?<label>\p{L}[\p{L}\p{M}.,()’' -]{0,64}?)\s?(?::|(?<=^(?:A|Answer|Q|Question))\.)(?=\s+[^\s"“„‘«])/u;

/** “[Ana Lund] We met.”, “Ana Lund – We met.”: the same in brackets or ahead of a dash. */
const otherLabel =
  /^(?:\[(?<bracketed>\p{L}[\p{L}\p{M}.,’' -]{0,48})\]\s|(?<dashed>\p{L}[\p{L}\p{M}.,’' ]{0,48}?)\s[–—-]\s)(?=[^\s"“„‘«])/u;

/** “President of Norway Ana Lund (retranslated): We met.”: a long office and a name. */
const longLabel =
  /^(?<label>(?:(?:\p{Lu}[\p{L}\p{M}.’'-]*|and|for|of|the) ){3,11}\p{Lu}[\p{L}\p{M}.’'-]*(?: \([\p{Ll} ]{3,30}\))?):(?=\s+[^\s"“„‘«])/u;

/** The label of a turn; one that no colon ends only where it tells of somebody known, or of who asks. */
function labelOf(text: string, people: People): string | null {
  const words = (label.exec(text) ?? longLabel.exec(text))?.groups?.['label'];
  if (words !== undefined) return words;
  const { bracketed, dashed } = otherLabel.exec(text)?.groups ?? {};
  const other = bracketed ?? dashed;
  return other !== undefined && (isAsker(other) || answerer.test(other) || nameOf(other, people) !== null)
    ? other
    : null;
}

export const wordsOf = (paragraph: Paragraph): string => paragraph.map(({ unit }) => unit.span.text).join(' ');

export const speakerOf = (name: string, { facts }: People): ResolvedSpeaker => ({
  kind: 'delegate',
  name: facts.has(name) ? name : null,
  label: name,
  country: facts.get(name)?.country ?? null,
  candidates: facts.has(name) ? [name] : [],
});

/** No transcript has more labels; a list with as many headings has. */
const mostLabels = 60;

/** A label that opens each turn: at least two of them, one of them of somebody known; a turn lasts until the next. */
export function labelled(
  paragraphs: readonly Paragraph[],
  main: ResolvedSpeaker | null,
  people: People,
): Voice[] | null {
  const texts = paragraphs.map(wordsOf);
  const labels = texts.map((text) => labelOf(text, people));
  const byLabel = new Map<string, string[]>();
  labels.forEach((words, index) => {
    if (words !== null) byLabel.set(words, [...(byLabel.get(words) ?? []).slice(-20), texts[index] ?? '']);
  });
  if (byLabel.size > mostLabels) return null;
  const voiceOf = new Map([...byLabel].map(([words, own]) => [words, turnOf(words, own, main, people)] as const));
  const turns = labels.map((words) => (words === null ? null : (voiceOf.get(words) ?? null)));
  const first = turns.findIndex((turn) => turn !== null);
  const last = turns.findLastIndex((turn) => turn !== null);
  const own = turns.filter((turn) => turn !== null);
  if (own.length < 2 || own.every((turn) => turn === 'question')) return null;
  let running: Voice = null;
  return turns.map((turn, index) => {
    running = turn ?? running;
    if (index < first || (index > last && !isFirstPerson(paragraphs[index] ?? []))) return null;
    return running;
  });
}

/** Who speaks under a label, given the paragraphs that it opens. */
function turnOf(words: string, own: readonly string[], main: ResolvedSpeaker | null, people: People): Voice {
  if (isAsker(words)) return 'question';
  if (answerer.test(words)) return main;
  if (own.filter((text) => text.endsWith('?')).length * 2 >= own.length) return 'question';
  const name = nameOf(words, people);
  if (name !== null) return speakerOf(name, people);
  if (main !== null && own.some((text) => text.endsWith('?'))) return 'question';
  return (own.length > 1 || (words.includes(' ') && words === words.toUpperCase())) &&
    /^\p{Lu}\S*(?: \p{Lu}\S*){0,3}$/u.test(words) &&
    !(topic.test(words) && !hasOffice(words))
    ? speakerOf(words, people)
    : null;
}

/** “MINISTER OF TRADE LUND”: a label that has an office. */
const hasOffice = (words: string): boolean => words.split(' ').some((word) => officeHeads.has(word.toLowerCase()));

/** “PROMOTING PEACE: Norway will …”, “LOOKING AHEAD: …”: what a paragraph is about, and nobody. */
const topic = /^\p{L}{2,}ING\b|\b(?:AHEAD|AND|FOR|IN|NEXT|OF|ON|THE|TO|WITH)\b/u;

/** “Lund”, “MINISTER LUND”, “Minister Ana Lund of Norway”, “Ana Lund (Norway)”, “AL”: the only person whom a label can mean. */
export function nameOf(label_: string, { facts, surnames }: People): string | null {
  const plain = label_.replace(/\s?\(.*$|,.*$/u, '');
  const words = plain.toLowerCase().split(' ');
  const holdersOf = (word: string): string[] =>
    [...surnames].flatMap(([form, names]) => (form.toLowerCase() === word ? names : []));
  const whole = [...facts.keys()].filter((name) => plain.toLowerCase().includes(name.toLowerCase()));
  const last = holdersOf(words.at(-1) ?? '');
  const initials = [...facts.keys()].filter(
    (name) => plain.length > 1 && (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('') === plain,
  );
  const familyFirst = [...facts.keys()].filter((name) => name.toLowerCase().split(' ')[0] === words.at(-1));
  const found = new Set([whole, last, initials, familyFirst].find((names) => names.length > 0) ?? []);
  const [only, ...others] = [...found].filter((name) => ![...found].some((one) => one.endsWith(` ${name}`)));
  return only === undefined || others.length > 0 ? null : only;
}

/** Whether somebody says “I” or “we” in a paragraph, outside quotation marks. */
export const isFirstPerson = (paragraph: Paragraph): boolean =>
  paragraph.some(({ tokens }) =>
    tokens.some(({ lower, isQuoted }) => !isQuoted && /^(?:i|me|my|our|us|we)$/u.test(lower)),
  );

/** Whether a paragraph of a few sentences asks: it ends in a question, and nothing in it stands in quotation marks. */
export const isAsked = (paragraph: Paragraph): boolean =>
  paragraph.length <= 3 &&
  /[^"”]\?$/u.test(paragraph.at(-1)?.unit.span.text ?? '') &&
  paragraph.every(({ tokens }) => tokens.every(({ isQuoted }) => !isQuoted));
