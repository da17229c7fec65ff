import { counterpartNear } from '../recognise/counterpart-near.ts';
import type { Mention, PersonMention, Worded } from '../recognise/mention.ts';
import { isNational } from './office-class.ts';
import { guestOf, seated, seatOf } from './seat-country.ts';
import { speaksFor } from './speaks-for.ts';
import { subjectOf } from './topic-country.ts';

/** The country that a country’s name, or its capital, stands for. */
const countryOf = (place: Mention | undefined): string | null =>
  place?.kind === 'country' || (place?.kind === 'body' && !place.outlet)
    ? place.name
    : place?.kind === 'city' && place.capital
      ? place.country
      : null;

const startOf = (mention: PersonMention): number => Math.min(mention.from, mention.first);

/** The person named as somebody’s counterpart: “his Danish counterpart, Jens Holm”; the country is null where the phrase has none. */
export function counterpartOf(sentence: Worded, mention: PersonMention): { country: string | null } | null {
  const { tokens } = sentence;
  const places = sentence.mentions.filter(({ kind }) => kind === 'country');
  const noun =
    counterpartNear(tokens, mention.first, mention.last) ?? counterpartNear(tokens, startOf(mention), mention.last);
  if (noun !== null) {
    const link = tokens[noun]?.lower === 'opposite' ? noun + 2 : noun + 1;
    const country = places.find(
      ({ first, last }) =>
        last === noun - 1 ||
        (last === noun - 2 && tokens[noun - 1]?.text === "'s") ||
        (/^(?:from|in)$/u.test(tokens[link]?.lower ?? '') && first === link + 1),
    );
    return { country: countryOf(country) };
  }
  const plural = tokens.findIndex(
    ({ lower }, index) =>
      /^(?:colleagues|counterparts)$/u.test(lower) && index < mention.first && mention.first - index < 12,
  );
  if (plural < 0) return null;
  const listed = places.filter(({ last }) => last < plural && plural - last < 8);
  const named = sentence.mentions.filter((other) => other.kind === 'person' && other.first > plural);
  const country = listed.length === named.length ? listed[named.findIndex((other) => other === mention)] : undefined;
  return country === undefined ? null : { country: countryOf(country) };
}

type Rule = (sentence: Worded, mention: PersonMention, previous: Worded | null) => string | null;

/** In reading order: what the clause says of this very person, then what the sentence, then the one before is about. */
const rules: readonly Rule[] = [
  speaksFor,
  ledSide,
  headedMinistry,
  itsOfficial,
  sentOfficial,
  guestOf,
  seatOf,
  seated,
  saidByGovernment,
  toldByMinistry,
];

/** The country that the clause, the sentence or the one before makes plain; null where none does. */
export const countryInContext: Rule = (sentence, mention, previous) => {
  for (const rule of rules) {
    const country = rule(sentence, mention, previous);
    if (country !== null && country !== '') return country;
  }
  return null;
};

const message = /^(?:condolences|greetings|initiative|invitation|letter|message|offer|position|proposal|statement)$/u;
const verbOfLeading = /^(?:head(?:s|ed)?|lead|leads|led|represent(?:s|ed)?)$/u;
const sideNoun = /^(?:delegation|delegations|government|side|team)$/u;

/** “The Danish delegation will be led by Jens Holm”, “The delegation of Norway was headed by …”, “Ana Holm led Norway’s delegation”, “Norway was represented by …, Peru by Ana Holm”, “the offer of Norway, conveyed by Jens Holm”. */
function ledSide({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  let by = startOf(mention) - 1;
  while (/^(?:,|counterpart|her|his|its|the|their)$/u.test(tokens[by]?.lower ?? '')) by -= 1;
  const within = (first: number, last: number): string | null =>
    countryOf(mentions.find((place) => countryOf(place) !== null && place.first >= first && place.last <= last));
  const isSide = sideNoun.test(tokens[by - 1]?.lower ?? '') || tokens[by - 1]?.lower === 'one';
  const gap = isSide ? by - 2 : by - 1;
  const gapped = tokens[by]?.lower === 'by' ? mentions.find(({ last }) => last === gap) : undefined;
  if (gapped?.kind === 'country' && (!gapped.adjective || gap === by - 2)) return gapped.name;
  if (
    tokens[by]?.lower === 'by' &&
    /^(?:announced|chaired|conveyed|delivered|headed|led|presented|represented|submitted|tabled|voiced)$/u.test(
      tokens[by - 1]?.lower ?? '',
    )
  ) {
    for (let noun = by - 2; noun > by - 12 && noun >= 0; noun -= 1)
      if (sideNoun.test(tokens[noun]?.lower ?? '') || message.test(tokens[noun]?.lower ?? ''))
        return within(noun - 4, noun - 1) ?? within(noun + 1, noun + 5);
    return null;
  }
  if (isInClauseOfAnother({ tokens, mentions }, mention)) return null;
  let verb = behindFellows({ tokens, mentions }, mention);
  while (/^(?:,|had|has|jointly|to|who|will)$/u.test(tokens[verb]?.lower ?? '')) verb += 1;
  if (!verbOfLeading.test(tokens[verb]?.lower ?? '')) return null;
  const noun = tokens.slice(verb + 1, verb + 7).findIndex(({ lower }) => sideNoun.test(lower));
  if (noun >= 0) return within(verb + 1, verb + noun + 4);
  const people = mentions.find(
    ({ first }) => first === verb + 1 || (first === verb + 2 && tokens[verb + 1]?.lower === 'the'),
  );
  const isPeople =
    people?.kind === 'country' && people.adjective && /^\p{Ll}+s$/u.test(tokens[people.last + 1]?.text ?? '');
  return isPeople ? people.name : null;
}

type Words = Pick<Worded, 'tokens' | 'mentions'>;

/** Where the words behind a person go on, past those joined to him by “and” and past a clause of his own: “Holm[, Berg and Lund] led …”, “Holm[, who visited Lima,] will lead …”. */
function behindFellows({ tokens, mentions }: Words, mention: PersonMention): number {
  let at = mention.until + 1;
  for (const other of mentions) {
    if (other.kind !== 'person' || other.first <= mention.last) continue;
    const between = tokens.slice(at, startOf(other));
    if (!between.every(({ lower }) => /^(?:,|and|the)$/u.test(lower)) || between.length === 0) break;
    at = other.until + 1;
  }
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'who') return at;
  const end = tokens.findIndex(({ text }, index) => index > at + 1 && text === ',');
  return end < 0 || verbOfLeading.test(tokens[at + 2]?.lower ?? '') ? at : end + 1;
}

