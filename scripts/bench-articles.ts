import type { ArticleFile } from '../src/extract/types.ts';

const people = [
  ['Norway', 'Ingrid Solberg'],
  ['Ghana', 'Kofi Antwi'],
  ['Peru', 'Rosa Quintana'],
  ['Nepal', 'Bimal Thapa'],
  ['Latvia', 'Anna Krastina'],
  ['Kenya', 'Peter Mwangi'],
  ['Chile', 'Marta Iturra'],
  ['Malta', 'Paul Zammit'],
] as const;
const subjects =
  'harbours grain schools railways visas cables vaccines forests tariffs rivers bridges orchards archives ferries theatres clinics pensions satellites glaciers markets lighthouses mines festivals tunnels libraries fisheries nurses meadows engines dialects'.split(
    ' ',
  );

/** Invented articles of about a thousand words; each tells of a meeting of its own, and shares people and subjects with the others. */
export function benchArticles(size: number): ArticleFile[] {
  return Array.from({ length: size }, (_, number) => ({
    path: `bench-${String(number).padStart(5, '0')}.txt`,
    bytes: new TextEncoder().encode(articleText(number)),
    side: null,
  }));
}

function articleText(number: number): string {
  const year = 1990 + (number % 35);
  const day = 1 + (Math.floor(number / 35) % 27);
  const [[home, host], [abroad, guest]] = [
    people[number % people.length] ?? people[0],
    people[(number + 1 + (number % 5)) % people.length] ?? people[1],
  ];
  const paragraphs = [
    `${host} and ${guest} speak of ${subjects[number % subjects.length] ?? ''}`,
    `March ${day + 1}, ${year}`,
    `Foreign Minister of ${home} ${host} met with Foreign Minister of ${abroad} ${guest} in Geneva on March ${day}, ${year}.`,
  ];
  for (let at = 0; at < 16; at += 1) {
    const pick = (step: number): string =>
      subjects[(number * 7 + at * 11 + step * (number % 13) + step * at) % subjects.length] ?? '';
    const subject = pick(0);
    const mark = `plan ${number * 100 + at}`;
    paragraphs.push(
      `${host} said that ${home} had waited long for ${mark} on ${subject}, and that ${pick(1)} and ${pick(2)} would pay for it. “We will share ${subject} under ${mark} as we share ${pick(3)},” he added.`,
      `${guest} proposed that both sides count what ${mark} has brought to ${pick(4)} and ${pick(5)}. Both sides agreed to open ${at + 2} offices for ${pick(6)}, and trade rose by ${at + 3} percent to $${number + at} million.`,
    );
  }
  return `${paragraphs.join('\n\n')}\n`;
}
