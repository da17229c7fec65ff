import type { Worded } from '../../recognise/mention.ts';
import type { FoundDate } from '../dates-in.ts';

const goes =
  /\b(?:arrives?|comes?|departs?|flies|fly|goes|go|heads?|lands?|leaves?|travels?|travel?ling|flying|heading)\b[^,;:“”"]{0,60}$/u;
const comesFor = /^[^,;:“”"]{0,60}\b(?:for|to (?:attend|chair|co-?chair|hold|meet|open|take part in))\b/u;

/** “will fly to Riga on Wednesday for the eighth meeting”: the day of the journey to what the token tells. */
export const isOfJourney = ({ text, tokens }: Worded, { words: { index, length } }: FoundDate, at: number): boolean =>
  (tokens[at]?.start ?? 0) > index && goes.test(text.slice(0, index)) && comesFor.test(text.slice(index + length));
