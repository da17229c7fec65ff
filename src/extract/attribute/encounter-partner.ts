import type { Token } from '../../text/tokens.ts';
import type { Worded } from '../recognise/mention.ts';
import { countryMet } from './country-met.ts';
import { encounter } from './encounter-words.ts';
import { isAhead } from './main-person.ts';
import type { Naming } from './namings.ts';

/** Those of them that are nouns. */
const occasion =
  /^(?:audience|breakfast|calls?|conversation|counterpart|dinner|discussions|invitation|lunch|luncheon|meetings?|negotiations|summit|talks|visit)$/u;

/** Verbs whose object is spoken to: right before a name, they tell of an encounter. */
const addressed = /^(?:assured|briefed|informed|reassured|reminded|told)$/u;

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
  if (isHost(tokens, self) || sharesWith(tokens, self) || (near === undefined && getsMessage(tokens, self)))
    return { name: null, country: null, isBeside: false };
  if (near === undefined && meetsAhead(tokens, self)) return { name: null, country: null, isBeside: false };
  const fellow = countryOfRole(sentence, self);
  if (fellow !== null) return { name: null, country: fellow, isBeside: false };
  if (near !== undefined) {
    const between = tokens.slice(near.until + 1, self.from);
    if (isAhead(sentence, near, self) && has(encounter, 0, near.from))
      return { name: near.name, country: null, isBeside: false };
    const isList = between.every(({ lower }) => isListWord.test(lower));
    if (isList) return ofList(before, near);
    if (getsMessage(tokens, self)) return { name: near.name, country: null, isBeside: false };
    const isNear = between.length <= most && !isTogether(near.until + 1, self.from);
    const isAddressed = isSpokenTo(tokens, self);
    if (isNear && before.length === 1 && goesOn(near, between) && has(encounter, near.until + 1, self.from))
      return { name: near.name, country: null, isBeside: true };
    if (isNear && (isAddressed || meet(near.until + 1, self.from))) {
      const acts =
        isAddressed || has(encounter, near.until + 1, near.until + 4) || has(/^who$/u, near.until + 1, self.from);
      const subject = /^(?:He|She)$/u.test(tokens[0]?.text ?? '') ? null : (before[0]?.name ?? null);
      return { name: acts ? near.name : subject, country: null, isBeside: false };
    }
  }
  const [after] = namings.filter(({ name, first }) => name !== self.name && first > self.until);
  if (after !== undefined) {
    if (isAhead(sentence, self, after) && has(encounter, 0, self.from))
      return { name: after.name, country: null, isBeside: false };
    const between = tokens.slice(self.until + 1, after.from);
    const isNear = between.length <= most && !isTogether(self.until + 1, after.from);
    const isNewClause =
      (between.at(-1)?.lower === 'and' && between.at(-2)?.text === ',') || between.some(({ text }) => text === ';');
    if (
      isNear &&
      !isNewClause &&
      between[0]?.lower !== 'and' &&
      (isSpokenTo(tokens, after) || has(encounter, self.until + 1, after.from))
    )
      return { name: after.name, country: null, isBeside: false };
    if (isJoined(after)) return { name: after.name, country: null, isBeside: actWithThird(after) };
  }
  const country = after === undefined ? countryMet(sentence, self) : null;
  if (country !== null) return { name: null, country, isBeside: false };
  if (after === undefined && meetsGuest(tokens, self)) return { name: null, country: null, isBeside: false };
  const lead = tokens.slice(Math.max(0, self.from - most), self.from);
  const opens = lead.findLastIndex(({ lower }) => /^(?:he|she|they)$/u.test(lower));
  const subject =
    opens >= 0 ||
    hisEncounter(lead) ||
    /^The$/u.test(tokens[0]?.text ?? '') ||
    sentence.mentions.every(({ first }) => first > 0);
  return near === undefined && subject && leadsToPerson(lead) ? { name: null, country: null, isBeside: false } : null;

  /** “was received by A[, and met] B”, “called on A [before meeting] B”: one who is not named meets both. */
  function goesOn({ from }: Naming, between: readonly Token[]): boolean {
    const [link, next] = between[0]?.text === ',' ? between.slice(1) : between;
    const isLinked =
      /^(?:after|and|before)$/u.test(link?.lower ?? '') &&
      !/^(?:had|he|her|his|she|they|was)$/u.test(next?.lower ?? '');
    return isLinked && leadsToPerson(tokens.slice(Math.max(0, from - most), from));
  }

  /** “met A [and B]”, of one side; “[A and B] held talks”, of two. */
  function ofList(all: readonly Naming[], beside: Naming): Partner | null {
    if (actWithThird(self)) return { name: beside.name, country: null, isBeside: true };
    if (isJoined(self, beside)) return { name: beside.name, country: null, isBeside: false };
    const third = all.at(-2)?.until ?? -1;
    return has(encounter, third + 1, beside.from) ? { name: beside.name, country: null, isBeside: true } : null;
  }

  /** “[A and B] co-chaired the meeting with C”: what two do with a third they do on one side. */
  function actWithThird(second: Naming): boolean {
    const third = namings.find(({ first }) => first > second.until);
    if (third === undefined || third.from - second.until > most) return false;
    const way = tokens.slice(second.until + 1, third.from).map(({ lower }) => lower);
    return !way.includes(',') && way.includes('with') && way.some((word) => shared.test(word) || encounter.test(word));
  }

  /** Whether the second of two who are joined by “and” is followed, or the first led to, by what two sides do. */
  function isJoined(second: Naming, first: Naming = self): boolean {
    const between = tokens.slice(first.until + 1, second.from).filter(({ text }) => text !== ',');
    if (between[0]?.lower !== 'and' || between.length > 4) return false;
    return (
      has(shared, second.until + 1, second.until + 5) ||
      has(sharedAhead, first.from - 3, first.from) ||
      has(/^co-?chair(?:men|persons?|s|women)$/u, first.from - 8, first.from)
    );
  }
}

