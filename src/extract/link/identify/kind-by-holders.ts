import type { MeetingKind } from '../../../model/meeting.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import { anyStaff } from '../../recognise/staff-nouns.ts';

const holders =
  /\b(?<!(?:deputy|vice|former) )(?:(?<ministers>foreign ministers)|presidents|leaders|(?<states>governments|cabinets)|heads of (?:state|government)|(?<!deputy )prime ministers)\b(?:(?! (?:ministers|officials|experts|negotiators) )[^;“”"]){0,90} (?:sit down (?:together )?(?:in \p{Lu}[\p{L}-]+ )?for|hold|held|holding|concluded?|ended?|open(?:ed)?|beg[ai]n|wrap(?:ped)? up|convene|convened|(?:co-?)?chair|(?:co-?)?chaired|lead|led|gather(?:ed)? for|met for|meet for) (?:the|their|an?) $/iu;

/** What governments hold without their heads. */
const named = /^(?:committee|conference|consultations?|dialogue|forum|mechanism)$/u;

/** “Negotiators hold their”, “Officials from A and B gathered in Riga on Monday for a”: staff who hold or come for what stands behind. */
const staffHold = new RegExp(
  String.raw`\b(?<!\b(?:of|Council) )(?:${anyStaff}|(?:[Dd]eputy|[Vv]ice)[- ](?:\p{Ll}+ )?ministers)\b(?:(?! (?:said|says|that|ministers|presidents|leaders)\b)[^;:“”"]){0,90} (?:(?:hold|held|holding|convened?|conclud(?:e|ed)|end(?:ed)?|open(?:ed)?|beg[ai]n|wrap(?:ped)? up|attend(?:ed)?|completed?|finish(?:ed)?)|(?:assembled?|(?:came|come|got) together|convened?|gather(?:ed)?|meet|met|reconvened?|sat|sit)\b[^;:“”"]{0,70}? for) (?:an?|the|their|its) (?:(?:annual|regular|further|new) )?$`,
  'u',
);

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
