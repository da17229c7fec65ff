import type { Worded } from '../../../recognise/mention.ts';
import { staffNouns } from '../../../recognise/staff-nouns.ts';
import { isStaff } from '../encounter-kind.ts';
import type { Walk } from '../walk.ts';
import { nobody } from '../whom.ts';
import { textAfter, textBefore, tokenFrom } from './around.ts';
import { isDatedBehind } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { headsOf } from './heads.ts';

const done =
  /^(?:signed|drafted|initialled|initialed|negotiated|prepared|conducted|carried|held|agreed|finali[sz]ed|settled|worked)$/u;
const text =
  /\b(?:agreements?|accord|deal|draft|document|memorandum|protocol|text|treaty|pact|plan|roadmap|arrangement|negotiations|talks|consultations|details|terms)\b[^;:“”"]{0,90}$/u;
const staff = String.raw`(?:${staffNouns}|(?:deputy|vice)[- ](?:\p{Ll}+ )?ministers|(?:permanent|state) secretaries|chiefs of (?:general )?staff)`;
const by = new RegExp(
  String.raw`^(?: out)?(?<place>[^;:“”"]{0,70}?) by (?<heads>(?:the |their |senior )?(?:(?!of|in|on)[\p{Ll}-]+ ){0,2}${staff}(?: (?:of|from) [^;:,“”"]{3,60}?)?)(?=[,.;]| (?:in|on|at|last|this|and|who)\b|$)`,
  'u',
);

/** “a memorandum signed in Oslo in January by officers of both services”, “The text was drafted in Oslo in May by the two deputy ministers”: what people below ministers did together. */
export function byStaff(walk: Walk, sentence: Worded, index: number): Told | null {
  if (!done.test(sentence.tokens[index]?.lower ?? '') || !text.test(textBefore(sentence, index).slice(-160)))
    return null;
  const after = textAfter(sentence, index);
  const found = by.exec(after);
  const heads = found?.groups?.['heads'];
  if (found === null || heads === undefined) return null;
  const clause = after.slice(0, found[0].length + 60).split(/[;:“”"]|, (?:which|who|and)/u)[0] ?? '';
  if (!/ (?:in|at) \p{Lu}/u.test(clause) || !isDatedBehind(sentence, index, { within: found[0].length + 60 }))
    return null;
  const from = (sentence.tokens[index]?.end ?? 0) + found[0].length - heads.length;
  const last = tokenFrom(sentence, from + heads.length);
  const own = headsOf(walk, sentence, last < 0 ? sentence.tokens.length - 1 : last, heads, from);
  if (own.group === null || !isStaff(own.group) || own.sides.length === 1) return null;
  return { how: 'talks', others: nobody(index), own: { ...own, isTwo: true }, isOther: true, isPast: true };
}
