import { startOfPhrase } from '../../attribute/phrase.ts';
import type { Worded } from '../../recognise/mention.ts';
import { isForeignMinister, levelOfPerson, rankOf, type Rank } from './person-level.ts';
import type { Walk } from './walk.ts';

/** An office holder whom a phrase names by the office and its country alone: “the President of Ecuador”, “the minister of defence of Peru”. */
export interface Seat {
  first: number;
  last: number;
  country: string;
  level: Rank;
  /** The office is of foreign affairs. */
  isForeign: boolean;
  /** The person of that office whom the piece named before, or null. */
  person: string | null;
}

/** The nouns of high offices. */
export const headNoun =
  /^(?:president|premier|minister|chancellor|king|queen|emir|amir|sultan|leader|ambassador|secretary|governor)$/u;
/** The words of an office of foreign affairs. */
export const foreignOffice = /\b(?:foreign|external)\b/iu;
const opens = /^(?:the|an?|his|her|its|their|visiting)$/u;
const inField = /^(?:and|,|the|&|for|of)$/u;

/** The office holders whom a sentence names without a name, by “of” and their country. */
export function seatsIn(walk: Walk, sentence: Worded): Seat[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): Seat[] => {
    const isHead = token.lower === 'head' && /^(?:state|government)$/u.test(tokens[index + 2]?.lower ?? '');
    if (!(headNoun.test(token.lower) || isHead) || token.isQuoted) return [];
    if (isOfPerson(sentence, index)) return [];
    const country = countryBehind(sentence, isHead ? index + 2 : index);
    if (country === null) return [];
    const first = startOfPhrase(sentence, index);
    if (!opens.test(tokens[first]?.lower ?? '') && !token.isCapital) return [];
    const title = sentence.text.slice(tokens[first]?.start ?? 0, tokens[country.at - 1]?.start ?? 0).trim();
    const level = rankOf(title.replace(/^(?:the|an?|his|her|its|their|visiting) /iu, ''), walk.authority, country.name);
    return [
      {
        first,
        last: country.last,
        country: country.name,
        level,
        isForeign: foreignOffice.test(title),
        person: holderOf(walk, country.name, level, title),
      },
    ];
  });
}

/** Whether a token stands in the name or among the offices of a named person. */
export const isOfPerson = ({ mentions }: Worded, index: number): boolean =>
  mentions.some((one) => one.kind === 'person' && one.from <= index && index <= Math.max(one.last, one.until));

/** “of Ecuador”, “of defence of Peru”: the country at the end of an office’s words, `at` its first token and `last` its last; null for none. */
export function countryBehind(
  { tokens, mentions }: Worded,
  head: number,
): { name: string; at: number; last: number } | null {
  for (let at = head + 1; at < head + 11; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.isQuoted) return null;
    const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
    const country = mentions.find((one) => one.kind === 'country' && one.first === at && !one.adjective);
    if (country?.kind === 'country' && at > head + 1 && before?.lower === 'of')
      return tokens[country.last + 1]?.text === "'s" ? null : { name: country.name, at, last: country.last };
    const isField =
      inField.test(token.lower) ||
      (token.isWord && !/(?:ed|ing|s)$/u.test(token.lower)) ||
      token.lower === 'affairs' ||
      token.isCapital;
    if (!isField || mentions.some((one) => one.kind === 'person' && one.from <= at && at <= one.last)) return null;
    if (at === head + 1 && !/^(?:of|for)$/u.test(token.lower)) return null;
  }
  return null;
}

/** Who was named before as holding the office. */
export function holderOf(walk: Walk, country: string, level: Rank, title: string): string | null {
  const found = [...new Set(walk.persons)].filter(
    (name) =>
      walk.facts.get(name)?.country === country &&
      levelOfPerson(walk, name) === level &&
      isForeignMinister(walk, name) === foreignOffice.test(title),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
