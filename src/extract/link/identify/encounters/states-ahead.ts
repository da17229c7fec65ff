import type { Worded } from '../../../recognise/mention.ts';
import { nobody, type Whom } from '../whom.ts';
import { clauseStart } from './persons-before.ts';

/** “Egypt, Sudan and Ethiopia resume talks”: the two states or more with which the clause of a token opens, or null. */
export function statesAhead(sentence: Worded, index: number): Whom | null {
  const { tokens, mentions } = sentence;
  const sides: string[] = [];
  let at = clauseStart(sentence, index);
  while (at < index) {
    const here = mentions.find((one) => one.kind === 'country' && one.first === at && !one.adjective);
    if (here?.kind === 'country') {
      if (tokens[here.last + 1]?.text === "'s") return null;
      sides.push(here.name);
      at = here.last + 1;
    } else if (/^(?:,|and|both|the)$/u.test(tokens[at]?.lower ?? '')) at += 1;
    else break;
  }
  const isNext = tokens[at]?.isWord === true && /^\p{Ll}/u.test(tokens[at]?.text ?? '') && index - at < 8;
  return sides.length > 1 && isNext ? { ...nobody(index), sides, group: 'states' } : null;
}
