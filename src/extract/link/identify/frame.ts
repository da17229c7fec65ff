import { inWords } from '../../../text/days.ts';
import type { Worded } from '../../recognise/mention.ts';
import { sessionsIn } from '../../recognise/sessions.ts';
import { attendeesIn } from '../attendees.ts';
import { datedFrom, datesIn, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { isBygone } from './bygone.ts';
import { isOfOtherNoun } from './date-clauses.ts';
import { isInQuotation } from './may-be-its-date.ts';
import { occasionFor } from './session-occasion.ts';
import { siftByTime, withAllDays, withFirstTold } from './sift-dates.ts';
import { extend } from './extend.ts';
import { stretch } from './stretch.ts';
import {
  kindByChairs,
  kindByLike,
  kindByMembers,
  kindByShortName,
  kindByStaff,
  kindBySeries,
  promote,
} from './promote.ts';
import { dateOfStay } from './stay-days.ts';
import { shareVisit } from './visit-days.ts';
import { makeMain, spanOfTokens, type Walk } from './walk.ts';

const plansAhead =
  /\b(?:to (?:attend|be held|convene|gather|hold|host|kick off|meet|open|start|take place)|will|readies|ready for|ahead of|set for|prepares?|head to|eyes|upcoming|before|finali[sz]e)\b/iu;

/** A headline that names a numbered session, and plans nothing, tells what the piece is about: “Joint Statement of the Third …”. */
export function nameFromTitle(walk: Walk, own: readonly Worded[]): void {
  const headline = own.find(({ unit }) => unit.role === 'headline');
  if (headline === undefined || plansAhead.test(headline.text)) return;
  const session = sessionsIn(headline).find(
    ({ ordinal, name }) => ordinal !== null && name !== null && /\p{Lu}/u.test(name),
  );
  const occasion = session === undefined ? null : occasionFor(walk, headline, session, false, null);
  if (session === undefined || occasion === null) return;
  occasion.named.push(spanOfTokens(headline, session.first, session.last));
  makeMain(walk, occasion);
}

/** Reads headline and caption: they name the piece’s occasion and add who was there. */
export function readFrame(walk: Walk, sentence: Worded): void {
  for (const session of sessionsIn(sentence)) {
    if (session.isAnaphor || session.ordinal === null) continue;
    const same = walk.occasions.find(
      (one) => one.ordinal === session.ordinal && (one.kind === session.kind || one.isMain),
    );
    same?.named.push(spanOfTokens(sentence, session.first, session.last));
    if (same !== undefined && sentence.unit.role === 'caption')
      same.participants.push(...attendeesIn(sentence, walk, true));
  }
}

const plannedBefore =
  /\b(?:will|would|is to|are to|planned|scheduled|due|opens|begins|starts|meets|convenes|resumes?|sees)\b[^,;]*$|\b(?:from|until|by|since|next) (?:\p{L}+ )?$/u;

/** “will pay for 40 officers under an agreement reached Wednesday”. */
const reachedOn =
  /\b(?:reached|signed|announced|agreed|struck|concluded|unveiled|inked|sealed|clinched|initialled|made public)(?: here| in \p{Lu}\p{L}+)?(?: late| early)?(?: on)? $/u;

/** “‘On 5 December we will sign it,’ she said”: a day after that of the piece, in the words of a speaker. */
const isQuotedPlan = ({ reference }: Walk, sentence: Worded, date: FoundDate): boolean => {
  const day = datedFrom(date, reference, true)?.edtf;
  return (
    isInQuotation(sentence, date.words.index) &&
    willBe.test(sentence.text) &&
    day !== undefined &&
    reference !== null &&
    day > reference.edtf
  );
};
const willBe = /\b(?:will|shall|(?:am|is|are) (?:going )?to|when)\b/u;

/** “met Y in Riga. They noted that the second round, held on 11 June, …”: the day of another, called by its number or series, or by the officials of another kind of meeting. */
const isOfAnother = ({ occasions }: Walk, main: Occasion, { span }: FoundDate): boolean =>
  occasions.some(
    (one) =>
      one !== main &&
      ((one.ordinal ?? one.series) !== null || (one.group !== null && one.kind !== main.kind)) &&
      one.sameDayAs !== main &&
      one.dates.some(({ found }) => found?.span.start === span.start),
  );

/** The day of the opening sentence, where the meeting that the piece is about has none of its own. */
function dayOfLead(walk: Walk, prose: readonly Worded[]): void {
  const { main } = walk;
  if (main === null || main.isFuture || main.dates.length > 0) return;
  const found = prose
    .slice(0, 2)
    .flatMap((sentence) =>
      datesIn(sentence.unit.span).filter((date) => {
        const before = sentence.text.slice(0, date.words.index);
        const isPlanned = plannedBefore.test(before) && !reachedOn.test(before);
        return (
          !isPlanned &&
          !isOfOtherNoun(before) &&
          !isOfAnother(walk, main, date) &&
          !isBygone(walk, [date]) &&
          !isQuotedPlan(walk, sentence, date)
        );
      }),
    )
    .find(
      ({ words }) =>
        ['weekday', 'days', 'day-of-month'].includes(words.kind) ||
        (words.kind === 'fixed' && words.edtf.length === 10),
    );
  if (found !== undefined) main.dates.push({ found, dated: null, from: null });
}

/** “X also met Y”: an occasion told of with another, and with no time of its own, was on the same day. */
function shareDay(occasion: Occasion, other: Occasion | null): void {
  if (other === null || occasion.dates.length > 0) return;
  for (const { dated, from } of other.dates)
    occasion.dates.push({
      found: null,
      from,
      dated: dated === null ? null : { ...dated, basis: 'inferred', reason: sameDay(dated.edtf) },
    });
}

const sameDay = (edtf: string): string =>
  `told of with the meeting of ${inWords(edtf)}, and with no other time of its own`;

const isPlan = /\b(?:will|(?:is|are) (?:to|due|set|scheduled|expected))\b/u;

/** The days of the visit told of, else the day of the piece, for what has no time of its own: where it happened “here”, in the dateline’s place, or the piece tells of it as held. */
function dayOfPiece(walk: Walk, prose: readonly Worded[]): void {
  const { main, piece, reference } = walk;
  const { dateline, published } = piece;
  if (main === null || main.isFuture || main.isOtherTime) return;
  if (main.dates.some(({ dated, from, found }) => dated !== null || from !== null || found !== null)) return;
  const isPlaced =
    dateline !== null && /\p{L}{4}/u.test(dateline.text.split(/[,(]/u)[0] ?? '') && datesIn(dateline).length > 0;
  const [named] = main.named;
  const sentence = prose.find(
    ({ unit: { span } }) => named !== undefined && span.start <= named.start && named.end <= span.end,
  );
  const isHeld = reference?.edtf.length === 10 && !isPlan.test(sentence?.text ?? '');
  const stay = isHeld && !isPlaced ? dateOfStay(walk) : null;
  if (stay !== null) {
    main.dates.push(stay);
    return;
  }
  const day = isPlaced ? published : isHeld ? reference : null;
  if (day === null) return;
  const reason = isPlaced
    ? 'the dateline’s day, from the place of the meeting'
    : 'the day of the piece, which tells of it as held';
  const dated = { edtf: day.edtf, basis: 'inferred' as const, reason, evidence: day.evidence };
  main.dates.push({ found: null, dated, from: null });
}

/** A day for what the piece is about, where its sentences give none: the dateline’s, for what happened “here”. */
export function settle(walk: Walk, prose: readonly Worded[]): void {
  kindByChairs(walk);
  kindByMembers(walk, prose);
  kindByStaff(walk, prose);
  promote(walk);
  kindBySeries(walk);
  kindByShortName(walk);
  kindByLike(walk);
  const { main } = walk;
  siftByTime(walk);
  dayOfLead(walk, prose);
  for (const occasion of walk.occasions) {
    for (const date of occasion.dates)
      if (date.found !== null)
        date.dated = datedFrom(date.found, walk.reference, occasion.isFuture && !occasion.isTold);
    withAllDays(occasion);
    withFirstTold(occasion);
    if (main !== null && occasion !== main && occasion.isOnMargins && occasion.dates.length === 0 && occasion.isTold)
      occasion.dates.push(...main.dates);
  }
  for (const occasion of walk.occasions) shareVisit(walk, occasion);
  dayOfPiece(walk, prose);
  for (const occasion of walk.occasions) shareDay(occasion, occasion.sameDayAs ?? (occasion.isOfVisit ? main : null));
  const days = main?.dates ?? [];
  stretch(walk, prose);
  extend(walk, prose);
  for (const occasion of walk.occasions)
    if (main !== null && occasion.dates.length > 0 && occasion.dates.every((date) => days.includes(date)))
      occasion.dates = [...main.dates];
  for (const occasion of walk.occasions) if (occasion.isOnMargins && occasion !== main) occasion.within ??= main;
}
