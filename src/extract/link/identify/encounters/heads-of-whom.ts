import type { Worded } from '../../../recognise/mention.ts';
import { isOfMany, type Walk } from '../walk.ts';

const whole = String.raw`(?:alliance|bloc|club|community|continent|group|grouping|league|organi[sz]ation|region|union)`;
const behindWhole = new RegExp(
  String.raw`^ (?:of|from) (?:all )?(?:the|its|their) (?:(?:\p{Ll}+|\d{1,2}) )?(?:${whole}|members|member (?:countries|nations|states))\b(?! and \p{Lu})`,
  'u',
);
const aheadWhole = new RegExp(String.raw`\b(?:the|its) ${whole}['’]s (?:[\p{L}-]+ ){0,2}$`, 'iu');

/** “the foreign ministers of the region”, “leaders of the eight member states”, “the bloc’s ministers”: those of many countries, whichever two were told of. */
export const isOfWhole = ({ text, tokens }: Worded, noun: number, until: number): boolean =>
  noun >= 0 &&
  (behindWhole.test(text.slice(tokens[noun]?.end ?? 0, tokens[until]?.start ?? 0)) ||
    aheadWhole.test(text.slice(0, tokens[noun]?.start ?? 0)));

/** “Our foreign ministers will meet in Riga”: those of him who speaks and of whoever stands beside him; not so at a gathering of many. */
export const isOurs = ({ main }: Walk, { text, tokens }: Worded, noun: number): boolean =>
  noun >= 0 && !isOfMany(main) && our.test(text.slice(0, tokens[noun]?.start ?? 0));
const our = /\b[Oo]ur (?:respective )?(?:[\p{L}-]+ (?:and )?){0,3}$/u;
