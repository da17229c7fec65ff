import { emptyMemory } from '../../attribute/memory.ts';
import { partyEndingAt, type Party } from '../../attribute/party.ts';
import { mentionEndingAt } from '../../attribute/phrase.ts';
import { resolve } from '../../attribute/resolve.ts';
import type { Mention, Worded } from '../../recognise/mention.ts';
import { groupIn, groupNoun } from './group-noun.ts';
import { meantByHim } from './meant-by-him.ts';
import { rankOf, type Rank } from './person-level.ts';
import { countryBehind, seatsIn, type Seat } from './seats.ts';
import type { Walk } from './walk.ts';
import {
  endsPronoun,
  goesOn,
  goesOnByName,
  hasOffice,
  hasPerson,
  isLedBy,
  isPeerOfSeat,
  isSeatOf,
  namedAhead,
  predicate,
} from './whom-phrase.ts';

/** The holder of an office who is not named, by the country and the office’s level (“the Norwegian prime minister”). */
export interface Holder {
  country: string;
  /** `peer` is whatever rank he has who meets him: “his Danish counterpart”. */
  level: Rank | 'peer';
  /** The office is of foreign affairs. */
  isForeign?: boolean;
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

const organ = /\b(?:committee|commission|council|group|panel|board)$/iu;

/** “host X, and tomorrow [I’ll] see Y”: another clause. */
const beginsClause = /^(?:i|we)(?:'\p{L}+)?$/u;

const headsOf = /^heads of (?:the )?\p{L}+(?: and (?:of )?government)?/iu;

/** The persons and parties that are named from token `from` on, up to the end of the phrase. */
export function whomFrom(walk: Walk, sentence: Worded, from: number): Whom {
  const whom = nobody(from - 1);
  const { tokens } = sentence;
  const surnames = new Set(walk.surnames.keys());
  const seats = seatsIn(walk, sentence);
  for (let index = from; index < Math.min(tokens.length, whom.last + 31); index += 1) {
    const token = tokens[index];
    if (token?.text === '(' && tokens[index + 2]?.text === ')') {
      index += 2;
      continue;
    }
    if (token === undefined || token.isQuoted || /^[.;:()"]$/u.test(token.text) || beginsClause.test(token.lower))
      break;
    const isInOffice = sentence.mentions.some((one) => one.kind === 'person' && one.from <= index && index < one.first);
    const seat = seats.find(({ first }) => first === index);
    if (!isInOffice && seat !== undefined) {
      addSeat(walk, whom, seat);
      index = seat.last;
      continue;
    }
    if (!isInOffice && index > from && ends.has(token.lower) && !isLedBy(tokens, index)) break;
    if (!isInOffice && token.lower === 'in' && index > from && !isSeatOf(sentence, index)) break;
    if (
      !isInOffice &&
      token.text === ',' &&
      !goesOn(sentence, index, whom) &&
      !goesOnByName(surnames, sentence, index, whom)
    )
      break;
    if (token.lower === 'and' && predicate.test(tokens[index + 1]?.lower ?? '')) break;
    const mention = sentence.mentions.find(({ first }) => first === index);
    if (mention?.kind === 'person') {
      addPerson(walk, whom, mention.name, mention.country);
      whom.last = Math.max(mention.last, mention.until);
      index = mention.last;
      continue;
    }
    if (token.lower === 'and' && tokens[index + 1]?.lower === 'with') break;
    const isAlone = endsPronoun(tokens[index + 1]);
    if (/^(?:him|her|them)$/u.test(token.lower) && index === from && isAlone) {
      const name = meantByHim(walk, sentence, from) ?? namedAhead(sentence, from - 1) ?? walk.persons.at(-1);
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
    if (party?.kind === 'role' && party.country !== null && tokens[index + 1]?.text === "'s") {
      addSide(whom, party.country);
      continue;
    }
    if (party === null || party.isBare === true || party.first < from || isPeerOfSeat(sentence, party)) continue;
    if (party.kind === 'group' && token.lower === 'heads')
      whom.group ??= groupNoun(headsOf.exec(sentence.text.slice(token.start))?.[0] ?? 'heads');
    addParty(walk, whom, party);
    whom.last = index;
  }
  return whom;
}

/** Whom a party means. */
export function whomOf(walk: Walk, sentence: Worded, party: Party): Whom {
  const whom = nobody(party.last);
  if (party.kind !== 'group') {
    const owner = party.kind === 'body' && party.country === null ? countryBehind(sentence, party.last) : null;
    if (owner !== null && /\bministry$/iu.test(party.label)) addSide(whom, owner.name);
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
    if (
      short?.kind === 'surname' ||
      (short?.kind === 'role' && (isHigh(sentence, short) || (short.country !== null && short.first >= party.first)))
    )
      addParty(walk, whom, short);
  }
  if (whom.persons.length === 0) whom.group = groupIn(sentence, party.label);
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
  else if (meant.kind === 'group' && party.kind === 'pronoun') whom.group ??= party.name === 'i' ? null : 'they';
  else if (organ.test(party.label)) whom.group ??= groupNoun(party.label);
  else if (party.country !== null) {
    addSide(whom, party.country);
    const level = party.kind === 'role' ? rankOf(party.label, walk.authority) : 'low';
    const isForeign = /\b(?:foreign|external affairs)\b/iu.test(party.label);
    if (level !== 'low') whom.unnamed.push({ country: party.country, level, isForeign });
  }
}

/** Adds the holder of an office, by name where the piece named him. */
export function addSeat(walk: Walk, whom: Whom, { person, country, level, isForeign, last }: Seat): void {
  whom.last = last;
  if (person !== null) {
    addPerson(walk, whom, person, country);
    return;
  }
  addSide(whom, country);
  whom.unnamed.push({ country, level, isForeign });
}

function addPerson(walk: Walk, whom: Whom, name: string, country: string | null): void {
  if (!whom.persons.includes(name)) whom.persons.push(name);
  const side = walk.facts.get(name)?.country ?? country;
  if (side !== null) addSide(whom, side);
}

const addSide = (whom: Whom, name: string): void => {
  if (!whom.sides.includes(name)) whom.sides.push(name);
};
