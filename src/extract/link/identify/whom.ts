import { emptyMemory } from '../../attribute/memory.ts';
import { partyEndingAt, type Party } from '../../attribute/party.ts';
import { mentionEndingAt } from '../../attribute/phrase.ts';
import { resolve } from '../../attribute/resolve.ts';
import { reportingForms } from '../../../text/reporting-verbs.ts';
import { prepositions } from '../../attribute/grammar-words.ts';
import type { Mention, Worded } from '../../recognise/mention.ts';
import { rankOf, type Rank } from './person-level.ts';
import type { Walk } from './walk.ts';

/** The holder of an office who is not named, by the country and the office’s level (“the Norwegian prime minister”). */
export interface Holder {
  country: string;
  /** `peer` is whatever rank he has who meets him: “his Danish counterpart”. */
  level: Rank | 'peer';
}

/** Whom words name as meeting: countries and bodies, persons by preferred name, and the noun of a group without names (“leaders”). */
export interface Whom {
  sides: string[];
  persons: string[];
  /** The head of a collective in lower case (“leaders”, “foreign ministers”, “committee”), or null. */
  group: string | null;
  /** Office holders without a name: “the Norwegian prime minister”. */
  unnamed: Holder[];
  /** The words say that they are two: “the two countries’ top diplomats”. */
  isTwo?: boolean;
  /** The words say that they are three or more: “the three countries’ energy ministers”. */
  isMany?: boolean;
  /** They were met after others, at a time of their own: “X in Riga, and on Wednesday Y”. */
  isLater?: boolean;
  /** The place of the last token that names anybody. */
  last: number;
}

export const nobody = (at: number): Whom => ({ sides: [], persons: [], group: null, unnamed: [], last: at });

const ends: ReadonlySet<string> = new Set(
  'said says on during where who whom which when before after while since as at amid ahead following for earlier later by to told pledged agreed'.split(
    ' ',
  ),
);

const levelNoun =
  /\b(?:(?:deputy|vice) (?:\p{L}+ )?ministers|(?:trade|commerce|economy|economic|energy|oil|water|transport|railways?|infrastructure|industry|health|defen[cs]e|interior|home|agriculture|fisheries|education|science|culture|sports?|environment|climate|finance|planning|labou?r|justice|tourism|digital|security) (?:and \p{L}+ |affairs )?ministers|foreign ministers|ministers of (?:the )?\p{L}+|top diplomats|heads of (?:the )?(?:two |three |both )?(?:states?|governments?)|presidents|prime ministers|premiers|leaders|senior officials|ministers|officials|diplomats|counterparts)\b/iu;

const organ = /\b(?:committee|commission|council|group|panel|board)$/iu;

/** The noun of a collective by which its level is known. */
export const groupNoun = (words: string): string => (levelNoun.exec(words)?.[0] ?? words).toLowerCase();

/** What goes on with the sentence behind “and”: a verb, and not one more guest. */
const predicate =
  /^(?:\p{Ll}{3,}ed|is|are|was|were|will|would|then|later|also|held|holds|hold|had|has|have|met|meets|meet|paid|pays|gave|gives|took|takes|laid|lays|led|leads|spoke|speaks|sat|left|saw|sees|went|goes|told|made|took|drew|put|set|wrote|spent|co-chaired)$/u;

