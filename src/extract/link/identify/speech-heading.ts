import { speechTitle } from '../../../text/speech-title.ts';
import type { Worded } from '../../recognise/mention.ts';
import { readSentence } from './read-sentence.ts';
import type { Walk } from './walk.ts';

/** “Remarks by Minister Lund after her talks with Minister Haas”, “… at a press conference with …”: beside whom the speaker stood. */
const beside =
  /\b(?:after|following) (?:an? |his |her |their |the )?(?:[\p{L}-]+ ){0,3}?(?:meeting|talks|conversation|consultations)\b/u;

/** Reads the heading of a speech or of remarks: the persons whom it names are there, and the meeting that it followed is told of. */
export function readSpeechTitle(walk: Walk, own: readonly Worded[]): void {
  for (const heading of own) {
    if (heading.unit.role !== 'headline' || !speechTitle.test(heading.text)) continue;
    const persons = heading.mentions.flatMap((one) => (one.kind === 'person' ? [one.name] : []));
    if (beside.test(heading.text) && persons.length > 1) readSentence(walk, heading, true, persons[0] ?? null);
    walk.persons.push(...persons);
  }
}
