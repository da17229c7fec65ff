import type { Token } from '../../text/tokens.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { Mention, PersonMention, Worded } from '../recognise/mention.ts';
import {
  bodyNouns,
  determiners,
  documentNouns,
  gatheringNouns,
  groupNouns,
  prepositions,
  roleNouns,
} from './noun-words.ts';

/**
 * Who or what a noun phrase stands for, before short forms are resolved. `first` and `last` are token places in its sentence;
 * `label` is the text’s words.
 */
export interface Party {
  kind: 'person' | 'surname' | 'pronoun' | 'role' | 'country' | 'group' | 'body' | 'document';
  label: string;
  /** Person’s or country’s or body’s preferred name; the head noun of a role. */
  name: string | null;
  /** The country that the phrase names: “the Danish side”, “Japan’s foreign minister”. */
  country: string | null;
  /** Whose: “his plan”, “Moreno’s proposal”. */
  owner: string | null;
  isPlural: boolean;
  /** A bare capitalised name of which nothing else is known. */
  isBare?: boolean;
  first: number;
  last: number;
}

const pronouns: Readonly<Record<string, boolean>> = {
  he: false,
  she: false,
  it: false,
  they: true,
  we: true,
  i: false,
};

const labelOf = (sentence: Worded, first: number, last: number): string =>
  sentence.unit.span.text
    .slice(sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? 0)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:also|and|that|but)\s/u, '');

export const mentionEndingAt = (sentence: Worded, last: number): Mention | undefined =>
  sentence.mentions.find((mention) => mention.last === last || (mention.kind === 'person' && mention.until === last));
const mentionAt = (sentence: Worded, index: number): Mention | undefined =>
  sentence.mentions.find(({ first, last }) => first <= index && index <= last);

function partyOf(sentence: Worded, rest: Pick<Party, 'kind' | 'first' | 'last'> & Partial<Party>): Party {
  return {
    label: labelOf(sentence, rest.first, rest.last),
    name: null,
    country: null,
    owner: null,
    isPlural: false,
    ...rest,
  };
}

/** No noun phrase is longer, in words; a line of nothing but names is not read as one for each of its words. */
const longestPhrase = 40;

/** Goes left from a noun over its adjectives, numbers, possessors and articles; the place where the phrase begins. */
function startOfPhrase(sentence: Worded, head: number): number {
  const { tokens } = sentence;
  let first = head;
  for (let index = head - 1; index >= Math.max(0, head - longestPhrase); index -= 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined || next === undefined) break;
    if (token.isQuoted !== tokens[head]?.isQuoted && token.isWord) break;
    const mention = mentionAt(sentence, index);
    if (mention?.kind === 'person' && next.text !== "'s") break;
    if (determiners.has(token.lower)) {
      first = index;
      if (
        !/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|other|several|many|both|all|most|half|respective|few|some)$/u.test(
          token.lower,
        )
      ) {
        if (['all', 'both', 'half'].includes(tokens[index - 1]?.lower ?? '')) first = index - 1;
        break;
      }
      continue;
    }
    if (token.text === "'s" || token.text === "'") {
      first = index;
      continue;
    }
    if (
      token.lower === 'and' &&
      index > 0 &&
      mentionAt(sentence, index - 1) !== undefined &&
      tokens[head]?.lower.endsWith('s') === true
    ) {
      first = index;
      continue;
    }
    if (
      token.lower === 'of' &&
      /^(?:all|both|some|most|many|five|six|members)$/u.test(tokens[index - 1]?.lower ?? '')
    ) {
      first = index;
      continue;
    }
    if (
      !token.isWord ||
      prepositions.has(token.lower) ||
      ['and', 'or', 'but', 'that', 'which', 'who', 'said', 'says'].includes(token.lower)
    )
      break;
    if (mention !== undefined || token.isCapital || /^\p{Ll}/u.test(token.text) || /^\p{N}/u.test(token.text))
      first = index;
    else break;
    if (head - index > 8) break;
  }
  while (
    first < head &&
    (tokens[first]?.lower === 'and' ||
      tokens[first]?.text === "'s" ||
      tokens[first]?.text === "'" ||
      (/(?:ly|ed|ing)$/u.test(tokens[first]?.lower ?? '') &&
        !/^(?:participating|attending|visiting|leading|united|concerned|neighbou?ring|family)$/u.test(
          tokens[first]?.lower ?? '',
        ) &&
        tokens[first]?.isCapital === false))
  )
    first += 1;
  return first;
}

