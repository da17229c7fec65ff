import { reportingForms } from '../../../text/reporting-verbs.ts';
import type { Token } from '../../../text/tokens.ts';
import { prepositions } from '../../attribute/grammar-words.ts';
import type { Party } from '../../attribute/party.ts';
import type { PersonMention, Worded } from '../../recognise/mention.ts';
import type { Whom } from './whom.ts';

/** What goes on with the sentence behind “and”: a verb, and not one more guest. */
export const predicate =
  /^(?:\p{Ll}{3,}ed|is|are|was|were|will|would|then|later|also|held|holds|hold|had|has|have|met|meets|meet|paid|pays|gave|gives|took|takes|laid|lays|led|leads|spoke|speaks|sat|left|saw|sees|went|goes|told|made|took|drew|put|set|wrote|spent|co-chaired)$/u;

/** Whether a pronoun before a token stands alone, and is no “her” of what follows: “receive him”, “received her the following day”. */
export const endsPronoun = (next: Token | undefined): boolean =>
  !/^\p{L}/u.test(next?.text ?? '') ||
  prepositions.has(next?.lower ?? '') ||
  /^(?:again|alone|here|later|privately|separately|the|there|this|today|tomorrow|yesterday)$/u.test(next?.lower ?? '');

/** “X flies to Riga, where the president will receive her”: the person named ahead in the sentence who is not the subject of the verb. */
export function namedAhead({ tokens, mentions }: Worded, before: number): string | undefined {
  let subject = before - (/^(?:with|on|to)$/u.test(tokens[before]?.lower ?? '') ? 2 : 1);
  while (/^(?:will|would|also|then|to|has|had|is|was|later)$/u.test(tokens[subject]?.lower ?? '')) subject -= 1;
  return mentions.findLast(
    (one): one is PersonMention => one.kind === 'person' && one.last < subject && one.until < subject,
  )?.name;
}

/** “her counterpart in Tbilisi, Y”: where he has his seat, with his name behind it. */
export const isSeatOf = ({ tokens, mentions }: Worded, index: number): boolean =>
  /^(?:counterpart|colleague|number)$/u.test(tokens[index - 1]?.lower ?? '') &&
  mentions.some(({ kind, first, last }) => kind === 'city' && first === index + 1 && tokens[last + 1]?.text === ',') &&
  mentions.some(({ kind, first }) => kind === 'person' && first > index && first < index + 6);

/** “a delegation led by Minister Y”: Y is among those met. */
export const isLedBy = (tokens: Worded['tokens'], index: number): boolean =>
  tokens[index]?.lower === 'by' && /^(?:led|headed)$/u.test(tokens[index - 1]?.lower ?? '');

/** “Jordan’s prime minister”, “Syria’s energy minister”: an office holder without a name. */
export const hasOffice = ({ tokens }: Worded, from: number): boolean =>
  /^(?:(?:new|acting|deputy|first|vice|crown|\p{Ll}+(?: and \p{Ll}+)?) )?(?:[Pp]resident|[Pp]rime [Mm]inister|[Mm]inister|[Kk]ing|[Ee]mir|[Pp]remier|[Cc]hancellor|[Pp]rince)\b(?! \p{Lu})/u.test(
    tokens
      .slice(from, from + 5)
      .map(({ text }) => text)
      .join(' '),
  );

/** Whether a person is named soon behind a token. */
export const hasPerson = (sentence: Worded, after: number): boolean =>
  sentence.mentions.some(({ kind, first }) => kind === 'person' && first > after && first < after + 16);

/** Whether a list or an apposition goes on after the comma at `index`. */
export function goesOn(sentence: Worded, index: number, whom: Pick<Whom, 'sides' | 'persons'>): boolean {
  const { tokens } = sentence;
  const next = tokens[index + 1];
  if (next === undefined || (next.lower === 'and' && predicate.test(tokens[index + 2]?.lower ?? ''))) return false;
  const isCountry = (at: number): boolean =>
    sentence.mentions.some(({ kind, first }) => kind === 'country' && first === at);
  if (isCountry(index + 1) || (next.lower === 'and' && isCountry(index + 2))) return whom.sides.length > 0;
  const person = sentence.mentions.find(({ kind, first }) => kind === 'person' && first > index && first - index < 12);
  if (person !== undefined) {
    const verb = tokens[person.last + 1]?.lower ?? '';
    if (reportingForms.has(verb) || (next.lower === 'and' && /^(?:will|would|is|was|has|had)$/u.test(verb)))
      return false;
    const between = tokens.slice(index + 1, person.first).map(({ lower }) => lower);
    return !between.some((word) => /^(?:where|which|said|says|with|when|as|after|while|in)$/u.test(word));
  }
  return whom.persons.length > 0 && next.lower === 'and' && sentence.mentions.some(({ first }) => first > index + 1);
}

/** “met with Prado[,] Quispe and Addo”: a list of those who are called by their surnames alone. */
export const goesOnByName = (
  surnames: ReadonlySet<string>,
  { tokens }: Worded,
  index: number,
  { persons }: Pick<Whom, 'persons'>,
): boolean =>
  persons.length > 0 &&
  surnames.has(tokens[index + 1]?.text ?? '') &&
  (tokens[index + 2]?.text === ',' || tokens[index + 2]?.lower === 'and') &&
  surnames.has(tokens[index + 3]?.text ?? '');

/** “her counterpart [from Croatia], X”: whose peer he is tells the country behind it, and nobody who was told of before. */
export const isPeerOfSeat = ({ text, tokens }: Worded, { label, country, last }: Party): boolean =>
  country === null &&
  /\b(?:colleague|counterpart|number)$/u.test(label) &&
  /^ (?:from|in|of) (?:the )?\p{Lu}/u.test(text.slice(tokens[last]?.end ?? 0));
