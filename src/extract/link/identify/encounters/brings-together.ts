import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { groupIn } from '../group-noun.ts';
import { whomFrom } from '../whom.ts';
import { textAfter, textBefore, tokenFrom } from './around.ts';
import { isDated } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { directPerson, guests } from './partners.ts';

/** What brings people together, and is nobody: “Friday’s trilateral in Riga”. */
const occasion =
  /(?:^|[\s’'-])(?:bilateral|breakfast|conference|dinner|encounter|gathering|lunch|meeting|session|sitting|summit|table|talks|tri-?lateral)\b[^;:“”"]{0,90}$/iu;
/** “three foreign ministers: X of A, Y of B and Z of C”. */
const listed =
  /^ (?:(?:the|all|its) )?(?:\p{Ll}+ )?(?<heads>(?:(?:foreign|prime) )?(?:leaders|ministers|premiers|presidents))(?::|,)? (?=\p{Lu})/u;

/** “brings together Y and Z”, “Friday’s trilateral will bring together three foreign ministers: X of A, Y of B and Z of C”: those who are to meet. */
export function bringsTogether(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  if (
    !/^(?:bring|brings|bringing|brought)$/u.test(tokens[index]?.lower ?? '') ||
    tokens[index + 1]?.lower !== 'together'
  )
    return null;
  if (!occasion.test(textBefore(sentence, index))) {
    const others = directPerson(walk, sentence, index + 2) ?? guests(walk, sentence, index + 2);
    return others === null || (tokens[index]?.lower === 'brings' && !isDated(sentence, index))
      ? null
      : { how: 'meeting', others };
  }
  const after = textAfter(sentence, index + 1);
  const list = listed.exec(after);
  const from = (tokens[index + 1]?.end ?? 0) + (list?.[0].length ?? 0);
  const others = whomFrom(walk, sentence, tokenFrom(sentence, from));
  const group = list?.groups?.['heads'];
  return others.sides.length < 2
    ? null
    : {
        how: 'meeting',
        others: group === undefined ? others : { ...others, group: groupIn(sentence, group) },
      };
}
