import { daysBetween, weekdayOf } from '../../../text/days.ts';
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

/**
 * The dates of a sentence, those of weekdays in the week that the piece plans: “next week … On Wednesday she receives Y” is of
 * the next week, and where the piece names “Thursday, 11 September”, “on Thursday” is not its own day, a Thursday too.
 */
export function inTheirWeek(walk: Walk, sentence: Worded, found: readonly FoundDate[]): readonly FoundDate[] {
  const { reference, before, occasions } = walk;
  if (reference?.edtf.length !== 10 || !found.some(({ words }) => words.kind === 'weekday')) return found;
  const isNext = before !== null && datesIn(before.unit.span).some(isNextWeek);
  return found.map((date) => {
    const { words } = date;
    if (words.kind !== 'weekday' || words.weekday !== words.until || !isPlanned(sentence, date)) return date;
    const day = resolved(words, reference.edtf, true);
    const named = occasions
      .flatMap((one) => (one.isFuture ? one.dates : []))
      .map((one) => (one.found === null ? null : datedFrom(one.found, reference, true)))
      .find((one) => one?.edtf.length === 10 && weekdayOf(one.edtf) === words.weekday)?.edtf;
    const ahead = named === undefined ? (isNext ? 7 : 0) : daysBetween(reference.edtf, named);
    if (day === null || (day !== reference.edtf && named !== undefined) || ahead < 1 || ahead > 14) return date;
    const weeks = named === undefined ? 1 : Math.round(ahead / 7);
    const { index, length, weekday } = words;
    return { ...date, words: { kind: 'weekday-of-week', weekday, weeks, index, length } };
  });
}
