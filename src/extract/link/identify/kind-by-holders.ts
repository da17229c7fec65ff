import type { MeetingKind } from '../../../model/meeting.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import { anyStaff } from '../../recognise/staff-nouns.ts';

const holders =
  /\b(?<!(?:deputy|vice|former) )(?:(?<ministers>foreign ministers)|presidents|leaders|(?<states>governments|cabinets)|heads of (?:state|government)|(?<!deputy )prime ministers)\b(?:(?! (?:ministers|officials|experts|negotiators) )[^;“”"]){0,160} (?:sit down (?:together )?(?:in [^,;:“”"]{2,60} )?for|hold|held|holding|concluded?|ended?|open(?:ed)?|beg[ai]n|wrap(?:ped)? up|convene|convened|(?:co-?)?chair|(?:co-?)?chaired|lead|led|gather(?:ed)? for|met for|meet for) (?:the|their|an?) $/iu;

/** What governments hold without their heads. */
const named = /^(?:committee|conference|consultations?|dialogue|forum|mechanism)$/u;

/** Those below ministers, in the plural. */
const lowly = String.raw`(?:${anyStaff}|(?:[Dd]eputy|[Vv]ice)[- ](?:\p{Ll}+ )?ministers)`;

/** “Senior officials, whose most recent”, “Negotiators hold their”, “Officials from A and B gathered in Riga on Monday for a”: staff who hold or come for what stands behind. */
const staffHold = new RegExp(
  String.raw`\b(?<!\b(?:of|Council) )${lowly}\b(?:(?! (?:said|says|that|ministers|presidents|leaders)\b)[^;:“”"]){0,90} (?:(?:hold|held|holding|convened?|conclud(?:e|ed)|end(?:ed)?|open(?:ed)?|beg[ai]n|wrap(?:ped)? up|attend(?:ed)?|completed?|finish(?:ed)?)|(?:assembled?|(?:came|come|got) together|convened?|gather(?:ed)?|meet|met|reconvened?|sat|sit)\b[^;:“”"]{0,70}? for) (?:an?|the|their|its) (?:(?:annual|regular|further|new) )?$|${lowly}\b[^,;:“”"]{0,60}, whose (?:\p{Ll}+ ){0,2}$`,
  'u',
);

/** “that the deputy foreign ministers held”, behind “the talks on migration”. */
const heldByStaff = new RegExp(
  String.raw`^(?: (?:on|about|over) [^,;:“”"]{2,50})?,? (?:that|which) (?:the |their )?${lowly} (?:had |have )?(?:held|began|concluded|opened)\b`,
  'u',
);

/** Whether people below ministers sat at the talks that a sentence names, whatever the piece is about. */
export const areTalksOfStaff = ({ text, tokens }: Worded, { last, noun }: Session): boolean =>
  /^(?:talks|consultations|negotiations)$/u.test(noun) && heldByStaff.test(text.slice(tokens[last]?.end ?? 0));

/** “the fourth session”, “talks on fisheries”: what has no name that tells who sits there. */
const isUnnamedSitting = (name: string | null, noun: string): boolean =>
  /^(?:consultations|encounter|gathering|meeting|mechanism|round|session|sitting|talks)$/u.test(noun) &&
  !/\b(?:ministerial|assembly|conference|council|dialogue|forum|summit)\b/iu.test(name ?? '');

/** “The foreign ministers of … hold their 53rd council”: the kind by who holds it, or null. */
export function kindByHolders(sentence: Worded, { first, name, noun }: Session): MeetingKind | null {
  const ahead = sentence.text.slice(0, sentence.tokens[first]?.start ?? 0).replace(/(?:next|previous|last) $/u, '');
  if (isUnnamedSitting(name, noun) && staffHold.test(ahead)) return 'talks';
  const found = holders.exec(ahead);
  if (found === null || (found.groups?.['states'] !== undefined && named.test(noun))) return null;
  return found.groups?.['ministers'] === undefined ? 'summit' : 'foreign-ministers-meeting';
}
