import type { Authority } from '../../authority/authority.ts';
import { tokensOf, type Token } from '../../text/tokens.ts';
import { knownForms, type KnownForms } from '../recognise/known-forms.ts';
import type { Mention, Worded } from '../recognise/mention.ts';
import type { Recognised } from '../recognise.ts';

/** The countries whose officials an article may name without their country. */
export interface Homes {
  /** Of the ministry that publishes; null where no public body does. */
  publisher: string | null;
  /** Of the outlet, where its name has its country: the paper of a country leaves out its own. */
  outlet: string | null;
  /** Of the town that the article is dated from. */
  dateline: string | null;
  /** Those of the headline; where it has fewer than two, also the first that the beginning names, or else those that the text names most. */
  sides: readonly string[];
  /** Whether nobody signs the text and no town dates it: a party’s own account, whose first person is of that party. */
  isReadout: boolean;
}

const publicBody =
  /\b(?:Ministry|Department|Government|Republic|House|Embassy|Council|Presidency|Chancellery|European|Kingdom|Federation)\b|\b(?:EEAS|EU)\b/iu;

/** A line that tells where and when a text was written: “Oslo, 29 January 2026”. */
const placeLine = /^\p{Lu}[\p{L} .'’-]{2,24}, (?:\p{L}+day,? )?(?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2},) \d{4}$/u;

/** Reads from page and headline whose officials an article may name without their country. */
export function homesOf({ article, sentences }: Recognised, authority: Authority): Homes {
  const forms = knownForms(authority);
  const isOfPage = (role: string, rule: string, text: string): boolean =>
    ['masthead', 'front-line', 'lone-name'].includes(rule) ||
    (role === 'furniture' && /^(?:©|copyright\b)/iu.test(text));
  const lines = article.units
    .filter(({ role, rule, span }) => isOfPage(role, rule, span.text))
    .map(({ span }) => span.text);
  const outlets = article.head.publisher.map(({ text }) => text);
  const front = [...lines, ...outlets];
  const official = front
    .filter((line) => publicBody.test(line) || isSeat(line, forms))
    .flatMap((line) => countriesIn(line, forms))[0];
  const dateline = article.pieces[0]?.dateline?.text
    .split(/[,(—–-]/u)[0]
    ?.trim()
    .toLowerCase()
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  const placed = article.units.slice(0, 12).find(({ span }) => placeLine.test(span.text))?.span.text;
  return {
    publisher: official ?? null,
    outlet: outlets.flatMap((outlet) => countriesInName(outlet, forms))[0] ?? null,
    dateline: countriesIn(dateline ?? '', forms)[0] ?? countryAhead(sentences),
    sides: sidesOf(sentences, forms, countriesIn(placed ?? '', forms)),
    isReadout: article.head.byline.length === 0 && dateline === undefined,
  };
}

/** No place ahead of a text is longer, in words. */
const longestPlace = 8;

/** “State House, [Lima] — The President …”, “Guayaquil, [Ecuador] – …”, “[Riga], ABC – …”: the country of the place that stands ahead of the first sentence. */
function countryAhead(sentences: readonly Worded[]): string | null {
  const first = sentences.find(({ unit }) => unit.role === 'prose');
  if (first === undefined) return null;
  const { tokens, mentions } = first;
  const end = tokens.findIndex(({ text }) => /^(?:[.:—–-]|--)$/u.test(text));
  const isPlace = tokens.slice(0, Math.max(0, end)).every(({ text }) => /^(?:[\p{Lu}\d,/]|of$|the$)/u.test(text));
  if (end < 1 || end > longestPlace || !isPlace) return null;
  const places = mentions.filter(({ last }) => last < end);
  if (places.some(({ kind }) => kind === 'person')) return null;
  const state = places.find((one) => one.kind === 'country' && !one.adjective);
  const town = places.find(({ kind }) => kind === 'city');
  return town?.kind !== 'city' ? null : state?.kind === 'country' ? state.name : town.country;
}

/** “ÉLYSÉE”, “The White House”: a line that is the name of an organ of a state and no more. */
function isSeat(line: string, forms: KnownForms): boolean {
  const { tokens } = tokensOf(line.replace(/^the /iu, ''));
  const found = forms.at(tokens, 0);
  return found?.known.kind === 'body' && found.known.of !== null && found.length === tokens.length;
}

/** “EU-Pakistan”, “U.S.-Kenya”: two sides in one word. */
const joined = /^\p{Lu}[\p{L}.]+-\p{Lu}/u;

function sidesOf(sentences: readonly Worded[], forms: KnownForms, written: readonly string[]): string[] {
  const named = (wanted: readonly Worded[]): string[] =>
    wanted.flatMap((sentence) =>
      sentence.mentions.flatMap((one) => (isSpokenOf(sentence, one) ? [] : (countryNamed(one) ?? []))),
    );
  const paired = (wanted: readonly Worded[]): string[] =>
    wanted.flatMap(({ tokens }) =>
      tokens.flatMap(({ text }, at) => (joined.test(text) ? countriesIn(around(tokens, at), forms) : [])),
    );
  const titles = sentences.filter(({ unit }) => unit.rule === 'headline');
  const headline = new Set(named(titles));
  const lead = sentences.filter(({ unit }) => unit.role === 'prose').slice(0, 3);
  const parties = lead.map((sentence) => ({
    ...sentence,
    mentions: sentence.mentions.filter(({ kind }) => kind !== 'city'),
  }));
  for (const country of [...paired(titles), ...named(parties), ...paired(lead), ...named(lead), ...written])
    if (headline.size < 2) headline.add(country);
  if (headline.size < 2) {
    const counts = new Map<string, number>();
    for (const country of named(sentences.filter(({ unit }) => unit.role === 'prose')))
      if (!headline.has(country)) counts.set(country, (counts.get(country) ?? 0) + 1);
    for (const [country] of [...counts].sort(([, one], [, two]) => two - one).slice(0, 2 - headline.size))
      headline.add(country);
  }
  return [...headline];
}

/** “the war in [Ukraine]”, “the situation in [Afghanistan]”: what the sides speak of, and neither of them. */
const isSpokenOf = ({ text, tokens }: Worded, { first }: Mention): boolean =>
  ofTheatre.test(text.slice(0, tokens[first]?.start ?? 0));
const ofTheatre =
  /\b(?:aggression|attacks?|conflict|crisis|developments|events|fighting|hostilities|invasion|situation|strikes?|war) (?:against|around|in|of|on|over) (?:the )?$/u;

/** A joined word with the names on either side: “Solomon [Islands-Papua] New Guinea”. */
const around = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 3), at + 4)
    .map(({ text }) => text.replaceAll('-', ' '))
    .join(' ');

/** The country that words name, by its capital too; the European Union counts as one. */
export function countryNamed(one: Mention): string | null {
  if (one.kind === 'country') return one.name;
  if (one.kind === 'body') return one.name === 'European Union' ? one.name : null;
  return one.kind === 'city' && one.capital ? one.country : null;
}

/** The countries in the name of an outlet, also of one that an authority file knows as a whole: “[Oslo] Gazette”. */
const countriesInName = (outlet: string, forms: KnownForms): string[] => {
  const whole = countriesIn(outlet, forms);
  return whole.length > 0 ? whole : outlet.split(' ').flatMap((word) => countriesIn(word, forms));
};

/** The countries that words name, by their capital too, and the European Union by its organs. */
function countriesIn(text: string, forms: KnownForms): string[] {
  const { tokens } = tokensOf(text);
  return tokens.flatMap((_, index) => {
    const known = forms.at(tokens, index)?.known;
    if (known?.kind === 'country') return [known.name];
    if (known?.kind === 'body')
      return known.of === null ? (known.name === 'European Union' ? [known.name] : []) : [known.of];
    return known?.kind === 'city' && known.capital && known.country !== null ? [known.country] : [];
  });
}
