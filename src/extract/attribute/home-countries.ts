import type { Authority } from '../../authority/authority.ts';
import { fold } from '../../text/fold.ts';
import { knownForms, type KnownForms } from '../recognise/known-forms.ts';
import type { PersonMention, Worded } from '../recognise/mention.ts';
import type { Recognised } from '../recognise.ts';
import { tokensOf } from '../../text/tokens.ts';
import { counterpartOf } from './person-country.ts';
import { isNational, officeClass } from './office-class.ts';
import type { PersonFacts } from './person-facts.ts';

/** The body for which the holder of an office stands by its very title, where the article names that body: a “Commissioner”, of the European Union. */
export function officialsBody(
  { sentences }: Recognised,
  authority: Authority,
): (titles: readonly string[]) => string | null {
  const named = new Set(
    sentences.flatMap(({ mentions }) => mentions.flatMap((one) => (one.kind === 'body' ? [one.of ?? one.name] : []))),
  );
  const owners = authority.bodies.filter(({ name, offices }) => offices.length > 0 && named.has(name));
  return (titles) =>
    owners.find(({ offices }) => offices.some((office) => titles.some((title) => fold(title).startsWith(fold(office)))))
      ?.name ?? null;
}

/** The countries whose officials an article may name without their country. */
interface Homes {
  /** Of the ministry or the outlet that publishes. */
  publisher: string | null;
  isOfficial: boolean;
  /** Of the capital that the article is dated from. */
  dateline: string | null;
  /** Those of the headline; where it has none, the first that the text names. */
  sides: readonly string[];
}

/**
 * Gives the officials named without a country the one that the article as a whole makes plain: the publisher’s, unless another holds the
 * same office for it; the only side left; that of the dateline. A counterpart stands for the other of two sides. Two candidates leave it open.
 */
export function withHomeCountries(
  recognised: Recognised,
  authority: Authority,
  facts: ReadonlyMap<string, PersonFacts>,
): void {
  const homes = homesOf(recognised, authority);
  const holders = new Map<string, Set<string>>();
  for (const { country, offices } of facts.values())
    for (const { title } of offices)
      if (country !== null) holders.set(country, (holders.get(country) ?? new Set()).add(officeClass(title)));
  const open = [...facts.values()].filter(
    ({ country, offices }) => country === null && offices.some(({ title }) => isNational(title)),
  );
  for (const fact of open) {
    const isFree = (country: string): boolean =>
      !fact.offices.some(({ title }) => holders.get(country)?.has(officeClass(title)) === true);
    fact.country = otherSide(fact, homes, facts) ?? home(homes, isFree, (country) => holders.has(country));
  }
}

function home(
  homes: Homes,
  isFree: (country: string) => boolean,
  isNamed: (country: string) => boolean,
): string | null {
  const { publisher, isOfficial, dateline, sides } = homes;
  if (publisher !== null && isOfficial) return publisher;
  const free = [...new Set([...(dateline === null ? [] : [dateline]), ...sides])].filter(isFree);
  return free.find((country) => !isNamed(country)) ?? free[0] ?? null;
}

/** “her opposite number Jens Holm”, “Ana Holm and Jens Berg held talks”, “The Minister thanked President Holm”: of two sides the other. */
function otherSide(
  fact: PersonFacts,
  { publisher, sides }: Homes,
  facts: ReadonlyMap<string, PersonFacts>,
): string | null {
  const pair = [...new Set([...(publisher === null || sides.includes(publisher) ? [] : [publisher]), ...sides])];
  if (pair.length !== 2) return null;
  for (const { sentence, mention } of fact.mentions) {
    const other = besideIn(sentence, mention);
    const side = other === null ? null : (facts.get(other.name)?.country ?? null);
    if (side !== null && pair.includes(side)) return pair.find((one) => one !== side) ?? null;
    if (publisher !== null && isObject(sentence, mention)) return pair.find((one) => one !== publisher) ?? null;
  }
  return null;
}

/** The person to whom another is counterpart, or with whom he is joined as the two who held talks. */
function besideIn(sentence: Worded, mention: PersonMention): PersonMention | null {
  const other = sentence.mentions.findLast(
    (one): one is PersonMention => one.kind === 'person' && one.first < mention.first,
  );
  if (other === undefined) return null;
  if (counterpartOf(sentence, mention) !== null) return other;
  const between = sentence.tokens.slice(other.until + 1, mention.from).filter(({ text }) => text !== ',');
  const isJoined = between.length < 4 && between[0]?.lower === 'and';
  const rest = sentence.tokens.slice(mention.until + 1, mention.until + 4);
  return isJoined && rest.some(({ lower }) => /^(?:held|met|spoke|signed)$/u.test(lower)) ? other : null;
}

/** “The Minister thanked President Holm”: whom the publisher’s own official addresses. */
function isObject({ tokens }: Worded, mention: PersonMention): boolean {
  return /^(?:assured|congratulated|commended|praised|received|thanked|welcomed)$/u.test(
    tokens[Math.min(mention.from, mention.first) - 1]?.lower ?? '',
  );
}

function homesOf({ article, sentences }: Recognised, authority: Authority): Homes {
  const forms = knownForms(authority);
  const front = article.units
    .filter(({ rule }) => rule === 'masthead' || rule === 'front-line')
    .map(({ span }) => span.text)
    .filter((line) => publicBody.test(line));
  const official = front.flatMap((line) => countriesIn(line, forms))[0];
  const dateline = article.pieces[0]?.dateline?.text
    .split(/[,(—–-]/u)[0]
    ?.trim()
    .toLowerCase()
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  const named = (wanted: readonly Worded[]): string[] =>
    wanted.flatMap(({ mentions }) =>
      mentions.flatMap((one) =>
        one.kind === 'country'
          ? [one.name]
          : one.kind === 'body' && one.name === 'European Union'
            ? [one.name]
            : one.kind === 'city' && one.capital && one.country !== null
              ? [one.country]
              : [],
      ),
    );
  const headline = named(sentences.filter(({ unit }) => unit.rule === 'headline'));
  const lead = named(sentences.filter(({ unit }) => unit.role === 'prose').slice(0, 3));
  return {
    publisher: official ?? null,
    isOfficial: official !== undefined,
    dateline: dateline === undefined ? null : (countriesIn(dateline, forms)[0] ?? null),
    sides: [...new Set([...headline, ...lead.slice(0, 1)])],
  };
}

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

const publicBody =
  /\b(?:Ministry|Department|Government|Republic|House|Embassy|Council|EEAS|EU|European|Kingdom|Federation)\b/u;
