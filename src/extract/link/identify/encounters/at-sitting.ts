import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom } from '../whom.ts';
import { placed, textAfter, textBefore } from './around.ts';
import type { Told } from './encounter.ts';
import { isMyPeer } from './first-person.ts';

/** “The joint commission on transport of A and B sat in Riga”, “The Board last sat in March”. */
const organAhead =
  /\b(?:[Tt]he|[Tt]hat|[Tt]his|[Aa]|[Tt]heir|[Ii]ts) (?:(?:two )?(?:countries|sides|governments|neighbou?rs)['’] )?(?:\p{L}[\p{L}-]* ){0,5}(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil|group|[Bb]oard|[Pp]anel|[Aa]uthority|[Aa]ssembly)(?: (?:of|on|for|between) [^,;]{3,80}?)?(?:,? (?:which|that))?(?: (?:will|is|are|to|last|first|has|had|also|due|set))* $|^It (?:had |has )?last $/u;

/** “A joint commission on transport will be convened in Riga”. */
const passiveOrgan =
  /(?<!\b(?:by|for|in|of|on) )\b(?:[Aa]|[Tt]he|[Tt]heir|[Ii]ts) (?<organ>(?:\p{L}[\p{L}-]* ){0,4}(?:committee|commission|council|authority|board|working group))(?: (?:of|on|for|between) [^,;]{3,80}?)?(?:, which [^,;“”"]{3,90},)? (?:will|is to|is due to|is expected to|should|would) be $/u;

const timed = /^ (?:again )?(?:in|on|before the end of|by the end of|next|later this|this) /u;

/** “refer it to a working group. That group is to sit in Riga”: the organ that a pointing word means, by its noun in the sentence before. */
function thatOrgan(walk: Walk, sentence: Worded, index: number): Pick<Told, 'own' | 'isOther'> {
  const noun = pointed.exec(textBefore(sentence, index))?.groups?.['noun'];
  if (noun === undefined) return {};
  const staff = noun === 'group' ? staffGroup.exec(walk.before?.text ?? '')?.[0].toLowerCase() : undefined;
  return { own: { ...nobody(index), group: staff ?? noun }, isOther: true };
}
const pointed = /^(?:That|This) (?:[\p{Ll}-]+ )?(?<noun>committee|commission|council|group|board|panel) /u;
const staffGroup = /\b(?:contact|experts?|liaison|technical|working) group\b/iu;

/** “sat in Riga” of a commission, “sat down with Y”, “sit side by side”, “a joint committee will be convened in Riga”. */
export function atSitting(walk: Walk, sentence: Worded, index: number): Told | null {
  const word = sentence.tokens[index]?.lower ?? '';
  const previous = sentence.tokens[index - 1]?.lower ?? '';
  const organ =
    /^(?:convened|reconvened|held|hosted|revived)$/u.test(word) && previous === 'be'
      ? passiveOrgan.exec(textBefore(sentence, index))
      : null;
  if (organ !== null && (placed.test(textAfter(sentence, index)) || timed.test(textAfter(sentence, index))))
    return {
      how: 'meeting',
      others: nobody(index),
      own: { ...nobody(index), group: organ.groups?.['organ']?.toLowerCase() ?? null },
      isApart: true,
    };
  if (
    /^(?:sat|sit|sits)$/u.test(word) &&
    organAhead.test(textBefore(sentence, index)) &&
    (placed.test(textAfter(sentence, index).replace(/^ (?:again |for the \p{L}+ time )/u, ' ')) ||
      /^ in (?:19|20)\d\d\b/u.test(textAfter(sentence, index)))
  )
    return { how: 'meeting', others: nobody(index), ...thatOrgan(walk, sentence, index) };
  if (
    /^(?:sat|sit|sits)$/u.test(word) &&
    /^ (?:down|together|again|opposite|face[- ]to[- ]face|under (?:the same|one) roof|in the same room|side by side|(?:at|around|round) (?:one|the same|a) table|across (?:(?:the|a|one) table )?from|beside|next to|alongside|with(?= \p{Lu}| his| her| my))\b/u.test(
      textAfter(sentence, index),
    )
  ) {
    const link = sentence.tokens.findIndex(
      ({ lower }, at) => at > index && at < index + 12 && /^(?:with|from|opposite|beside|alongside)$/u.test(lower),
    );
    const others = link < 0 ? nobody(index) : whomFrom(walk, sentence, link + 1);
    if (link > 0 && isMyPeer(sentence, link)) return { how: 'meeting', others: nobody(index) };
    if (link > 0 && /^ (?:each other|one another)\b/u.test(textAfter(sentence, link)))
      return { how: 'meeting', others: nobody(index) };
    return link > 0 && others.persons.length + others.sides.length === 0 && others.group === null
      ? null
      : { how: 'meeting', others };
  }
  return null;
}
