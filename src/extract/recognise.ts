import type { Authority } from '../authority/authority.ts';
import { fold } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Segmented } from './types.ts';
import { knownForms, type KnownForms } from './recognise/known-forms.ts';
import type { Mention, PersonMention, Worded } from './recognise/mention.ts';
import { peopleIn } from './recognise/people.ts';

/** A person of an article: the fullest form of the name, and every office that the article gives. */
export interface Named {
  name: string;
  words: readonly string[];
  /** Capitals by which the article calls the person for short: “(EAM)”. */
  alias: string | null;
  country: string | null;
  isKnown: boolean;
}

/** An article with whom and what its sentences name. */
export interface Recognised {
  article: Segmented;
  sentences: Worded[];
  people: ReadonlyMap<string, Named>;
}

const counted: ReadonlySet<string> = new Set(['prose', 'headline', 'caption']);

/** Finds people with their offices, countries, cities, bodies in every sentence of an article that is not furniture. */
export function recognise(
  article: Segmented,
  authority: Authority,
  forms: KnownForms = knownForms(authority),
): Recognised {
  let paragraph = -1;
  let open = false;
  const sentences: Worded[] = article.units.map((unit) => {
    if (!counted.has(unit.role)) return { unit, tokens: [], quotations: [], mentions: [] };
    if (unit.paragraph !== paragraph) open = false;
    paragraph = unit.paragraph;
    const { tokens, quotations, openAtEnd } = tokensOf(unit.span.text, open);
    open = openAtEnd;
    const known = knownAt(forms, tokens);
    const people = peopleIn(unit.span.text, tokens, known);
    const others = [...new Set(known.values())].filter(({ kind }) => kind !== 'person');
    return { unit, tokens, quotations, mentions: [...people, ...others].sort((a, b) => a.first - b.first) };
  });
  keepTitleNames(sentences);
  const people = merged(sentences);
  for (const sentence of sentences)
    sentence.mentions = sentence.mentions.filter((mention) => mention.kind !== 'person' || people.has(mention.name));
  return { article, sentences, people };
}

function knownAt(forms: KnownForms, tokens: Worded['tokens']): Map<number, Mention> {
  const found = new Map<number, Mention>();
  for (let index = 0; index < tokens.length; index += 1) {
    const hit = forms.at(tokens, index);
    if (hit === null) continue;
    const last = index + hit.length - 1;
    const { known } = hit;
    if (
      known.kind === 'country' &&
      known.name !== 'Central' &&
      /^(?:Latin|South|North|Central)$/u.test(tokens[index - 1]?.text ?? '') &&
      /^(?:America|American|African|Africa)$/u.test(tokens[index]?.text ?? '')
    )
      continue;
    if (
      (known.kind === 'country' || known.kind === 'city') &&
      hit.length === 1 &&
      /^\p{Lu}\p{Ll}+$/u.test(tokens[index - 1]?.text ?? '') &&
      !found.has(index - 1) &&
      isGivenName(tokens[index - 1]?.lower ?? '')
    )
      continue;
    const mention: Mention =
      known.kind === 'person'
        ? {
            kind: 'person',
            first: index,
            last,
            name: known.name,
            words: tokens
              .slice(index, last + 1)
              .map(({ text }) => text)
              .join(' '),
            offices: [],
            country: known.country,
            isKnown: true,
            from: index,
            until: last,
            alias: null,
          }
        : { ...known, first: index, last };
    for (let place = index; place <= last; place += 1) found.set(place, mention);
    index = last;
  }
  return found;
}

/** In a headline every word may have a capital: a name there counts where an authority file knows it, or the text below has it too. */
function keepTitleNames(sentences: Worded[]): void {
  const below = new Set(
    sentences
      .filter(({ unit }) => unit.role !== 'headline')
      .flatMap(({ mentions }) =>
        mentions.flatMap((mention) => (mention.kind === 'person' ? [fold(mention.name)] : [])),
      ),
  );
  for (const sentence of sentences)
    if (sentence.unit.role === 'headline')
      sentence.mentions = sentence.mentions.filter(
        (mention) => mention.kind !== 'person' || mention.isKnown || below.has(fold(mention.name)),
      );
}

/** First names of people whose surname is also a country’s or a city’s: “Michael Jordan”. */
const givenNames: ReadonlySet<string> = new Set([
  'michael',
  'jack',
  'paris',
  'david',
  'john',
  'mary',
  'george',
  'amir',
]);
const isGivenName = (word: string): boolean => givenNames.has(word);

/** Forms of one name in an article become one person: “Kerem Altınbaş” and a later “Altınbaş” with an office; the fullest unknown form names it. */
function merged(sentences: Worded[]): Map<string, Named> {
  const mentions = sentences.flatMap((sentence) =>
    sentence.mentions.filter((mention): mention is PersonMention => mention.kind === 'person'),
  );
  const full = [...new Set(mentions.map(({ name }) => name))].sort(
    (a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1),
  );
  const fullest = (name: string): string => {
    const parts = fold(name).split(' ');
    const holders = full.filter(
      (other) =>
        other !== name && other.split(' ').length > parts.length && containsInOrder(fold(other).split(' '), parts),
    );
    return holders.length === 1 ? (holders[0] ?? name) : holders.length > 1 && parts.length === 1 ? '' : name;
  };
  const people = new Map<string, Named>();
  for (const mention of mentions) {
    mention.name = mention.isKnown ? mention.name : fullest(mention.name);
    if (mention.name === '') continue;
    const known = people.get(mention.name);
    people.set(mention.name, {
      name: mention.name,
      words: [...new Set([...(known?.words ?? []), mention.words])],
      alias: known?.alias ?? mention.alias,
      country: known?.country ?? mention.country,
      isKnown: mention.isKnown || (known?.isKnown ?? false),
    });
  }
  return people;
}

function containsInOrder(whole: readonly string[], parts: readonly string[]): boolean {
  for (let start = 0; start + parts.length <= whole.length; start += 1)
    if (parts.every((part, index) => whole[start + index] === part)) return true;
  return false;
}
