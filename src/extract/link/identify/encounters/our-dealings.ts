import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody } from '../whom.ts';
import { spelledOut, textAfter, textBefore } from './around.ts';
import { isDated } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { partnerOfSpeaker } from './first-person.ts';
import { ofPersons } from './of-persons.ts';

const meal =
  '(?:audience|banquet|breakfast|coffee|dinner|hours?|lunch|minutes|reception|supper|tea|time|tour|walk|welcome)';
/** “gave me lunch”, “granted us an audience”. */
const given = new RegExp(String.raw`^ (?:me|us) (?:[\p{L}\d-]+ ){0,4}?${meal}\b`, 'u');
const byPhone = /^ (?:me|us) (?:so )?(?:by|on|over) (?:the )?(?:tele)?phone\b/u;
const there = String.raw`(?:in (?:the )?\p{Lu}|here\b|at (?:the|his|her|our|\p{Lu})|over (?:breakfast|coffee|dinner|lunch|tea)\b|to (?:my|our) face)`;
const placed = new RegExp(String.raw`^ (?:[^;:“”"]{1,60} )?${there}`, 'u');
const bySomebody =
  /(?:^|[\s“"])(?:[Hh]e|[Ss]he|(?!It\b|This\b|That\b)\p{Lu}[\p{L}’'-]+),?(?: (?:also|even|had|has|then))* $/u;
/** What two do face to face. */
const together =
  /^(?:agreed|debated|dined|discussed|embraced|initialled|initialed|laughed|negotiated|parted|quarrelled|sealed|settled|shook|signed|struck|talked|toasted|walked)$/u;
const we =
  /(?:^|[\s“"])(?:[Ww]e|(?:he|she|[^,;“”"]{3,60}?),? and I)(?: (?:all|also|both|first|had|have|just|last|then))* $/u;

/** What one of the two did for the other, or both did together: how they met by it, or null. */
function howMet(sentence: Worded, index: number): Told['how'] | null {
  const verb = sentence.tokens[index]?.lower ?? '';
  const after = textAfter(sentence, index);
  if (/^(?:gave|gives|granted|offered)$/u.test(verb)) return given.test(after) ? 'meeting' : null;
  if (/^(?:accompanied|drove|entertained|greeted|handed|showed|took|treated|walked)$/u.test(verb))
    return /^ (?:me|us)\b/u.test(after) && bySomebody.test(textBefore(sentence, index)) ? 'meeting' : null;
  if (/^(?:asked|assured|promised|told|warned)$/u.test(verb) && /^ (?:me|us)\b/u.test(after))
    return byPhone.test(after) ? 'call' : null;
  return together.test(verb) &&
    !/^ (?:to|that)\b/u.test(after) &&
    we.test(spelledOut(textBefore(sentence, index))) &&
    placed.test(after)
    ? 'meeting'
    : null;
}

/** “Minister X gave me lunch in Riga on Monday”, “We shook hands on it in Oslo in May”: what one who speaks tells of himself and of somebody of another country, at a time. */
export function ourDealings(walk: Walk, sentence: Worded, index: number, speaker: string | null): Told | null {
  const how = speaker === null ? null : howMet(sentence, index);
  if (speaker === null || how === null || !isDated(sentence, index)) return null;
  const partner = partnerOfSpeaker(walk, sentence, index, speaker, true);
  const home = walk.facts.get(speaker)?.country ?? null;
  const other = walk.facts.get(partner ?? '')?.country ?? null;
  return partner === undefined || home === null || other === null || home === other
    ? null
    : { how, others: nobody(index), own: ofPersons(walk, index, [speaker, partner]) };
}
