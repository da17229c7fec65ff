import type { Worded } from '../../../recognise/mention.ts';
import { marginWords } from '../../../../text/on-margins.ts';
import { datesIn, type FoundDate } from '../../dates-in.ts';
import { isOwnDate } from '../is-own-date.ts';
import type { Walk } from '../walk.ts';
import { unsaid, type Encounter } from './encounter.ts';
import { tellsFromAfar } from './from-afar.ts';
import { timesAtTowns } from './time-at-town.ts';
import { ofPersons } from './of-persons.ts';
import { twoInOffice, type TwoInOffice } from './two-in-office.ts';

/**
 * “On Saturday X and Y switched on the line”, “X put the plan on Tuesday to his host, Y”: two in office, of two countries, whom a
 * sentence names together with a day, or with a town and its time, met, whatever it says that they did; not where it tells of something done from afar.
 * Of a sentence that reports speech (`report`) only what is told as a fact.
 */
export function inCompany(
  walk: Walk,
  whole: Worded,
  report: { readonly speaker: string | null } | null,
): Encounter | null {
  const sentence = report === null ? whole : withoutReport(whole);
  if (tellsFromAfar(sentence)) return null;
  const two = twoInOffice(walk, sentence);
  if (two === null || ((report?.speaker ?? null) !== null && !isJointWord(sentence, two))) return null;
  const day = dayOfDeed(sentence, two) ?? timeAtTown(sentence, two);
  if (day === undefined && !isOnEdge(walk, sentence)) return null;
  const { persons, last } = two;
  const [one, other] = persons;
  return {
    ...unsaid(ofPersons(walk, last, [one])),
    at: last,
    last,
    others: ofPersons(walk, last, [other]),
    how: byMeans.test(sentence.text) ? 'call' : 'meeting',
    isFuture: day !== undefined && isPlanned(sentence, day, last),
    isOther: apart.test(sentence.text),
    isImplied: true,
    ...(day === undefined ? {} : { day }),
  };
}

/** “On the margins, the ministers of A and B, X and Y, agreed to …”: at what was told of as held, and with no day of its own. */
const isOnEdge = ({ main }: Walk, { text }: Worded): boolean => main !== null && onEdge.test(text);
const onEdge = new RegExp(String.raw`^(?:Also o|O)n the ${marginWords}(?: of [^,;:“”"]{3,60})?, `, 'u');

/** “X and Y opened the bridge on Monday, the ministry said”: the sentence without who tells of it, whose words are as if they were quoted. */
const withoutReport = (sentence: Worded): Worded => {
  const said = [...sentence.text.matchAll(reporting)].map(({ 0: { length }, index }) => ({
    index,
    end: index + length,
  }));
  return {
    ...sentence,
    tokens: sentence.tokens.map((token) =>
      said.some(({ index, end }) => index <= token.start && token.end <= end) ? { ...token, isQuoted: true } : token,
    ),
  };
};
const reporting =
  /(?:,|^) (?:the |an? |his |her |its )?[^,;:“”"]{3,70}? (?:said|says|reported|announced)\b[^,;:“”"]*(?=[,.]|$)|,? according to [^,;:“”"]*(?=[,.]|$)/gu;

/** “X and Y affirmed on Tuesday in Riga that …”: the two of whom a sentence reports speak as one, at a place. */
const isJointWord = ({ text, tokens }: Worded, { last, areJoined }: TwoInOffice): boolean =>
  areJoined && /^[^;:“”"]{0,60} (?:(?:in|at) (?:the )?\p{Lu}|here\b)/u.test(text.slice(tokens[last]?.end ?? 0));

/** “met separately over the dam”: beside what the piece is about. */
const apart = /\bseparately\b/u;

/** “had a talk on the phone”, “by video link”: no two in one place. */
const byMeans = /\b(?:(?:tele)?phone|video)\b/iu;

/** “X and Y will open the bridge on Friday”: of what two are to do, and not of what comes of it (“will be sent under an accord signed on Friday by …”). */
function isPlanned({ text, tokens }: Worded, { words: { index, length } }: FoundDate, last: number): boolean {
  if (/\b\p{L}+ed (?:in \p{Lu}[\p{L}’'-]+ )?(?:on )?$/u.test(text.slice(0, index))) return false;
  const end = Math.max(index + length, tokens[last]?.end ?? 0);
  return /\b(?:will|would|(?:is|are) (?:to|due|set|scheduled|expected|carded)|plans? to|tomorrow)\b/u.test(
    text.slice(0, end + behindNames),
  );
}
/** So far behind the names or the day stands “will”. */
const behindNames = 8;

/** The times that say on which day something was done. */
const days: ReadonlySet<string> = new Set(['weekday', 'weekday-of-week', 'days', 'day-of-month', 'day-alone', 'fixed']);

/** The day of what two did: of those that the sentence gives to it the one nearest to the name of the second, none behind a colon or in what is added of somebody. */
function dayOfDeed(sentence: Worded, { last }: TwoInOffice): FoundDate | undefined {
  const end = sentence.tokens[last]?.end ?? 0;
  const [day] = datesIn(sentence.unit.span)
    .filter((date) => isDay(date) && isOfDeed(sentence, date))
    .filter(
      ({ words: { index } }) =>
        !isOfOne(sentence, index) && (index < end || !/[:;]/u.test(sentence.text.slice(end, index))),
    )
    .sort((a, b) => Math.abs(a.words.index - end) - Math.abs(b.words.index - end));
  return day;
}

/** “X showed Y the map in Riga in February”: a longer time of what two did, right beside a town. */
function timeAtTown(sentence: Worded, { last }: TwoInOffice): FoundDate | undefined {
  const end = sentence.tokens[last]?.end ?? 0;
  return timesAtTowns(sentence).find(
    ({ start }) => !isOfOne(sentence, start) && (start < end || !/[:;]/u.test(sentence.text.slice(end, start))),
  )?.time;
}

/** “Y, who was elected in Riga in June”: whether a place in a sentence is within what is added of one of the two. */
const isOfOne = ({ text }: Worded, at: number): boolean => /, who(?:se)?\b[^,;]*$/u.test(text.slice(0, at));

const isDay = ({ words }: FoundDate): boolean =>
  words.kind === 'from-occasion' ? words.unit === 'day' && words.amount !== 0 : days.has(words.kind);

/** Whether a day is of what the sentence itself tells, and neither of words that it quotes nor of something else. */
const isOfDeed = (sentence: Worded, { words: { index, length } }: FoundDate): boolean =>
  sentence.tokens.find(({ end }) => end > index)?.isQuoted === false &&
  (isOwnDate(sentence, index, index + length) ||
    (signed.test(sentence.text.slice(0, index)) && bySigners.test(sentence.text.slice(index + length))));

/** “a memorandum signed on Monday in Riga by X and Y”: the day of the deed, where those who signed stand behind it. */
const signed = /\b(?:agreed|adopted|initialled|launched|signed)(?: in \p{Lu}[\p{L}’'-]+)? (?:on )?$/u;
const bySigners = /^(?: in [^,;:“”"]{3,40})? by /u;