/** Whose a phrase is: the country, person or pronoun with a possessive inside it. */
function ownerIn(sentence: Worded, first: number, head: number): { country: string | null; owner: string | null } {
  let country: string | null = null;
  let owner: string | null = null;
  for (let index = first; index < head; index += 1) {
    const mention = mentionAt(sentence, index);
    if (mention?.kind === 'country') country = mention.name;
    if (mention?.kind === 'city' && mention.capital && sentence.tokens[mention.last + 1]?.text === "'s")
      country = mention.country;
    if (mention?.kind === 'body' && !mention.outlet) country = mention.name;
    if (mention?.kind === 'person') owner = mention.name;
    const token = sentence.tokens[index];
    if (token !== undefined && ['his', 'her'].includes(token.lower)) owner = token.lower;
    if (sentence.tokens[index + 1]?.text === "'s" && mention === undefined && token?.isCapital === true && index > 0)
      owner = token.text;
  }
  return { country, owner };
}

/** The noun phrase whose last word stands at `last`, if it is somebody or something that can speak. */
export function partyEndingAt(sentence: Worded, last: number, surnames: ReadonlySet<string>): Party | null {
  const token = sentence.tokens[last];
  if (token === undefined) return null;
  const mention = mentionEndingAt(sentence, last);
  if (mention?.kind === 'person')
    return partyOf(sentence, {
      kind: 'person',
      name: mention.name,
      country: mention.country,
      first: mention.from,
      last,
      label: mention.name,
    });
  if (
    mention?.kind === 'country' &&
    (!mention.adjective || mention.first === mention.last) &&
    !(mention.adjective && !/^(?:US|U\.S\.|UK|UAE)$/u.test(token.text))
  )
    return partyOf(sentence, {
      kind: 'country',
      name: mention.name,
      country: mention.name,
      first: sentence.tokens[mention.first - 1]?.lower === 'the' ? mention.first - 1 : mention.first,
      last,
    });
  if (mention?.kind === 'city' && mention.capital && mention.country !== null)
    return partyOf(sentence, {
      kind: 'country',
      name: mention.country,
      country: mention.country,
      first: mention.first,
      last,
    });
  if (mention?.kind === 'body')
    return partyOf(sentence, {
      kind: 'body',
      name: mention.name,
      first: startOfPhrase(sentence, mention.first),
      last,
      country: ownerIn(sentence, startOfPhrase(sentence, mention.first), mention.first).country,
    });
  if (token.lower in pronouns)
    return partyOf(sentence, {
      kind: 'pronoun',
      name: token.lower,
      first: last,
      last,
      isPlural: pronouns[token.lower] ?? false,
    });
  return nounPhrase(sentence, last, token, surnames);
}

