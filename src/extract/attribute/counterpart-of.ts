import { behindElided } from '../recognise/country-beside.ts';
import { counterpartNear } from '../recognise/counterpart-near.ts';
import type { Mention, PersonMention, Worded } from '../recognise/mention.ts';
import { countryOf, startOf } from './led-side.ts';

/** No list of counterparts is longer, in words. */
const longest = 40;

/** The person named as somebody’s counterpart: “his Danish counterpart, Jens Holm”, “and Denmark’s, Jens Holm,”; the country is null where the phrase has none. */
export function counterpartOf(sentence: Worded, mention: PersonMention): { country: string | null } | null {
  const { tokens } = sentence;
  const elided = behindElided(tokens, mention.first);
  if (elided < mention.first && mention.offices.length === 0) return { country: mention.country };
  const noun =
    counterpartNear(tokens, mention.first, mention.last) ?? counterpartNear(tokens, startOf(mention), mention.last);
  if (noun !== null) return { country: countryOf(ownerOf(sentence, noun)) };
  return inSameOffice(sentence, mention) ?? oneOfSeveral(sentence, mention);
}

/** Whose counterpart somebody is: “his [Danish] colleague”, “[Norway]’s counterpart”, “her opposite number in [Norway]”, “his counterpart in [Oslo]”, “flew to [Oslo] to see his peer there”. */
function ownerOf({ tokens, mentions }: Worded, noun: number): Mention | undefined {
  const link = tokens[noun]?.lower === 'opposite' ? noun + 2 : noun + 1;
  const isPlace = (one: Mention): boolean => one.kind === 'city' || (one.kind === 'country' && !one.adjective);
  if (tokens[link]?.lower === 'there') return mentions.findLast((one) => one.last < noun && isPlace(one));
  return mentions.find(
    (one) =>
      isSeat(one) &&
      (one.last === noun - 1 ||
        (one.last === noun - 2 && tokens[noun - 1]?.text === "'s") ||
        (/^(?:from|in)$/u.test(tokens[link]?.lower ?? '') && one.first === link + 1)),
  );
}

/** Whether a place is a country or a capital that stands for it. */
const isSeat = (one: Mention): boolean => one.kind === 'country' || (one.kind === 'city' && one.capital);

/** “Norway’s [Ana Holm], who holds the same office”, “[Ana Holm], who has the same portfolio in Norway”: who is told to hold what another holds. */
function inSameOffice(
  { tokens, mentions }: Worded,
  { last, country, offices }: PersonMention,
): { country: string | null } | null {
  let at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (tokens[at]?.lower !== 'who' || offices.length > 0) return null;
  while (/^(?:also|has|held|holds|the|who)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  if (!/^(?:corresponding|equivalent|same)$/u.test(tokens[at]?.lower ?? '')) return null;
  if (!/^(?:brief|job|office|portfolio|position|post|rank)$/u.test(tokens[at + 1]?.lower ?? '')) return null;
  const isPlaced = /^(?:for|in)$/u.test(tokens[at + 2]?.lower ?? '');
  return { country: country ?? (isPlaced ? countryOf(mentions.find(({ first }) => first === at + 3)) : null) };
}

/** “her Danish and Peruvian counterparts, Jens Holm and [Luis Prado]”, “his Danish counterparts Jens Holm and [Karen Lund]”, “his colleagues Jens Holm of Denmark and, over lunch, [Luis Prado] of Peru”: one of several. */
function oneOfSeveral({ tokens, mentions }: Worded, mention: PersonMention): { country: string | null } | null {
  const plural = tokens.findLastIndex(
    ({ lower }, index) =>
      /^(?:colleagues|counterparts)$/u.test(lower) && index < mention.first && mention.first - index < longest,
  );
  if (plural < 0) return null;
  const named = mentions.filter((one): one is PersonMention => one.kind === 'person' && one.first > plural);
  const isFrom = /^(?:from|of)$/u.test(tokens[plural + 1]?.lower ?? '');
  const isListed = ({ last }: Mention): boolean =>
    tokens
      .slice(last + 1, plural)
      .every(({ lower }, at) => /^(?:,|and)$/u.test(lower) || mentions.some(({ first }) => first === last + 1 + at));
  const listed = mentions.filter(
    (one) =>
      isSeat(one) &&
      (isFrom ? one.first > plural && one.first < (named[0]?.from ?? 0) : one.last < plural && isListed(one)),
  );
  const isOfOne = !isFrom && listed.length === 1;
  const country = isOfOne ? listed[0] : listed.length === named.length ? listed[named.indexOf(mention)] : undefined;
  if (country !== undefined) return mention.first - plural < 12 ? { country: countryOf(country) } : null;
  const way = tokens.slice(plural + 1, mention.first);
  const isMention = (at: number): boolean => mentions.some(({ first, last }) => first <= at && last >= at);
  const isAside = (at: number): boolean =>
    /^(?:after|at|in|on|over)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',';
  const isList = way.every(({ lower }, index) => {
    const at = plural + 1 + index;
    const isLink = /^(?:'s|[,;:()]|and|for|from|later|of|the|with)$/u.test(lower);
    return isMention(at) || isLink || isAside(at) || (isAside(at - 1) && tokens[at + 1]?.text === ',');
  });
  return isList && mention.country !== null && mention.offices.length === 0 ? { country: mention.country } : null;
}
