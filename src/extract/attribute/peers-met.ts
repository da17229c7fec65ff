import type { PersonMention, Worded } from '../recognise/mention.ts';
import { isCounterpartNoun } from '../recognise/counterpart-near.ts';
import { encounter } from './encounter-words.ts';

const peer =
  /^(?:counterparts?|colleagues?|ministers?|premiers?|presidents?|leaders?|diplomats?|chiefs?|secretar(?:y|ies))$/u;

/** No words between a person and those whom he meets are more. */
const most = 14;

/**
 * “[Foreign Minister Holm] met her counterparts from Peru and Jordan”, “… had talks with the trade
 * minister of Chile”: the countries whose officials, without a name, a person meets. None of them is his own.
 */
export function peersMet({ tokens, mentions }: Worded, { until }: PersonMention): string[] {
  const own = mentions.find(({ first }) => first === until + 3);
  const isBeside = tokens[until + 1]?.lower === 'and' && /^(?:her|his)$/u.test(tokens[until + 2]?.lower ?? '');
  if (
    isBeside &&
    own?.kind === 'country' &&
    own.adjective &&
    isCounterpartNoun(tokens[own.last + 1]?.lower.replace(/s$/u, ''))
  )
    return [own.name];
  const end = Math.min(until + most, tokens.length);
  const noun = tokens.findIndex(({ lower }, at) => at > until && at < end && peer.test(lower));
  const verb = tokens.findIndex(
    ({ lower }, at) =>
      at > until &&
      at < noun &&
      (encounter.test(lower) || (lower === 'conference' && tokens[at - 1]?.lower === 'press')),
  );
  const way = tokens.slice(until + 1, verb);
  if (verb < 0 || way.some(({ text, isQuoted }) => isQuoted || /^[.;:,"]$/u.test(text))) return [];
  const found: string[] = [];
  if (!/^(?:from|of)$/u.test(tokens[noun + 1]?.lower ?? '')) return found;
  for (let at = noun + 2; at < tokens.length; at += 1) {
    const place = mentions.find(({ first }) => first === at);
    if (place?.kind === 'country' && !place.adjective) {
      found.push(place.name);
      at = place.last;
    } else if (!/^(?:,|and|as|both|the|well)$/u.test(tokens[at]?.lower ?? '')) break;
  }
  return found;
}
