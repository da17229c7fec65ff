import type { Worded } from '../../recognise/mention.ts';
import { ownerBefore } from '../../recognise/session-series.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Walk } from './walk.ts';

/** So many sentences back an organ may have been named in full. */
const reach = 12;
const bare = /^(?:(?:session|meeting|round|sitting) of the )?(?<noun>commission|committee|group)$/iu;

/** “The first meeting of the group”, “Its first sitting is due in Oslo”: with the kind, and where need be the name, of the organ that was named before. */
export function withOrganMeant(walk: Walk, sentence: Worded, session: Session): Session {
  if (session.kind !== 'other' || session.isAnaphor) return session;
  const isIts =
    session.name === null &&
    (session.ordinal !== null || session.isNeighbour) &&
    session.first < 4 &&
    /^Its (?:next |previous |last )?$/u.test(sentence.text.slice(0, sentence.tokens[session.first]?.start ?? 0));
  const noun = bare.exec(session.name ?? '')?.groups?.['noun']?.toLowerCase();
  if (!isIts && noun === undefined) return session;
  const { sentences } = walk.recognised;
  const place = sentences.indexOf(sentence);
  for (const before of sentences.slice(Math.max(0, place - (isIts ? 1 : reach)), place).reverse()) {
    const organ = ownerBefore(before, before.tokens.length);
    const words = organ?.name?.toLowerCase() ?? '';
    if (organ === null || !words.includes(' ') || (noun !== undefined && !words.includes(noun))) continue;
    return { ...session, kind: organ.kind, name: isIts ? organ.name : session.name };
  }
  return session;
}
