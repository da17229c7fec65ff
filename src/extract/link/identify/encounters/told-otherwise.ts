import type { Worded } from '../../../recognise/mention.ts';
import { staffNouns } from '../../../recognise/staff-nouns.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom, type Whom } from '../whom.ts';
import { textAfter, textBefore, tokenFrom } from './around.ts';
import { isDatedBehind } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { headsOf, nearestHeads } from './heads.ts';
import { directPerson } from './partners.ts';
import { personsBefore } from './persons-before.ts';

/** “the consensus reached by the two heads of state in Beijing last November”: they met there; without place or time it tells of no one meeting. */
const accordBy =
  /^ (?:by|between) (?:the|both|our|their) (?:two )?(?:countries['’] )?(?<heads>heads of (?:the )?(?:two )?(?:states?|governments?)|presidents|leaders|(?:\p{Ll}+ )?ministers)(?: of (?:the|our|both) (?:two )?(?:countries|sides|states))?,? (?:in \p{Lu}|last \p{Lu}|(?:earlier )?this \p{L}+|during (?:their|the) (?:[\p{Ll}-]+ ){0,2}(?:meeting|talks|summit)|at their)/u;
const accordNoun =
  /\b(?:consensus|consensuses|understandings?|agreements?|accords?|arrangements?|conventions?|deals?|declaration|memorandum|pact|plan|protocols?|roadmap|road map|text|treaty|communiqu[eé])(?: (?:that )?(?:was|were|had been|has been|have been))? $/u;

/** “was in Riga, where the foreign ministers of A and B agreed …”. */
const whereHeads =
  /, where (?<heads>the (?:\p{Ll}+ )?(?:foreign ministers|ministers|leaders|presidents|prime ministers|heads of (?:state|government))(?: of [^;:“”"]{3,90})? )$/u;

/** “the talks that their foreign ministers held in Riga”. */
const thatHeads =
  /\b(?:conversations?|discussions|meeting|negotiations|talks) (?:(?:that|which) )?(?<heads>(?:both|our|the|their) (?:\p{L}+ ){0,2}?(?:foreign ministers|ministers(?: of [\p{L} ]{4,40})?|leaders|presidents|prime ministers|heads of (?:state|government))(?: of [^;:“”"]{3,90})? )(?:had )?$/iu;

/** “visited Seoul, where he and South Korean Minister Y discussed …”, “her visit to Riga, during which she and President Y signed …”. */
const visited =
  /(?:, (?:where|(?:during|in the course of) which)|\bvisit\b[^;:“”"]{0,80}, when) (?:he|she|[^,;:“”"]{3,60}?) and [^;:“”"]{3,120} $/u;

/** “as she greeted Y”, “after two hours with Y”. */
const besideOther =
  /\b(?:(?:as|when) (?:he|she) (?:greeted|welcomed|received)|(?:after|allotted|booked|for|get|gets|got|given|had|has|have|having|pencill?ed in|planned|reserved|scheduled|set aside) (?:(?:[\p{L}\d-]+ ){1,4}(?:hours|minutes)|(?:an?|one|half an|over an|more than an|almost an|nearly an) (?:\p{L}+ )?hour)(?: alone)? with) $/u;

/** The two of two countries whom the clause of the verb names, by name or by pronoun, or null. */
function pairAhead(walk: Walk, sentence: Worded, index: number): Whom | null {
  const from =
    sentence.tokens.findLastIndex(({ lower }, at) => at < index && /^(?:when|where|which)$/u.test(lower)) + 1;
  const named = whomFrom(walk, sentence, from);
  const ahead = sentence.mentions.findLast((one) => one.kind === 'person' && one.last < from);
  const last = ahead?.kind === 'person' ? ahead.name : walk.persons.at(-1);
  const short = /^(?:he|she)$/u.test(sentence.tokens[from]?.lower ?? '') ? last : undefined;
  const persons = [...new Set([...(short === undefined ? [] : [short]), ...named.persons])];
  const sides = [...new Set(persons.flatMap((name) => walk.facts.get(name)?.country ?? []))];
  return persons.length === 2 && sides.length === 2 ? { ...nobody(index), persons, sides } : null;
}

/** “was signed in Riga on Friday by X and Y”, “struck in Riga in 1977 between the ministers of A and B”, “reached by the presidents of A and B in Lima”: the two of two countries who signed at a place, or null. */
function signersOf(walk: Walk, sentence: Worded, index: number): Whom | null {
  const after = textAfter(sentence, index);
  const placed = /^[^;:“”"]{0,60}? (?:in \p{Lu}|here\b)[^;:“”"]{0,60}? (?:between|by) /u.exec(after)?.[0];
  const words = placed ?? /^ (?:between|by) /u.exec(after)?.[0];
  if (words === undefined || tellsOfTalks.test(words)) return null;
  const from = tokenFrom(sentence, (sentence.tokens[index]?.end ?? 0) + words.length);
  const both = whomFrom(walk, sentence, from);
  if (placed === undefined && !/^,? in \p{Lu}/u.test(textAfter(sentence, both.last))) return null;
  const areHeads = both.persons.length === 0 && /ministers|presidents|leaders|premiers/u.test(both.group ?? '');
  return (both.persons.length === 2 || areHeads) && both.sides.length === 2 ? both : null;
}

/** “reached in Riga at a meeting between X and Y”: the noun tells of it. */
const tellsOfTalks = /\b(?:call|consultations|conversation|meeting|negotiations|round|session|summit|talks)\b/u;

const accordVerb =
  /^(?:agreed|concluded|hammered|initialled|initialed|made|negotiated|reached|sealed|signed|struck|worked)$/u;

/** “The round at which the negotiators of A and B [spent] two days”, “in Riga, where the chiefs of staff of A and B [haggled]”. */
const whereStaff = new RegExp(
  String.raw`(?:, where|,? at which) (?<heads>the (?:\p{Ll}+ )?(?:${staffNouns}(?: of staff)?|ministers|leaders|presidents) (?:of|from) [^;:“”"]{3,90} )$`,
  'u',
);
const spends = /^(?:argued|bargained|haggled|huddled|sat|spent|wrangled)$/u;

/** “are due in Oslo on April 9”, “will be back at the table in Riga next Tuesday”. */
const dueThere =
  /^ (?:back )?(?:at the (?:negotiating |bargaining |conference )?table )?(?:in|at) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3} (?:on|next|this|tomorrow|in|at)\b/u;

/** What people did together, where it tells that they met: “spent two days with”, “where they agreed”. */
export function toldOtherwise(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  const previous = tokens[index - 1]?.lower ?? '';
  const isBack = word === 'back' && /^(?:are|be|were)$/u.test(previous);
  if (((word === 'due' && /^(?:are|were)$/u.test(previous)) || isBack) && dueThere.test(textAfter(sentence, index))) {
    const heads = nearestHeads(textBefore(sentence, index));
    const named = personsBefore(walk, sentence, index);
    const own = named.sides.length > 1 || heads === undefined ? named : headsOf(walk, sentence, index, heads);
    return own.sides.length > 1 ? { how: 'meeting', others: nobody(index), own } : null;
  }
  const fronted = word === 'held' ? thatHeads.exec(textBefore(sentence, index))?.groups?.['heads'] : undefined;
  if (fronted !== undefined)
    return {
      how: 'meeting',
      others: nobody(index),
      own: headsOf(walk, sentence, index, fronted),
      isOther: true,
      isPast: true,
    };
  const looked = /^(?:dropped|drops?|dropping|looked|looks?|popped|stopped|stops?)$/u.test(word)
    ? /^ (?:in|by) (?:on|to see) (?=his|her|their|the|\p{Lu})/u.exec(textAfter(sentence, index))?.[0]
    : undefined;
  if (looked !== undefined) {
    const others = directPerson(walk, sentence, index + 3) ?? directPerson(walk, sentence, index + 4);
    if (others !== null) return { how: 'meeting', others };
  }
  const stay = /^(?:spends?|spent)$/u.test(word)
    ? /^(?: [^,;]{0,60}?)? with (?=his|her|my|our|their|the|\p{Lu})/u.exec(textAfter(sentence, index))?.[0]
    : undefined;
  if (stay !== undefined) {
    const from = (tokens[index]?.end ?? 0) + stay.length;
    const others = directPerson(walk, sentence, tokenFrom(sentence, from));
    if (others !== null) return { how: 'meeting', others };
  }
  if (
    /^(?:greeted|received|welcomed|with)$/u.test(word) &&
    besideOther.test(textBefore(sentence, index + 1).slice(-60))
  ) {
    const others = directPerson(walk, sentence, index + 1);
    if (others !== null) return { how: 'meeting', others };
  }
  const staff = spends.test(word) ? whereStaff.exec(textBefore(sentence, index))?.groups?.['heads'] : undefined;
  if (staff !== undefined) {
    const own = headsOf(walk, sentence, index, staff);
    const isTimed = isDatedBehind(sentence, index) || !/, where the [^;:“”"]*$/u.test(textBefore(sentence, index));
    if (own.sides.length === 2 && isTimed)
      return { how: 'meeting', others: nobody(index), own, isOther: true, isPast: true };
  }
  const isPassive = word === 'signed' && /^(?:was|were)$/u.test(previous);
  const isAccord = accordVerb.test(word) && (previous === ',' || accordNoun.test(textBefore(sentence, index)));
  const signers = isPassive || isAccord ? signersOf(walk, sentence, index) : null;
  if (signers !== null)
    return {
      how: 'meeting',
      others: nobody(index),
      own: signers,
      ...(isPassive ? {} : { isOther: true, isPast: true }),
    };
  const accord = /^(?:agreed|concluded|initialled|initialed|made|reached|sealed|signed|struck)$/u.test(word)
    ? accordBy.exec(textAfter(sentence, index))
    : null;
  if (accord !== null && accordNoun.test(textBefore(sentence, index)))
    return {
      how: 'meeting',
      others: nobody(index),
      own: { ...nobody(index), group: accord.groups?.['heads']?.toLowerCase() ?? null },
      isOther: true,
      isPast: true,
    };
  if (/^(?:discussed|discusses|raised|reviewed|agreed|signed)$/u.test(word)) {
    const pair = visited.test(textBefore(sentence, index)) ? pairAhead(walk, sentence, index) : null;
    if (pair !== null) return { how: 'meeting', others: nobody(index), own: pair };
    const heads = whereHeads.exec(textBefore(sentence, index))?.groups?.['heads'];
    if (heads !== undefined)
      return { how: 'meeting', others: nobody(index), own: headsOf(walk, sentence, index, heads) };
  }
  return null;
}
