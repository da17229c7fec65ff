import type { Worded } from '../../../recognise/mention.ts';
import { datesIn } from '../../dates-in.ts';
import type { Walk } from '../walk.ts';
import { nobody } from '../whom.ts';
import { textAfter, textBefore, tokenFrom } from './around.ts';
import type { Told } from './encounter.ts';
import { headsBefore, headsOf } from './heads.ts';
import { directPerson } from './partners.ts';
import { personsBefore } from './persons-before.ts';

const act =
  /^(?:adopt|approve|conclude|discuss|endorse|finali[sz]e|formali[sz]e|witness|inaugurate|open|unveil|launch|sign|initial|seal|cut|lay|plant|tour|visit|inspect)$/u;
/** What two talk over. */
const talksOver =
  /^(?:address|compare|consider|debate|discuss|examine|negotiate|review|settle|tackle|take|thrash|weigh)$/u;
const planned =
  /\b(?:will|would|(?:is|are) (?:to|due to|set to|expected to|scheduled to))(?: \p{Ll}+ly| also| together| then)* $/u;
/** “open a crossing with effect from 1 August”: no day on which anybody stands there. */
const notOn = /\b(?:from|by|of|until|since|before|after) (?:the )?$/u;
const thing = /^ (?:an?|the|their|its|two|three) /u;

/** “X and his counterpart, Y, will inaugurate the terminal in Riga tomorrow”: two of two countries who are to do a thing together on a day. */
export function toActTogether(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const ahead = textBefore(sentence, index);
  const verb = tokens[index]?.lower ?? '';
  const areTalking = talksOver.test(verb) && (verb !== 'take' || /^ up /u.test(textAfter(sentence, index)));
  if (!(areTalking || (act.test(verb) && thing.test(textAfter(sentence, index)))) || !planned.test(ahead)) return null;
  const end = tokens[index]?.end ?? 0;
  if (
    !datesIn(sentence.unit.span).some(
      ({ words }) =>
        days.has(words.kind) &&
        words.index > end &&
        words.index < end + 110 &&
        !notOn.test(sentence.text.slice(0, words.index)),
    )
  )
    return null;
  const named = personsBefore(walk, sentence, index);
  if (named.persons.length === 2 && named.sides.length === 2)
    return { how: 'meeting', others: nobody(index), own: named };
  const heads = named.persons.length === 0 && !areTalking ? headsBefore.exec(ahead)?.[0] : undefined;
  const group = heads === undefined ? null : headsOf(walk, sentence, index, heads, ahead.length - heads.length);
  return group?.sides.length === 2 && /ministers|presidents|leaders|premiers/u.test(group.group ?? '')
    ? { how: 'meeting', others: nobody(index), own: group }
    : null;
}

const decide =
  /^(?:address|adopt|approve|consider|debate|decide|discuss|endorse|finali[sz]e|look|review|settle|sign|tackle|take|weigh)$/u;
const isPlace =
  /^ (?!up\b)[^;:“”"]{3,90}? (?:in|at) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? (?:on|in|next|later this|this) |^ up [^;:“”"]{3,90}? (?:in|at) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? (?:on|in|next|later this|this) /u;
const highest =
  /(?:^|[,;:] (?:and |while |but )?)(?:The|the|Their|their|All) (?:[\p{Ll}-]+ ){0,3}?(?:[\p{L}]+['’]s? )?(?<!deputy |vice )(?:foreign ministers|leaders|presidents|prime ministers|heads of (?:state|government))(?: of [^;:“”"]{3,80})? (?:(?:will|would|are|to|due|set|expected|scheduled|then|also) )+$/u;

/** “The joint commission would [look] at the offers in Riga in June”: an organ that is to do so. */
const organBefore =
  /(?:^|[,;:] (?:and |while |but )?|\b(?:said|added|noted|announced) (?:that )?|\bthat )(?:The|the|Their|their|A|a) (?<organ>(?:[\p{L}-]+ ){0,4}(?:commission|committee|council|working group)) (?:will|would|is to|is due to|is set to) $/u;

/** “Their presidents will take up the plan in Riga on 17 October”: what heads, foreign ministers or an organ are to settle together at a place and a time. */
export function toDecide(walk: Walk, sentence: Worded, index: number): Told | null {
  const verb = sentence.tokens[index]?.lower ?? '';
  const after = textAfter(sentence, index);
  if (!decide.test(verb) || (verb === 'take') !== after.startsWith(' up ') || !isPlace.test(after)) return null;
  const ahead = textBefore(sentence, index);
  const organ = organBefore.exec(ahead)?.groups?.['organ'];
  if (organ !== undefined)
    return {
      how: 'meeting',
      others: nobody(index),
      own: { ...nobody(index), group: organ.toLowerCase() },
      isOther: true,
      isPlanned: true,
    };
  const heads = planned.test(ahead) && highest.test(ahead) ? headsBefore.exec(ahead)?.[0] : undefined;
  return heads === undefined
    ? null
    : {
        how: 'meeting',
        others: nobody(index),
        own: headsOf(walk, sentence, index, heads, ahead.length - heads.length),
        isOther: true,
        isPlanned: true,
      };
}

const days: ReadonlySet<string> = new Set(['weekday', 'weekday-of-week', 'days', 'day-of-month', 'day-alone', 'fixed']);

const leads = /^(?:accompanied|accompanies|escorted|escorts|guided|showed|shows|toasted|drove|walked)$/u;
const guestOf =
  /^ (?:his|her|their) (?:[\p{L}-]+ ){0,2}(?:guest|visitor|host|counterpart|colleague|opposite number)\b/u;

/** “accompanied her Armenian guest, X, to the monastery”: what a host does with a guest. */
export function withGuest(walk: Walk, sentence: Worded, index: number): Told | null {
  if (!leads.test(sentence.tokens[index]?.lower ?? '') || !guestOf.test(textAfter(sentence, index))) return null;
  const others = directPerson(walk, sentence, index + 1);
  return others === null ? null : { how: 'meeting', others };
}

/** “were closeted for three hours”, “huddled in Riga”. */
export function closeted(walk: Walk, sentence: Worded, index: number): Told | null {
  if (!/^(?:closeted|huddled|ensconced)$/u.test(sentence.tokens[index]?.lower ?? '')) return null;
  const link = /^ (?:(?:for|in|on) [^,;:“”"]{2,40} )?with /u.exec(textAfter(sentence, index))?.[0];
  if (link === undefined)
    return /^ (?:together |alone )?(?:for|in|on|at) /u.test(textAfter(sentence, index))
      ? { how: 'meeting', others: nobody(index) }
      : null;
  const from = (sentence.tokens[index]?.end ?? 0) + link.length;
  const others = directPerson(walk, sentence, tokenFrom(sentence, from));
  return others === null ? null : { how: 'meeting', others };
}
