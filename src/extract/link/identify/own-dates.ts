import type { Session } from '../../recognise/sessions.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { heldVerbs } from './held-verbs.ts';
import type { Walk } from './walk.ts';

/** Gives each date of a sentence to the occasion that it stands nearest to; one that follows the occasion’s name comes before one ahead of it. */
export function assignDates(
  walk: Walk,
  sentence: Worded,
  touched: readonly { occasion: Occasion; at: number; session: Session | null }[],
  found: readonly FoundDate[],
  isNarration: boolean,
): void {
  const named = touched.filter(({ session }) => session?.isAnaphor !== true);
  for (const date of found) {
    if (['months-of-year'].includes(date.words.kind)) continue;
    const at = date.words.index;
    const ranked = [...named].sort((a, b) => distance(sentence, a.at, at) - distance(sentence, b.at, at));
    const nearest =
      ranked[0] ??
      (touched.length === 1 &&
      touched[0]?.session?.isAnaphor === true &&
      /\b(?:held|meeting on)\b/u.test(sentence.unit.span.text)
        ? touched[0]
        : undefined);
    const about =
      nearest?.occasion ??
      (named.length === 0 && heldVerbs.test(sentence.unit.span.text) && isNarration
        ? (walk.current ?? walk.main)
        : null);
    if (about !== null && isOwnDate(sentence, at) && (nearest !== undefined || about.dates.length === 0))
      addDate(walk, about, date);
  }
}

const distance = (sentence: Worded, token: number, at: number): number => {
  const end = sentence.tokens[Math.min(token, sentence.tokens.length - 1)]?.end ?? 0;
  return at >= end ? at - end : (end - at) * 1.6;
};

/** A date of something else: “launched in 2020”, “established …”, “since …”. */
const isOwnDate = (sentence: Worded, at: number): boolean =>
  !/\bby (?:20\d\d)?$/u.test(sentence.unit.span.text.slice(Math.max(0, at - 4), at)) &&
  !/^by\b/u.test(sentence.unit.span.text.slice(at)) &&
  !/\b(?:launched|established|founded|since|agreed|adopted|signed|visit(?:ed)? (?:to \p{L}+ )?)\s*(?:in |on |at )?(?:\p{L}+ )?$/iu.test(
    sentence.unit.span.text.slice(Math.max(0, at - 28), at),
  );

/** Gives a date to an occasion; one that counts from another occasion keeps which. */
export function addDate(walk: Walk, occasion: Occasion, date: FoundDate): void {
  if (date.words.kind === 'from-occasion') {
    const told = [...walk.occasions]
      .reverse()
      .filter((one) => one !== occasion && one.dates.length > 0 && !one.isFuture);
    const base = told.find((one) => one.isTold || one.isMain) ?? told[0];
    if (base !== undefined)
      occasion.dates.push({
        found: null,
        dated: null,
        from: { occasion: base, days: date.words.days, span: date.span },
      });
    return;
  }
  if (
    occasion.dates.length > 0 &&
    !['fixed', 'day-of-month', 'weekday', 'days'].includes(date.words.kind) &&
    occasion.dates.some(
      ({ found }) => found !== null && ['fixed', 'day-of-month', 'weekday', 'days'].includes(found.words.kind),
    )
  )
    return;
  occasion.dates.push({ found: date, dated: null, from: null });
}
