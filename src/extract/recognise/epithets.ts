import { wordList } from '../../text/word-list.ts';
import type { Token } from '../../text/tokens.ts';
import { notOfficeNouns } from './not-office-nouns.ts';
import { officeHeads, officeModifiers } from './office-words.ts';
import { nounLike, type Scene } from './scene.ts';

/** Adjectives with which writers colour whoever holds an office, and that no field of government is called by. */
const colours = wordList(`
  able acerbic affable ageing aging ailing amiable astute blunt bold brash burly canny charismatic charming combative
  controversial dapper defiant departing divisive dovish elderly energetic enigmatic feisty fiery flamboyant formidable
  friendly genial gruff hawkish headstrong incumbent influential jovial maverick mercurial mild moderate modest new old
  outspoken popular pragmatic reclusive reigning resolute retiring returning rising sceptical serving shrewd sitting
  skeptical spoken stern stubborn taciturn technocratic telegenic tough unpopular urbane wary weary wily wry young
`);

/** Words with the endings of such adjectives that are fields of government, or stand in the name of one. */
const fields =
  /^(?:advanced|assembly|detailed|faithful|family|indigenous|integrated|united|unmanned|various|\p{L}*[cs]eed|\p{L}+-(?:building|finding|keeping|making|sharing|working))$/u;

/** The ends of compounds that colour: “soft-spoken”, “hard-charging”, “84-year-old”, “two-term”, “all-powerful”. */
const compound =
  /-(?:\p{L}+ed|\p{L}+ing|born|known|loving|minded|nonsense|old|powerful|savvy|shy|spoken|term|time|worn)$/u;

/** “Taliban-appointed”, “Oslo-born”: who put somebody into office, or where he is from. */
const ofOrigin =
  /^\p{Lu}[\p{L}.]*-(?:aligned|allied|appointed|backed|born|controlled|educated|installed|leaning|supported|trained)$/u;

/** Whether a word in small letters says what somebody in office is like, and is no part of the office: “embattled”, “cautious”, “soft-spoken”. */
export function isEpithet(token: Token | undefined): boolean {
  if (token === undefined || token.isQuoted) return false;
  if (ofOrigin.test(token.text)) return true;
  if (!/^(?:\p{Ll}|\p{N})/u.test(token.text)) return false;
  const word = token.lower;
  if (officeModifiers.has(word) || officeHeads.has(word) || notOfficeNouns.has(word) || nounLike.test(word))
    return false;
  return (
    !fields.test(word) && (colours.has(word) || compound.test(word) || /^\p{Ll}{2,}(?:ed|ous|ful|less)$/u.test(word))
  );
}

/** “[newly] elected”, “[softly] spoken”: an adverb ahead of what it tells the degree or time of. */
const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Ll}+ly|long|most|once|twice|very)$/u.test(token.text) && !fields.test(token.lower);

/**
 * Where the words begin that colour an office, up to a token, behind its owner or its article: “Norway’s [popular but cautious] president”,
 * “the [softly spoken] minister”. Null where that token is no such word, or nothing of the kind stands ahead: “Norway [hosted] Minister Holm”.
 */
export function epithetsFrom({ tokens, known, named }: Scene, last: number): number | null {
  if (!isEpithet(tokens[last])) return null;
  let first = last;
  for (;;) {
    const before = tokens[first - 1];
    const isJoined = /^(?:,|and|but|if|though|yet)$/u.test(before?.lower ?? '');
    if ((isEpithet(before) || isAdverb(before)) && !named.has(first - 1)) first -= 1;
    else if (tokens[first]?.text === 'year-old' && before?.text === '-') first -= 2;
    else if (isJoined && isEpithet(tokens[first - 2])) first -= 2;
    else break;
  }
  const owner = known.get(first - 1);
  const isOwned =
    /^(?:'s|an?|her|his|its|our|the|their)$/u.test(tokens[first - 1]?.lower ?? '') ||
    (owner?.kind === 'country' && owner.adjective);
  return isOwned ? first : null;
}

/** The first word of an office behind those that colour it. */
export function withoutEpithets(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  if (/^\p{N}+$/u.test(tokens[at]?.text ?? '') && tokens[at + 2]?.text === 'year-old') at += 2;
  while (
    at < last &&
    (isEpithet(tokens[at]) ||
      (isAdverb(tokens[at]) && isEpithet(tokens[at + 1])) ||
      (at > first && /^(?:,|and|but|if|though|yet)$/u.test(tokens[at]?.lower ?? '') && isEpithet(tokens[at + 1])))
  )
    at += 1;
  return at;
}
