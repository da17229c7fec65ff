import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ministers = [
  ['Norway', 'Ingrid Solberg'],
  ['Ghana', 'Kofi Antwi'],
  ['Peru', 'Rosa Quintana'],
  ['Nepal', 'Bimal Thapa'],
  ['Latvia', 'Anna Krastina'],
  ['Kenya', 'Peter Mwangi'],
] as const;
const firstYear = 1996;
const years = 26;

/** Writes a content folder of invented articles, one for each year, which together tell of as many meetings. */
export function writeManyMeetings(folder: string, meetings: number): void {
  for (const part of ['articles', 'authority']) mkdirSync(join(folder, part), { recursive: true });
  const archive = {
    title: 'Encounters without number',
    description: 'Ministers who met, as invented articles tell it.',
    language: 'en',
    address: null,
    contact: null,
    publisher: 'Readout’s tests',
  };
  writeFileSync(join(folder, 'archive.json'), JSON.stringify(archive));
  writeFileSync(
    join(folder, 'authority/people.json'),
    JSON.stringify(ministers.map(([country, name]) => ({ name, country }))),
  );
  const each = Math.ceil(meetings / years);
  for (let number = 0; number < years; number += 1) {
    const year = firstYear + number;
    const told = Array.from({ length: Math.min(each, meetings - number * each) }, (_, at) => encounter(year, at));
    const head = [`Ministers Meet Through ${String(year)}`, `December 30, ${String(year)}`];
    writeFileSync(join(folder, `articles/${String(year)}.txt`), `${[...head, ...told].join('\n\n')}\n`);
  }
}

/** “Foreign Minister of Norway Ingrid Solberg met with …”; every day of a year is another. */
function encounter(year: number, at: number): string {
  const [[home, host], [abroad, guest]] = [
    ministers[at % ministers.length] ?? ministers[0],
    ministers[(at + 1 + (year % 4)) % ministers.length] ?? ministers[1],
  ];
  const month = ['January', 'March', 'May', 'July', 'September', 'November'][at % 6] ?? 'January';
  const day = 1 + Math.floor(at / 6) * 3;
  return `Foreign Minister of ${home} ${host} met with Foreign Minister of ${abroad} ${guest} in Geneva on ${month} ${String(day)}, ${String(year)}. ${host} said that ${home} would open its harbours to ${abroad}.`;
}