/** “Holm told [Premier Otieno]”: to whom a person speaks. */
const isSpokenTo = (tokens: readonly Token[], { from }: Naming): boolean =>
  addressed.test(tokens[tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1]?.lower ?? '');

/** “her [host], Premier Otieno”, “his Danish guest, Minister Holm”. */
function isHost(tokens: readonly Token[], { from }: Naming): boolean {
  const noun = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  return (
    /^(?:guest|host|interlocutor|visitor)$/u.test(tokens[noun]?.lower ?? '') &&
    tokens.slice(Math.max(0, noun - 2), noun).some(({ lower }) => /^(?:her|his|the|their)$/u.test(lower))
  );
}

/** “President Holm received [the minister] as well”, “Minister Holm hosted a dinner for [him]”: an encounter with somebody told of before. */
function meetsGuest(tokens: readonly Token[], { until }: Naming): boolean {
  const verb = tokens.findIndex(
    ({ lower }, at) => at > until && at < until + 4 && (encounter.test(lower) || lower === 'see'),
  );
  const object = tokens.slice(verb + 1, verb + 7);
  if (verb < 0) return false;
  if (object.slice(0, 4).some(({ lower }) => /^(?:her|him|minister|them)$/u.test(lower))) return true;
  return object.some(
    ({ lower }, at) => /^(?:him|them)$/u.test(lower) && /^(?:for|with)$/u.test(object[at - 1]?.lower ?? ''),
  );
}

/** “Meeting him on Friday, [Holm] said …”, “Receiving the envoy, [President Holm] …”: with whose reception of somebody told before a sentence opens. */
function meetsAhead(tokens: readonly Token[], { from }: Naming): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  return (
    /^(?:Greeting|Hosting|Meeting|Receiving|Welcoming)$/u.test(tokens[0]?.text ?? '') &&
    /^(?:her|him|the|them)$/u.test(tokens[1]?.lower ?? '') &&
    comma > 0 &&
    from - comma <= 2
  );
}

/** “conveyed the greetings of the Crown Prince to [President Holm]”, “handed over a letter to [President Holm]”: words sent to the other side. */
function getsMessage(tokens: readonly Token[], { from }: Naming): boolean {
  const to = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    tokens[to]?.lower === 'to' &&
    tokens
      .slice(Math.max(0, to - 14), to)
      .some(({ lower }) => /^(?:condolences|congratulations|greetings|letter|message|regards)$/u.test(lower))
  );
}

/** “will chair, together with [Premier Otieno], the third session”: what two sides do with each other. */
function sharesWith(tokens: readonly Token[], { from }: Naming): boolean {
  let at = from - 1;
  while (/^(?:,|alongside|her|his|jointly|the|together|with)$/u.test(tokens[at]?.lower ?? '')) at -= 1;
  const link = tokens.slice(at + 1, from);
  return (
    /^(?:co-)?(?:chair|host|inaugurat|launch|open|sign)(?:e|ed|es|ing|s)?$/u.test(tokens[at]?.lower ?? '') &&
    link.some(({ lower }) => /^(?:alongside|with)$/u.test(lower))
  );
}

/** “a day after [his talks] with”: an encounter of somebody whom a pronoun tells. */
const hisEncounter = (lead: readonly Token[]): boolean =>
  lead.some(({ lower }, at) => /^(?:her|his|their)$/u.test(lower) && encounter.test(lead[at + 1]?.lower ?? ''));

/** “[the Secretary] and Minister Holm signed …”: a bare role right before “and”. */
const isRole = (lead: readonly { lower: string }[]): boolean =>
  role.test(lead.at(-1)?.lower ?? '') && lead.at(-2)?.lower === 'the';
const role = /^(?:ambassador|commissioner|minister|premier|president|secretary)$/u;

/** “the [Danish] minister and Minister Holm”: whose official a bare role right before “and” is. */
function countryOfRole({ tokens, mentions }: Worded, { from }: Naming): string | null {
  if (tokens[from - 1]?.lower !== 'and' || !role.test(tokens[from - 2]?.lower ?? '')) return null;
  const owner = mentions.find(({ last }) => last === from - 3);
  return owner?.kind === 'country' && owner.adjective ? owner.name : null;
}

/** “… was received by [Premier Otieno]”, “… called on [Premier Otieno]”, “after hosting [Premier Otieno]”: an encounter whose other side is not named. */
function leadsToPerson(lead: readonly { lower: string }[]): boolean {
  if (lead.at(-1)?.lower === 'and' && (/^(?:he|she)$/u.test(lead.at(-2)?.lower ?? '') || isRole(lead.slice(0, -1))))
    return true;
  const words = lead.map(({ lower }) => lower).filter((word) => !/^(?:,|also|later|separately|the|then)$/u.test(word));
  const last = words.at(-1) ?? '';
  const ahead = words.slice(-6, -1).filter((word) => encounter.test(word));
  if (last === 'by') return ahead.some((word) => !occasion.test(word));
  if (/^(?:on|to|with)$/u.test(last)) return ahead.length > 0;
  return encounter.test(last) && !occasion.test(last);
}
