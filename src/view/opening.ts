/** How a statement begins, cut between words; what is cut is said by an ellipsis. */
export function opening(words: string, longest = 160): string {
  if (words.length <= longest) return words;
  return `${words.slice(0, words.lastIndexOf(' ', longest)).replace(/[\s,;:]+$/u, '')} …`;
}
