import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import { blank, subjectOf, type Walk } from './walk.ts';

const noun =
  '(?:meeting|encounter|talks|conversation|summit|session|face-to-face|visit|round|tête-à-tête|get-together)';
const nth = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
/** “It was their second meeting this year”, “the third encounter between the two since June”. */
const counted = new RegExp(
  String.raw`\b(?:(?:[Tt]heir|[Tt]he two (?:\p{Ll}+['’]s? )?) ?${nth} (?:[\p{L}-]+ ){0,2}${noun}|the ${nth} (?:[\p{L}-]+ ){0,2}(?:${noun}|time) (?:(?:of|between) (?:the two|both)|(?:they|the two) (?:have|had) (?:met|sat)))\b|\b(?:have|had) met (?:twice|three times|four times)\b`,
  'u',
);
const isPair = ({ series, ordinal, kind }: Occasion): boolean =>
  (series ?? ordinal) === null && /^(?:bilateral-meeting|talks|summit)$/u.test(kind);

/** “It was their second meeting this year; the first was held in Riga”, “recalled their first meeting in Oslo”: another time that two met, which no series counts; or null. */
export function timeOfPair(walk: Walk, sentence: Worded, session: Session, hasDay: boolean): Occasion | null {
  const ahead = sentence.text.slice(0, sentence.tokens[session.first]?.start ?? 0);
  const isBare =
    session.noun === '' && counted.test(ahead === '' || /^The $/u.test(ahead) ? (walk.before?.text ?? '') : ahead);
  const isTheirs =
    hasDay &&
    session.name === null &&
    /^(?:meeting|talks|encounter)$/u.test(session.noun) &&
    (/(?<!\b(?:held|hold|holds|holding|have|had) )\btheir (?:very )?$/iu.test(ahead) ||
      /^(?:[^;:“”"]*[,:] )?an? $/iu.test(ahead));
  if (!isBare && !isTheirs) return null;
  const told = walk.current ?? subjectOf(walk);
  if (told === null || !isPair(told)) return null;
  const { kind, sides, persons, unnamed } = told;
  const made: Occasion = {
    ...blank(walk, kind),
    sides: [...sides],
    persons: [...persons],
    unnamed: [...unnamed],
    isOtherTime: true,
  };
  walk.occasions.push(made);
  return made;
}
