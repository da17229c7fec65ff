import { fold } from '../../../text/fold.ts';
import type { Worded } from '../../recognise/mention.ts';
import { sessionsIn, type Session } from '../../recognise/sessions.ts';
import { attendeesIn } from '../attendees.ts';
import { daysBetween, daysOf } from '../../../text/days.ts';
import { datedFrom, datesIn, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { outcomesIn } from '../outcomes.ts';
import { placesIn } from '../places-in.ts';
import { occasionOfEncounter } from './encounter-occasion.ts';
import type { Encounter } from './encounters/encounter.ts';
import { encountersIn } from './encounters/encounters.ts';
import { heldVerbs } from './held-verbs.ts';
import { addDate, datesOfTriggers } from './own-dates.ts';
import { occasionFor } from './session-occasion.ts';
import { numberOfTime } from './session-owner.ts';
import { isToCome } from './to-come.ts';
import { makeMain, spanOfTokens, type Walk } from './walk.ts';

const future =
  /\b(?:will|upcoming|forthcoming|scheduled|is to|are to|are due|is due|plans? to|to be held|to host|hosting|ahead of|look(?:s|ing)? forward|expected to (?:be held|take place|hold|gather|arrive)|next|prepar(?:e|es|ing|ations?) (?:well )?(?:for|documents)|pave the way|in the run-up|invit(?:ed|es|ation)|would host|to attend|summit documents|coming|offer(?:ed)?|later this year|success of|due to (?:meet|hold))\b/iu;

const video =
  /\b(?:via|by|through) (?:video(?: link| conference|conference)?|videoconference)|\bvirtual(?:ly)?\b|\bonline\b/iu;

/** An occasion that a sentence touches: by a session’s name, or by words of people meeting (then `session` is null). */
interface Touched {
  occasion: Occasion;
  at: number;
  session: Session | null;
}

/** Reads one sentence: the occasions that it names or tells of, with their dates, places, parties. The one it is mainly about comes back. */
export function readSentence(
  walk: Walk,
  sentence: Worded,
  isNarration: boolean,
  speaker: string | null = null,
): Occasion | null {
  const text = sentence.unit.span.text;
  const all = withoutNested(sessionsIn(sentence));
  const met = encountersIn(walk, sentence, speaker, isNarration);
  (globalThis as any).__enc?.(text, met, all, sentence.mentions);
  const encounters = met.filter((one) => !isOfSession(sentence, one, all));
  const sessions = all.filter(
    ({ name, ordinal, first, last, isNeighbour }) =>
      !(isCommon(name) && ordinal === null && !isNeighbour && encounters.some(({ at }) => first <= at && at <= last)),
  );
  const gathered = met.find(({ own }) =>
    /\b(?:presidents|leaders|heads of|foreign ministers)\b/u.test(own.group ?? ''),
  );
  if (gathered !== undefined && encounters.length < met.length)
    for (const session of sessions)
      if (session.kind === 'other' && session.first > gathered.at)
        session.kind = /foreign/u.test(gathered.own.group ?? '') ? 'foreign-ministers-meeting' : 'summit';
  const found = datesIn(sentence.unit.span);
  const told = [
    ...sessions.map((session) => ({
      session,
      encounter: null,
      at: session.last,
      isFuture: toCome(walk, sentence, session) || isMetAhead(sentence, session, met),
    })),
    ...encounters.map((encounter) => ({ session: null, encounter, at: encounter.at, isFuture: encounter.isFuture })),
  ].sort((a, b) => a.at - b.at);
  const placed = told.filter(({ session }) => session?.isAnaphor !== true || isPlaced(sentence, session));
  const triggers = placed.length > 0 ? placed : isHeldOnly(told.length, text) ? told : [];
  const dates = datesOfTriggers(walk.reference, sentence, triggers, found);
  triggers.forEach(({ at }, place) => {
    const next = triggers[place + 1];
    const own = dates[place];
    const others = dates[place + 1] ?? [];
    if (next === undefined || own === undefined || !isOnSidelines(sentence, at, next.at)) return;
    if (own.length === 0) dates[place] = others;
    else if (others.length === 0)
      dates[place + 1] = own.filter(({ words }) => !['weekday', 'days', 'from-occasion'].includes(words.kind));
  });
  triggers.forEach(({ at }, place) => {
    const first = triggers.findIndex((other) => other.at === at);
    if (first < place) dates[place] = dates[first] ?? [];
  });
  const touched: Touched[] = [];
  for (const one of told) {
    const own = dates[triggers.indexOf(one)] ?? [];
    const occasion =
      one.session === null
        ? occasionOfEncounter(walk, sentence, one.encounter, own)
        : touchSession(
            walk,
            sentence,
            asNeighbour(walk, one.session, own),
            one.isFuture,
            touched.at(-1)?.occasion ?? null,
          );
    if (occasion === null) continue;
    for (const date of own)
      if (one.session?.isAnaphor !== true || occasion.dates.length === 0) addDate(walk, occasion, date);
    touched.push({ occasion, at: one.at, session: one.session });
  }
  const scene = touched.find(({ session, at }) => session === null && at === 0)?.occasion;
  if (scene?.isTold === true) walk.current = scene;
  if (triggers.length === 0) dateCurrent(walk, text, found, isNarration);
  for (const one of touched) describe(walk, sentence, one, touched, isNarration);
  const about =
    touched.find(({ session }) => session === null)?.occasion ??
    touched.find(({ session }) => session !== null && !session.isAnaphor)?.occasion ??
    walk.current ??
    walk.main;
  if (isNarration && about !== null) {
    about.participants.push(...attendeesIn(sentence, walk.facts));
    about.outcomes.push(...outcomesIn(sentence));
    const leads = touched.find(
      ({ session, occasion }) =>
        session === null ||
        (!session.isAnaphor &&
          !occasion.isFuture &&
          (occasion.isMain || /\b(?:held|hosted|co-?chaired|attended) (?:the|their|its|a|an)\b/u.test(text))),
    );
    if (leads !== undefined && !leads.occasion.isFuture) {
      if (leads.session !== null) leads.occasion.isTold = true;
      if (leads.occasion.isTold) walk.current = leads.occasion;
    }
  }
  return about;
}

/** Of a name within a longer name only the longer: “the East Asia Summit foreign ministers’ meeting”. */
const withoutNested = (sessions: readonly Session[]): Session[] =>
  sessions.filter(
    (one) =>
      !sessions.some(
        (other) =>
          other !== one &&
          other.first <= one.first &&
          other.last >= one.last &&
          other.last - other.first > one.last - one.first,
      ),
  );

/** “meet in Vila Real on Friday for the 36th summit”: what people are to meet for is to come. */
const isMetAhead = (sentence: Worded, session: Session, met: readonly Encounter[]): boolean =>
  met.some((one) => one.isFuture && isOfSession(sentence, one, [session]));

const toCome = (walk: Walk, sentence: Worded, session: Session): boolean =>
  isToCome(
    sentence.unit.span.text,
    sentence.tokens[session.first]?.start ?? 0,
    sentence.tokens[session.last]?.end ?? 0,
    walk.title,
  );

/** “met for the sixth meeting”, “gathered at the Lima Summit”: the encounter is the session named. */
function isOfSession(sentence: Worded, { at, last, own, others }: Encounter, sessions: readonly Session[]): boolean {
  const text = sentence.unit.span.text;
  return sessions.some((session) => {
    if (
      at - session.last > 0 &&
      at - session.last < 4 &&
      !session.isAnaphor &&
      session.name !== null &&
      own.persons.length === 0
    )
      return true;
    if (session.first <= at && at <= session.last)
      return !isCommon(session.name) || session.ordinal !== null || session.isNeighbour;
    if (session.isAnaphor || session.first < at) return false;
    const between = text.slice(sentence.tokens[last]?.end ?? 0, sentence.tokens[session.first]?.start ?? 0);
    return (
      / when \p{Lu}\p{L}+ hosts (?:the )?$/u.test(between) ||
      (between.length < 110 &&
        /(?:^|\s)(?:for|at) (?:the |their |its |a )?(?:\p{Ll}+ )?$/u.test(
          others.persons.length > 0 ? between.replace(/ at /gu, ' ') : between,
        ) &&
        !/\bto \p{Ll}/u.test(between))
    );
  });
}

/** “met X on the sidelines of the summit in Kazan last October”: one day for both. */
const isOnSidelines = (sentence: Worded, at: number, next: number): boolean =>
  /\bon the (?:sidelines|margins) of\b/u.test(
    sentence.unit.span.text.slice(sentence.tokens[at]?.end ?? 0, sentence.tokens[next]?.start ?? 0),
  );

/** “the ministerial in Samarkand in February 2023”: not the meeting told of, where its day is another. */
function asNeighbour(walk: Walk, session: Session, own: readonly FoundDate[]): Session {
  const current = walk.current ?? walk.main;
  const day = own.flatMap((date) => datedFrom(date, walk.reference, false)?.edtf ?? [])[0];
  const known = current?.dates.flatMap(
    ({ found, dated }) => dated?.edtf ?? (found === null ? [] : (datedFrom(found, walk.reference, false)?.edtf ?? [])),
  )[0];
  const isOther =
    session.isAnaphor &&
    day !== undefined &&
    known !== undefined &&
    daysOf(day).last < daysOf(known).first &&
    daysBetween(day, known) > 20;
  return isOther ? { ...session, isAnaphor: false, isNeighbour: true } : session;
}

/** “the ministerial in Samarkand in February”: place and time right behind a common noun. */
const isPlaced = (sentence: Worded, { last }: Session): boolean =>
  /^ (?:held )?(?:in \p{Lu}\p{L}+(?:,? \p{Lu}\p{L}+)* )?(?:in|on|last) /u.test(
    sentence.unit.span.text.slice(sentence.tokens[last]?.end ?? 0),
  );

const isHeldOnly = (count: number, text: string): boolean =>
  count === 1 &&
  /\b(?:held|meeting on|opens?|opened|begins?|began|starts?|takes? place|took place|scheduled|runs?|ends?|ended)\b/u.test(
    text,
  );

function touchSession(
  walk: Walk,
  sentence: Worded,
  session: Session,
  isFuture: boolean,
  before: Occasion | null,
): Occasion | null {
  const occasion = occasionFor(walk, sentence, session, isFuture, before);
  if (occasion === null) return null;
  if (!session.isAnaphor) occasion.ordinal ??= numberOfTime(sentence, session);
  if (occasion.series !== null || (occasion.ordinal !== null && !session.isAnaphor)) walk.lastNamed = occasion;
  if (!session.isAnaphor) occasion.named.push(spanOfTokens(sentence, session.first, session.last));
  if (!occasion.isMain && !session.isAnaphor) occasion.isFuture ||= isFuture;
  if (session.name !== null && occasion.series === null) occasion.name ??= session.name;
  const isPast = !isFuture && !session.isNeighbour && !session.isAnaphor && occasion !== walk.main;
  if (walk.main?.isImplied === true && isPast && isCloseTo(walk, sentence, occasion)) return takeOver(walk, occasion);
  const isHeld = (heldVerbs.test(sentence.unit.span.text) || session.ordinal !== null) && !isFuture;
  const isHost = /\b(?:sidelines|margins) of (?:the )?$/u.test(
    sentence.unit.span.text.slice(0, sentence.tokens[session.first]?.start ?? 0),
  );
  if (walk.main === null && !isHost && !session.isAnaphor && !occasion.isFuture && (isHeld || isTitleOf(walk, session)))
    makeMain(walk, occasion);
  return occasion;
}

/** Whether common words alone name it: “the informal meeting of foreign ministers”. */
const isCommon = (name: string | null): boolean => name === null || !/\p{Lu}|\d\+\d/u.test(name);

/** Whether a session that is named soon after the opening may be what the opening tells of. */
const isCloseTo = ({ recognised, main }: Walk, { unit }: Worded, occasion: Occasion): boolean =>
  occasion.dates.length === 0 &&
  (occasion.kind === 'other' ||
    occasion.kind === main?.kind ||
    main?.kind === 'other' ||
    occasion.kind === 'conference') &&
  recognised.sentences
    .filter(({ unit: { role } }) => role === 'prose')
    .findIndex(({ unit: one }) => one.id === unit.id) < 5 &&
  /\b(?:after|at|following|during|opening|hosting|chairing|held)\b/u.test(unit.span.text);

/** The session is the occasion of the opening sentence: one occasion, with the session’s name. */
function takeOver(walk: Walk, session: Occasion): Occasion {
  const main = walk.main ?? session;
  if (main === session) return session;
  walk.occasions.splice(walk.occasions.indexOf(session), 1);
  main.isImplied = false;
  main.series = session.series;
  main.ordinal = session.ordinal;
  main.name = session.name;
  if (session.kind !== 'other') main.kind = session.kind;
  if (session.sides.length > main.sides.length) main.sides = session.sides;
  main.named.push(...session.named);
  if (walk.lastNamed === session) walk.lastNamed = main;
  return main;
}

/** “It was held on 16 July”: a date in narration that names no occasion is that of the one being told of. */
function dateCurrent(walk: Walk, text: string, found: readonly FoundDate[], isNarration: boolean): void {
  const current = walk.current ?? walk.main;
  const isOfIt = /^(?:(?:The|It|They|Both|This)\b)/u.test(text) && !/\bvisit\b/u.test(text);
  if (current === null || !isNarration || current.dates.length > 0 || !isOfIt || !heldVerbs.test(text)) return;
  for (const date of found) if (date.words.kind !== 'months-of-year') addDate(walk, current, date);
}

/** Place, format, and whether it was held, from the words of the sentence. */
function describe(
  walk: Walk,
  sentence: Worded,
  { occasion, at, session }: Touched,
  touched: readonly Touched[],
  isNarration: boolean,
): void {
  if (session?.isAnaphor === true && !isNarration) return;
  const text = sentence.unit.span.text;
  const places = placesIn(sentence, at);
  const alone = touched.filter(({ session: other }) => other?.isAnaphor !== true).length <= 1;
  if (places.city !== null && (alone || places.isNear)) occasion.city ??= places.city;
  if (places.country !== null && (alone || places.isNear)) occasion.country ??= places.country;
  if (places.capitalClaim !== null && (alone || places.isNear)) occasion.capitalClaim ??= places.capitalClaim;
  if (/\bhere\b/u.test(text) && occasion.city === null && walk.piece.dateline !== null && isNarration)
    occasion.city = placesIn(sentence, 0, walk.piece.dateline).city;
  if (video.test(text) && isNarration) occasion.format ??= { value: 'video', span: sentence.unit.span };
  if (isNarration && heldVerbs.test(text) && !future.test(text)) occasion.isTold ||= occasion.isMain;
}

const isTitleOf = (walk: Walk, session: Session): boolean =>
  session.name !== null && session.name.length > 8 && fold(walk.title).includes(fold(session.name).slice(0, 24));
