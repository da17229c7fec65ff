import type { Token } from '../../text/tokens.ts';
import type { Worded } from './mention.ts';
import { heads } from './session-words.ts';

/** “the Melanesian Spearhead Group (MSG) Leaders’ Summit”: the group is only a part of the name. */
const isMemberOfName = ({ text, tokens }: Worded, index: number): boolean =>
  /^ \(\p{Lu}{2,7}\) (?:(?:Foreign |Heads of )?\p{Lu}[\p{L}’']+ ){0,3}(?:Summit|Meeting|Ministerial|Dialogue|Forum|Council|Conference)\b/u.test(
    text.slice(tokens[index]?.end ?? 0),
  );

const building = /^(?:Centre|Center|Hall|Building|Room|Complex|Palace|Rooms|Table)$/u;

/** Whether the noun at token `index` names no session: “Conference Hall”, “press conference”, a part of a longer name or of a body’s. */
export const isNoSession = (sentence: Worded, { lower, isCapital }: Token, index: number): boolean => {
  const { tokens, mentions } = sentence;
  const next = tokens[index + 1];
  return (
    (lower === 'ministerial' && heads[next?.lower ?? ''] !== undefined) ||
    (['consultation', 'dialogue'].includes(lower) && next?.lower === 'mechanism') ||
    (lower === 'meeting' && index === 0 && isCapital) ||
    (lower === 'consultation' && /^(?:the|this|public|a)$/u.test(tokens[index - 1]?.lower ?? '')) ||
    isMemberOfName(sentence, index) ||
    building.test(next?.text ?? '') ||
    (lower === 'conference' && /^(?:news|press|media|phone|telephone|video)$/u.test(tokens[index - 1]?.lower ?? '')) ||
    mentions.some(({ kind, first, last }) => kind === 'body' && first <= index && index <= last)
  );
};
