import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';
import { textBefore } from './around.ts';
import { headsOf, nearestHeads } from './heads.ts';
import { personsBefore } from './persons-before.ts';

/** The noun of those who meet, right ahead of the participle, with its country or body: “EU leaders”, “the ministers of A and B”, “, X and Y,”. */
const behindHeads =
  /^(?:[Hh]eads of (?:[Ss]tate|[Gg]overnment)|\p{L}+(?: [Mm]inisters)?)(?: (?:of|from) [^;:“”"]{3,120}?)?(?:, \p{Lu}[^;:“”"]{3,90}),? $|^(?:[Hh]eads of (?:[Ss]tate|[Gg]overnment)|\p{L}+(?: [Mm]inisters)?)(?: (?:of|from) [^;:“”",]{3,120}(?:, [^;:“”",]{3,30}){0,6})?,? $/u;

/** “a committee of senior officials, meeting in”. */
const organBehind =
  /\b(?:an?|the|their|its) (?<organ>(?:[\p{L}-]+ ){0,4}(?:committee|commission|council|(?:working )?group|panel|board))(?: (?:of|on|for) [^,;:“”"]{3,80})?, $/u;

/** “EU leaders meeting in Riga on Monday agreed”, “The ministers of A and B, X and Y, meeting in Oslo, called”: those who are the participle’s, or null. */
export function thoseWhoMeet(walk: Walk, sentence: Worded, index: number): Whom | null {
  const before = textBefore(sentence, index);
  const organ = before.endsWith(', ') ? organBehind.exec(before)?.groups?.['organ'] : undefined;
  if (organ !== undefined) return { ...nobody(index), group: organ.toLowerCase() };
  const heads = nearestHeads(before, 260);
  if (heads !== undefined && behindHeads.test(heads)) {
    const own = headsOf(walk, sentence, index, heads);
    return own.sides.length > 0 || own.isTwo === true || / of \p{Lu}/u.test(own.group ?? '') ? own : null;
  }
  const named = before.endsWith(', ') ? personsBefore(walk, sentence, index) : nobody(index);
  return named.persons.length === 2 && named.sides.length === 2 ? named : null;
}
