const agrees = /\b(?:agreed|decided|offered|pledged|promised|proposed|resolved|undertook|vowed)\b[^,;:“”"]{0,60}$/u;
const toHold =
  /^(?:,? (?:[Oo]n |in |at |today|yesterday|\p{Lu})[^,;:“”"]{0,40}?,?)? to (?:convene|have|hold|launch|open|organi[sz]e|relaunch|resume|revive|start)\b/u;

/** “agreed in Riga on Monday to hold consultations in May”: whether the place or day from `start` to `end` is that of agreeing, and not of what is told at `at` (offsets in the sentence). */
export const isOfAgreement = (text: string, start: number, end: number, at: number): boolean =>
  at > end && agrees.test(text.slice(Math.max(0, start - 90), start)) && toHold.test(text.slice(end, at));
