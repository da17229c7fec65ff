import { dayAfter, daysBetween, weekAfter, weekdayOf } from '../../../text/days.ts';
import { resolved } from '../../../text/resolve-date.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, datesIn, type FoundDate } from '../dates-in.ts';
import type { Walk } from './walk.ts';

const plan =
  /\b(?:will|would|(?:is|are) (?:\p{Ll}+ )?(?:to|due|set|scheduled|expected|planned)|receives|hosts|meets?|welcomes|holds?|gathers?|sits? down|opens|arrives|travels|flies|visits|dines?|chairs|addresses)\b/u;
const past = /\b(?:said|says|told|wrote|was|were|had|did|has|met|held|sat|spoke|(?!held)\p{Ll}{3,}ed)\b/u;

/** Whether a weekday stands in words that plan: “On Wednesday she receives Y”, “will also meet on Thursday”; not “On Wednesday she had met Y, and will …”. */
function isPlanned({ text }: Worded, { words: { index, length } }: FoundDate): boolean {
  const [ahead, behind] = [text.slice(0, index), text.slice(index + length)];
  const isTold = past.test(ahead) || /^ (?:after|night)\b/u.test(behind);
  return !isTold && (plan.test(ahead) || firstOf(plan, behind) < firstOf(past, behind));
}

const firstOf = (verbs: RegExp, words: string): number => verbs.exec(words)?.index ?? Infinity;

/** Whether words tell of the week after that of the piece. */
const isNextWeek = ({ words }: FoundDate): boolean =>
  words.kind === 'unit' && words.unit === 'week' && words.amount === 1;

/** “lands in Riga on Sunday. On Tuesday she sits down with Y”: the day, within a week, on which whoever the sentence goes on about begins the visit announced before. */
function arrivalAhead({ visit, reference, before }: Walk, sentence: Worded): string | null {
  if (visit === null || reference === null || visit.sentence === sentence || !goesOn(visit.sentence, sentence, before))
    return null;
  const day = datedFrom(visit.found, reference, true)?.edtf ?? '';
  const ahead = day.length === 10 ? daysBetween(reference.edtf, day) : 0;
  return ahead > 0 && ahead < 8 ? day : null;
}

/** Whether a sentence tells of somebody named in another, or right behind it of “her” or “them”. */
const goesOn = (ahead: Worded, { text, mentions }: Worded, before: Worded | null): boolean =>
  !/^(?:Before|Ahead of|Until) /u.test(text) &&
  ((before === ahead && /\b(?:he|she|they)\b/iu.test(text)) ||
    mentions.some(
      (one) =>
        one.kind === 'person' && ahead.mentions.some((other) => other.kind === 'person' && other.name === one.name),
    ));

const onOrAfter = (day: string, weekday: number): string => dayAfter(day, (weekday - weekdayOf(day) + 7) % 7);

/** How many weeks lie between those in which two days are. */
const weeksTo = (from: string, to: string): number => Math.round(daysBetween(weekAfter(from, 0), weekAfter(to, 0)) / 7);

/**
 * The dates of a sentence, those of weekdays in the week that the piece plans: “next week … On Wednesday she receives Y” is of
 * the next week, and where the piece names “Thursday, 11 September”, “on Thursday” is not its own day, a Thursday too; what
 * somebody does on a visit that was announced is not before it begins.
 */
export function inTheirWeek(walk: Walk, sentence: Worded, found: readonly FoundDate[]): readonly FoundDate[] {
  const { reference, before, occasions } = walk;
  if (reference?.edtf.length !== 10 || !found.some(({ words }) => words.kind === 'weekday')) return found;
  const isNext = before !== null && datesIn(before.unit.span).some(isNextWeek);
  const arrival = arrivalAhead(walk, sentence);
  return found.map((date) => {
    const { words } = date;
    if (words.kind !== 'weekday' || words.weekday !== words.until || !isPlanned(sentence, date)) return date;
    const day = resolved(words, reference.edtf, true);
    const { index, length, weekday } = words;
    const onVisit = arrival === null || day === null || day >= arrival ? null : onOrAfter(arrival, weekday);
    if (onVisit !== null)
      return {
        ...date,
        words: { kind: 'weekday-of-week', weekday, weeks: weeksTo(reference.edtf, onVisit), index, length },
      };
    const named = occasions
      .flatMap((one) => (one.isFuture ? one.dates : []))
      .map((one) => (one.found === null ? null : datedFrom(one.found, reference, true)))
      .find((one) => one?.edtf.length === 10 && weekdayOf(one.edtf) === words.weekday)?.edtf;
    const ahead = named === undefined ? (isNext ? 7 : 0) : daysBetween(reference.edtf, named);
    if (day === null || (day !== reference.edtf && named !== undefined) || ahead < 1 || ahead > 14) return date;
    const weeks = named === undefined ? 1 : Math.round(ahead / 7);
    return { ...date, words: { kind: 'weekday-of-week', weekday, weeks, index, length } };
  });
}
