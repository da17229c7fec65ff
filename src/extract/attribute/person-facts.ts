import type { Authority } from '../../authority/authority.ts';
import { fold } from '../../text/fold.ts';
import type { Recognised } from '../recognise.ts';
import { officesIn } from '../recognise/offices.ts';
import type { PersonMention, Worded } from '../recognise/mention.ts';
import { knownForms } from '../recognise/known-forms.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { Span } from '../../model/span.ts';
import { spanWithin } from '../../text/spans.ts';

/** An office as one place of an article gives it. */
export interface OfficeFact {
  title: string;
  represents: string | null;
  span: Span;
  part: string | null;
}

/** What an article says of a person: for whom, in which offices, where named. */
export interface PersonFacts {
  name: string;
  isKnown: boolean;
  alias: string | null;
  country: string | null;
  offices: OfficeFact[];
  mentions: { sentence: Worded; mention: PersonMention; span: Span }[];
}

const national =
  /\b(?:Minister|Secretary of State|Secretary|President|Premier|Ambassador|Councilor|Councillor|Spokesperson|Spokesman|Spokeswoman|Representative|Advisor|Adviser|Governor|Chancellor|Speaker)\b/iu;
const bareHead =
  /^(?:Minister|Secretary|Commissioner|President|Ambassador|Chair|Director|Spokesperson|Chairman|General|Premier)$/iu;

/** Gathers what all places of an article say of each person. The country may come from the text, the authority, or the ministry that publishes. */
export function personFacts(
  { article, sentences, people }: Recognised,
  authority: Authority,
): Map<string, PersonFacts> {
  const facts = new Map<string, PersonFacts>();
  for (const named of people.values())
    facts.set(named.name, {
      name: named.name,
      isKnown: named.isKnown,
      alias: named.alias,
      country: null,
      offices: [],
      mentions: [],
    });
  let last: PersonMention | null = null;
  for (const sentence of sentences) {
    for (const mention of sentence.mentions) {
      if (mention.kind !== 'person') continue;
      const fact = facts.get(mention.name);
      if (fact === undefined) continue;
      const start = sentence.tokens[mention.first]?.start ?? 0;
      const end = sentence.tokens[mention.last]?.end ?? start;
      fact.mentions.push({ sentence, mention, span: spanWithin(sentence.unit.span, start, end - start) });
      fact.country ??= mention.country;
      for (const office of mention.offices) {
        fact.country ??= office.represents;
        const span = spanWithin(sentence.unit.span, office.start, office.end - office.start);
        for (const title of officesIn(office.title))
          fact.offices.push({ title, represents: office.represents, span, part: sentence.unit.part });
      }
      const borrowed = counterpart(sentence, mention);
      if (borrowed !== null && last !== null) {
        fact.country ??= borrowed.country;
        const model = facts.get(last.name)?.offices.find(({ title }) => national.test(title));
        if (model !== undefined)
          fact.offices.push({
            title: model.title,
            represents: borrowed.country,
            span: spanWithin(sentence.unit.span, start, end - start),
            part: sentence.unit.part,
          });
      }
      fact.country ??= sideBeside(sentence, mention);
      if (last !== null && isOwned(sentence, mention)) fact.country ??= facts.get(last.name)?.country ?? null;
      last = mention;
    }
  }
  for (const fact of facts.values()) {
    fact.country ??= authority.people.find(({ name }) => name === fact.name)?.country ?? null;
    const fuller = (title: string): boolean =>
      fact.offices.some((other) => other.title.length > title.length && fold(other.title).includes(fold(title)));
    fact.offices = fact.offices.filter(({ title }) => !(bareHead.test(title) && fuller(title)));
  }
  const homes = homesOf({ article, sentences, people }, authority);
  for (const fact of facts.values()) {
    if (fact.country !== null || !fact.offices.some(({ title }) => national.test(title))) continue;
    const isTaken = (country: string): boolean =>
      [...facts.values()].some(
        (other) =>
          other !== fact &&
          other.country === country &&
          other.offices.some(({ title }) =>
            fact.offices.some((own) => fold(own.title) === fold(title) && national.test(title)),
          ),
      );
    const isEmpty = (country: string): boolean =>
      ![...facts.values()].some(
        (other) =>
          other !== fact &&
          other.country === country &&
          other.mentions.some(({ mention }) => mention.country === country),
      );
    fact.country =
      [...homes]
        .sort(
          (a, b) =>
            Number(b.isPublisher) - Number(a.isPublisher) || Number(isEmpty(b.country)) - Number(isEmpty(a.country)),
        )
        .find(({ country, isPublisher }) => isPublisher || !isTaken(country))?.country ?? null;
  }
  for (const fact of facts.values()) for (const office of fact.offices) office.represents ??= fact.country;
  return facts;
}

