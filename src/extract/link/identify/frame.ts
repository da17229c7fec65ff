import type { Worded } from '../../recognise/mention.ts';
import { sessionsIn } from '../../recognise/sessions.ts';
import { attendeesIn } from '../attendees.ts';
import { datedFrom, datesIn } from '../dates-in.ts';
import { occasionFor } from './session-occasion.ts';
import { makeMain, spanOfTokens, type Walk } from './walk.ts';

const plansAhead =
  /\b(?:to (?:host|hold|meet|attend)|readies|ready for|ahead of|set for|prepares?|head to|eyes|upcoming|before|finali[sz]e)\b/iu;

/** A headline that names a numbered session, and plans nothing, tells what the piece is about: “Joint Statement of the Third …”. */
export function nameFromTitle(walk: Walk, own: readonly Worded[]): void {
  const headline = own.find(({ unit }) => unit.role === 'headline');
  if (headline === undefined || plansAhead.test(headline.unit.span.text)) return;
  const session = sessionsIn(headline).find(
    ({ ordinal, name }) => ordinal !== null && name !== null && /\p{Lu}/u.test(name),
  );
  const occasion = session === undefined ? null : occasionFor(walk, headline, session, false);
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
      same.participants.push(...attendeesIn(sentence, walk.facts, true));
  }
}

/** A day for what the piece is about, where its sentences give none: the dateline’s, for what happened “here”. */
export function settle(walk: Walk): void {
  const { main, piece } = walk;
  for (const occasion of walk.occasions) {
    for (const date of occasion.dates)
      if (date.found !== null)
        date.dated = datedFrom(date.found, walk.reference, occasion.isFuture && !occasion.isTold);
    if (main !== null && occasion !== main && occasion.isOnMargins && occasion.dates.length === 0 && occasion.isTold)
      occasion.dates.push(...main.dates);
  }
  if (
    main !== null &&
    main.dates.every(({ dated, from, found }) => dated === null && from === null && found === null) &&
    piece.dateline !== null &&
    piece.published !== null &&
    !main.isFuture &&
    /\p{L}{4}/u.test(piece.dateline.text.split(/[,(]/u)[0] ?? '') &&
    datesIn(piece.dateline).length > 0 &&
    walk.recognised.article.pieces.length > 1
  ) {
    main.dates.push({
      found: null,
      dated: {
        edtf: piece.published.edtf,
        basis: 'inferred',
        reason: 'the dateline’s day, from the place of the meeting',
        evidence: piece.published.evidence,
      },
      from: null,
    });
  }
  for (const occasion of walk.occasions) if (occasion.isOnMargins && occasion !== main) occasion.within ??= main;
}
