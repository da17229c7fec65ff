import { fold } from '../../../text/fold.ts';
import type { Worded } from '../../recognise/mention.ts';
import { sessionsIn, type Session } from '../../recognise/sessions.ts';
import { attendeesIn } from '../attendees.ts';
import { datesIn } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { outcomesIn } from '../outcomes.ts';
import { placesIn } from '../places-in.ts';
import { gathering } from './gathering.ts';
import { heldVerbs } from './held-verbs.ts';
import { assignDates } from './own-dates.ts';
import { occasionFor } from './session-occasion.ts';
import { isToCome } from './to-come.ts';
import { twoSided } from './two-sided.ts';
import { makeMain, spanOfTokens, type Walk } from './walk.ts';

const future =
  /\b(?:will|upcoming|forthcoming|scheduled|is to|are to|are due|is due|plans? to|to be held|to host|hosting|ahead of|look(?:s|ing)? forward|expected to (?:be held|take place|hold|gather|arrive)|next|prepar(?:e|es|ing|ations?) (?:well )?(?:for|documents)|pave the way|in the run-up|invit(?:ed|es|ation)|would host|to attend|summit documents|coming|offer(?:ed)?|later this year|success of|due to (?:meet|hold))\b/iu;

const video =
  /\b(?:via|by|through) (?:video(?: link| conference|conference)?|videoconference)|\bvirtual(?:ly)?\b|\bonline\b/iu;

/** Reads one sentence: the occasions that it names or tells of, with their dates, places, parties. The one it is mainly about comes back. */
export function readSentence(walk: Walk, sentence: Worded, isNarration: boolean): Occasion | null {
  const text = sentence.unit.span.text;
  const sessions = sessionsIn(sentence);
  const found = datesIn(sentence.unit.span);
  const touched: { occasion: Occasion; at: number; session: Session | null }[] = [];
  for (const session of sessions) {
    const isFuture = isToCome(
      text,
      sentence.tokens[session.first]?.start ?? 0,
      sentence.tokens[session.last]?.end ?? 0,
      walk.title,
    );
    const occasion = occasionFor(walk, sentence, session, isFuture);
    if (occasion === null) continue;
    if (!session.isAnaphor) occasion.named.push(spanOfTokens(sentence, session.first, session.last));
    if (!occasion.isMain && !session.isAnaphor) occasion.isFuture ||= isFuture;
    if (session.name !== null && occasion.series === null) occasion.name ??= session.name;
    touched.push({ occasion, at: session.last, session });
    const isHeld = (heldVerbs.test(text) || session.ordinal !== null) && !isFuture;
    if (walk.main === null && !session.isAnaphor && !occasion.isFuture && (isHeld || isTitleOf(walk, session)))
      makeMain(walk, occasion);
  }
  const pair = twoSided(walk, sentence, isNarration);
  const met = pair === null ? gathering(walk, sentence, sessions) : null;
  const direct = pair ?? met?.occasion ?? null;
  if (direct !== null)
    touched.push({
      occasion: direct,
      at: met?.at ?? (direct === walk.current ? 0 : sentence.tokens.length),
      session: null,
    });
  assignDates(walk, sentence, touched, found, isNarration);
  for (const { occasion, at, session } of touched) {
    if (session?.isAnaphor === true && !isNarration) continue;
    const places = placesIn(sentence, at);
    const alone = touched.filter(({ session: other }) => other?.isAnaphor !== true).length <= 1;
    if (places.city !== null && (alone || places.isNear)) occasion.city ??= places.city;
    if (places.country !== null && (alone || places.isNear)) occasion.country ??= places.country;
    if (places.capitalClaim !== null && (alone || places.isNear)) occasion.capitalClaim ??= places.capitalClaim;
    if (/\bhere\b/u.test(text) && occasion.city === null && walk.piece.dateline !== null && isNarration)
      occasion.city = placesIn(sentence, 0, walk.piece.dateline).city;
    if (video.test(text) && isNarration) occasion.format ??= { value: 'video', span: sentence.unit.span };
    if (isNarration && heldVerbs.test(text) && !future.test(text))
      occasion.isTold ||= occasion.isMain || direct === occasion;
  }
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
    if (leads !== undefined && !leads.occasion.isFuture) walk.current = leads.occasion;
  }
  return about;
}

const isTitleOf = (walk: Walk, session: Session): boolean =>
  session.name !== null && session.name.length > 8 && fold(walk.title).includes(fold(session.name).slice(0, 24));
