import type { Token } from '../../text/tokens.ts';
import { weekday } from '../../text/date-parts.ts';

/** What people do and bodies do not. */
const animate =
  /^(?:ate|drank|dreamt|eaten|forgotten|frowned|grinned|heard|knelt|laughed|lived|nodded|read|remembers|seen|shrugged|slept|smiled|spoken|walked|wept|worn)$/u;

/** What may stand right ahead of the subject of a clause. */
const opener = new RegExp(`^(?:,|after|and|as|before|but|once|so|then|until|when|while|yet|${weekday})$`, 'iu');

/** “[Ana Holm] has never seen snow”, “When [Ana Holm] lands in Oslo she will …”: a verb of people, or a pronoun for the subject of any. */
export function actsAsPerson(tokens: readonly Token[], first: number, last: number): boolean {
  let verb = last + 1;
  while (
    /^(?:also|already|finally|first|had|has|is|last|later|never|not|now|once|recently|still|then|will)$/u.test(
      tokens[verb]?.lower ?? '',
    )
  )
    verb += 1;
  const word = tokens[verb]?.text ?? '';
  if (animate.test(word) || (word === 'was' && tokens[verb + 1]?.text === 'born')) return true;
  const before = tokens[first - 1]?.text ?? '';
  const opens = first === 0 || opener.test(before);
  if (!opens || !/^\p{Ll}+$/u.test(word) || (verb === last + 1 && !/(?:ed|s|et|ut|ew|ld|ent|ook|old)$/u.test(word)))
    return false;
  const rest = tokens.slice(verb + 1);
  const mark = rest.findIndex(({ text, isQuoted }) => isQuoted || text === '"');
  const clause = mark < 0 ? rest : rest.slice(0, mark);
  const pronoun = clause.findIndex(({ lower }) => /^(?:he|her|his|she)$/u.test(lower));
  return (
    pronoun >= 0 &&
    clause
      .slice(0, pronoun)
      .every(
        ({ isCapital, isWord }, at) =>
          !isCapital ||
          !isWord ||
          /^(?:at|from|in|on|to)$/u.test(clause[at - 1]?.lower ?? '') ||
          clause[at - 1]?.isCapital === true,
      )
  );
}
