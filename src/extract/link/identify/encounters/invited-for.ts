import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { textAfter } from './around.ts';
import { isDatedBehind } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { directPerson, holderAt, officeHolder } from './partners.ts';

const forTalks =
  /^,? (?:to|for) (?:[^,;:“”"]{2,50}? for )?(?:an? |his |her |their )?(?:[\p{Ll}-]+ ){0,2}(?:consultations|meeting|talks)\b/u;

/** “has invited his Danish counterpart, Y, to Oslo for talks on 3 December”: whom somebody asks to come, for what and when. */
export function invitedFor(walk: Walk, sentence: Worded, index: number): Told | null {
  if (!/^(?:invited|invites)$/u.test(sentence.tokens[index]?.lower ?? '')) return null;
  const others =
    directPerson(walk, sentence, index + 1) ??
    officeHolder(walk, sentence, index + 1) ??
    holderAt(walk, sentence, index + 1);
  const isAsked = others !== null && forTalks.test(textAfter(sentence, others.last));
  return isAsked && isDatedBehind(sentence, others.last) ? { how: 'meeting', others, isPlanned: true } : null;
}
