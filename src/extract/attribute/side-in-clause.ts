import type { PersonMention, Worded } from '../recognise/mention.ts';
import { countryOf, oneSide, startOf } from './led-side.ts';

/** Words before “… of the Danish delegation” that put the subject among it. */
const member = /^(?:chair|co-chair|head|leader|member|part)$/u;

/** Verbs of being there with a side: “who sat [with] the Danish delegation”. */
const goesWith = /^(?:came|flew|sat|sits|travell?ed|travell?ing|arrived)$/u;

/** Verbs whose subject takes part for a side. */
const takesPart =
  /^(?:attend(?:ed|ing|s)?|join(?:ed|ing|s)?|negotiat(?:ed|es|ing)|part|participa(?:ted|tes|ting)|present|represent(?:ed|ing|s)?|sat|sign(?:ed|ing|s)?|speak(?:ing|s)?|spoke)$/u;

/** No clause is longer, in words. */
const longest = 50;

/**
 * “[Ana Holm], chair of the committee, attended the talks on the Danish side”, “[Ana Holm] spoke as a member of the Danish delegation”, “[Ana
 * Holm], who sat with the Danish team”, “[Ana Holm], the envoy, spoke on behalf of Norway”: the side that the clause tells of its subject.
 */
export function sideInClause({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  const isOfOther = (at: number): boolean =>
    mentions.some((one) => one.kind === 'person' && one.first > mention.last && startOf(one) === at);
  const beside = mentions.findLast((one) => one.kind === 'person' && one.last < startOf(mention));
  const way = tokens.slice((beside?.kind === 'person' ? beside.until : startOf(mention)) + 1, startOf(mention));
  const isOwn = /^(?:,|\()?who$/u.test(
    tokens
      .slice(mention.until + 1, mention.until + 3)
      .map(({ lower }) => lower)
      .join(''),
  );
  const isSubject = beside === undefined || isOwn || way.some(({ lower }) => /^(?:;|but|whereas|while)$/u.test(lower));
  if (!isSubject) return null;
  let takes = false;
  for (let at = mention.until + 1; at < Math.min(tokens.length, mention.until + longest) && !isOfOther(at); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:;|but|whereas|while)$/u.test(word)) return null;
    takes ||= takesPart.test(tokens[at - 1]?.lower ?? '');
    if (/^(?:for|from|on)$/u.test(word) && takes) {
      const side = sideOf(at + 1);
      if (side !== null) return side;
    }
    if (word === 'with' && goesWith.test(tokens[at - 1]?.lower ?? '') && sideOf(at + 1) !== null) return sideOf(at + 1);
    const isMember = member.test(word) && /^(?:a|also|as|is|was)$/u.test(tokens[at - 1]?.lower ?? '');
    if (isMember && tokens[at + 1]?.lower === 'of' && sideOf(at + 2) !== null) return sideOf(at + 2);
    if (word === 'behalf' && takes && tokens[at + 1]?.lower === 'of') return countryAt(at + 2);
  }
  return null;

  /** “the Danish delegation”, “Norway’s team”, from a place on. */
  function sideOf(at: number): string | null {
    const first = tokens[at]?.lower === 'the' ? at + 1 : at;
    const place = mentions.find((one) => one.first === first);
    if (place === undefined) return null;
    const noun = tokens[place.last + 1]?.text === "'s" ? place.last + 2 : place.last + 1;
    return oneSide.test(tokens[noun]?.lower ?? '') ? countryOf(place) : null;
  }

  function countryAt(at: number): string | null {
    const first = tokens[at]?.lower === 'the' ? at + 1 : at;
    const place = mentions.find((one) => one.first === first);
    return place?.kind === 'country' && place.adjective ? null : countryOf(place);
  }
}
