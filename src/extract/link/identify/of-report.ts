import type { Worded } from '../../recognise/mention.ts';

/** “announced on Tuesday in Lima at the close of the second session”, “told reporters on Wednesday, after talks with Y”: said at the meeting or on coming out of it, on its day. */
export const isSaidThere = ({ text }: Worded, end: number): boolean =>
  /^,? (?:right |shortly |just )?(?:after|following) (?:(?!the\b)[\p{Ll}-]+ ){0,3}(?:consultations|meeting|negotiations|session|talks)\b/u.test(
    text.slice(end),
  ) ||
  /^(?: in \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,?)? (?:at the (?:close|end|conclusion|opening|start) of|during|on the (?:first|second|last|final) day of) (?:the|their|a|an) /u.test(
    text.slice(end),
  );

const tells =
  /^(?:said|says|announced|announces|told|confirmed|declared|added|stated|reported|posted|wrote|released|issued|quoted|interview|statement|message)$/u;

/** “announced on Thursday”, “told a news conference on Monday”: the day of the report, or of one to the press; null for another. */
export function ofReport(sentence: Worded, at: number): 'report' | 'press' | null {
  const ahead =
    sentence.text
      .slice(0, at)
      .split(/[,;:"“”]/u)
      .at(-1) ?? '';
  const words = ahead.trim().split(/\s+/u).slice(-6);
  if (!words.some((word) => tells.test(word)) || words.some((word) => /^(?:met|held|hold|meet|that|to)$/u.test(word)))
    return null;
  return words.some((word) => /^(?:conference|briefing|reporters|journalists|lawmakers)$/u.test(word))
    ? 'press'
    : 'report';
}
