import { daysBetween } from '../../../text/days.ts';
import { fold } from '../../../text/fold.ts';
import { marginWords } from '../../../text/on-margins.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datedFrom } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { isOfDays, isOfOneDay } from './occasion-day.ts';
import { dateOfStay } from './stay-days.ts';
import type { Told } from './told-in.ts';
import type { Walk } from './walk.ts';

/** Whether the day of an occasion to come lies within a fortnight of the piece. */
const isSoon = ({ reference }: Walk, { dates }: Occasion): boolean =>
  reference !== null &&
  dates.some(({ found }) => {
    const day = found === null ? undefined : datedFrom(found, reference, true)?.edtf;
    return day !== undefined && daysBetween(reference.edtf, day) < 15;
  });

/** “On the sidelines, X is to meet Y”, “will meet Y on the margins of the gathering”: on the days of what was told of before. */
const onItsSidelines = new RegExp(
  String.raw`\b[oi]n (?:the|its) ${marginWords}(?: of (?:the|this|that) (?:conference|council|dialogue|event|forum|gathering|meeting|session|summit))?(?=[.;]|$)|^(?:On|At|In) (?:the|its) ${marginWords}(?: of (?:the|this|that) (?!visit|trip|stay|tour)(?:(?:Association |Joint |Cooperation |Partnership )?(?:\p{Lu}\p{Ll}+|[\p{Ll}-]+)))?,`,
  'u',
);

export const duringVisit = new RegExp(
  String.raw`\b(?:during|in the course of|[oi]n the ${marginWords} of|as part of|within) (?:(?:his|her|the|their|its) )?(?:\p{L}+ )?(?:stay|visit|trip|tour)\b|^While (?:in|there)\b`,
  'iu',
);

/** “They also attended the seventh session of …”, “X and Y thereafter co-chaired …”. */
const alsoThere =
  /^(?:(?:Afterwards?|Later|Later on|Subsequently|Then|Thereafter),? [^.;:“”"]{2,80}|[^.;:“”"]{0,80} (?:also|then|later|afterwards|thereafter|subsequently)) (?:attended|co-?chaired|chaired|opened|inaugurated|addressed|presided over|took part in|participated in) (?:the|their|an?) $/u;

const itsNoun = '(?:meeting|session|talks|summit|conference|forum|consultations|ceremony|plenary|ministerial)';

/** “At the end of the meeting, the ministers were received by Z”, “Following the talks, X and Y co-chaired the third dialogue”. */
const besideIt = new RegExp(
  String.raw`^(?:\d{1,2}\. )?(?:Earlier,|Later,|Afterwards?,|(?:At the (?:end|close|conclusion|opening) of|Before|After|Following) (?:the|this|that|these|their) ${itsNoun}\b)`,
  'u',
);

/** “will see Y after the summit”, “is to breakfast with Y before the plenary”: behind what is planned, what it stands beside on its day. */
const aroundIt = new RegExp(
  String.raw`^[^;:“”"]{0,120} (?:(?:right |shortly |just )?(?:after|following) the ${itsNoun}|(?:right |shortly |just )?(?:before|ahead of) the (?:plenary|opening|main|formal|session)\b)`,
  'u',
);

/** “After the talks, X will be received by Z”: what is planned around an occasion to come is on its day; that occasion, or null. */
function plannedAround(
  walk: Walk,
  { text, tokens }: Worded,
  { at, session }: Told,
  occasion: Occasion,
): Occasion | null {
  if (session !== null || !occasion.isFuture || occasion.dates.length > 0) return null;
  const opening = besideIt.exec(text)?.[0] ?? '';
  const around = opening.includes(' the ') ? opening : (aroundIt.exec(text.slice(tokens[at]?.end ?? 0))?.[0] ?? null);
  if (around === null) return null;
  const ahead = walk.occasions.filter(
    (one) => one !== occasion && one.isFuture && isOfOneDay(walk, one) && isSoon(walk, one),
  );
  return (
    (around.endsWith('summit')
      ? ahead.find(({ kind, series, ordinal, name }) => kind === 'summit' && (series ?? ordinal ?? name) !== null)
      : null) ??
    ahead.at(-1) ??
    null
  );
}

/** “X also met Y”, “Y later called on Z”: on the day of what was told of before. */
export function inheritDay(walk: Walk, sentence: Worded, told: Told, occasion: Occasion): void {
  const { at, session } = told;
  const host = session === null ? hostOf(walk, sentence.text, occasion) : null;
  if (host !== null && host !== occasion && occasion.dates.length === 0) {
    occasion.sameDayAs = host;
    return;
  }
  const around = plannedAround(walk, sentence, told, occasion);
  if (around !== null) {
    Object.assign(occasion, { sameDayAs: around, ofVisit: null });
    return;
  }
  const before = walk.current ?? walk.main;
  const isAlso =
    session === null
      ? sentence.tokens
          .slice(Math.max(0, at - 4), at + 1)
          .some(({ lower }) =>
            /^(?:also|later|then|afterwards|thereafter|subsequently|separately|separate)$/u.test(lower),
          ) || besideIt.test(sentence.text)
      : session.ordinal !== null &&
        (besideIt.test(sentence.text) ||
          alsoThere.test(sentence.text.slice(0, sentence.tokens[session.first]?.start ?? 0)));
  if (duringVisit.test(sentence.text)) {
    const ofStay = session === null && occasion.isTold && occasion.dates.length === 0 ? dateOfStay(walk) : null;
    if (ofStay !== null) occasion.dates.push(ofStay);
    return;
  }
  if (!isAlso || before === null || before === occasion || occasion.dates.length > 0) return;
  if (session === null ? !occasion.isTold && (occasion.isFuture || !besideIt.test(sentence.text)) : occasion.isFuture)
    return;
  occasion.sameDayAs = before;
}

/** On whose margins words place an occasion: what they call by its noun, else what was announced or named last; or null. */
function hostOf(walk: Walk, text: string, occasion: Occasion): Occasion | null {
  if (!onItsSidelines.test(text)) return null;
  const noun = ofNoun.exec(text)?.groups?.['noun']?.toLowerCase();
  const called = walk.occasions.filter(
    (one) => one !== occasion && one.isFuture === occasion.isFuture && isCalled(one, noun),
  );
  return (
    [...called.slice(0, 1), planned(walk, occasion), walk.lastNamed, walk.main].find(
      (one) => one !== null && isOfDays(walk, one),
    ) ?? null
  );
}

const ofNoun = new RegExp(
  String.raw`\b[oi]n (?:the|its) ${marginWords} of (?:the|this|that) (?:[\p{L}-]+ )?(?<noun>[\p{L}-]+)`,
  'iu',
);

const isCalled = ({ series, name, ordinal }: Occasion, noun: string | undefined): boolean =>
  noun !== undefined && (series ?? ordinal) !== null && fold(series ?? name ?? '').includes(noun);

/** What was announced last, before an occasion that is to come too. */
const planned = ({ occasions }: Walk, { isFuture }: Occasion): Occasion | null =>
  isFuture ? (occasions.slice(0, -1).findLast((one) => one.isFuture) ?? null) : null;
