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
  const home = homeOf({ article, sentences, people }, authority);
  for (const fact of facts.values()) {
    if (fact.country !== null || home === null || !fact.offices.some(({ title }) => national.test(title))) continue;
    const clash = [...facts.values()].some(
      (other) =>
        other !== fact &&
        other.country === home.country &&
        other.offices.some(({ title }) =>
          fact.offices.some((own) => fold(own.title) === fold(title) && national.test(title)),
        ),
    );
    if (home.isPublisher || !clash) fact.country = home.country;
  }
  for (const fact of facts.values()) for (const office of fact.offices) office.represents ??= fact.country;
  return facts;
}

/** “his Kazakh counterpart, Nurlan Sagyndyk”: the country in the phrase. */
function counterpart(sentence: Worded, mention: PersonMention): { country: string } | null {
  const { tokens } = sentence;
  let at = mention.first - 1;
  while (at >= 0 && (tokens[at]?.text === ',' || /^(?:mr|ms|mrs|dr|h\.e)\.?$/u.test(tokens[at]?.lower ?? ''))) at -= 1;
  if (tokens[at]?.lower !== 'counterpart') return null;
  const country = sentence.mentions.find(
    (other) =>
      other.kind === 'country' && (other.last === at - 1 || (other.last === at - 2 && tokens[at - 1]?.text === "'s")),
  );
  return country?.kind === 'country' ? { country: country.name } : null;
}

/** “His spokesman, Zoltán”: the office is owned by whoever was named before. */
function isOwned(sentence: Worded, mention: PersonMention): boolean {
  const from = Math.min(mention.from, mention.first);
  return ['his', 'her', 'their'].includes(sentence.tokens[from - 1]?.lower ?? '') && mention.offices.length > 0;
}

/** The country for which an article’s own officials need no name: that of the ministry that publishes it, else that of the capital it is dated from. */
function homeOf({ article }: Recognised, authority: Authority): { country: string; isPublisher: boolean } | null {
  const forms = knownForms(authority);
  const countryIn = (text: string, adjectives: boolean): string | null => {
    const { tokens } = tokensOf(text);
    for (let index = 0; index < tokens.length; index += 1) {
      const hit = forms.at(tokens, index);
      if (hit?.known.kind === 'country' && (adjectives || !hit.known.adjective)) return hit.known.name;
      if (hit?.known.kind === 'body' && hit.known.name.includes('European')) return 'European Union';
      if (hit?.known.kind === 'city' && hit.known.capital) return hit.known.country;
    }
    return null;
  };
  const front = article.units
    .filter(({ rule }) => rule === 'masthead' || rule === 'front-line')
    .map(({ span }) => span.text)
    .filter((line) =>
      /\b(?:Ministry|Department|Government|Republic|House|Embassy|Council of the E|EU|European|Kingdom|Federation)\b/u.test(
        line,
      ),
    );
  for (const line of front) {
    if (/^The White House$/u.test(line)) return { country: 'United States', isPublisher: true };
    const country = countryIn(line, true);
    if (country !== null) return { country, isPublisher: true };
  }
  const dateline = article.pieces[0]?.dateline?.text;
  const place =
    dateline === undefined
      ? null
      : countryIn(
          dateline
            .split(/[,(—–-]/u)[0]
            ?.trim()
            .toLowerCase()
            .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) ?? '',
          false,
        );
  return place === null ? null : { country: place, isPublisher: false };
}
