import type { Dated } from '../../../model/said.ts';
import { onMarginsOf } from '../../../text/on-margins.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import { attendeesIn } from '../attendees.ts';
import { chairsIn } from './chairs.ts';
import { datesIn, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { outcomesIn } from '../outcomes.ts';
import { datesOf } from './dates-told.ts';
import { describe, type Touched } from './describe.ts';
import { occasionOfEncounter } from './encounter-occasion.ts';
import { dateCurrent, isNarrower } from './date-current.ts';
import { duringVisit, inheritDay } from './inherit-day.ts';
import { justNow } from './just-now.ts';
import { isLongPast } from './long-past.ts';
import { datesBeside } from './beside-dates.ts';
import { addDay } from './of-journey.ts';
import { isSatIn, plannedWith, shareDayAhead } from './planned-with.ts';
import { inTheirWeek } from './their-week.ts';
import { rememberDay } from './told-day.ts';
import { toldIn } from './told-in.ts';
import { dayAbove, foundAbove, untilNamed } from './under-day.ts';
import { asNeighbour, touchSession } from './touch-session.ts';
import { keepStay } from './stay-days.ts';
import { dayOfStop, keepStops } from './stops.ts';
import { belongsToVisit, keepVisit } from './visit-days.ts';
import type { Walk } from './walk.ts';

/** Reads one sentence: the occasions that it names or tells of, with their dates, places, parties. The one it is mainly about comes back. */
export function readSentence(
  walk: Walk,
  sentence: Worded,
  isNarration: boolean,
  speaker: string | null = null,
): Occasion | null {
  const text = sentence.text;
  const found = inTheirWeek(walk, sentence, datesIn(sentence.unit.span));
  const told = toldIn(walk, sentence, speaker, isNarration);
  const { triggers, dates } = datesOf(walk, sentence, told, found);
  const touched: Touched[] = [];
  const heading = dayAbove(walk, sentence);
  keepVisit(walk, sentence, found);
  keepStay(walk, sentence, found);
  keepStops(walk, sentence, found);
  for (const one of told) {
    const own = one.encounter?.day === undefined ? (dates[triggers.indexOf(one)] ?? []) : [one.encounter.day];
    const occasion =
      one.session === null
        ? occasionOfEncounter(
            walk,
            sentence,
            heading === null || own.length > 0 ? one.encounter : { ...one.encounter, isFuture: true },
            own.length > 0 ? own : foundAbove(heading),
          )
        : touchSession(
            walk,
            sentence,
            asNeighbour(walk, one.session, own),
            one.isFuture,
            touched.at(-1)?.occasion ?? null,
            own,
          );
    if (occasion === null) continue;
    const stop =
      one.session === null && !one.encounter.isOther ? dayOfStop(walk, sentence, one.at, occasion.isFuture) : null;
    if (stop !== null && own.length === 0 && found.length === 0 && occasion.dates.length === 0)
      occasion.dates.push({ found: stop, dated: null, from: null });
    const now = one.session === null && !occasion.isFuture ? justNow(walk, sentence, one.at) : null;
    if (now !== null && found.length === 0 && occasion.dates.length === 0) occasion.dates.push(now);
    const isDoneThere =
      one.session === null ? !one.encounter.isOther : isSatIn(sentence, one.session) || duringVisit.test(text);
    if (isDoneThere && own.length === 0 && belongsToVisit(walk, sentence, occasion)) occasion.ofVisit ??= walk.visit;
    if (own.length === 0 && one.session === null && one.encounter.isJoined && !one.encounter.isOther)
      occasion.sameDayAs ??= touched.at(-1)?.occasion ?? null;
    if (own.length === 0) inheritDay(walk, sentence, one, occasion);
    if (own.length === 0 && occasion.ofVisit === null)
      occasion.sameDayAs ??= plannedWith(walk, sentence, one, occasion, touched);
    if (one.session === null && !one.encounter.isOther) shareDayAhead(walk, sentence, occasion);
    if (one.session === null && own.length === 0 && isAllOwned(found, dates) && !one.encounter.isOther)
      occasion.isOfVisit ||= occasion.isTold && occasion !== walk.main && !duringVisit.test(text);
    if (one.session !== null && occasion.sides.length === 0 && one.met.length === 2) occasion.sides = [...one.met];
    for (const date of own)
      if (one.session?.isAnaphor !== true || (isNarrower(walk, occasion, date) && !(one.isFuture && occasion.isTold)))
        addDay(walk, sentence, occasion, date, found, one.at);
    touched.push({ occasion, at: one.at, session: one.session });
  }
  datesBeside(walk, sentence, found, touched);
  dateByHeading(heading, sentence, touched);
  shareWithHost(sentence, touched);
  const scene = touched.find(({ session, at }) => session === null && at === 0)?.occasion;
  if (scene?.isTold === true && !isLongPast(walk, scene)) walk.current = scene;
  if (triggers.length === 0) dateCurrent(walk, sentence, found, isNarration);
  for (const one of touched) describe(walk, sentence, one, touched, isNarration);
  const chaired =
    touched.find(({ session }) => session !== null)?.occasion ?? (touched.length === 0 ? walk.current : null);
  chaired?.chairs.push(...chairsIn(sentence));
  const about =
    touched.find(({ session }) => session === null)?.occasion ??
    touched.find(({ session }) => session !== null && !session.isAnaphor)?.occasion ??
    walk.current ??
    walk.main;
  if (isNarration && about !== null) {
    const areSeveral = touched.filter(({ session }) => session === null).length > 1;
    about.participants.push(
      ...attendeesIn(sentence, walk).filter(
        ({ delegate }) => !areSeveral || delegate === null || about.persons.includes(delegate),
      ),
    );
    about.outcomes.push(...outcomesIn(sentence));
    const leads = touched.find(
      ({ session, occasion }) =>
        session === null ||
        (!session.isAnaphor &&
          !occasion.isFuture &&
          (occasion.isMain || /\b(?:held|hosted|co-?chaired|attended) (?:the|their|its|a|an)\b/u.test(text))),
    );
    if (leads !== undefined && !leads.occasion.isFuture) {
      if (leads.session !== null && isObject(sentence, leads.session)) leads.occasion.isTold = true;
      if (leads.occasion.isTold && !isLongPast(walk, leads.occasion)) walk.current = leads.occasion;
    }
  }
  rememberDay(walk, sentence, triggers.length === 0 ? found : []);
  return about;
}

/** “Monday 6 May … 10:00 Meeting with Y”: what a line of a diary tells of, with no time of its own, is on the day of its heading. */
function dateByHeading(heading: Dated | null, sentence: Worded, touched: readonly Touched[]): void {
  if (heading === null) return;
  const dated = untilNamed(heading, sentence);
  for (const { occasion, session } of touched)
    if ((occasion.dates.length === 0 || dated !== heading) && session?.isAnaphor !== true && !occasion.isOtherTime) {
      occasion.dates = [{ found: null, dated, from: null }];
      Object.assign(occasion, { isFuture: true, isTold: false, sameDayAs: null, ofVisit: null });
    }
}

/** Whether each date of a sentence is that of something that it tells of. */
const isAllOwned = (found: readonly FoundDate[], dates: readonly (readonly FoundDate[])[]): boolean =>
  found.every((date) => dates.some((own) => own.includes(date)));

/** “met in Riga, on the margins of the sixth meeting of the commission”, “are to meet in October, at the sixth forum”: a session that has no day of its own sat on that day. */
function shareWithHost(sentence: Worded, touched: readonly Touched[]): void {
  touched.forEach(({ occasion: host, at, session }, place) => {
    const before = touched[place - 1];
    if (before === undefined || session === null || (session.ordinal ?? null) === null) return;
    if (host.dates.length > 0 || host === before.occasion || host.isFuture !== before.occasion.isFuture) return;
    const start = sentence.tokens[before.at]?.end ?? 0;
    const isOnMargins =
      host.kind === 'other' && onMarginsOf.test(sentence.text.slice(start, sentence.tokens[at]?.start ?? 0));
    const isThere =
      before.session === null &&
      /,? at the $/u.test(sentence.text.slice(start, sentence.tokens[session.first]?.start ?? 0));
    if (isOnMargins || isThere) host.sameDayAs ??= before.occasion;
  });
}

/** “held the second strategic dialogue with Y”: the session is what the sentence says was held. */
const isObject = (sentence: Worded, { first }: Session): boolean =>
  /\b(?:held|hosted|co-?chaired|attended) (?:the|their|its|a|an) $/u.test(
    sentence.text.slice(0, sentence.tokens[first]?.start ?? 0),
  );
