import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { closeted, toActTogether, toDecide, withGuest } from './acts-together.ts';
import { atArrival } from './at-arrival.ts';
import { atDeed } from './at-deed.ts';
import { atHospitality } from './at-hospitality.ts';
import { atIdiom } from './at-idiom.ts';
import { atItem } from './at-item.ts';
import { atTimes } from './at-times.ts';
import { headsAtWork, headsWhoActed, pairAtWork, staffAtWork } from './at-work.ts';
import { byStaff } from './by-staff.ts';
import { toldOfMe } from './first-person.ts';
import { hostsMany } from './hosts-many.ts';
import { invitedFor } from './invited-for.ts';
import { sideBySide } from './side-by-side.ts';
import { toSign } from './to-sign.ts';
import { toldOtherwise } from './told-otherwise.ts';
import type { Told } from './encounter.ts';

/** What tells that people met by other words than the plain verbs of meeting, read ahead of them: what they did together, where they came, what they are to sign; the first reader that finds any. */
export const byOtherWords = (walk: Walk, sentence: Worded, index: number): Told | null =>
  atTimes(sentence, index) ??
  sideBySide(walk, sentence, index) ??
  toActTogether(walk, sentence, index) ??
  toDecide(walk, sentence, index) ??
  withGuest(walk, sentence, index) ??
  closeted(walk, sentence, index) ??
  atIdiom(walk, sentence, index) ??
  toldOtherwise(walk, sentence, index) ??
  toldOfMe(walk, sentence, index) ??
  staffAtWork(walk, sentence, index) ??
  pairAtWork(walk, sentence, index) ??
  headsAtWork(walk, sentence, index) ??
  headsWhoActed(walk, sentence, index) ??
  atDeed(walk, sentence, index) ??
  atArrival(walk, sentence, index) ??
  toSign(walk, sentence, index) ??
  byStaff(walk, sentence, index) ??
  atItem(walk, sentence, index) ??
  atHospitality(walk, sentence, index) ??
  hostsMany(walk, sentence, index) ??
  invitedFor(walk, sentence, index);