/** Whether a person is named within a clause about another: “Holm, who met [Berg], will lead …”. */
function isInClauseOfAnother({ tokens, mentions }: Words, mention: PersonMention): boolean {
  const from = startOf(mention);
  const who = tokens.findLastIndex(({ lower, text }, index) => index < from && (lower === 'who' || text === ','));
  return tokens[who]?.lower === 'who' && mentions.some((other) => other.kind === 'person' && other.until + 2 === who);
}

/** “Ana Holm, who heads Norway’s ministry”, “Holm, who leads the country’s foreign ministry”. */
function headedMinistry(sentence: Worded, mention: PersonMention, previous: Worded | null): string | null {
  const { tokens, mentions } = sentence;
  const comma = tokens[mention.last + 1]?.text === ',' ? mention.last + 1 : mention.until + 1;
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'who') return null;
  if (!/^(?:head(?:s|ed)|leads|led|ran|runs)$/u.test(tokens[comma + 2]?.lower ?? '')) return null;
  const place = mentions.find(({ first }) => first === comma + 3 || first === comma + 4);
  if (place !== undefined) return countryOf(place);
  return tokens[comma + 4]?.lower === 'country' ? subjectOf(previous) : null;
}

/** “Oslo sent only its ambassador, Nils Berg”, “Norway is less sure. Its minister, Ana Holm, …”, “The Danish side was represented by …”. */
function itsOfficial({ tokens, mentions }: Worded, mention: PersonMention, previous: Worded | null): string | null {
  const from = startOf(mention);
  const isIts = tokens[from - 1]?.lower === 'its' && mention.offices.length > 0;
  const clause = tokens.findLastIndex(({ lower }, index) => index < from && /^(?:;|whereas|while)$/u.test(lower));
  const side = tokens.findLastIndex(({ lower }, index) => index < from && index > clause && sideNoun.test(lower));
  const isSide =
    side > 0 &&
    tokens
      .slice(Math.max(0, clause), from)
      .some(({ lower }) => /^(?:attended|included|present|represented)$/u.test(lower));
  if (isSide) {
    const owner = mentions.find(
      ({ last }) => last === side - 1 || (last === side - 2 && tokens[side - 1]?.text === "'s"),
    );
    if (owner !== undefined && countryOf(owner) !== null) return countryOf(owner);
  }
  if (!isIts) return null;
  const isOwner = (other: Mention): boolean =>
    other.last < from &&
    other.first > clause &&
    countryOf(other) !== null &&
    !(other.kind === 'country' && other.adjective);
  const place = mentions.find(isOwner);
  return place === undefined ? subjectOf(previous) : countryOf(place);
}

/** “Norway, which rarely attends, sent a deputy minister, Ana Holm”: whose government sent him. */
function sentOfficial({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  let at = startOf(mention) - 1;
  while (/^(?:,|an?|her|his|its|just|only|the|their)$/u.test(tokens[at]?.lower ?? '')) at -= 1;
  if (
    !/^(?:appointed|chose|dispatch|dispatched|fielded|named|nominated|send|sending|sends|sent)$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    return null;
  const isSubject = (one: Mention): boolean => one.kind === 'city' || (one.kind === 'country' && !one.adjective);
  return countryOf(mentions.findLast((one) => one.last < at && isSubject(one)));
}

/** “According to the Norwegian foreign ministry, Ana Holm told …”: whose ministry tells of its own official. */
function toldByMinistry({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  if (tokens[0]?.lower !== 'according' || mention !== mentions.find(({ kind }) => kind === 'person')) return null;
  if (!mention.offices.some(({ title }) => isNational(title))) return null;
  const from = startOf(mention);
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma !== from - 1) return null;
  const place = mentions.find((one) => one.kind === 'country' && one.last < comma);
  const rest = tokens.slice(place?.last ?? comma, comma);
  return rest.some(({ lower }) => /^(?:department|embassy|government|ministry|presidency)$/u.test(lower))
    ? countryOf(place)
    : null;
}

/** “Interior Minister Ana Holm will hold talks …, the Danish government said”: whose government speaks of its own official. */
function saidByGovernment({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  if (mention.first !== mentions.find(({ kind }) => kind === 'person')?.first) return null;
  if (!mention.offices.some(({ title }) => isNational(title))) return null;
  const end = tokens.length - 1;
  const place = mentions.findLast(({ kind }) => kind === 'country');
  if (place === undefined || place.first < mention.last || end - place.last > 6) return null;
  const rest = tokens.slice(place.last + 1).map(({ lower }) => lower);
  return rest.some((word) => /^(?:government|ministry|embassy|presidency)$/u.test(word)) &&
    rest.some((word) => /^(?:announced|confirmed|said)$/u.test(word))
    ? countryOf(place)
    : null;
}
