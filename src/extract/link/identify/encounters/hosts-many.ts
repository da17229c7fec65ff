import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import { isDatedBehind, timesIn } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { headsOf } from './heads.ts';

const verbs = /^(?:host|hosts|hosting|hosted|gather|gathers|bring|brings|invite|invites|invited|assemble|assembles)$/u;
const aside = String.raw`(?:, (?:in|on) [^,;:“”"]{3,50},)?`;
const heads = String.raw`(?:(?!deputy|former)[\p{Ll}-]+ ){0,2}(?:ministers|leaders|presidents|heads of (?:state|government))`;
const many = String.raw`(?:(?:the|all|its|their) )?${heads}`;
/** What a body of several countries is called. */
const bodies = String.raw`(?:[Aa]lliance|[Aa]ssociation|[Cc]ommonwealth|[Cc]ommunity|[Cc]ooperation|[Cc]ouncil|[Dd]ialogue|[Ff]orum|[Gg]roup(?: of \p{L}+)?|[Ii]nitiative|[Ll]eague|[Oo]rgani[sz]ation|[Pp]artnership|[Pp]act|[Tt]riangle|[Uu]nion|Quad|Three|Four|Five|Six|Seven|Eight|Twenty)\b`;
/** “the foreign ministers of the eight Baltic and Nordic states”, “its colleagues”: guests from more than one other country. */
const guests = new RegExp(
  String.raw`^(?: together)?${aside} (?<heads>${many} (?:of|from) (?!both|the two|all )(?:the |all )?(?:[\p{L}’'-]+ ){0,6}?(?:countries|states|nations|members|neighbou?rs|bloc|${bodies}|[\p{Lu}\d]{2,}|(?:\p{Lu}[\p{L}’'-]+(?:,| and) ){1,6}\p{Lu}[\p{L}’'-]+))`,
  'u',
);
/** “Norway, which chairs the council, will host its foreign ministers”. */
const chairsOf =
  /\b(?:chairs?|chairing|heads?|leads?|presid(?:es?|ing) over|(?:chair|president|chairmanship|presidency|hold(?:s|er|ing)? the (?:rotating )?(?:chair(?:manship)?|presidency)) of) (?:of )?the (?:[\p{L}-]+ ){0,4}(?:alliance|association|bloc|body|community|council|forum|group|league|organi[sz]ation|union|\p{Lu}[\p{L}]+)\b/u;
const itsHeads = new RegExp(String.raw`^ (?<heads>its ${heads})(?= (?:in|on|at|for|next|this) )`, 'u');
const planned =
  /\b(?:will|would|to|is to|hopes to|plans to|has|have|had|which|for|offer to|offered to|ready to|in (?:\p{Lu}\p{Ll}+ )?will)(?: also| then| again)? $/u;

/** “will host the foreign ministers of the eight states in Riga in March”, “has invited the leaders of the bloc to Oslo on 3 May”: many who are to meet at the invitation of one. */
export function hostsMany(walk: Walk, sentence: Worded, index: number): Told | null {
  const verb = sentence.tokens[index]?.lower ?? '';
  const before = textBefore(sentence, index);
  if (!verbs.test(verb) || !(planned.test(before.slice(-60)) || /^host(?:s|ed)$/u.test(verb))) return null;
  const found =
    guests.exec(textAfter(sentence, index)) ??
    (chairsOf.test(before) ? itsHeads : null)?.exec(textAfter(sentence, index)) ??
    null;
  const words = found?.groups?.['heads'];
  if (found === null || words === undefined || !hasTime(sentence, index, found[0].length)) return null;
  const from = (sentence.tokens[index]?.end ?? 0) + found[0].length;
  const last = sentence.tokens.findLastIndex(({ end }) => end <= from);
  const own = headsOf(walk, sentence, last + 1, words, from - words.length);
  const isOfTwo = own.sides.length === 2 && own.isMany !== true;
  if (isOfTwo && !planned.test(before.slice(-60))) return null;
  if (isOfTwo && sentence.mentions.some(({ kind, first }) => kind === 'person' && first < index)) return null;
  const isPlanned = !/^(?:hosted|assembled|gathered)$/u.test(verb);
  return {
    how: 'meeting',
    others: nobody(last),
    own: { ...own, isMany: true },
    isApart: true,
    isOther: true,
    ...(isPlanned ? { isPlanned } : {}),
  };
}

/** Whether a time stands close behind the guests, among the words ahead of them, or right ahead of the verb. */
const hasTime = (sentence: Worded, index: number, length: number): boolean =>
  isDatedBehind(sentence, index, { within: length + 50, parted: /[;:“”"]|\b(?:by|until|before|since) $/u }) ||
  timesIn(sentence).some(({ words }) =>
    /^(?:[^,;:]{0,12} will|, [^,;:]{3,30} will) $/u.test(
      sentence.text.slice(words.index + words.length, sentence.tokens[index]?.start ?? 0),
    ),
  );
