/** “LUND: We have agreed.”: words before a colon that open more than one line tell who speaks, and so do those of one of several such lines. */
export const isLabel = (opening: string, text: string, isTranscript: boolean): boolean =>
  opening.endsWith(':') && ((isTranscript && / ?\p{Lu}+:$/u.test(opening)) || text.split(`\n${opening} `).length > 2);
const turn = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,5}: /gmu;

/** Whether lines open with labels in capitals as those of a transcript do: three and more, of two words, or one of them again. */
export function isOfTurns(text: string): boolean {
  const turns = text.match(turn) ?? [];
  const ofTwoWords = turns.filter((label) => label.trim().includes(' '));
  return ofTwoWords.length > 2 || (turns.length > 2 && new Set(turns).size < turns.length);
}
