import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Token } from '../../text/tokens.ts';
import type { Worded } from '../recognise/mention.ts';
import { determiners, prepositions } from './grammar-words.ts';
import { bodyNouns, documentNouns, gatheringNouns, groupNouns, roleNouns } from './noun-words.ts';
import { partyOf } from './make-party.ts';
import { memberOfGroup } from './group-member.ts';
import { isGatheringThatSpeaks, isJoined, isNationalNoun, isOneOfTwo } from './party-shapes.ts';
import { longestPhrase, mentionEndingAt, ownerIn, startOfPhrase } from './phrase.ts';

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

/** The noun phrase whose last word stands at `last`, if it is somebody or something that can speak. */
export function partyEndingAt(sentence: Worded, last: number, surnames: ReadonlySet<string>): Party | null {
  const token = sentence.tokens[last];
  if (token === undefined) return null;
  const mention = mentionEndingAt(sentence, last);
  if (mention !== undefined && isJoined(sentence, mention.first, last)) return null;
  if (mention?.kind === 'person')
    return partyOf(sentence, {
      kind: 'person',
      name: mention.name,
      country: mention.country,
      first: mention.from,
      last,
      label: mention.name,
    });
  if (mention?.kind === 'country' && mention.adjective && isNationalNoun(sentence, mention.first, last))
    return partyOf(sentence, {
      kind: 'role',
      name: 'national',
      country: mention.name,
      first: mention.first - 1,
      last,
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

/** Offices that papers use like a name, without an article, and what they stand for. */
const bareOffices: ReadonlyMap<string, Pick<Party, 'label' | 'country'>> = new Map([
  ['Lyonchhen', { label: 'the prime minister', country: 'Bhutan' }],
  ['PM', { label: 'the prime minister', country: null }],
]);

function nounPhrase(sentence: Worded, last: number, token: Token, surnames: ReadonlySet<string>): Party | null {
  const noun = token.lower;
  const office = bareOffices.get(token.text);
  if (office !== undefined && sentence.tokens[last + 1]?.isCapital !== true) {
    const isOwned = sentence.tokens[last - 1]?.text === "'s" || mentionEndingAt(sentence, last - 1)?.kind === 'country';
    const first = isOwned ? startOfPhrase(sentence, last) : last;
    const country = ownerIn(sentence, first, last).country ?? office.country;
    return partyOf(sentence, { kind: 'role', name: 'minister', label: office.label, country, first, last });
  }
  const first = startOfPhrase(sentence, last);
  const { country, owner } = ownerIn(sentence, first, last);
  const words = sentence.tokens.slice(first, last + 1).map(({ lower }) => lower);
  if (noun === 'side' || noun === 'government' || noun === 'administration') {
    if (country !== null && !words.includes("'s"))
      return partyOf(sentence, { kind: 'country', name: country, country, first, last });
    if (noun === 'side')
      return country === null && isRegional(sentence, first, last)
        ? partyOf(sentence, { kind: 'group', first, last, isPlural: false })
        : null;
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
  if (documentNouns.has(noun))
    return partyOf(sentence, {
      kind: 'document',
      country,
      owner,
      isPlural: /(?:ions|als|data|ents|minutes|tics|ures)$/u.test(noun),
      first,
      last,
    });
  if (
    bodyNouns.has(noun) &&
    (token.isCapital ||
      words.some((word) => determiners.has(word) || word === "'s" || word === "'") ||
      country !== null)
  )
    return partyOf(sentence, { kind: 'body', country, owner, first, last });
  if (isOneOfTwo(sentence, last)) return partyOf(sentence, { kind: 'role', name: noun, first: last - 1, last });
  const member = memberOfGroup(sentence, last);
  if (member !== null) return member;
  if (
    ['two', 'three', 'four', 'five', 'six', 'both'].includes(noun) &&
    ['the', 'all'].includes(sentence.tokens[last - 1]?.lower ?? '') &&
    (reportingForms.has(sentence.tokens[last + 1]?.lower ?? '') ||
      /^(?:will|would|are|were|have|had|also)$/u.test(sentence.tokens[last + 1]?.lower ?? ''))
  )
    return partyOf(sentence, { kind: 'group', first: last - 1, last, isPlural: true });
  return namedBody(sentence, last, token);
}

/** “the Central Asian side”: several countries by one capitalised name. */
const isRegional = (sentence: Worded, first: number, last: number): boolean =>
  last - first > 1 &&
  sentence.tokens[first]?.lower === 'the' &&
  sentence.tokens.slice(first + 1, last).every(({ isCapital }) => isCapital);

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
