import type { PersonMention, Worded } from '../../../recognise/mention.ts';
import { levelOfPerson } from '../person-level.ts';
import type { Walk } from '../walk.ts';

/** Two who hold an office, by name, whether “and” joins them, and the last token that names the second. */
export interface TwoInOffice {
  persons: readonly [string, string];
  areJoined: boolean;
  last: number;
}

/** The two of two countries, each in office, whom a sentence names outside quotation marks, or one of them by “he” or “she”; null where they are not two, or where it speaks of what is theirs alone (“X’s visit”). */
export function twoInOffice(walk: Walk, sentence: Worded): TwoInOffice | null {
  const inOffice = holdersIn(walk, sentence);
  const [one, other] = inOffice;
  if (one === undefined || inOffice.length > 2 || inOffice.some((person) => isOwner(sentence, person))) return null;
  const last = Math.max((other ?? one).last, (other ?? one).until);
  if (other !== undefined)
    return areOfTwoStates(walk, one.name, other.name) && actTogether(sentence, one, other)
      ? { persons: [one.name, other.name], last, areJoined: isJoined(wordsBetween(sentence, one, other)) }
      : null;
  const told = subjectBefore(walk, sentence, one);
  return told !== undefined && areOfTwoStates(walk, told, one.name)
    ? { persons: [told, one.name], last, areJoined: false }
    : null;
}

/** Who is named outside quotation marks and holds an office, each once. */
function holdersIn(walk: Walk, { tokens, mentions }: Worded): PersonMention[] {
  const named = mentions.filter(
    (one): one is PersonMention =>
      one.kind === 'person' && tokens[one.first]?.isQuoted === false && levelOfPerson(walk, one.name) !== null,
  );
  return named.filter(({ name }, place) => named.findIndex((one) => one.name === name) === place);
}

/** “President X’s state visit”: his, and not himself. */
const isOwner = ({ tokens }: Worded, { last, until }: PersonMention): boolean =>
  /^['’]s$/u.test(tokens[Math.max(last, until) + 1]?.text ?? '');

/** “There [she] and Minister Y opened the road”, “On Monday [he] put it to Y”, “[Holm] raised it with Y”: whom a pronoun or a name alone means that is the subject of the sentence, ahead of whoever it names; undefined where there is none. */
function subjectBefore(walk: Walk, { tokens, mentions }: Worded, { from }: PersonMention): string | undefined {
  const pronoun = tokens.findIndex(({ lower, isQuoted }) => /^(?:he|she)$/u.test(lower) && !isQuoted);
  const isFirst = !mentions.some(({ kind, first }) => kind === 'person' && first < from);
  const [named, ...others] = walk.surnames.get(tokens[0]?.text ?? '') ?? [];
  if (isFirst && named !== undefined && others.length === 0 && tokens[0]?.isQuoted === false) return named;
  return isFirst && pronoun >= 0 && pronoun < from ? walk.persons.at(-1) : undefined;
}

/** Whether two are of two countries, or one of the Union; who speaks for another body of many is at home in all of its members. */
function areOfTwoStates({ facts, authority }: Walk, one: string, other: string): boolean {
  const [home, away] = [one, other].map((name) => facts.get(name)?.country ?? null);
  const isState = (side: string | null | undefined): boolean =>
    side === 'European Union' || authority.countries.some(({ name }) => name === side);
  return home !== away && isState(home) && isState(away);
}

/** Whether a second who is named does something with the first, and is not only spoken of. */
function actTogether(sentence: Worded, one: PersonMention, other: PersonMention): boolean {
  const between = wordsBetween(sentence, one, other);
  return !ofAnotherClause.test(between) && (isJoined(between) || !onlySpokenOf.test(between));
}

const wordsBetween = ({ text, tokens }: Worded, one: PersonMention, other: PersonMention): string =>
  text.slice(tokens[one.last]?.end ?? 0, tokens[other.from]?.start ?? 0);

/** “X of Bolivia[ and ]Y”, “X[ and his counterpart, ]Y”: two in one phrase. */
const isJoined = (between: string): boolean =>
  /^(?: of (?:the )?\p{Lu}[\p{L}’' -]{2,40}|,)? and\b[^;]*$/u.test(between);

/** “X flew to Riga; Y stayed at home”, but “X came down; his host, Y, followed”. */
const ofAnotherClause = /;(?! (?:his|her)\b)/u;

const ahead = String.raw`(?:(?:the|her|his|its|then|visiting) |\p{Lu}[\p{L}’'-]+ (?:['’]s )?){0,4}$`;
const place =
  '(?:behalf|bureau|company|desk|door|farm|garden|guest|home|house|invitation|lawn|ministry|office|palace|presence|residence|rooms?|table|tent|villa|visit)';
/** “backed the plan of Y”, “a ship owned by Y”, “a tour that Y had proposed”: what is Y’s, but no place of his. */
const onlySpokenOf = new RegExp(
  String.raw`(?<!\b${place}) of ${ahead}|(?<!\b(?:was|were|been|being|be)\b[^,;]{0,60}) by ${ahead}|\b(?:that|which|whom|whose) ${ahead}`,
  'u',
);
