import type { MeetingKind } from '../../../model/meeting.ts';
import type { Worded } from '../../recognise/mention.ts';
import { isStaff, kindOfEncounter } from './encounter-kind.ts';
import type { Encounter } from './encounters/encounter.ts';
import { levelOfPerson } from './person-level.ts';
import type { Walk } from './walk.ts';

const head = String.raw`(?<!\b(?:vice|deputy)[- ])\b(?:president|prime minister|premier|king|queen|emir|sultan|chancellor|crown prince)`;
const heads = new RegExp(
  String.raw`${head}\b[^;]* (?:and(?! (?:on|with|by) )|with|by) [^;]*${head}\b|\b(?:two|both|our) (?:presidents|prime ministers|leaders|heads)\b`,
  'iu',
);
/** A head of state or government who meets his like. */
const peers = /\b(?:counterpart|opposite number|with (?:him|her)|predecessor|head of state)\b/iu;
/** The same where he receives somebody, and may himself be called the head of state. */
const likes = /\b(?:counterpart|opposite number|predecessor)\b/iu;
/** “The Prime Minister will [receive the President of A]”: a head who is called by his office alone. */
const hostHead =
  /(?:^|[:–—] )(?:The |His Majesty the |Her Majesty the )?(?:President|Prime Minister|Premier|King|Queen|Emir|Sultan|Chancellor|Taoiseach) (?:(?:will|would|is|has|then|also|to|due|set|expected|scheduled|later|on \p{Lu}\p{L}+) )*(?:ha[sd] (?:an? )?(?:[\p{Ll}-]+ )?|hold(?:s)? )?$/u;
const organ = /\b(?:assembly|board|body|commission|committee|council|group|(?<=\b(?:that|which|and) )it)\b/iu;

/** Words around a verb or noun of meeting, in its sentence. */
const around = ({ text, tokens }: Worded, at: number): string =>
  text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 90), (tokens[at]?.end ?? 0) + 60);

/**
 * The kind of an encounter with a time of its own of which the words name fewer than two who met: by the nouns that stand around it, else by the rank
 * of the one who is named.
 */
export function kindAssumed(walk: Walk, sentence: Worded, encounter: Encounter, sides: readonly string[]): MeetingKind {
  const { at, how, own, others, isConsulting, isSummit } = encounter;
  if (isSummit) return 'summit';
  if (how === 'call' || isConsulting) return 'talks';
  if (own.isMany === true) return kindOfEncounter(walk, encounter, sides);
  const words = around(sentence, at);
  if (heads.test(words)) return 'summit';
  const [person] = [...own.persons, ...others.persons];
  const rank = person === undefined ? null : levelOfPerson(walk, person);
  const ahead = sentence.text.slice(0, sentence.tokens[at]?.start ?? 0).slice(-70);
  if (isStaff(ahead.split(/[,;:“”"]/u).at(-1) ?? '')) return 'talks';
  if (rank === 'top')
    return (encounter.isAudience ? likes : peers).test(words) ||
      hostHead.test(sentence.text.slice(0, sentence.tokens[at]?.start ?? 0))
      ? 'summit'
      : 'bilateral-meeting';
  if (rank === 'minister') return 'bilateral-meeting';
  if (person === undefined && organ.test(words)) return 'other';
  if (isStaff(words)) return 'talks';
  return kindOfEncounter(walk, encounter, sides);
}
