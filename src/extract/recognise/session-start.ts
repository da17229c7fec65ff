import type { Worded } from './mention.ts';
import { hundredsAhead, ordinalOf } from './ordinals.ts';
import { isManner, isQualifier } from './session-qualifiers.ts';
import { breaks, format, inside, isOpening, isPlus, isTime } from './session-words.ts';

/** “the twelfth such meeting”, “the last such meeting”. */
const isCounting = (word: string): boolean =>
  ordinalOf(word) !== null || /^(?:next|previous|last|earlier|latest)$/u.test(word);

/** “the third [“Lima Basin + Norway”] Foreign Ministers’ Meeting”: where the quoted name of a format begins whose closing mark is at a token, or null. */
function formatBefore({ tokens, quotations, text }: Worded, mark: number): number | null {
  const own = quotations.find(({ end, isOpened, isClosed }) => isOpened && isClosed && end === tokens[mark]?.start);
  if (own === undefined || !format.test(text.slice(own.start, own.end))) return null;
  const first = tokens.findIndex(({ start }) => start >= own.start);
  return first > 0 ? first - 1 : null;
}

/** “the fifth Mekong-U[.]S. Partnership Meeting”: the stop within an abbreviated name that a hyphen joins to another. */
const isOfAbbreviation = (tokens: Worded['tokens'], at: number): boolean =>
  tokens[at]?.text === '.' &&
  /-\p{Lu}$/u.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at].start &&
  tokens[at].end === tokens[at + 1]?.start;

/** “the senior [officials]’ meeting”. */
const ofStaff = /^(?:ambassadors|coordinators|deputies|directors|envoys|experts|officials|presidents|speakers)$/u;

/** “the third Norway-Peru dialogue [meeting]”, “the council [session]”: the organ right ahead is part of the name. */
const isOrgansSitting = (tokens: Worded['tokens'], index: number): boolean =>
  /^(?:meeting|session|sitting)$/u.test(tokens[index]?.lower ?? '') &&
  /^(?:commission|committee|council|dialogue|forum|summit)$/u.test(tokens[index - 1]?.lower ?? '') &&
  (/^(?:ministerial|permanent|supreme)$/u.test(tokens[index - 2]?.lower ?? '') ||
    (tokens[index - 2]?.isCapital === true && tokens[index - 2]?.isWord === true) ||
    /^["”]$/u.test(tokens[index - 2]?.text ?? ''));

/** “Great [meeting] today with Y”, “I’m [meeting] Y”: what opens a post or a sentence and is of no name. */
const ofNoName =
  /^(?:brief|constructive|excellent|fantastic|frank|friendly|fruitful|good|great|important|lovely|nice|pleasant|positive|productive|short|substantive|useful|very|warm|wonderful|(?:i|you|we|they)'(?:m|re))$/u;

/** Where the name of a session begins, found backwards from the noun at token `index`, and the number that stands there. */
export function leftEnd(sentence: Worded, index: number, isQuoted: boolean): { first: number; ordinal: number | null } {
  const { tokens } = sentence;
  let first = index;
  let ordinal: number | null = null;
  while (first > 0 && first > index - 14) {
    const token = tokens[first - 1];
    const format = isQuoted ? null : formatBefore(sentence, first - 1);
    if (format !== null) {
      first = format;
      continue;
    }
    if (token?.isQuoted !== isQuoted) break;
    const number = ordinalOf(token.text);
    if (number !== null && !(number === 1 && token.lower === 'first' && tokens[first]?.lower === 'deputy')) {
      const hundreds = hundredsAhead(sentence.text.slice(0, token.start));
      ordinal ??= number + hundreds.number;
      first -= 1 + hundreds.words;
      if (!tokens[first - 1]?.isCapital) break;
      continue;
    }
    if (token.lower === 'such' && isCounting(tokens[first - 2]?.lower ?? '')) {
      first -= 1;
      continue;
    }
    if (breaks.has(token.lower) || (token.text === "'s" && isTime.test(tokens[first - 2]?.text ?? ''))) break;
    if (token.text === ')' && tokens[first - 3]?.text === '(' && /^\p{Lu}{2,7}$/u.test(tokens[first - 2]?.text ?? '')) {
      first -= 3;
      continue;
    }
    if (first === index && ofNoName.test(token.lower)) break;
    const mention = sentence.mentions.find(({ first: from, last }) => from <= first - 1 && first - 1 <= last);
    const ok =
      (token.isCapital && token.isWord && mention?.kind !== 'person' && !isOpening(token.lower, first - 1)) ||
      inside.has(token.lower) ||
      (ordinal === null && (isQualifier(tokens, first - 1) || isManner(tokens, first - 1))) ||
      (token.lower === 'and' &&
        first < index &&
        ordinal === null &&
        (isQualifier(tokens, first - 2) || isQualifier(tokens, first))) ||
      (/^(?:foreign|prime)$/u.test(token.lower) && tokens[first]?.lower === 'ministers') ||
      (first === index && isOrgansSitting(tokens, index)) ||
      (tokens[first]?.text === "'" && ofStaff.test(token.lower)) ||
      mention?.kind === 'country' ||
      mention?.kind === 'body' ||
      token.text === "'s" ||
      token.text === "'" ||
      isPlus(tokens, first - 1) ||
      isOfAbbreviation(tokens, first - 1) ||
      /^\d\+\d$/u.test(token.text) ||
      (['and', 'of', '&', '-', '/'].includes(token.lower) &&
        tokens[first - 2]?.isCapital === true &&
        first < index &&
        ordinal === null);
    if (!ok) break;
    first -= 1;
  }
  while (
    first < index &&
    (tokens[first]?.text === "'" ||
      tokens[first]?.text === "'s" ||
      ['and', 'of', '-'].includes(tokens[first]?.lower ?? ''))
  )
    first += 1;
  return { first, ordinal };
}
