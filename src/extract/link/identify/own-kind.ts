import { fold } from '../../../text/fold.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';

/** Whether the words tell the kind themselves: “political consultations”, “the summit”, not “the fourth round”. */
const tellsKind = ({ kind, name, noun }: Session): boolean =>
  kind === 'summit' ||
  /\b(?:commission|committee|council)\b/iu.test(name ?? '') ||
  (kind !== 'other' && name !== null) ||
  (kind === 'talks' && /^consultations$/u.test(noun));

/** “The previous meeting of the council”: of the council that was told of by its name, whoever sits there. */
const isBareOrgan = ({ name }: Session, model: Occasion | null): boolean => {
  const noun = /^(?:(?:meeting|session|sitting) of the )?(?<noun>commission|committee|council)$/iu.exec(name ?? '')
    ?.groups?.['noun'];
  return noun !== undefined && fold(`${model?.series ?? ''} ${model?.name ?? ''}`).includes(noun.toLowerCase());
};

/** Whether a session’s kind is that of its own words, and not of the series on which it counts on. */
export const isOwnKind = (session: Session, model: Occasion | null): boolean =>
  tellsKind(session) && !isBareOrgan(session, model);

/** “their security dialogue, which was last held in Riga”, in a piece about something else: no more of what that is. */
export const isOfOtherNoun = ({ noun }: Session, model: Occasion | null): boolean =>
  /^(?:commission|committee|conference|council|dialogue|forum|mechanism)$/u.test(noun) &&
  !fold(`${model?.series ?? ''} ${model?.name ?? ''}`).includes(noun);
