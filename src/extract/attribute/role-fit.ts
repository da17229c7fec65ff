import { fold } from '../../text/fold.ts';
import type { Party } from './party.ts';
import type { PersonFacts } from './person-facts.ts';

/** Titles of those who speak for the foreign policy of a country: “the top diplomat”, “the head of the Foreign Ministry”. */
const foreignMinister =
  /foreign (?:minister|secretary)|external affairs minister|secretary of state|minister (?:of|for) (?:\p{L}+ and )?(?:foreign|external) affairs|foreign policy chief/iu;
const stateTitle = /\b(?:amir|emir|grand duke|head of state|king|leader|monarch|president|queen|sultan)\b/iu;
const leaderTitle =
  /\b(?:chancellor|emir|head of (?:government|state)|king|leader|premier|president|prime minister|sultan|taoiseach)\b/iu;

/** Words of rank or field before a noun of office: they must stand in the title too, and a title that has more of them is another office. */
const ranks: ReadonlySet<string> = new Set([
  'acting',
  'assistant',
  'cabinet',
  'defence',
  'defense',
  'deputy',
  'economic',
  'economy',
  'energy',
  'finance',
  'first',
  'foreign',
  'high',
  'interior',
  'permanent',
  'prime',
  'principal',
  'special',
  'trade',
  'transport',
  'under',
  'vice',
]);
const changesRank: ReadonlySet<string> = new Set([
  'assistant',
  'cabinet',
  'deputy',
  'prime',
  'special',
  'under',
  'vice',
]);

/** Other words for an office: a premier is a prime minister. */
const synonyms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bpremier\b/iu, ['prime', 'minister']],
  [/\b(?:prime minister|head of government)\b/iu, ['premier']],
];

const wordsOf = (phrase: string): string[] => fold(phrase).split(/[\s/,-]+/u);

/** The words of a role without articles and possessives: “the Danish foreign minister” has three. */
export const roleWords = (party: Party): string[] =>
  party.label
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => !/^(?:the|his|her|their)$/u.test(word));

/** How well a person’s offices fit a role: null not at all; lower where the title has a rank that the phrase lacks. */
export function roleFit(party: Party, fact: PersonFacts | undefined): number | null {
  if (fact === undefined) return null;
  if (party.country !== null && fact.country !== null && fact.country !== party.country) return null;
  const noun = party.name ?? '';
  const words = roleWords(party);
  const titles = fact.offices.map(({ title }) => title);
  const holds = (title: RegExp): number | null => (titles.some((one) => title.test(one)) ? 0 : null);
  if (noun === 'diplomat' && words.some((word) => ['chief', 'top'].includes(word))) return holds(foreignMinister);
  if (noun === 'head' && /foreign (?:affairs )?ministry|ministry of foreign affairs|diplomacy/iu.test(party.label))
    return holds(foreignMinister);
  if (noun === 'head' && /\bof state$/iu.test(party.label)) return holds(stateTitle);
  if (noun === 'head' && /\bdelegation\b/iu.test(party.label))
    return party.country === null || fact.country !== party.country
      ? null
      : holds(/\b(?:minister|premier|president)\b/iu);
  if (noun === 'leader' || (noun === 'head' && /of (?:state|government)\b/iu.test(party.label)))
    return holds(leaderTitle);
  if (['diplomat', 'head', 'official'].includes(noun)) return words.length <= 2 && titles.length > 0 ? 0 : null;
  const asked = words.flatMap(wordsOf).filter((word) => ranks.has(word));
  const fits = titles.flatMap((title): number[] => {
    const own = [...wordsOf(title), ...synonyms.flatMap(([is, words]) => (is.test(title) ? words : []))];
    if (!own.some((word) => word === noun || (noun.startsWith('spokes') && word.startsWith('spokes')))) return [];
    if (asked.some((word) => !own.includes(word))) return [];
    const isCalledSo = [noun, ...asked].every((word) => wordsOf(title).includes(word));
    return [own.some((word) => changesRank.has(word) && !asked.includes(word)) ? -1 : isCalledSo ? 0 : -0.5];
  });
  return fits.length === 0 ? null : Math.max(...fits);
}
