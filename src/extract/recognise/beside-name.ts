import type { Token } from '../../text/tokens.ts';
import { counterpartNear, isCounterpartNoun } from './counterpart-near.ts';
import { isHead, type Place, type Scene } from './scene.ts';

/** Nouns for one to whom a person is set beside: “his host, [Jens Holm]”. */
const isPartnerNoun =
  /^(?:ally|aide|associate|aunt|boyfriend|brother|comrade|compatriot|confidant|cousin|daughter|deputy|elder|friend|girlfriend|go-between|guest|host|husband|interlocutor|intermediary|middleman|mother|namesake|neighbour|neighbor|nephew|niece|predecessor|protégé|rival|sister|son|spouse|successor|survivor|uncle|visitor|widow|wife|witness)$/u;

/** “[Jens Holm], who …”, “[Jens Holm] of Norway, who …”, “He succeeds [Jens Holm].”, “Norway’s [Jens Holm]”, “and Norway’s, [Jens Holm],”, “his counterpart, [Jens Holm]”, “his opposite number, [Jens Holm]”. */
export function besideName({ tokens, known }: Scene, { first, last }: Place): boolean {
  const home = /^(?:from|of)$/u.test(tokens[last + 1]?.lower ?? '') ? known.get(last + 2) : undefined;
  const end = home?.kind === 'country' && !home.adjective ? home.last : last;
  if (tokens[end + 1]?.text === ',' && tokens[end + 2]?.lower === 'who') return true;
  const previous = tokens[first - 1];
  if (
    /^(?:replac(?:ed|es|ing)|succeed(?:ed|ing|s))$/u.test(previous?.lower ?? '') &&
    /^[,.]?$/u.test(tokens[last + 1]?.text ?? '')
  )
    return true;
  const noun = tokens[previous?.text === ',' ? first - 2 : first - 1]?.lower ?? '';
  if (isPartnerNoun.test(noun) || (previous?.text === ',' && isTrade(tokens, first - 2, last))) return true;
  if (/^(?:is|stood|was|were)$/u.test(previous?.lower ?? '') && tokens[0]?.text === 'Among') return true;
  const owner = previous?.text === ',' && /^[,.]?$/u.test(tokens[last + 1]?.text ?? '') ? first - 2 : first - 1;
  if (tokens[owner]?.text === "'s" && known.get(owner - 1)?.kind === 'country') return true;
  if (isCounterpartList(tokens, first) || counterpartNear(tokens, first, last) !== null) return true;
  return (
    /^(?:and|between|by|from|met|to|with)$/u.test(previous?.lower ?? '') && isCounterpartNoun(tokens[first - 2]?.lower)
  );
}

/** “the night porter, [Jens Holm], said”: a name between commas behind what its bearer is. */
function isTrade(tokens: readonly Token[], noun: number, last: number): boolean {
  const isCommon = isHead(tokens[noun]) && /^\p{Ll}/u.test(tokens[noun]?.text ?? '');
  const isOne = tokens
    .slice(Math.max(0, noun - 4), noun)
    .some(({ lower }) => /^(?:an?|her|his|its|the|their)$/u.test(lower));
  return isCommon && isOne && /^[,.]?$/u.test(tokens[last + 1]?.text ?? '');
}

/** Words between those who are many and their names. */
const ofSeveral = /^(?:and|both|countries|delegations|from|governments|in|of|sides|states|teams|the|their|three|two)$/u;

/** “his Uzbek and Azerbaijani counterparts, A and B”, “The heads of the two governments, A and B”. */
function isCounterpartList(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 9), first);
  const at = before.findIndex(({ lower }) => /^(?:colleagues|counterparts|heads|leaders)$/u.test(lower));
  return (
    at >= 0 &&
    before.slice(at + 1).every(({ text, isCapital, lower }) => text === ',' || isCapital || ofSeveral.test(lower))
  );
}
