import type { Authority } from '../../authority/authority.ts';
import type { Level } from '../../model/meeting.ts';
import { fold } from '../../text/fold.ts';

const order: readonly Level[] = [
  'head-of-state',
  'head-of-government',
  'minister',
  'deputy-minister',
  'ambassador',
  'official',
];

/** “Deputy Shipping Minister”, “Vice Labour Minister”: the deputy of a minister, whatever his field. */
const deputyOfSector =
  /^(?:first |senior )?(?:deputy|vice|assistant|junior)[- ](?!prime\b|premier\b|head\b|chair|president\b)(?:[\p{L}’'-]+ ){1,4}minister$/iu;

/** “Special Envoy of the President”, “Adviser to the Prime Minister”: who acts for the holder of an office and is not he. */
const ofHolder =
  /^(?<own>(?:[\p{L}’'-]+ ){0,4}(?:advis[eo]r|aide|assistant|counsell?or|envoy|representative|chief of staff|secretary|spokes(?:man|person|woman))) (?:of|to|for) (?:the |his |her )?(?:[\p{L}’'-]+ ){0,2}(?:president|prime minister|premier|king|queen|emir|amir|sultan|minister|head of (?:state|government))\b/iu;

/** In plain words, offices in the singular: “minister” of “foreign ministers”. */
const plain = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(/\b(?<one>minister|president|ambassador)s\b/gu, '$<one>');

interface Title {
  form: string;
  level: Level;
  countries: readonly string[] | null;
}

/** The titles of an authority file in plain words, and the levels already found: few offices are asked for many times. */
const read = new WeakMap<Authority, { titles: readonly Title[]; levels: Map<string, Level> }>();

function readOf(authority: Authority): { titles: readonly Title[]; levels: Map<string, Level> } {
  const known = read.get(authority);
  if (known !== undefined) return known;
  const titles = authority.offices.flatMap(({ level, titles: words, in: countries = null }) =>
    words.map((title) => ({ form: ` ${plain(title)} `, level, countries })),
  );
  const made = { titles, levels: new Map<string, Level>() };
  read.set(authority, made);
  return made;
}

/** The level at which an office sits: of the titles that the authority file lists (for its country, or for all), the longest that stands in it; of two offices the higher. */
export function levelOf(office: string | null, authority: Authority, country: string | null = null): Level | null {
  if (office === null) return null;
  const { titles, levels } = readOf(authority);
  const key = `${country ?? ''}\n${office}`;
  const level = levels.get(key) ?? highestIn(office, titles, country);
  levels.set(key, level);
  return level;
}

function highestIn(office: string, titles: readonly Title[], country: string | null): Level {
  const levels = office.split(/,? and /u).flatMap((part) => {
    const words = ` ${plain(ofHolder.exec(part)?.groups?.['own'] ?? part)} `;
    let best: { level: Level; length: number } | null = null;
    for (const { form, level, countries } of titles) {
      if (countries !== null && (country === null || !countries.includes(country))) continue;
      const length = form.length + (countries === null ? 0 : 1);
      if (words.includes(form) && length > (best?.length ?? 0)) best = { level, length };
    }
    if (best?.level === 'minister' && deputyOfSector.test(part)) return ['deputy-minister' as const];
    return best === null ? [] : [best.level];
  });
  return order.find((level) => levels.includes(level)) ?? 'official';
}
