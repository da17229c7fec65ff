import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import { firstHeads, headsOf } from './heads.ts';

const timeOrPlace =
  /^ (?:(?:(?:due |expected |scheduled |set )?to be )?held )?(?:in \p{Lu}|in (?:early|mid|late)\b|on (?:\p{Lu}|\d)|here\b|today\b|tomorrow\b|yesterday\b|next \p{Ll}|last \p{Ll}|later this\b|this (?:week|month|spring|summer|autumn|winter))/u;
const atSome = /\b(?:at|during|by|in|through|via) an? (?:[\p{L}-]+ ){0,3}$/u;
/** “the leaders’ meeting in Putrajaya in April”. */
const headsOwn =
  /\b(?<heads>leaders|presidents|(?:foreign |prime |\p{Ll}+ )?ministers|premiers|officials|experts)['’] (?:[\p{Ll}-]+ ){0,2}$/u;
const level =
  /\b(?:(?<leaders>leaders?|summit)|(?<foreign>foreign[- ]ministers?)|(?<ministers>ministers?|ministerial)|(?:senior[- ])?(?:officials?|experts?|working|technical|ambassadors?|directors?(?:[- ]general)?|(?:deputy|vice)[- ](?:foreign[- ])?ministers?|(?:deputy|vice)[- ]ministerial|undersecretar(?:y|ies)|secretar(?:y|ies)|directorate))[- ]level (?:[\p{Ll}-]+ ){0,2}$/u;

/** “a meeting at the level of deputy ministers in Riga in May”. */
const atLevel =
  /^ at (?:the )?level of (?:the )?(?<group>(?:deputy |vice[- ])?(?:foreign )?ministers|senior officials|(?:technical |legal )?experts|officials|directors(?:[- ]general)?|leaders|heads of (?:state|government)|presidents|ambassadors|(?:permanent|state) secretaries)\b(?=[^.;]{0,60}? (?:in|on|by|at|for|last|next|this) )/u;

/** “The binational commission for the lake cleared it at a session in Riga in August”: the organ that is the subject. */
const organAct =
  /^(?:The|A|Their|Its) (?<organ>(?:[\p{L}-]+ ){0,4}(?:committee|commission|council|authority|board|panel|(?:working )?group))(?: (?:for|on|of) [^,;:“”"]{3,60}?)? \p{Ll}{3,}(?:ed|ook|ade|ave)\b/u;

/** “The presidents [instructed] their ministers to present it at a meeting in Riga”: those whom others told to come. */
const instructs = /^.*\b(?:ask|charge|direct|instruct|mandate|order|request|task)(?:s|d|ed)? (?=both |the |their )/u;

/** What an unnamed meeting tells of those who sit there. */
export interface Gathering {
  others: Whom;
  own: Whom;
  isApart?: boolean;
  isOther?: boolean;
}

/** “Officials will take it up at a planning meeting in Riga on 2 May”, “a director-level meeting in Oslo in June”: who sits there is its subject or its level. */
export function gatheringAt(walk: Walk, sentence: Worded, index: number): Gathering | null {
  const named = atLevel.exec(textAfter(sentence, index))?.groups?.['group'];
  if (named !== undefined)
    return {
      others: nobody(index),
      own: { ...nobody(index), group: named.toLowerCase() },
      isApart: true,
      isOther: true,
    };
  if (!timeOrPlace.test(textAfter(sentence, index))) return null;
  const before = textBefore(sentence, index);
  const groups = level.exec(before)?.groups;
  if (groups !== undefined)
    return { others: nobody(index), own: { ...nobody(index), group: groupOf(groups) }, isApart: true, isOther: true };
  const owners = headsOwn.exec(before)?.groups?.['heads'];
  if (owners !== undefined)
    return { others: nobody(index), own: { ...nobody(index), group: owners.toLowerCase() }, isOther: true };
  const sitting = /^(?:session|sitting|meeting)$/u.test(sentence.tokens[index]?.lower ?? '') && atSome.test(before);
  const organ = sitting ? organAct.exec(before)?.groups?.['organ'] : undefined;
  if (organ !== undefined)
    return {
      others: nobody(index),
      own: { ...nobody(index), group: organ.toLowerCase() },
      isApart: true,
      isOther: true,
    };
  const clause = atSome.test(before) ? (before.split(/[;:“”"]/u).at(-1) ?? '') : '';
  const heads = firstHeads(clause.replace(instructs, ''));
  return heads === undefined ? null : { others: nobody(index), own: headsOf(walk, sentence, index, heads) };
}

function groupOf(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['leaders'] !== undefined) return 'leaders';
  if (groups['foreign'] !== undefined) return 'foreign ministers';
  return groups['ministers'] === undefined ? 'officials' : 'ministers';
}
