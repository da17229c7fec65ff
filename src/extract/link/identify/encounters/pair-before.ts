import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';
import { textBefore } from './around.ts';

const name = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Minister|President|Secretary|Ambassador)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,4}`;
const pair = new RegExp(
  String.raw`(?:^|[\s“"])(?<one>${name}|[Hh]e|[Ss]he) and (?<other>${name})(?: (?:both|last|first|had|have|also|just|then|now|later|next|will|would|are|were|due|set|scheduled|expected|to|again|since|previously))* $`,
  'u',
);

/** “Sissoko and Ould Abdel Vetah last met”, “she and Polish Foreign Minister X are now to meet”: two by their short names, or one by a pronoun. */
export function pairBefore(walk: Walk, sentence: Worded, index: number): Whom | null {
  const { one, other } = pair.exec(textBefore(sentence, index))?.groups ?? {};
  if (one === undefined || other === undefined) return null;
  const second = meantBy(walk, other);
  const first = /^(?:he|she)$/iu.test(one) ? walk.persons.findLast((person) => person !== second) : meantBy(walk, one);
  if (first === undefined || second === undefined || first === second) return null;
  const sides = [first, second].flatMap((person) => walk.facts.get(person)?.country ?? []);
  return { ...nobody(index), persons: [first, second], sides: [...new Set(sides)] };
}

/** The one person whom a surname stands for. */
function meantBy(walk: Walk, words: string): string | undefined {
  const surname = words.split(' ').at(-1) ?? '';
  const meant = [...new Set(walk.surnames.get(surname))];
  return meant.length === 1 ? meant[0] : undefined;
}

/** “The Syrian delegation is also due to meet”, “a Chadian delegation led by X left talks”: the country, and who leads its people. */
export function delegationBefore(sentence: Worded, index: number): Whom | null {
  const { tokens, mentions } = sentence;
  const noun = tokens.findLastIndex(({ lower }, at) => at < index && /^(?:delegation|team|negotiators)$/u.test(lower));
  const owner = mentions.find(({ kind, last }) => kind === 'country' && (last === noun - 1 || last === noun - 2));
  if (noun < 0 || owner?.kind !== 'country') return null;
  const leader = mentions.find(
    ({ kind, first, last }) => kind === 'person' && first > noun && last < index && tokens[noun + 1]?.lower === 'led',
  );
  return { ...nobody(index), sides: [owner.name], persons: leader?.kind === 'person' ? [leader.name] : [] };
}