/** “The meeting agreed …” speaks; “attending the meeting commended” does not: it must stand right before its verb, at the head of its clause. */
function isGatheringThatSpeaks(sentence: Worded, last: number): boolean {
  const next = sentence.tokens[last + 1]?.lower ?? '';
  const first = startOfPhrase(sentence, last);
  const before = sentence.tokens[first - 1]?.lower ?? '';
  return (
    (reportingForms.has(next) || ['also', 'further', 'unanimously'].includes(next)) &&
    (before === '' || /^(?:[,.";:]|and|but|that|while)$/u.test(before))
  );
}

function nounPhrase(sentence: Worded, last: number, token: Token, surnames: ReadonlySet<string>): Party | null {
  const noun = token.lower;
  const first = startOfPhrase(sentence, last);
  const { country, owner } = ownerIn(sentence, first, last);
  const words = sentence.tokens.slice(first, last + 1).map(({ lower }) => lower);
  if (noun === 'side' || noun === 'government' || noun === 'administration') {
    if (country !== null && !words.includes("'s"))
      return partyOf(sentence, { kind: 'country', name: country, country, first, last });
    if (noun === 'side') return null;
  }
  if (token.isCapital && surnames.has(token.text))
    return partyOf(sentence, { kind: 'surname', name: token.text, first: titledFrom(sentence, last), last });
  if (
    groupNouns.has(noun) ||
    (gatheringNouns.has(noun) && words.some((word) => determiners.has(word)) && isGatheringThatSpeaks(sentence, last))
  )
    return partyOf(sentence, { kind: 'group', first, last, country: null, owner, isPlural: groupNouns.has(noun) });
  if (
    roleNouns.has(noun) &&
    words.some((word) => determiners.has(word) || word === "'s" || word === 'ministry' || word === 'foreign')
  )
    return partyOf(sentence, { kind: 'role', name: noun, country, owner, first, last });
  if (documentNouns.has(noun)) return partyOf(sentence, { kind: 'document', country, owner, first, last });
  if (
    bodyNouns.has(noun) &&
    (token.isCapital || words.some((word) => determiners.has(word) || word === "'s") || country !== null)
  )
    return partyOf(sentence, { kind: 'body', country, owner, first, last });
  if (
    ['two', 'three', 'four', 'five', 'six', 'both'].includes(noun) &&
    ['the', 'all'].includes(sentence.tokens[last - 1]?.lower ?? '') &&
    (reportingForms.has(sentence.tokens[last + 1]?.lower ?? '') ||
      /^(?:will|would|are|were|have|had|also)$/u.test(sentence.tokens[last + 1]?.lower ?? ''))
  )
    return partyOf(sentence, { kind: 'group', first: last - 1, last, isPlural: true });
  return namedBody(sentence, last, token);
}

/** A capitalised name that is no person’s: “Nordic Invest”, “Oazis”. Only where nothing else fits, and only before a verb of saying. */
function namedBody(sentence: Worded, last: number, token: Token): Party | null {
  if (!token.isCapital || token.isQuoted || last === 0) return null;
  let first = last;
  while (
    first > Math.max(0, last - longestPhrase) &&
    sentence.tokens[first - 1]?.isCapital === true &&
    !prepositions.has(sentence.tokens[first - 1]?.lower ?? '') &&
    !determiners.has(sentence.tokens[first - 1]?.lower ?? '')
  )
    first -= 1;
  if (first === last && sentence.tokens[first - 1]?.text === "'s") return null;
  return partyOf(sentence, { kind: 'body', first, last, name: null, isBare: true });
}

/** “Foreign Minister Pelham”, “Mr. Nhaga”: where the words before a surname begin. */
function titledFrom(sentence: Worded, last: number): number {
  let first = last;
  while (
    first > Math.max(0, last - longestPhrase) &&
    sentence.tokens[first - 1]?.isCapital === true &&
    sentence.tokens[first - 1]?.isWord === true
  )
    first -= 1;
  return first;
}

/** The last words by which persons of an article may be called for short: surnames, and family names that stand first. */
export function shortForms(names: Iterable<string>): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const name of names) {
    const parts = tokensOf(name)
      .tokens.filter(({ isCapital }) => isCapital)
      .map(({ text }) => text);
    const bare = /^(?:al|el|an|ar|as|at|az|ash)-(?<rest>\p{Lu}.*)$/iu.exec(name.split(' ').at(-1) ?? '')?.groups?.[
      'rest'
    ];
    for (const part of new Set([parts.at(-1), parts[0], bare, ...(parts.length > 2 ? parts.slice(1) : [])])) {
      if (part === undefined) continue;
      const holders = forms.get(part);
      if (holders === undefined) forms.set(part, [name]);
      else if (!holders.includes(name)) holders.push(name);
    }
  }
  return forms;
}

export type { PersonMention };