/** The persons and parties that are named from token `from` on, up to the end of the phrase. */
export function whomFrom(walk: Walk, sentence: Worded, from: number): Whom {
  const whom = nobody(from - 1);
  const { tokens } = sentence;
  const surnames = new Set(walk.surnames.keys());
  for (let index = from; index < Math.min(tokens.length, from + 30); index += 1) {
    const token = tokens[index];
    if (token?.text === '(' && tokens[index + 2]?.text === ')') {
      index += 2;
      continue;
    }
    if (token === undefined || token.isQuoted || /^[.;:()"]$/u.test(token.text)) break;
    const isInOffice = sentence.mentions.some((one) => one.kind === 'person' && one.from <= index && index < one.first);
    if (!isInOffice && index > from && ends.has(token.lower) && !isLedBy(tokens, index)) break;
    if (!isInOffice && token.lower === 'in' && index > from && !isSeatOf(sentence, index)) break;
    if (!isInOffice && token.text === ',' && !goesOn(sentence, index, whom)) break;
    if (token.lower === 'and' && predicate.test(tokens[index + 1]?.lower ?? '')) break;
    const mention = sentence.mentions.find(({ first }) => first === index);
    if (mention?.kind === 'person') {
      addPerson(walk, whom, mention.name, mention.country);
      whom.last = Math.max(mention.last, mention.until);
      index = mention.last;
      continue;
    }
    if (token.lower === 'and' && tokens[index + 1]?.lower === 'with') break;
    const isAlone = !/^\p{L}/u.test(tokens[index + 1]?.text ?? '') || prepositions.has(tokens[index + 1]?.lower ?? '');
    if (/^(?:him|her|them)$/u.test(token.lower) && index === from && isAlone) {
      const name = walk.persons.at(-1);
      if (token.lower === 'them' || name === undefined) whom.group = 'they';
      else addPerson(walk, whom, name, null);
      whom.last = index;
      break;
    }
    if (mention?.kind === 'country' || (mention?.kind === 'body' && !mention.outlet)) {
      const isOwner = tokens[mention.last + 1]?.text === "'s";
      if (isOwner && !hasPerson(sentence, mention.last) && !hasOffice(sentence, mention.last + 2)) break;
      addSide(whom, sideOf(mention));
      whom.last = mention.last;
      index = mention.last;
      continue;
    }
    if (isInOffice) continue;
    const party = partyEndingAt(sentence, index, surnames);
    if (party === null || party.isBare === true || party.first < from) continue;
    addParty(walk, whom, party);
    whom.last = index;
  }
  return whom;
}

/** “her counterpart in Tbilisi, Y”: where he has his seat, with his name behind it. */
const isSeatOf = ({ tokens, mentions }: Worded, index: number): boolean =>
  /^(?:counterpart|colleague|number)$/u.test(tokens[index - 1]?.lower ?? '') &&
  mentions.some(({ kind, first, last }) => kind === 'city' && first === index + 1 && tokens[last + 1]?.text === ',') &&
  mentions.some(({ kind, first }) => kind === 'person' && first > index && first < index + 6);

/** “a delegation led by Minister Y”: Y is among those met. */
const isLedBy = (tokens: Worded['tokens'], index: number): boolean =>
  tokens[index]?.lower === 'by' && /^(?:led|headed)$/u.test(tokens[index - 1]?.lower ?? '');

/** Whom a party means. */
export function whomOf(walk: Walk, sentence: Worded, party: Party): Whom {
  const whom = nobody(party.last);
  if (party.kind !== 'group') {
    addParty(walk, whom, party);
    return whom;
  }
  for (let index = party.first; index <= party.last; index += 1) {
    const mention = mentionEndingAt(sentence, index);
    if (mention?.kind === 'person') addPerson(walk, whom, mention.name, mention.country);
    if (mention?.kind === 'country' || (mention?.kind === 'body' && !mention.outlet)) addSide(whom, sideOf(mention));
    if (mention?.kind === 'city' && mention.capital && mention.country !== null) addSide(whom, mention.country);
    const last = walk.persons.at(-1);
    if (/^(?:he|she)$/u.test(sentence.tokens[index]?.lower ?? '') && last !== undefined)
      addPerson(walk, whom, last, null);
    const short = partyEndingAt(sentence, index, new Set(walk.surnames.keys()));
    if (short?.kind === 'surname' || (short?.kind === 'role' && isHigh(sentence, short))) addParty(walk, whom, short);
  }
  if (whom.persons.length === 0) whom.group = groupNoun(party.label);
  return whom;
}

/** “The President and the Prime Minister held talks”: offices that one person holds. */
const isHigh = ({ tokens }: Worded, { first, last }: Party): boolean =>
  /^[Tt]he (?:President|Prime Minister|Premier|Chancellor|King|Emir|Sultan|Secretary|Minister|Foreign Minister|High Representative)$/u.test(
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );

/** An organ stands for the party whose organ it is: a parliament for its country. */
const sideOf = (mention: Extract<Mention, { kind: 'country' | 'body' }>): string =>
  mention.kind === 'body' ? (mention.of ?? mention.name) : mention.name;

/** “Jordan’s prime minister”, “Syria’s energy minister”: an office holder without a name. */
const hasOffice = ({ tokens }: Worded, from: number): boolean =>
  /^(?:(?:new|acting|deputy|first|vice|crown|\p{Ll}+(?: and \p{Ll}+)?) )?(?:[Pp]resident|[Pp]rime [Mm]inister|[Mm]inister|[Kk]ing|[Ee]mir|[Pp]remier|[Cc]hancellor|[Pp]rince)\b(?! \p{Lu})/u.test(
    tokens
      .slice(from, from + 5)
      .map(({ text }) => text)
      .join(' '),
  );

const hasPerson = (sentence: Worded, after: number): boolean =>
  sentence.mentions.some(({ kind, first }) => kind === 'person' && first > after && first < after + 16);

function addParty(walk: Walk, whom: Whom, party: Party): void {
  if (party.kind === 'document') return;
  if (party.kind === 'group') {
    whom.group ??= groupNoun(party.label);
    return;
  }
  if (party.country !== null && /\b(?:counterpart|number|colleague)$/u.test(party.label)) {
    addSide(whom, party.country);
    whom.unnamed.push({ country: party.country, level: 'peer' });
    return;
  }
  const memory = { ...emptyMemory(), persons: walk.persons, named: walk.persons };
  const meant = resolve(party, walk.facts, walk.surnames, memory);
  if (meant.kind === 'delegate' && meant.name !== null) addPerson(walk, whom, meant.name, meant.country);
  else if (meant.kind === 'group' && party.kind === 'pronoun') whom.group ??= 'they';
  else if (organ.test(party.label)) whom.group ??= groupNoun(party.label);
  else if (party.country !== null) {
    addSide(whom, party.country);
    const level = party.kind === 'role' ? rankOf(party.label, walk.authority) : 'low';
    if (level !== 'low') whom.unnamed.push({ country: party.country, level });
  }
}

function addPerson(walk: Walk, whom: Whom, name: string, country: string | null): void {
  if (!whom.persons.includes(name)) whom.persons.push(name);
  const side = walk.facts.get(name)?.country ?? country;
  if (side !== null) addSide(whom, side);
}

const addSide = (whom: Whom, name: string): void => {
  if (!whom.sides.includes(name)) whom.sides.push(name);
};

/** Whether a list or an apposition goes on after the comma at `index`. */
function goesOn(sentence: Worded, index: number, whom: Whom): boolean {
  const { tokens } = sentence;
  const next = tokens[index + 1];
  if (next === undefined || (next.lower === 'and' && predicate.test(tokens[index + 2]?.lower ?? ''))) return false;
  const isCountry = (at: number): boolean =>
    sentence.mentions.some(({ kind, first }) => kind === 'country' && first === at);
  if (isCountry(index + 1) || (next.lower === 'and' && isCountry(index + 2))) return whom.sides.length > 0;
  const person = sentence.mentions.find(({ kind, first }) => kind === 'person' && first > index && first - index < 12);
  if (person !== undefined) {
    if (reportingForms.has(tokens[person.last + 1]?.lower ?? '')) return false;
    const between = tokens.slice(index + 1, person.first).map(({ lower }) => lower);
    return !between.some((word) => /^(?:where|which|said|says|with|when|as|after|while|in)$/u.test(word));
  }
  return whom.persons.length > 0 && next.lower === 'and' && sentence.mentions.some(({ first }) => first > index + 1);
}
