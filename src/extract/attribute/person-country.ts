import type { PersonMention, Worded } from '../recognise/mention.ts';
import { nationals } from '../recognise/nationals.ts';
import { delegationList } from './delegation-list.ts';
import { hostAtHome } from './host-at-home.ts';
import { countryOf, ledSide, startOf } from './led-side.ts';
import { isNational } from './office-class.ts';
import { hisDeputy, itsOfficial, itsVoice, sentOfficial } from './official-of-side.ts';
import { guestOf, seated, seatOf } from './seat-country.ts';
import { labelledSide, representedBy, sideAhead, sideBehind } from './side-beside.ts';
import { sideInClause } from './side-in-clause.ts';
import { speaksFor } from './speaks-for.ts';
import { subjectOf } from './topic-country.ts';

type Rule = (sentence: Worded, mention: PersonMention, previous: Worded | null) => string | null;

/** In reading order: what the clause says of this very person, then what the sentence, then the one before is about. */
const rules: readonly Rule[] = [
  sideBehind,
  sideAhead,
  labelledSide,
  delegationList,
  sideInClause,
  representedBy,
  speaksFor,
  ledSide,
  headedMinistry,
  itsOfficial,
  itsVoice,
  sentOfficial,
  hisDeputy,
  guestOf,
  hostAtHome,
  seatOf,
  seated,
  saidByGovernment,
  toldByMinistry,
  byNationality,
];

/** “the Dane [Jens Berg]”: of whoever has no office, his people’s. */
function byNationality({ tokens }: Worded, { first, offices }: PersonMention): string | null {
  return offices.length > 0 ? null : (nationals.get(tokens[first - 1]?.text ?? '') ?? null);
}

/** The country that the clause, the sentence or the one before makes plain; null where none does. */
export const countryInContext: Rule = (sentence, mention, previous) => {
  for (const rule of rules) {
    const country = rule(sentence, mention, previous);
    if (country !== null && country !== '') return country;
  }
  return null;
};

/** Verbs of whoever is at the head of an institution, or works there. */
const heading = /^(?:advis|chair|direct|head|lead|led|manag|oversee|oversaw|ran|run|represent)(?:e?d|e?s|ing|e)?$/u;

/**
 * “Ana Holm, who heads Norway’s ministry”, “who represents Norway in Peru”, “Holm will head the Danish mission”, “Holm, who leads the
 * country’s foreign ministry”.
 */
function headedMinistry(sentence: Worded, mention: PersonMention, previous: Worded | null): string | null {
  const { tokens, mentions } = sentence;
  let verb = mention.until + 1;
  const comma = tokens[mention.last + 1]?.text === ',' ? mention.last + 1 : verb;
  const isWho = tokens[comma]?.text === ',' && tokens[comma + 1]?.lower === 'who';
  if (isWho) verb = comma + 2;
  while (
    /^(?:also|currently|for|formerly|has|had|is|now|once|still|then|to|until|will|would)$/u.test(
      tokens[verb]?.lower ?? '',
    )
  )
    verb += 1;
  const taken = takenOver(sentence, verb);
  if (taken === null && !heading.test(tokens[verb]?.lower ?? '')) return null;
  const at = taken ?? (/^(?:as|for|in|over)$/u.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1);
  const place = mentions.find(
    ({ first }) => first === at || (first === at + 1 && /^(?:an?|the)$/u.test(tokens[at]?.lower ?? '')),
  );
  const isOfTwo =
    mentions.some((one) => place !== undefined && one.first > place.last && one.first <= place.last + 2) &&
    !/^(?:at|in|to)$/u.test(tokens[(place?.last ?? 0) + 1]?.lower ?? '');
  if (place !== undefined)
    return isOfTwo || !(isWho || isInstitution(sentence, place.last + 1)) ? null : countryOf(place);
  return isWho && tokens[at + 1]?.lower === 'country' ? subjectOf(previous) : null;
}

/** “who took over [Norway’s ministry]”, “who has taken charge of …”: where it begins what somebody is the head of now; null where the verb tells nothing of the kind. */
function takenOver({ tokens }: Worded, verb: number): number | null {
  if (!/^(?:takes|taken|took)$/u.test(tokens[verb]?.lower ?? '')) return null;
  if (tokens[verb + 1]?.lower === 'over') return verb + 2;
  return tokens[verb + 1]?.lower === 'charge' && tokens[verb + 2]?.lower === 'of' ? verb + 3 : null;
}

/** “the Danish [foreign ministry]”, “Norway’s [mission in Lima]”: whether the noun behind a country is an institution of its own. */
function isInstitution({ tokens }: Worded, from: number): boolean {
  return tokens
    .slice(from, from + 4)
    .some(({ lower }) =>
      /^(?:consulate|delegation|embassy|government|ministry|mission|parliament|presidency)$/u.test(lower),
    );
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

/** “Interior Minister Ana Holm will hold talks …, the Danish government said”, “…, Danish officials said”: whose government speaks of its own official. */
function saidByGovernment({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  if (mention.first !== mentions.find(({ kind }) => kind === 'person')?.first) return null;
  if (!mention.offices.some(({ title }) => isNational(title))) return null;
  const end = tokens.length - 1;
  const place = mentions.findLast(({ kind }) => kind === 'country');
  if (place === undefined || place.first < mention.last || end - place.last > 6) return null;
  const rest = tokens.slice(place.last + 1).map(({ lower }) => lower);
  return rest.some((word) => /^(?:diplomats|embassy|government|ministry|officials|presidency)$/u.test(word)) &&
    rest.some((word) => /^(?:announced|confirmed|said)$/u.test(word))
    ? countryOf(place)
    : null;
}
