import type { Worded } from '../../../recognise/mention.ts';
import { isStaff } from '../encounter-kind.ts';
import type { Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import { isDatedBehind } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { headsOf, nearestHeads } from './heads.ts';
import { organAhead } from './organ-ahead.ts';

const count = String.raw`(?:once|twice|thrice|(?:two|three|four|five|several) times)`;
const noun = String.raw`(?:rounds|meetings|sessions|talks|encounters|consultations|calls|conversations)`;
/** “have met twice before: [in]”, “Two earlier rounds, [one in]”, “met twice, [in]”. */
const first = new RegExp(
  String.raw`(?:\b(?:met|seen each other|spoken|sat(?: down)?|gathered|talked|came together) ${count}(?: (?:before|already|since|so far|this year|last year))*|\b(?:[Tt]wo|[Bb]oth|[Tt]hree|[Ee]arlier|[Pp]revious|[Pp]ast) (?:[\p{Ll}-]+ ){0,3}${noun}(?: (?:of talks|so far|since then|before))?)(?:[,:] | – )(?:the )?(?:(?:one|first|once|both) )?(?:over \p{Ll}+ |by \p{Ll}+ )?$`,
  'u',
);
const next = /(?:,| and|, and) (?:(?:one|another|again|once|then|the (?:other|second|third)) )?(?:over \p{Ll}+ )?$/u;
const item = /^ (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3},? (?:(?:in|on|last|this|earlier this) |\d)/u;

/** No list of times is longer. */
const longest = 300;

/** “have met twice before: in Oslo in 2022 and over breakfast in Riga this February”: each of the times that people met, at its place and time. */
export function atItem(walk: Walk, sentence: Worded, index: number): Told | null {
  if (!/^(?:in|at)$/u.test(sentence.tokens[index]?.lower ?? '') || !item.test(textAfter(sentence, index))) return null;
  const whole = textBefore(sentence, index);
  const ahead = whole.slice(-longest);
  const list = listOf(ahead);
  if (
    list === null ||
    /\b(?:before|already|previously), $/u.test(ahead) ||
    !isDatedBehind(sentence, index, { within: 50, parted: /[;:]/u })
  )
    return null;
  const heads = nearestHeads(list);
  const organ = organAhead(list.slice(0, Math.max(0, list.search(first))));
  const own: Whom =
    organ !== undefined
      ? { ...nobody(index), group: organ }
      : heads === undefined
        ? { ...nobody(index), group: 'they', isTwo: true }
        : headsOf(walk, sentence, index, heads, whole.length - ahead.length + list.length - heads.length);
  const isTalks = own.group !== null && isStaff(own.group) && /\b(?:rounds|talks|consultations)\b/u.test(list);
  return {
    how: /\b(?:calls|spoken)\b/u.test(list) ? 'call' : isTalks ? 'talks' : 'meeting',
    others: nobody(index),
    own,
    isOther: true,
    isPast: true,
  };
}

/** The words ahead of the list in which the item stands, or null. */
function listOf(ahead: string): string | null {
  const start = first.exec(ahead);
  if (start !== null) return ahead.slice(0, start.index) + start[0];
  const joint = next.exec(ahead);
  if (joint === null) return null;
  const items = ahead.slice(0, joint.index);
  const at = items.search(/(?:in|at) (?:the )?\p{Lu}[^;:“”"]{3,60}$/u);
  return at < 0 || first.exec(items.slice(0, at)) === null ? null : items.slice(0, at);
}
