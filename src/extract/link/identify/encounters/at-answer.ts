import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { tokenFrom } from './around.ts';
import { timesIn } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { ofPersons } from './of-persons.ts';

const asked =
  /\b(?:[Ww]hen|[Ww]here|[Hh]ave you|[Hh]as (?:he|she)|[Dd]id you|[Ww]ill you|[Aa]re you|[Dd]o you)\b[^?]{0,60}?\b(?<verb>meet|meeting|met|see|seen|seeing|sat down with|sit down with|speak(?:ing)? (?:to|with)|spoken (?:to|with)|talk(?:ing)? (?:to|with)|talked (?:to|with)|visit)\b[^?]*\?$/u;
const ahead = /\b(?:[Ww]ill|[Ss]hall|[Aa]re you|[Dd]o you|[Ii]s (?:he|she))\b/u;
/** “Q14 Chair: ”, “A: ”, “Dame Ana Holm (UK Foreign Secretary): ”. */
const label = /^(?:[\p{L}\d][^:?!“”"]{0,90}: )?/u;
/** “Yes, on Friday.”, “By phone, on 2 February, and …”: a time with which an answer opens, in no sentence of its own. */
const opens =
  /^(?:(?:Yes|Indeed|Of course|Only|Just|Twice|Once|Again|By (?:tele)?phone|On the (?:tele)?phone),? )*(?:(?:in|at) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? )?$/iu;

/** “Q: When did you last speak to Minister X? A: On Friday.”: of whom an interviewer asked, and when whoever answers met him. */
export function atAnswer(walk: Walk, sentence: Worded, index: number, speaker: string | null): Told | null {
  const { before } = walk;
  if (before === null || speaker === null) return null;
  const start = label.exec(sentence.text)?.[0].length ?? 0;
  if (tokenFrom(sentence, start) !== index) return null;
  const question = asked.exec(before.text);
  const verb = question?.groups?.['verb'] ?? '';
  const [time] = timesIn(sentence);
  if (question === null || time === undefined || time.words.index < start) return null;
  const words = sentence.text.slice(start, time.words.index).replace(/(?:\b(?:on|in|at)(?: the)? )$/iu, '');
  if (!opens.test(words)) return null;
  const named = before.mentions.findLast(
    (one) => one.kind === 'person' && one.name !== speaker && (before.tokens[one.first]?.start ?? 0) > question.index,
  );
  if (named?.kind !== 'person') return null;
  const isCall = /^(?:speak|spoken|talk)/u.test(verb) || words.includes('phone');
  const isPlanned = ahead.test(question[0]);
  return {
    how: isCall ? 'call' : 'meeting',
    others: ofPersons(walk, index, [named.name]),
    own: ofPersons(walk, index, [speaker]),
    ...(isPlanned ? { isPlanned } : { isPast: true }),
  };
}
