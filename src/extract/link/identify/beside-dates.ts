import { dayAfter, inWords } from '../../../text/days.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import type { Touched } from './describe.ts';
import type { Walk } from './walk.ts';

/** “on the eve of the talks”, “a day before the leaders sit down”: of what was told of last. */
const isOfThat =
  /^ (?:the|their|his|her|that) (?:[\p{Ll}-]+ ){0,2}(?:talks|meeting|summit|session|visit|consultations|conference|forum|ministerial|ministers|leaders|presidents|encounter|gathering|ministers’|leaders’)\b|^ they\b/u;

/** What is to come, and has a day, and was told of before this sentence. */
const planned = ({ occasions }: Walk, touched: readonly Touched[]): Occasion | null =>
  occasions.findLast(
    (one) => one.isFuture && one.dates.length > 0 && !touched.some(({ occasion }) => occasion === one),
  ) ?? null;

/**
 * “met on 2 July, on the eve of the summit”, “said on Thursday, a day after his talks”: the occasion named behind the words has
 * the day ahead of them, moved; where no day stands ahead, the other occasions of the sentence count from the one named behind.
 */
export function datesBeside(
  walk: Walk,
  sentence: Worded,
  found: readonly FoundDate[],
  touched: readonly Touched[],
): void {
  for (const { words, span } of found) {
    if (words.kind !== 'beside') continue;
    const meant = touched.find(({ at }) => (sentence.tokens[at]?.start ?? 0) > words.index)?.occasion;
    if (meant === undefined) {
      const base = isOfThat.test(sentence.text.slice(words.index + words.length))
        ? (walk.main ?? planned(walk, touched))
        : null;
      if (base !== null)
        for (const { occasion } of touched)
          if (occasion !== base && occasion.dates.length === 0)
            occasion.dates.push({
              found: null,
              dated: null,
              from: { occasion: base, amount: words.days, unit: 'day', span },
            });
      continue;
    }
    const isAhead = touched.some(({ occasion }) => occasion.isFuture);
    const ahead = found
      .filter(({ words: other }) => other.kind !== 'beside' && other.index < words.index)
      .map((date) => datedFrom(date, walk.reference, isAhead))
      .findLast((dated) => dated?.edtf.length === 10);
    if (ahead !== undefined && ahead !== null) {
      if (meant.dates.length > 0) continue;
      const reason = `“${span.text}”, counted from ${inWords(ahead.edtf)}`;
      const evidence = [span, ...ahead.evidence];
      const dated = { edtf: dayAfter(ahead.edtf, -words.days), basis: 'inferred' as const, reason, evidence };
      meant.dates.push({ found: null, dated, from: null });
      continue;
    }
    for (const { occasion } of touched)
      if (occasion !== meant && occasion.dates.length === 0)
        occasion.dates.push({
          found: null,
          dated: null,
          from: { occasion: meant, amount: words.days, unit: 'day', span },
        });
  }
}
