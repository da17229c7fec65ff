import type { PersonMention, Worded } from '../recognise/mention.ts';
import { countryNamed } from './homes.ts';
import type { KnownArticle } from './known-article.ts';
import { startOf } from './led-side.ts';
import type { PersonFacts } from './person-facts.ts';
import { rightAhead } from './right-ahead.ts';

/** No place of an occasion is told further ahead of its host, in sentences. */
const reach = 5;

/** “the [host], President Holm”, “President Holm, the host,”, “The [hosts] will be represented by Minister Holm”: whose country is that of the place where others come together. */
export function hostCountry({ mentions }: PersonFacts, { place, sentences }: KnownArticle): string | null {
  for (const { sentence, mention } of mentions) {
    if (!hostsMany(sentence, mention)) continue;
    const index = place.get(sentence) ?? 0;
    for (let at = index; at >= Math.max(0, index - reach); at -= 1) {
      const before = sentences[at];
      const country = before === undefined ? null : placeOfOccasion(before, at === index ? startOf(mention) : Infinity);
      if (country !== null) return country;
    }
  }
  return null;
}

/** Whether the words right by a person make him the host of several, or one of the hosts’ side. */
function hostsMany({ tokens }: Worded, mention: PersonMention): boolean {
  const from = startOf(mention);
  const noun = rightAhead(tokens, from, ',');
  if (/^hosts?$/u.test(tokens[noun]?.lower ?? '') && !/^(?:her|his)$/u.test(tokens[noun - 1]?.lower ?? '')) return true;
  if (tokens[from - 1]?.lower === 'by' && hasHosts(from - 9, from)) return true;
  if (/^hosting$/u.test(tokens[0]?.lower ?? '') && /^(?:are|be|is|was|were)$/u.test(tokens[from - 1]?.lower ?? ''))
    return true;
  const verb = tokens[mention.until + 1]?.lower ?? '';
  if (/^host(?:ed|s)$/u.test(verb) && tokens[mention.until + 2]?.lower === 'the' && gathers(mention.until + 3))
    return true;
  let at = mention.until + 1;
  while (/^(?:,|an?|as|is|the|was|who|will|had|has|led|leads|leading)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  return (
    at > mention.until + 1 && /^host(?:ed|ing|s)?$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'of'
  );

  /** “Minister Holm hosted the [meeting]”: what others come to. */
  function gathers(index: number): boolean {
    return /^(?:conference|council|dialogue|event|forum|gathering|meeting|session|summit|talks)$/u.test(
      tokens[index]?.lower ?? '',
    );
  }

  /** “[The hosts] will be represented”, “[the host nation’s] team, led”: a word for those at home. */
  function hasHosts(first: number, end: number): boolean {
    return tokens.slice(Math.max(0, first), end).some(({ lower, isQuoted }) => /^hosts?$/u.test(lower) && !isQuoted);
  }
}

/** The country of a capital, or the country, where a sentence tells that people come together: “gather in Oslo”, “Lima will host”. */
function placeOfOccasion({ tokens, mentions }: Worded, end: number): string | null {
  const told = mentions.filter((one) => {
    if (one.first >= end || !(one.kind === 'city' ? one.capital : one.kind === 'country' && !one.adjective))
      return false;
    const next = tokens[one.last + 1]?.lower ?? '';
    const isSubject = /^host(?:ed|s)?$/u.test(
      /^(?:is|was|will)$/u.test(next) ? (tokens[one.last + 2]?.lower ?? '') : next,
    );
    const before = tokens[one.first - 1]?.lower === 'the' ? one.first - 2 : one.first - 1;
    return isSubject || /^(?:at|in|into|to)$/u.test(tokens[before]?.lower ?? '');
  });
  const last = told.at(-1);
  return last === undefined ? null : countryNamed(last);
}
