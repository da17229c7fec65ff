import type { MeetingKind } from '../../../model/meeting.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import { isForeignMinister, levelOfPerson } from './person-level.ts';
import type { Walk } from './walk.ts';

/** Words for a meeting of three sides and more. */
export const severalSided = String.raw`(?:tri-?lateral|tripartite|three-(?:way|party)|quadri(?:lateral|partite)|(?:four|five)-(?:way|party))`;
const plain = new RegExp(
  String.raw`\b${severalSided} (?:meeting|talks|consultations|session|mechanism|format|dialogue)\b`,
  'iu',
);
/** Words of a name that tell by themselves who sits there. */
const ofOthers =
  /\b(?:commission|committee|council|group|business|expert|official|deputy|vice|director|senior|technical|parliament|defen[cs]e|trade|energy|economic|transport|water|security|health|interior|agricultur|financ)/iu;

/**
 * The kind of a session that is called no more than three-sided (“the fifth trilateral meeting”, “the fourth round of three-way consultations”): by the
 * foreign ministers or heads whom the sentence names ahead of it, else that of what the piece is about; null where neither tells it.
 */
export function kindOfSeveral(walk: Walk, sentence: Worded, { name, first }: Session): MeetingKind | null {
  if (!plain.test(name ?? '') || ofOthers.test(name ?? '')) return null;
  const ahead = sentence.mentions.flatMap((one) => (one.kind === 'person' && one.last < first ? [one.name] : []));
  if (ahead.length > 0 && ahead.every((one) => levelOfPerson(walk, one) === 'top')) return 'summit';
  if (ahead.some((one) => isForeignMinister(walk, one) && levelOfPerson(walk, one) === 'minister'))
    return 'foreign-ministers-meeting';
  const kind = walk.main?.kind;
  return kind === 'summit' || kind === 'foreign-ministers-meeting' ? kind : null;
}
