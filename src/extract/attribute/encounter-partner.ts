import type { Token } from '../../text/tokens.ts';
import type { Worded } from '../recognise/mention.ts';
import { countryMet } from './country-met.ts';
import { isHost, isReporter, isSpokenTo, leadsToPerson, meetsAhead } from './encounter-signs.ts';
import { encounter } from './encounter-words.ts';
import { isAhead } from './main-person.ts';
import type { Naming } from './namings.ts';

/** Verbs that the two sides of an encounter share: “A and B held talks”, “co-chaired by A and B”. */
const shared =
  /^(?:between|chair(?:ed|s)?|co-?chair(?:ed|s)?|co-?chairmanship|concluded|discussed|held|hold|led|meet|met|presided|signed|spoke|talks)$/u;
const sharedAhead = /^(?:between|chaired|co-?chaired|co-?chairmanship|headed|led|signed)$/u;
const alongside = /^(?:accompanied|alongside|delegation|including|together)$/u;
const isListWord =
  /^(?:,|and|as|by|day|earlier|her|his|its|later|on|same|separately|subsequently|the|then|well|with|\p{L}+day)$/u;
const most = 16;

/** Whom a person meets in a sentence: named there, or told by a pronoun or an office (`unnamed`). Null where the sentence tells of no encounter. */
export interface Partner {
  name: string | null;
  /** The country whose official or delegation the other is, where the words have no name: “received the Ugandan team”. */
  country: string | null;
  /** Whether the two stand on one side: both were met by a third. */
  isBeside: boolean;
}

const unnamed: Partner = { name: null, country: null, isBeside: false };
const met = (name: string | null): Partner => ({ ...unnamed, name });
const beside = (name: string): Partner => ({ ...unnamed, name, isBeside: true });

/** The partner of the person named at a place: “Holm [met] President Otieno”, “he was [received] by Premier Otieno”, “Holm and Otieno [held] talks”. */
export function encounterPartner(sentence: Worded, namings: readonly Naming[], self: Naming): Partner | null {
  const { tokens } = sentence;
  const before = namings.filter(({ name, last }) => name !== self.name && last < self.from);
  const near = before.at(-1);
  const has = (words: RegExp, from: number, to: number): boolean =>
    tokens.slice(Math.max(from, 0), to).some(({ lower }) => words.test(lower));
  const meet = (from: number, to: number): boolean =>
    tokens
      .slice(from, to)
      .some(
        ({ lower }, at) =>
          encounter.test(lower) && !/^(?:both|pair|they|two)$/u.test(tokens[from + at - 1]?.lower ?? ''),
      );
  const isTogether = (from: number, to: number): boolean =>
    has(alongside, from, to) ||
    tokens.slice(from, to).some(({ lower }, at) => lower === 'joined' && tokens[from + at + 1]?.lower === 'by');
  const [after] = namings.filter(({ name, first }) => name !== self.name && first > self.until);
  if (isHost(tokens, self)) return near === undefined ? unnamed : met(near.name);
  if (near === undefined && meetsAhead(tokens, self)) return unnamed;
  const ahead = near === undefined || isReporter(tokens, self) ? undefined : ofOneAhead(near);
  if (ahead !== undefined) return ahead;
  return (after === undefined ? ofCountry() : ofOneAfter(after)) ?? ofOneTold();

  /** With the person named right ahead; undefined where the words between the two decide nothing. */
  function ofOneAhead(one: Naming): Partner | null | undefined {
    const between = tokens.slice(one.until + 1, self.from);
    if (isAhead(sentence, one, self) && has(encounter, 0, one.from)) return met(one.name);
    if (between.every(({ lower }) => isListWord.test(lower))) return ofList(one);
    if (between.length > most || isTogether(one.until + 1, self.from)) return undefined;
    if (before.length === 1 && goesOn(one, between) && has(encounter, one.until + 1, self.from))
      return beside(one.name);
    const isAddressed = isSpokenTo(tokens, self);
    if (!isAddressed && !meet(one.until + 1, self.from)) return undefined;
    const acts = isAddressed || has(encounter, one.until + 1, one.until + 4) || has(/^who$/u, one.until + 1, self.from);
    const subject = /^(?:He|She)$/u.test(tokens[0]?.text ?? '') ? null : (before[0]?.name ?? null);
    return met(acts ? one.name : subject);
  }

  /** With the person named next. */
  function ofOneAfter(one: Naming): Partner | null {
    if (isAhead(sentence, self, one) && has(encounter, 0, self.from)) return met(one.name);
    const between = tokens.slice(self.until + 1, one.from);
    const isNewClause =
      (between.at(-1)?.lower === 'and' && between.at(-2)?.text === ',') || between.some(({ text }) => text === ';');
    const isOneClause =
      between.length <= most && !isTogether(self.until + 1, one.from) && !isNewClause && between[0]?.lower !== 'and';
    if (isOneClause && has(encounter, self.until + 1, one.from)) return met(one.name);
    return isJoined(self, one) ? (actWithThird(one) ? beside(one.name) : met(one.name)) : null;
  }

  /** “met the [Ugandan] team”. */
  function ofCountry(): Partner | null {
    const country = countryMet(sentence, self);
    return country === null ? null : { ...unnamed, country };
  }

  /** “He was received by [Otieno]”: with one whom a pronoun or a bare role tells. */
  function ofOneTold(): Partner | null {
    const lead = tokens.slice(Math.max(0, self.from - most), self.from);
    const isTold =
      lead.some(({ lower }) => /^(?:he|she|they)$/u.test(lower)) ||
      tokens[0]?.text === 'The' ||
      sentence.mentions.every(({ first }) => first > 0);
    return near === undefined && isTold && leadsToPerson(lead) ? unnamed : null;
  }

  /** “was received by A[, and met] B”, “called on A [before meeting] B”: one who is not named meets both. */
  function goesOn({ from }: Naming, between: readonly Token[]): boolean {
    const [link, next] = between[0]?.text === ',' ? between.slice(1) : between;
    const isLinked =
      /^(?:after|and|before)$/u.test(link?.lower ?? '') &&
      !/^(?:had|he|her|his|she|they|was)$/u.test(next?.lower ?? '');
    return isLinked && leadsToPerson(tokens.slice(Math.max(0, from - most), from));
  }

  /** “met A [and B]”, of one side; “[A and B] held talks”, of two. */
  function ofList(last: Naming): Partner | null {
    if (actWithThird(self)) return beside(last.name);
    if (isJoined(last, self)) return met(last.name);
    const third = before.at(-2)?.until ?? -1;
    return has(encounter, third + 1, last.from) ? beside(last.name) : null;
  }

  /** “[A and B] co-chaired the meeting with C”: what two do with a third they do on one side. */
  function actWithThird(second: Naming): boolean {
    const third = namings.find(({ first }) => first > second.until);
    if (third === undefined || third.from - second.until > most) return false;
    const way = tokens.slice(second.until + 1, third.from).map(({ lower }) => lower);
    return !way.includes(',') && way.includes('with') && way.some((word) => shared.test(word) || encounter.test(word));
  }

  /** Whether the second of two who are joined by “and” is followed, or the first led to, by what two sides do. */
  function isJoined(first: Naming, second: Naming): boolean {
    const between = tokens.slice(first.until + 1, second.from).filter(({ text }) => text !== ',');
    if (between[0]?.lower !== 'and' || between.length > 4) return false;
    return (
      has(shared, second.until + 1, second.until + 5) ||
      has(sharedAhead, first.from - 3, first.from) ||
      has(/^co-?chair(?:men|persons?|s|women)$/u, first.from - 8, first.from)
    );
  }
}
