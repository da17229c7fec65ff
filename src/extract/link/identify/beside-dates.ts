import type { Dated } from '../../../model/said.ts';
import type { Span } from '../../../model/span.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { dayFrom } from './add-date.ts';
import type { Touched } from './describe.ts';
import { isOfKnownDay } from './occasion-day.ts';
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
    if (words.unit !== undefined) {
      if (meant !== undefined) countUnits(walk, sentence, { words, span }, words.unit, words.days, meant, touched);
      continue;
    }
    if (meant === undefined) {
      const base = isOfThat.test(sentence.text.slice(words.index + words.length))
        ? (walk.main ?? planned(walk, touched))
        : null;
      if (base !== null) countFrom(base, words.days, span, touched);
      continue;
    }
    const before = touched.findLast(({ at }) => (sentence.tokens[at]?.start ?? 0) < words.index);
    const isAhead = before?.occasion.isFuture ?? meant.isFuture;
    const ahead = found
      .filter(({ words: other }) => other.kind !== 'beside' && other.index < words.index)
      .map((date) => datedFrom(date, walk.reference, isAhead))
      .findLast((dated) => dated?.edtf.length === 10);
    if (ahead !== undefined && ahead !== null) {
      if (meant.dates.length === 0)
        meant.dates.push({ found: null, dated: dayFrom(ahead, { span }, -words.days), from: null });
      continue;
    }
    const base = occasionBeside(walk, sentence, words.index, words.index + words.length, touched);
    const free = base?.sign === 1 ? (touched.find((one) => isFree(one, base.occasion))?.occasion ?? meant) : meant;
    if (base !== null && base.occasion !== free && free.dates.length === 0) {
      free.dates.push(daysFrom(base.occasion, base.sign * words.days, span));
      continue;
    }
    const day = asNews.test(sentence.text.slice(0, words.index)) ? newsDay(walk) : null;
    if (day !== null && meant.dates.length === 0) {
      meant.dates.push({ found: null, dated: dayFrom(day, { span }, -words.days), from: null });
      continue;
    }
    const { main } = walk;
    if (meant.dates.length === 0 && touched.length === 1 && main !== null && main !== meant && !main.isFuture)
      meant.dates.push(daysFrom(main, -words.days, span));
    else countFrom(meant, words.days, span, touched);
  }
}

/** “their second summit, two years after they first met in Riga”: the occasion behind the words, so many months or years from that ahead of them, or told of before. */
function countUnits(
  walk: Walk,
  { text, tokens }: Worded,
  { words: { index, length }, span }: FoundDate,
  unit: 'month' | 'year',
  amount: number,
  meant: Occasion,
  touched: readonly Touched[],
): void {
  if (meant.dates.length > 0 || index < 3 || /^ \p{Ll}+ing\b/u.test(text.slice(index + length))) return;
  const ahead = touched.findLast(({ at }) => (tokens[at]?.start ?? 0) < index)?.occasion;
  const base = ahead ?? (walk.main?.isFuture === false ? walk.main : null);
  if (base !== null && base !== meant)
    meant.dates.push({ found: null, dated: null, from: { occasion: base, amount: -amount, unit, span } });
}

const isFree = ({ occasion }: Touched, base: Occasion): boolean => occasion !== base && occasion.dates.length === 0;

/** “The announcement came two days after X met Y”: what was told of before, and is no meeting. */
const asNews =
  /^(?:The|This|That|His|Her|Their) (?:\p{Ll}+ )?(?:accord|agreement|announcement|appeal|arrest|call|comments?|deal|decision|move|news|offer|order|pledge|proposal|remarks?|report|request|statement|step|threat|visit|warning) (?:came|comes|came only|follows|followed|was made) (?:just |only |barely |less than )?$/u;

/** The day that the narration named last, else that of the piece. */
const newsDay = ({ lastDay, reference }: Walk): Dated | null => {
  const dated = lastDay === null ? reference : datedFrom(lastDay.found, reference, false);
  return dated?.edtf.length === 10 ? dated : null;
};

const told = String.raw`[Tt]he (?:\p{Ll}+ )?(?:audience|call|commission|committee|conference|conversation|council|dialogue|encounter|forum|meeting|ministerial|session|summit|talks|visit)`;
const subject = new RegExp(
  String.raw`^${told} (?:came|comes|took place|takes place|was held|is held|follows|followed) (?:just |only |barely |exactly )?$`,
  'u',
);
const object = new RegExp(String.raw`^ ${told}(?: (?:met|sat|opened|began|convened|gathered))?,`, 'u');

/** “The call came two days after X met Y”, “two days before the commission met, X called Y”: the occasion told of before, from whose day the one named here counts, and which way. */
function occasionBeside(
  walk: Walk,
  { text }: Worded,
  start: number,
  end: number,
  touched: readonly Touched[],
): { occasion: Occasion; sign: 1 | -1 } | null {
  const ahead = start < 60 ? subject.exec(text.slice(0, start)) : null;
  const behind = object.exec(text.slice(end, end + 80));
  const sign = ahead !== null ? -1 : behind !== null ? 1 : null;
  const words = ahead?.[0] ?? behind?.[0] ?? '';
  const isOrgan = /\b(?:commission|committee|council|session)\b/u.test(words);
  const call = /\b(?:call|conversation)\b/u.test(words) ? walk.occasions.findLast((one) => one.isCall) : undefined;
  const organ = [walk.lastNamed, walk.main].find((one) => one !== null && isOfKnownDay(walk, one)) ?? walk.lastNamed;
  const occasion = call ?? (isOrgan ? (organ ?? walk.main) : (walk.current ?? walk.main)) ?? planned(walk, touched);
  const others = new Set(
    touched.flatMap((one) => (one.occasion === occasion || one.occasion.dates.length > 0 ? [] : [one.occasion])),
  );
  return sign === null || occasion === null || others.size > 1 ? null : { occasion, sign };
}

/** So many days from another occasion. */
const daysFrom = (occasion: Occasion, amount: number, span: Span): Occasion['dates'][number] => ({
  found: null,
  dated: null,
  from: { occasion, amount, unit: 'day', span },
});

/** The other occasions of the sentence, so many days from one of them. */
function countFrom(base: Occasion, days: number, span: Span, touched: readonly Touched[]): void {
  for (const { occasion } of touched)
    if (occasion !== base && occasion.dates.length === 0) occasion.dates.push(daysFrom(base, days, span));
}
