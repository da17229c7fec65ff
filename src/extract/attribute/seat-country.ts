import { isNational } from './office-class.ts';
import type { PersonMention, Worded } from '../recognise/mention.ts';

/** “his Australian guest, Minister Ana Holm”, “her Danish host Jens Holm”, “her visitor from Oslo, Minister Jens Holm”: whose somebody is to whom the name is set beside. */
export function guestOf({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  let noun = Math.min(mention.from, mention.first) - 1;
  if (tokens[noun]?.text === ',') noun -= 1;
  const home = mentions.find(({ last }) => last === noun);
  if (home !== undefined && tokens[home.first - 1]?.lower === 'from' && isGuest(tokens[home.first - 2]?.lower ?? ''))
    return home.kind === 'city' ? home.country : home.kind === 'country' ? home.name : null;
  if (!isGuest(tokens[noun]?.lower ?? '')) return null;
  const place = mentions.find(
    ({ last }) => last === noun - 1 || (last === noun - 2 && tokens[noun - 1]?.text === "'s"),
  );
  return place?.kind === 'country' ? place.name : null;
}

const isGuest = (word: string): boolean =>
  /^(?:ally|colleague|guest|host|interlocutor|partner|predecessor|rival|successor|visitor)$/u.test(word);

/** “the mayor of Oslo, Ana Holm”, “Nairobi governor Peter Otieno”: the country of the town that the office is of. */
export function seatOf({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  for (const { title, start, end } of mention.offices) {
    if (!/\b(?:akim|archbishop|bishop|burgomaster|councill?or|governor|mayor|vice-mayor)\b/iu.test(title)) continue;
    const town = mentions.find(
      (one) => one.kind === 'city' && (tokens[one.first]?.start ?? -1) >= start && (tokens[one.last]?.end ?? 0) <= end,
    );
    if (town?.kind === 'city') return town.country;
  }
  return null;
}

/** Offices whose holders do not travel to speak: a town beside them is where they sit. */
const sedentary = /\b(?:backbencher|lawmaker|legislator|mayor|mp|opposition|parliamentarian|politician)\b/iu;

/** “Ana Holm, an opposition lawmaker in Oslo”, “…, a lawmaker who sits on the defence committee in Oslo”, “the minister of energy in Oslo”. */
export function seated({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  const beside = mentions.find(({ first }) => first === mention.until + 2);
  const isMinister = mention.offices.some(({ title }) => isNational(title) && !/\bambassador\b/iu.test(title));
  const isInApposition = mention.until > mention.last && tokens[mention.until + 1]?.lower === 'in';
  if (isMinister && isInApposition && beside?.kind === 'city' && beside.capital) return beside.country;
  if (!mention.offices.some(({ title }) => sedentary.test(title))) return null;
  const town = mentions.find(
    (one) =>
      one.kind === 'city' &&
      one.first > mention.last &&
      one.first - mention.until < 12 &&
      tokens[one.first - 1]?.lower === 'in',
  );
  return town?.kind === 'city' ? town.country : null;
}
