import { fold } from '../../../text/fold.ts';
import type { Worded } from '../../recognise/mention.ts';
import { ownerBefore } from '../../recognise/session-series.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Walk } from './walk.ts';

/** So many sentences back an organ may have been named in full. */
const reach = 12;
const bare =
  /^(?:(?:session|meeting|round|sitting) of the )?(?<noun>(?:(?:contact|working) )?group|commission|committee|panel|subcommittee)$/iu;

/** What points to the organ that the sentence before told of: “Its next”, “It is to hold its”. */
const itsOwn =
  /^(?:Its (?:next |previous |last )?|It (?:(?:is|was|will|would|has|had|to|due|expected|scheduled|set) )*(?:hold|held|holds|convene|convened|begin|began|open|opened) its (?:next |previous |last )?)$/u;

/** “The first meeting of the group”, “Its first sitting is due in Oslo”, “The first round was held in Oslo”: with the kind, and where need be the name, of the organ or the consultations that were named before. */
export function withOrganMeant(walk: Walk, sentence: Worded, session: Session): Session {
  if (session.isAnaphor) return session;
  const { sentences } = walk.recognised;
  const place = sentences.indexOf(sentence);
  const ahead = sentence.text.slice(0, sentence.tokens[session.first]?.start ?? 0);
  const isCounted = session.ordinal !== null || session.isNeighbour;
  const isIts = session.kind === 'other' && session.name === null && isCounted && itsOwn.test(ahead);
  const noun = bare.exec(session.name ?? '')?.groups?.['noun']?.toLowerCase();
  if (isRound(session) && /^(?:The|A) $/u.test(ahead)) return withConsultations(walk, sentences[place - 1], session);
  if ((session.kind !== 'other' && noun !== 'working group') || (!isIts && noun === undefined)) return session;
  for (const before of sentences.slice(Math.max(0, place - (isIts ? 1 : reach)), place).reverse()) {
    const organ = ownerBefore(before, before.tokens.length);
    const words = organ?.name?.toLowerCase() ?? '';
    if (organ === null || !words.includes(' ') || (noun !== undefined && !words.includes(noun))) continue;
    if (noun === words) continue;
    return { ...session, kind: organ.kind, name: isIts ? organ.name : session.name };
  }
  return session;
}

const isRound = ({ name, ordinal, noun }: Session): boolean =>
  name === null && ordinal !== null && /^(?:|edition|round)$/u.test(noun);

/** “They will hold political consultations every year. The first round is due in Riga”: one of the consultations, where the series named last is another. */
function withConsultations(walk: Walk, before: Worded | undefined, session: Session): Session {
  const owner = before === undefined ? null : ownerBefore(before, before.tokens.length);
  const noun = /\b(?:consultations|negotiations)\b/iu.exec(owner?.name ?? '')?.[0].toLowerCase();
  const known = walk.lastNamed ?? walk.main;
  if (owner === null || noun === undefined || known?.kind === 'talks') return session;
  return fold(`${known?.series ?? ''} ${known?.name ?? ''}`).includes(noun)
    ? session
    : { ...session, kind: owner.kind, name: owner.name };
}
