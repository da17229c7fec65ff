import { marginWords } from '../../text/on-margins.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Token } from '../../text/tokens.ts';
import type { PersonMention, Worded } from '../recognise/mention.ts';
import { countryNamed } from './homes.ts';

/** Occasions that bring officials to a place of neither side. */
export const thirdPlace = new RegExp(
  String.raw`\b(?:margin|${marginWords})\b|\b(?:at|during) (?:an?|the) [^,.]*\b(?:assembly|conference|forum|summit)\b`,
  'iu',
);

/** Where the United Nations sit, and those meet who come from elsewhere. */
const seatOfAll = /^(?:Geneva|New York)\b/u;

/** Nouns of what is spoken of, not of where one meets: “the crisis in Haiti”. */
const elsewhere =
  /^(?:ambassador|attack|attacks|ceasefire|citizens|companies|conflict|coup|crisis|developments|elections|embassy|events|fighting|interests?|invest(?:ed|ing|ments?|s)|nationals|peace|plants?|presence|prior|projects?|reforms?|situation|stability|tensions|troops|unrest|violence|war|works?)$/u;

/** “before flying on [to Brussels]”, “after returning from Oslo”: where one goes before or afterwards. */
const isOnward = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ lower }, step, all) => /^(?:after|before)$/u.test(lower) && /^\p{L}+ing$/u.test(all[step + 1]?.lower ?? ''),
    );

/** The country of a place that a sentence tells with “in”, “to” or “at”, other than the visitor’s, the last if there are more. */
function placeTold({ tokens, mentions, text }: Worded, visitor: string, end = tokens.length): string | null {
  if (thirdPlace.test(text)) return null;
  const told = mentions.flatMap((one) => {
    if (one.first >= end) return [];
    const before = tokens[one.first - 1]?.lower === 'the' ? one.first - 2 : one.first - 1;
    const isSeat = one.kind === 'body' && one.of !== null;
    const isPlace =
      (one.kind === 'city' && !seatOfAll.test(one.name)) || isSeat || (one.kind === 'country' && !one.adjective);
    const country = one.kind === 'city' ? one.country : isSeat ? one.of : countryNamed(one);
    const isTold =
      (/^(?:at|in|to|visit|visited|visiting|visits)$/u.test(tokens[before]?.lower ?? '') ||
        (tokens[before]?.lower === 'for' && tokens[one.last + 2]?.lower === 'where')) &&
      !elsewhere.test(tokens[before - 1]?.lower ?? '') &&
      !isOnward(tokens, before);
    return isPlace && isTold && country !== null ? [country] : [];
  });
  return told.findLast((country) => country !== visitor) ?? null;
}

/** Where the next thing begins that a visitor does, behind the person whom he meets: “met Premier Holm in Oslo [and on] Friday …”. */
export function nextDeed({ tokens }: Worded, person: number): number {
  const at = tokens.findIndex(
    ({ lower, text }, index) =>
      index > person &&
      (text === ';' ||
        (lower === 'and' && /^(?:in|on|then|will|\p{L}+day)$/u.test(tokens[index + 1]?.lower ?? '')) ||
        (/^(?:and|before)$/u.test(lower) && /^(?:he|she)$/u.test(tokens[index + 1]?.lower ?? ''))),
  );
  return person === 0 || at < 0 ? tokens.length : at;
}

/** Where a visitor meets officials: by the sentence; else, where the text has no two sides, by the nearest of the sentences before that tells a place. */
export function placeMet(
  sentences: readonly Worded[],
  index: number,
  visitor: string,
  sides: readonly string[],
  person = 0,
): string | null {
  const own = sentences[index];
  if (own === undefined) return null;
  const told = placeTold(own, visitor, nextDeed(own, person));
  if (told !== null) return told;
  if (sides.length === 2 && sides.includes(visitor)) return null;
  for (let at = index - 1; at >= 0 && at > index - 6; at -= 1) {
    const before = sentences[at];
    const place = before?.unit.part === own.unit.part ? placeTold(before, visitor) : null;
    if (place !== null) return place;
  }
  return null;
}

/** “The assembly received a delegation [from Lima]. … told Speaker Prado”: where the guests come from of whom a sentence, or one just before it, tells. */
export function homeOfGuests(sentences: readonly Worded[], index: number, host: string): string | null {
  for (let at = index; at >= Math.max(0, index - 2); at -= 1) {
    const { tokens, mentions } = sentences[at] ?? { tokens: [], mentions: [] };
    const from = tokens.findIndex(
      ({ lower }, place) =>
        lower === 'from' && /^(?:delegations?|guests?|team|visitors?)$/u.test(tokens[place - 1]?.lower ?? ''),
    );
    const home = from < 0 ? undefined : mentions.find(({ first }) => first === from + 1 || first === from + 2);
    const country = home === undefined ? null : home.kind === 'city' ? home.country : countryNamed(home);
    const isOfMany = /^(?:,|and)$/u.test(tokens[(home?.last ?? -2) + 1]?.text ?? '');
    if (country !== null && country !== host && !isOfMany) return country;
  }
  return null;
}

/** “[In Bangkok], opposition lawmaker Ana Holm accused …”: the country of the capital with which a sentence opens, right before its first person. */
export function placeOfOpening({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  const [place] = mentions;
  if (place?.kind !== 'city' || !place.capital || tokens[place.first - 1]?.text !== 'In') return null;
  const from = Math.min(mention.from, mention.first);
  const between = tokens.slice(place.last + 1, from);
  return between.length < 3 && between.every(({ lower }) => /^(?:,|the)$/u.test(lower)) ? place.country : null;
}

/** “Minister Ana Holm said [in Oslo] that …”: where somebody speaks of whom the text tells no country. */
export function placeOfSpeech({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  const verb = tokens[mention.until + 1];
  if (verb === undefined || !reportingForms.has(verb.lower) || /^h[eo]lds?$/u.test(verb.lower)) return null;
  const place = mentions.find(({ first }) => first > mention.until && first < mention.until + 6);
  const isHere = place?.kind === 'city' && place.capital && tokens[place.first - 1]?.lower === 'in';
  return isHere ? place.country : null;
}

/** “Ireland wants its beef back …, the country’s minister said”: the country with which a sentence opens as its subject. */
export function openingCountry({ tokens, mentions: [place] }: Worded): string | null {
  const next = place === undefined ? undefined : tokens[place.last + 1];
  const isSubject = place?.kind === 'country' && !place.adjective && place.first === 0;
  return isSubject && next !== undefined && /^(?:,|\p{Ll})/u.test(next.text) ? place.name : null;
}

/** “[Foreign Minister Ana Holm] will meet her Nordic colleagues in Oslo”: the country of the capital where somebody meets several of like office. */
export function placeOfHosting({ tokens, mentions, text }: Worded, { until }: PersonMention): string | null {
  if (thirdPlace.test(text)) return null;
  const noun = tokens.findIndex(
    ({ lower }, at) => at > until && at < until + 12 && /^(?:colleagues|counterparts|guests)$/u.test(lower),
  );
  const verb = tokens
    .slice(until + 1, noun)
    .some(({ lower }) => /^(?:convene|gather|host|invite|meet|receive|welcome)(?:d|ed|s)?$|^met$/u.test(lower));
  const town = mentions.find(({ first }) => first === noun + 2);
  const isThere = /^(?:in|to)$/u.test(tokens[noun + 1]?.lower ?? '');
  return noun > 0 && verb && isThere && town?.kind === 'city' && town.capital ? town.country : null;
}
