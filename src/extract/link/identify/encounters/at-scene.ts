import { mainSubject } from '../../../attribute/subject.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { nobody, whomOf, type Whom } from '../whom.ts';
import type { Walk } from '../walk.ts';
import { textAfter, textBefore } from './around.ts';
import type { Encounter, Told } from './encounter.ts';
import { headsOf, nearestHeads } from './heads.ts';
import { personsBefore } from './persons-before.ts';

/** “after a two-hour meeting”, “at the end of talks”, “following three hours of talks”: a phrase that sets the scene with a meeting not told of before. */
const scene =
  /\b(?:[Aa]t|[Dd]uring|[Ii]n|[Aa]fter|[Ff]ollowing|[Oo]ver|(?:[Aa]t|[Bb]y) the (?:end|close|conclusion|start) of) (?:an? |another |(?:almost |nearly |over |more than |about |some )?(?:\p{Ll}+|\d+) (?:hours|rounds|days) of )?(?!(?:press|news)\b)(?:[\p{L}\d-]+(?<!the|their|his|her|its|this|that|these|those|first|second|third|each|any|every|no) ){0,3}$/u;
const sceneNoun = /^(?:talks|meeting|consultations|discussions|negotiations|session|lunch|dinner|breakfast)$/u;
const indefinite = /\b(?:an?|another|hours|rounds|days) (?:of )?(?:[\p{L}\d-]+ ){0,3}$/u;
/** Whose meeting it is, or what it is of: not that of those who act. */
const ofOthers = /^ (?:of|with|between|among|by|held by|attended by|chaired by|organi[sz]ed by|hosted by)\b/u;
/** What those say or do who have met. */
const placed =
  /^ (?:[\p{Ll}-]+ ){0,3}?(?:in \p{Lu}|on (?:\p{Lu}|\d)|here\b|today\b|yesterday\b|last \p{L}|this \p{L})/u;

/** “Minister X of A and his B counterpart, Y, signed it at the end of a meeting in Riga”, “Experts from A and B reviewed it during talks in Oslo”: those who act together sat there. */
export function atScene(walk: Walk, sentence: Worded, index: number, how: Encounter['how']): Told | null {
  const word = sentence.tokens[index]?.lower ?? '';
  const before = textBefore(sentence, index).slice(-300);
  const after = textAfter(sentence, index);
  if (!sceneNoun.test(word) || !scene.test(before) || ofOthers.test(after)) return null;
  if (word !== 'talks' && word !== 'consultations' && !indefinite.test(before)) return null;
  const persons = personsBefore(walk, sentence, index);
  if (persons.persons.length === 2 && persons.sides.length === 2) return { how, others: nobody(index), own: persons };
  const heads = nearestHeads(before);
  const group = heads === undefined ? null : headsOf(walk, sentence, index, heads);
  if (group !== null && group.sides.length === 2 && group.persons.length === 0 && placed.test(after))
    return { how, others: nobody(index), own: group };
  const subject = subjectOf(walk, sentence, index);
  return subject !== null &&
    subject.sides.length === 2 &&
    (subject.unnamed.length === 2 || (subject.persons.length === 0 && isOfCountries.test(subject.group ?? ''))) &&
    (subject.unnamed.length === 2 || placed.test(after))
    ? { how, others: nobody(index), own: subject }
    : null;
}

/** “Norway and the United Arab Emirates”, “the two countries”. */
const isOfCountries = /^(?!.*\b(?:ministry|company|companies|firms?)\b)[^,]* and /u;

/** “Sudan’s water minister and his South Sudanese counterpart”: the subject of the sentence. */
function subjectOf(walk: Walk, sentence: Worded, index: number): Whom | null {
  const party = mainSubject(sentence, new Set(walk.surnames.keys()), index);
  return party === null ? null : whomOf(walk, sentence, party);
}
