import type { Token } from '../../text/tokens.ts';
import type { Worded } from './mention.ts';
import { format, inside, isPlus, isTime } from './session-words.ts';

/** “round of political consultations”, “meeting of their joint economic commission”: where the noun in lower case stands, else `head`. */
export function organAfter(sentence: Worded, head: number): number {
  const { tokens } = sentence;
  for (let index = head + 2; index < head + 12; index += 1) {
    const token = tokens[index];
    if ((token?.text === "'" && /s$/u.test(tokens[index - 1]?.lower ?? '')) || token?.text === "'s") continue;
    if (token?.isWord !== true || token.isQuoted !== tokens[head]?.isQuoted) return head;
    if (
      /^(?:consultations|talks|negotiations|dialogue|commission|committee|group|council|cabinet|leaders|presidents)$/u.test(
        token.lower,
      )
    )
      return index;
    if (
      /^(?:state|government|ministers)$/u.test(token.lower) &&
      /^(?:of|foreign|prime)$/u.test(tokens[index - 1]?.lower ?? '')
    )
      return portfolioEnd(sentence, index);
    if (/^(?:in|on|at|with|between)$/u.test(token.lower)) return head;
    if (token.lower === 'and' && !/^\p{Ll}+$/u.test(tokens[index + 1]?.text ?? '')) return head;
    if (
      token.lower === 'and' &&
      /^(?:an?|the|their|its|is|was|were|had|has|will|to|agreed|said)$/u.test(tokens[index + 1]?.lower ?? '')
    )
      return head;
  }
  return head;
}

/** “meeting of ministers [of foreign affairs]”: where the office of ministers ends. */
const portfolioEnd = ({ tokens }: Worded, at: number): number =>
  tokens[at]?.lower === 'ministers' &&
  /^(?:of|for)$/u.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:foreign|external)$/u.test(tokens[at + 2]?.lower ?? '') &&
  /^(?:affairs|relations)$/u.test(tokens[at + 3]?.lower ?? '')
    ? at + 3
    : at;

/** “session of the Peru-Latvia joint economic [and trade commission]”: where an organ of several fields ends, or null. */
function organOfFields({ tokens, text }: Worded, link: number): number | null {
  const fields = /^and (?:\p{Ll}{4,} ){1,3}(?:commission|committee|council|dialogue|group)\b/u.exec(
    text.slice(tokens[link]?.start ?? 0),
  );
  return fields === null ? null : link + fields[0].split(' ').length - 1;
}

