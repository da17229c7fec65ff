import { reportingForms } from '../../text/reporting-verbs.ts';
import { governmentFields } from './government-fields.ts';
import { neverNames } from './never-names.ts';
import { officeModifiers } from './office-words.ts';
import { portfolioEnding } from './runs.ts';
import { isHead, type Place, type Scene } from './scene.ts';

/** “[Ana Holm] of the Regional Migration Monitor said”: no body’s own name, that of a body behind “of”, a reporting verb. */
export function isOfBodyAndSpeaks({ tokens }: Scene, { first, last }: Place): boolean {
  if (tokens[last + 1]?.lower !== 'of' || last - first > 2) return false;
  let end = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const start = end;
  while (end < start + 8 && (tokens[end]?.isCapital === true || /^(?:and|for|of|the)$/u.test(tokens[end]?.lower ?? '')))
    end += 1;
  const verb = tokens[end];
  if (end < start + 2 || verb === undefined || !/^\p{Ll}/u.test(verb.text)) return false;
  if (!reportingForms.has(verb.lower) && !/^(?:argues|thinks|believes)$/u.test(verb.lower)) return false;
  return tokens.slice(first, last + 1).every((word) => !isHead(word) && !isOfBody(word.lower));
}

/** Whether a word is one that names of bodies and offices are made of. */
const isOfBody = (word: string): boolean =>
  officeModifiers.has(word) ||
  governmentFields.has(word) ||
  neverNames.has(word) ||
  portfolioEnding.test(word) ||
  /^(?:alliance|army|assembly|association|authority|board|bureau|cabinet|chamber|coalition|committee|confederation|congress|corps|council|court|directorate|federation|force|forces|front|guard|inspectorate|league|movement|network|parliament|party|secretariat|service|staff|team|union)$/u.test(
    word,
  );
