import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import { sessionOfOwner } from './session-owner.ts';
import { subjectOf, type Walk } from './walk.ts';

/** “It was the third trilateral meeting”, “the annual meeting, whose 19th edition …”: the number of an occasion told of already; how often two persons have met is none. */
export function countedAgain(walk: Walk, sentence: Worded, session: Session, before: Occasion | null): Occasion | null {
  const own = sessionOfOwner(walk, sentence, session);
  if (own !== null) return own;
  if (session.ordinal === null) return null;
  const isWhose = sentence.tokens[session.first - 1]?.lower === 'whose';
  const isIt = isItThe.test(
    sentence.text.slice(0, sentence.tokens[session.first]?.start ?? 0).replace(/^.*; it/u, 'It'),
  );
  const isOneOfKind =
    / (?:is|was|will be|would be|marks|marked) (?:also )?the $/u.test(
      sentence.text.slice(0, sentence.tokens[session.first]?.start ?? 0),
    ) &&
    /^ (?:of (?:its|this|that) kind|in (?:this|that|the) (?:format|series)|such)\b/u.test(
      sentence.text.slice(sentence.tokens[session.last]?.end ?? 0),
    );
  const meant =
    isWhose || (isOneOfKind && before?.ordinal === null)
      ? before
      : isIt
        ? itsOwn(walk, session, walk.current ?? subjectOf(walk) ?? toldBefore(walk))
        : null;
  const isTheirs = sentence.tokens[session.first - 1]?.lower === 'their' && session.name === null;
  if (meant !== null && isTheirs && meant.series === null && meant.persons.length > 1) return meant;
  if (meant === null || (meant.ordinal !== null && meant.ordinal !== session.ordinal)) return null;
  meant.ordinal = session.ordinal;
  if (meant.kind === 'talks' && /\b(?:commissions?|committees?|councils?)\b/iu.test(sentence.text))
    meant.kind = 'other';
  return meant;
}

/** “… when the heads meet in Riga in May. It will be the 25th summit”: not the ministers’ meeting that the piece is about, but what was told of last of its kind. */
function itsOwn({ occasions }: Walk, { kind }: Session, told: Occasion | null): Occasion | null {
  const areApart =
    (kind === 'summit' && told?.kind === 'foreign-ministers-meeting') ||
    (kind === 'foreign-ministers-meeting' && told?.kind === 'summit');
  return areApart ? (occasions.findLast((one) => one.kind === kind && one.ordinal === null) ?? null) : told;
}

const isItThe =
  /^The (?:[\p{L}-]+ ){0,2}\p{L}+ (?:is|was) (?:convening|gathering|meeting|sitting)(?: here| in \p{Lu}[\p{L}-]+)? for the $|^(?:“)?(?:It|This|(?:The|Their|This) (?:[\p{L}-]+ )?(?:meeting|session|talks|summit|gathering|encounter|round|consultations|dialogue|occasion|event|conference|forum)) (?:was|is|will be|would be|marks|marked|is to be|constituted|represents)(?: also| already)? (?:the|its|their|the (?:[\p{L}-]+ ){0,3}?[\p{L}]+['’]s?) $/u;

/** What the sentences before told of last as held, if it is not counted yet. */
const toldBefore = ({ occasions }: Walk): Occasion | null => {
  const last = occasions.at(-1);
  return last?.ordinal !== null || last.isOtherTime ? null : last;
};

/** “will co-chair a session of the commission on Friday. The fourteenth session will take place in …”: what was named last as to come, and is not counted yet. */
export const isAnnounced = ({ lastNamed }: Walk, model: Occasion): boolean =>
  model === lastNamed && model.isFuture && model.ordinal === null;