/** “his Danish counterpart, Jens Holm”: the country in the phrase. */
function counterpart(sentence: Worded, mention: PersonMention): { country: string } | null {
  const { tokens } = sentence;
  let at = mention.first - 1;
  while (at >= 0 && (tokens[at]?.text === ',' || /^(?:mr|ms|mrs|dr|h\.e)\.?$/u.test(tokens[at]?.lower ?? ''))) at -= 1;
  const places = sentence.mentions.filter(({ kind }) => kind === 'country');
  const isNumber = tokens[at]?.lower === 'number' && tokens[at - 1]?.lower === 'opposite';
  if (tokens[at]?.lower === 'counterpart' || isNumber) {
    const noun = isNumber ? at - 1 : at;
    const country = places.find(
      ({ last }) => last === noun - 1 || (last === noun - 2 && tokens[noun - 1]?.text === "'s"),
    );
    return country?.kind === 'country' ? { country: country.name } : null;
  }
  const plural = tokens.findIndex(
    ({ lower }, index) => lower === 'counterparts' && index < mention.first && mention.first - index < 12,
  );
  if (plural < 0) return null;
  const listed = places.filter(({ last }) => last < plural && plural - last < 8);
  const named = sentence.mentions.filter((other) => other.kind === 'person' && other.first > plural);
  const country = listed.length === named.length ? listed[named.findIndex((other) => other === mention)] : undefined;
  return country?.kind === 'country' ? { country: country.name } : null;
}

/** “Oslo sent only its ambassador, Nils Berg”, “The Danish side was represented by …”: the country that the same clause names. */
function sideBeside(sentence: Worded, mention: PersonMention): string | null {
  const { tokens } = sentence;
  const from = Math.min(mention.from, mention.first);
  const isIts = tokens[from - 1]?.lower === 'its' && mention.offices.length > 0;
  const isSide =
    tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => lower === 'represented') &&
    tokens.some(({ lower }, index) => lower === 'side' && index < from);
  if (!isIts && !isSide) return null;
  const place = [...sentence.mentions]
    .reverse()
    .find((other) => other.last < from && (other.kind === 'country' || (other.kind === 'city' && other.capital)));
  return place?.kind === 'country' ? place.name : place?.kind === 'city' ? place.country : null;
}

/** “His spokesman, Zoltán”: the office is owned by whoever was named before. */
function isOwned(sentence: Worded, mention: PersonMention): boolean {
  const from = Math.min(mention.from, mention.first);
  return ['his', 'her', 'their'].includes(sentence.tokens[from - 1]?.lower ?? '') && mention.offices.length > 0;
}

/**
 * The countries whose officials an article may name without their country, likeliest first: that of the ministry that publishes it,
 * those of the headline, that of the capital it is dated from, the first that it names.
 */
function homesOf(
  { article, sentences }: Recognised,
  authority: Authority,
): { country: string; isPublisher: boolean }[] {
  const forms = knownForms(authority);
  const countriesIn = (text: string): string[] => {
    const { tokens } = tokensOf(text);
    return tokens.flatMap((_, index) => {
      const known = forms.at(tokens, index)?.known;
      if (known?.kind === 'country') return [known.name];
      if (known?.kind === 'body' && /^(?:European|Council of the European)/u.test(known.name))
        return ['European Union'];
      return known?.kind === 'city' && known.capital && known.country !== null ? [known.country] : [];
    });
  };
  const front = article.units
    .filter(({ rule }) => rule === 'masthead' || rule === 'front-line')
    .map(({ span }) => span.text)
    .filter((line) => publicBody.test(line));
  const publisher = front
    .flatMap((line) => (/^The White House$/u.test(line) ? countriesIn('Washington') : countriesIn(line)))
    .slice(0, 1);
  const headline = article.units
    .filter(({ rule }) => rule === 'headline')
    .flatMap(({ span }) => countriesIn(span.text));
  const dateline = article.pieces[0]?.dateline?.text
    .split(/[,(—–-]/u)[0]
    ?.trim()
    .toLowerCase()
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  const lead = sentences
    .filter(({ unit }) => unit.role === 'prose')
    .slice(0, 3)
    .flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.kind === 'country' ? [mention.name] : [])));
  const others = [...(dateline === undefined ? [] : countriesIn(dateline)), ...headline, ...lead.slice(0, 1)];
  return [
    ...publisher.map((country) => ({ country, isPublisher: true })),
    ...[...new Set(others)].map((country) => ({ country, isPublisher: false })),
  ];
}

const publicBody =
  /\b(?:Ministry|Department|Government|Republic|House|Embassy|Council|EU|European|Kingdom|Federation)\b/u;
