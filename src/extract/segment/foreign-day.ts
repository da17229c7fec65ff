/** Months in the languages of ministries whose pages have an English text under a day of their own. */
const months: readonly (readonly string[])[] = [
  ['enero', 'janeiro', 'janvier', 'gennaio', 'jan'],
  ['febrero', 'fevereiro', 'février', 'febbraio', 'feb'],
  ['marzo', 'março', 'mars', 'mar'],
  ['abril', 'avril', 'aprile', 'apr'],
  ['mayo', 'maio', 'mai', 'maggio'],
  ['junio', 'junho', 'juin', 'giugno', 'jun'],
  ['julio', 'julho', 'juillet', 'luglio', 'jul'],
  ['agosto', 'août', 'aug'],
  ['septiembre', 'setembro', 'septembre', 'settembre', 'sep', 'sept'],
  ['octubre', 'outubro', 'octobre', 'ottobre', 'oct', 'okt'],
  ['noviembre', 'novembro', 'novembre', 'nov'],
  ['diciembre', 'dezembro', 'décembre', 'dicembre', 'dec', 'dez'],
];

const pattern = new RegExp(
  String.raw`\b(?<day>\d{1,2})(?:er|º|°|\.)? (?:de )?(?<month>${months.flat().join('|')})\.?,?(?: de)? (?<year>\d{4})\b`,
  'iu',
);

/** “28 de enero de 2025”, “le 24 janvier 2025”, “6. Feb 2025”: a day as pages in other languages write it. */
export function foreignDay(line: string): { edtf: string; index: number; length: number } | null {
  const match = pattern.exec(line);
  const { day = '', month = '', year = '' } = match?.groups ?? {};
  const at = months.findIndex((names) => names.includes(month.toLowerCase()));
  if (match === null || at < 0) return null;
  const edtf = `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { edtf, index: match.index, length: match[0].length };
}