/** A mark of quotation around a part of a name: “the Lima-Oslo ‘2+2’ Dialogue”. */
const isMark = (token: Token, next: Token | undefined, previous: Token | undefined): boolean =>
  /^["“”‘’']$/u.test(token.text) && [next, previous].some((other) => /^\d\+\d$/u.test(other?.text ?? ''));

/** “meeting of the [“Lima Basin + Norway”] dialogue”: where the quoted name of a format ends whose opening mark is at a token, or null. */
function formatAfter({ tokens, quotations, text }: Worded, mark: number): number | null {
  const own = quotations.find(({ start, isOpened, isClosed }) => isOpened && isClosed && start === tokens[mark]?.end);
  if (own === undefined || !format.test(text.slice(own.start, own.end))) return null;
  const last = tokens.findIndex(({ start }) => start >= own.end);
  return last < 0 ? null : last;
}

/** “on Trade, Economic, Scientific and Technical Cooperation”: a comma within the fields of a commission. */
const isFieldList = ({ tokens, text }: Worded, comma: number): boolean =>
  /^,(?: \p{Lu}\p{L}+,){0,4} \p{Lu}\p{L}+,? (?:and|&) (?:\p{Lu}\p{L}+ ){0,2}(?:Cooperation|Co-operation|Affairs|Relations|Ties|Issues|Technology|Culture|Matters|Partnership|Development|Technical|Scientific|Commission|Committee|Council|Mechanism)\b/u.test(
    text.slice(tokens[comma]?.start ?? 0),
  );

/** Nouns in lower case that stand within a name: “the Peru-Latvia strategic dialogue”. */
const endsName: ReadonlySet<string> = new Set([
  'commission',
  'committee',
  'consultations',
  'council',
  'countries',
  'dialogue',
  'forum',
  'group',
  'mechanism',
  'ministers',
  'summit',
  'talks',
]);

/** “of the Foreign Ministers [of the Kingdom of Norway], the State of Kuwait”: where the full name of a state behind a link or a comma ends, or null. */
function stateAfter({ tokens, mentions }: Worded, link: number): number | null {
  if (!/^(?:,|and|of)$/u.test(tokens[link]?.lower ?? '') || tokens[link + 1]?.lower !== 'the') return null;
  let at = link + 2;
  while (ofState.test(tokens[at]?.lower ?? '')) at += 1;
  const state = mentions.find(({ kind, first }) => kind === 'country' && first > link + 1 && first <= at);
  return state === undefined || tokens[state.last + 1]?.text === "'s" ? null : state.last;
}
const ofState =
  /^(?:arab|commonwealth|democratic|federal|federation|hashemite|islamic|kingdom|of|people's|plurinational|republic|socialist|state|states|sultanate|union|united)$/u;

/** “Meeting of Ministers [in Charge] of Tourism”, “Ministers [Responsible] for Water”: between them and their field. */
const isInCharge = (tokens: Worded['tokens'], at: number): boolean =>
  /^(?:in charge of|charge of|responsible for)\b/u.test(
    tokens
      .slice(at, at + 3)
      .map(({ lower }) => lower)
      .join(' '),
  ) && /^(?:in|ministers|authorities)$/u.test(tokens[at - 1]?.lower ?? '');

/** “a meeting of [Minister Jens Holm] with Ana Prado”: of people, and no name. */
const isOfPerson = ({ mentions }: Worded, index: number): boolean =>
  mentions.some((mention) => mention.kind === 'person' && mention.from <= index && index <= mention.last);

/** “meeting of the Andean heads [of state and government]”: where the office of heads ends. */
function headsEnd({ tokens, text }: Worded, last: number): number {
  const office = /^ of (?:state|government)(?: and (?:of )?(?:state|government))?\b/u.exec(
    text.slice(tokens[last]?.end ?? 0),
  );
  const isOfHeads = /^heads$/u.test(tokens[last]?.lower ?? '') && office !== null;
  return isOfHeads ? last + office[0].trim().split(' ').length : last;
}

/** “meeting of the Malaysia-Türkiye Joint Commission”, “Conference on Glaciers’ Preservation”: where the name ends on the right. */
export function rightEnd(sentence: Worded, link: number, head: number): number {
  const { tokens } = sentence;
  let last = head;
  let index = link + 1;
  while (/^(?:the|our|their|its)$/u.test(tokens[index]?.lower ?? '')) index += 1;
  while (index < tokens.length && index < link + 22) {
    const token = tokens[index];
    if (token === undefined) break;
    const isName =
      (token.isCapital && token.isWord) ||
      token.text === "'s" ||
      token.text === "'" ||
      token.text === '/' ||
      (token.text === '-' && tokens[index - 1]?.isCapital === true) ||
      inside.has(token.lower) ||
      /^\d\+\d$/u.test(token.text) ||
      isMark(token, tokens[index + 1], tokens[index - 1]) ||
      isPlus(tokens, index) ||
      endsName.has(token.lower);
    const isList =
      token.text === ',' && sentence.mentions.some(({ kind, first }) => kind === 'country' && first === index + 1);
    const isLink =
      isList ||
      isInCharge(tokens, index) ||
      (token.text === ',' && isFieldList(sentence, index)) ||
      (['of', 'and', 'on', 'the', 'for', 'to', '&'].includes(token.lower) && tokens[index + 1]?.isCapital === true) ||
      (token.lower === 'with' &&
        tokens[index + 1]?.isCapital === true &&
        !sentence.mentions.some((mention) => mention.kind === 'person' && mention.from === index + 1));
    const whole = formatAfter(sentence, index) ?? stateAfter(sentence, index) ?? organOfFields(sentence, index);
    if (whole !== null) {
      last = whole;
      index = whole + 1;
      continue;
    }
    if ((!isName && !isLink) || isTime.test(token.text) || isOfPerson(sentence, index)) break;
    if (isName && token.text !== "'") last = index;
    index += 1;
  }
  const hasName = tokens.slice(link + 1, last + 1).some(({ isCapital }) => isCapital);
  return hasName ? headsEnd(sentence, last) : head;
}
