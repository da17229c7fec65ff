import type { PersonMention, Worded } from '../recognise/mention.ts';
import { countryNamed } from './homes.ts';
import type { KnownArticle } from './known-article.ts';

/** How many sentences ahead of a list of officials the list of their countries may stand. */
const reach = 3;

/** How many words ahead of them in their sentence, where it names one of the countries twice. */
const nearest = 25;

/**
 * Gives countries, in their order, to officials of several sides who are named together by one plural, where none of them is told: “the
 * ministers of Norway and Peru met. Deputy Ministers [Ana Holm] and [Luis Prado] …”, “The delegations were headed by Minister [Ana Holm]
 * and Minister [Luis Prado]”. The list of countries is that of the sentences before, or the sides of the article.
 */
export function countriesByOrder(known: KnownArticle): Map<string, string> {
  const found = new Map<string, string>();
  known.sentences.forEach((sentence, index) => {
    if (sentence.unit.role !== 'prose') return;
    const names = listIn(sentence);
    const last = sentence.mentions.findLast((one) => one.kind === 'person' && names.includes(one.name))?.first ?? 0;
    const beside = sentence.mentions.filter(({ kind }) => kind === 'country');
    const list = listOfCountries(sentence);
    const first = sentence.mentions.find(({ kind }) => kind === 'person')?.first ?? 0;
    const isNear = first - (beside.findLast((one) => one.last < first)?.last ?? -nearest) < nearest;
    const isWhole =
      beside.length === names.length || (isNear && beside.every((one) => list.includes(countryNamed(one) ?? '')));
    const within = list.length === names.length && isWhole ? list : null;
    const isTold = beside.some((one) => one.kind === 'country' && (one.first < last || !one.adjective));
    if (within === null && isTold) return;
    const facts = names.map((name) => known.facts.get(name));
    if (names.length < 2 || facts.some((fact) => fact?.country !== null)) return;
    const countries = within ?? listBefore(known, index, names.length) ?? (isPair(sentence) ? ownFirst(known) : null);
    if (countries === null) return;
    names.forEach((name, at) => {
      const country = countries[at];
      if (country !== undefined && !found.has(name)) found.set(name, country);
    });
  });
  return found;
}

/** The two sides of a party’s own account, its own ahead: of two who head an occasion it names its own first. */
function ownFirst({ homes: { publisher, outlet, sides }, principal, facts }: KnownArticle): readonly string[] | null {
  const own = publisher ?? (principal === null ? null : facts.get(principal)?.country) ?? outlet;
  const other = sides.find((side) => side !== own);
  return typeof own === 'string' && sides.length === 2 && sides.includes(own) && other !== undefined
    ? [own, other]
    : null;
}

/** Whether the officials whom a sentence lists are two who head an occasion. */
const isPair = (sentence: Worded): boolean =>
  pairBehind(
    sentence,
    sentence.mentions.filter((one): one is PersonMention => one.kind === 'person'),
  ).length > 0;

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
  if (noun >= 0 && by > noun && by < noun + 6) return people.map(({ name }) => name);
  const headed = pairBehind(sentence, people);
  return headed.length > 0 ? headed : pairAhead(sentence, people);
}

/** What the two sides of an occasion do together. */
const doTogether =
  /^(?:agreed?|co-?chair(?:ed|s)?|discuss(?:ed)?|initial(?:l?ed|s)?|presided|recall(?:ed)?|sign(?:ed)?)$/u;

/** “The session ended as [Energy Minister Ana Holm] and [Deputy Premier Luis Prado] signed its protocol”: the two, and nobody else, who do what two sides do. */
function pairAhead({ tokens }: Worded, people: readonly PersonMention[]): string[] {
  const [one, other] = people;
  if (one === undefined || other === undefined) return [];
  const between = tokens.slice(one.until + 1, Math.min(other.from, other.first));
  const isAnd = between.every(({ lower }, at) => (lower === ',' && at === 0) || lower === 'and') && between.length > 0;
  let verb = other.until + 1;
  if (tokens[verb]?.text === ',') verb = tokens.findIndex(({ text }, at) => at > verb && text === ',') + 1;
  const isOfOthers = people.some(({ first }) => first > other.first && first < verb);
  return isAnd && !isOfOthers && doTogether.test(tokens[verb]?.lower ?? '') ? [one.name, other.name] : [];
}

/** “consultations co-chaired by [Deputy Minister Ana Holm] and [Luis Prado, Director for Europe]”, “talks to be held in Lima under [Minister Ana Holm] and …”: the two who head an occasion of two sides. */
function pairBehind({ tokens }: Worded, people: readonly PersonMention[]): string[] {
  const [one, other, ...more] = people.filter(({ from }) =>
    tokens.slice(0, from + 1).some(({ lower }) => /^(?:by|under)$/u.test(lower)),
  );
  if (one === undefined || other === undefined || more.length > 0) return [];
  let by = Math.min(one.from, one.first) - 1;
  while (/^(?:the|their)$/u.test(tokens[by]?.lower ?? '')) by -= 1;
  const isUnder = [by, by + 1].some((at) => tokens[at]?.lower === 'under');
  const isHeaded =
    isUnder ||
    (tokens[by]?.lower === 'by' &&
      /^(?:chaired|co-?chaired|headed|led|presided|signed)$/u.test(tokens[by - 1]?.lower ?? ''));
  const between = tokens.slice(one.until + 1, Math.min(other.from, other.first));
  const isPair =
    between.some(({ lower }) => lower === 'and') && between.every(({ lower }) => /^(?:,|and|by|the)$/u.test(lower));
  return isHeaded && isPair ? [one.name, other.name] : [];
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
export function listOfCountries({ tokens, mentions }: Worded, until = tokens.length): string[] {
  const places = mentions.filter(({ kind, first }) => kind === 'country' && first < until);
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
