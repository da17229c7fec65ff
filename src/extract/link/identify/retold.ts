import type { Worded } from '../../recognise/mention.ts';
import { datesIn } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import type { Encounter } from './encounters/encounter.ts';
import type { Walk } from './walk.ts';

/** “before”, “for the first time”: words that tell of another time. */
const anotherTime =
  /\b(?:again|ago|already|before|earlier|first|last|more than once|occasions?|once|previous(?:ly)?|rounds|since|times|twice|until|when|while)\b/iu;

/**
 * “He called his meeting with his Danish colleague on Monday useful. Holm had met Minister Berg in Riga.”: whether what stands in the
 * pluperfect is what the piece is about, told with its day and without its place; no word tells of another time.
 */
export function isRetold(walk: Walk, sentence: Worded, { at, others }: Encounter, one: Occasion): boolean {
  const [before, verb] = [sentence.tokens[at - 1]?.lower, sentence.tokens[at]?.lower];
  return (
    one === walk.main &&
    one.dates.length > 0 &&
    one.city === null &&
    before === 'had' &&
    verb === 'met' &&
    others.persons.length > 0 &&
    datesIn(sentence.unit.span).length === 0 &&
    !anotherTime.test(sentence.text)
  );
}
