import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import { placesIn } from '../places-in.ts';
import { heldVerbs } from './held-verbs.ts';
import type { Walk } from './walk.ts';

const future =
  /\b(?:will|upcoming|forthcoming|scheduled|is to|are to|are due|is due|plans? to|to be held|to host|hosting|ahead of|look(?:s|ing)? forward|expected to (?:be held|take place|hold|gather|arrive)|next|prepar(?:e|es|ing|ations?) (?:well )?(?:for|documents)|pave the way|in the run-up|invit(?:ed|es|ation)|would host|to attend|summit documents|coming|offer(?:ed)?|later this year|success of|due to (?:meet|hold))\b/iu;

const video =
  /\b(?:via|by|through) (?:video(?: link| conference|conference)?|videoconference)|\bvirtual(?:ly)?\b|\bonline\b/iu;

/** An occasion that a sentence touches: by a session’s name, or by words of people meeting (then `session` is null). */
export interface Touched {
  occasion: Occasion;
  at: number;
  session: Session | null;
}

/** Place, format, and whether it was held, from the words of the sentence. */
export function describe(
  walk: Walk,
  sentence: Worded,
  { occasion, at, session }: Touched,
  touched: readonly Touched[],
  isNarration: boolean,
): void {
  if (session?.isAnaphor === true && !isNarration) return;
  const text = sentence.text;
  const places = placesIn(sentence, at);
  const triggers = new Set(
    touched.flatMap(({ session: other, at: where }) => (other?.isAnaphor === true ? [] : [where])),
  );
  const alone = triggers.size <= 1;
  if (places.city !== null && (alone || places.isNear)) occasion.city ??= places.city;
  if (places.country !== null && (alone || places.isNear)) occasion.country ??= places.country;
  if (places.capitalClaim !== null && (alone || places.isNear)) occasion.capitalClaim ??= places.capitalClaim;
  if (/\bhere\b/u.test(text) && occasion.city === null && walk.piece.dateline !== null && isNarration)
    occasion.city = placesIn(sentence, 0, walk.piece.dateline).city;
  if (video.test(text) && isNarration) occasion.format ??= { value: 'video', span: sentence.unit.span };
  if (isNarration && heldVerbs.test(text) && !future.test(text)) occasion.isTold ||= occasion.isMain;
}
