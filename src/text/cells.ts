/** “Ann Lee | Riga | 4 March 2025”, “News  Sport  Weather”: what stands between bars, bullets, tabs or two spaces in a line of a page. */
export const cellsOf = (line: string): string[] =>
  line
    .split(/\s[|•·*]\s|\t+| {2,}/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
