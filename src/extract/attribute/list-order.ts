import type { PersonMention, Worded } from '../recognise/mention.ts';
import { countryNamed } from './homes.ts';
import type { KnownArticle } from './known-article.ts';

/** How many sentences ahead of a list of officials the list of their countries may stand. */
const reach = 3;

/**
 * Gives countries, in their order, to officials of several sides who are named together by one plural, where none of them is told: “the
 * ministers of Norway and Peru met. Deputy Ministers [Ana Holm] and [Luis Prado] …”, “The delegations were headed by Minister [Ana Holm]
 * and Minister [Luis Prado]”. The list of countries is that of the sentences before, or the sides of the article.
 */
export function countriesByOrder(known: KnownArticle): Map<string, string> {
  const found = new Map<string, string>();
  known.sentences.forEach((sentence, index) => {
    if (sentence.unit.role !== 'prose' || sentence.mentions.some(({ kind }) => kind === 'country')) return;
    const names = listIn(sentence);
    const facts = names.map((name) => known.facts.get(name));
    if (names.length < 2 || facts.some((fact) => fact?.country !== null)) return;
    const countries = listBefore(known, index, names.length);
    if (countries === null) return;
    names.forEach((name, at) => {
      const country = countries[at];
      if (country !== undefined && !found.has(name)) found.set(name, country);
    });
  });
  return found;
}

/** Those whom one plural names together, or who head the delegations. */
function listIn(sentence: Worded): string[] {
  const { tokens, mentions } = sentence;
  const people = mentions.filter((one): one is PersonMention => one.kind === 'person');
  const starts = people.map(({ offices }) => offices[0]?.start ?? -1);
  const shared = people.filter(
    (_, at) => starts[at] !== -1 && starts.filter((start) => start === starts[at]).length > 1,
  );
  if (shared.length > 1) return shared.map(({ name }) => name);
  const noun = tokens.findIndex(({ lower }) => /^(?:delegations|sides|teams)$/u.test(lower));
  const by = tokens.findIndex(
    ({ lower }, at) =>
      at > noun && lower === 'by' && /^(?:chaired|headed|led|represented)$/u.test(tokens[at - 1]?.lower ?? ''),
  );
  return noun >= 0 && by > noun && by < noun + 6 ? people.map(({ name }) => name) : [];
}

/** The list of so many countries, and no more, in the nearest sentence before that has one; else in a headline. */
function listBefore({ sentences }: KnownArticle, index: number, count: number): readonly string[] | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = sentences[at];
    if (before === undefined || (at < index - reach && before.unit.rule !== 'headline')) continue;
    const named = listOfCountries(before);
    if (named.length === count) return named;
  }
  return null;
}

/** The countries that a sentence names one right after the other: “Norway, Peru and [the] Gambia”. */
function listOfCountries({ tokens, mentions }: Worded): string[] {
  const places = mentions.filter(({ kind }) => kind === 'country');
  let list: string[] = [];
  let end = -1;
  for (const place of places) {
    const isNext =
      end >= 0 && tokens.slice(end + 1, place.first).every(({ lower }) => /^(?:[,–-]|and|the)$/u.test(lower));
    if (!isNext && list.length > 1) break;
    if (!isNext) list = [];
    list.push(countryNamed(place) ?? '');
    end = place.last;
  }
  return [...new Set(list)];
}
