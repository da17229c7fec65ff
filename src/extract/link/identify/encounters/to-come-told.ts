import type { Worded } from '../../../recognise/mention.ts';
import { datesIn } from '../../dates-in.ts';
import { dayInGeneral } from '../planned-with.ts';
import { doneBefore, isToCome as isNounToCome } from '../to-come.ts';
import type { Walk } from '../walk.ts';
import { spelledOut, textBefore } from './around.ts';
import { reportingVerbs } from './reporting-verbs.ts';

const plan =
  /\b(?:will|would|might|should|could|wants? to|wish(?:es)? to|expects? to|decided to|promised to|pledged to|offered to|proposed to|undertook to|(?:ready|willing) to|(?<=\p{Ll} )(?<!\b(?:in|since|until|last|this|early|late|of|by|on) )may(?= \p{Ll}| $)|(?:am|is|are|was|were) (?:\p{Ll}+ )?(?:to|due|likely|set|scheduled|expected|slated|planned)|plans? to|planned to|hopes? to|(?:am|are|is) going to|look(?:s|ing|ed)? forward to|agreed (?:(?:here|jointly|on|in|\p{Lu}\p{L}+) ){0,5}to|intends? to|means? to|shall|invited|arrives|departs|lands|flies|travels|(?<=\p{Lu}[\p{L}’'-]+ )visits(?= \p{Lu})|sets (?:off|out)|leaves (?:for|on)\b|stops (?:in|over)\b|tours (?=\p{Lu})|heads (?:for|off|to)\b|(?:am|is|are) (?:also |then )?(?:coming|flying|going|heading|leaving|making|paying|returning|travell?ing)\b(?![^;:]*,)|(?:goes|moves|continues) (?:on )?to\b|(?:they|he|she|who|ministers|leaders|presidents|\p{Lu}\p{L}+) (?:go|goes|come|comes|drive|drives|sail|sails|cross|crosses|fly|travel|head)\b[^;:“”"]{0,60}? to\b|upcoming|forthcoming|next(?! (?:day|morning|afternoon|evening)\b))\b[^;:]*$/u;

/** Planned, as the words before it say; “when they meet” is to come as well, “when they met” is not. */
export const isToCome = (walk: Walk, sentence: Worded, index: number, clause: string, verb = index): boolean =>
  isTold(walk, sentence, index, spelledOut(clause)) || (verb !== index && isPresent(walk, sentence, verb));

const isTold = (walk: Walk, sentence: Worded, index: number, before: string): boolean =>
  isNounAhead(walk, sentence, index) ||
  isSubjectToCome(sentence, index) ||
  isPresent(walk, sentence, index) ||
  isEntrusted(sentence, index) ||
  isInstructed(sentence, index) ||
  isThenDone(sentence, index) ||
  onProgramme.test(textBefore(sentence, index)) ||
  isNextLeg(sentence, index) ||
  (!isPastForm(sentence, index) &&
    !doneBefore.test(textBefore(sentence, index)) &&
    plan.test(
      isOccasionOf(sentence, index) || isDoneWhileTold(sentence, index)
        ? before
            .replace(reported, '')
            .replace(/\b(?:agreed (?:(?:here|jointly|on|in|\p{L}+day) ){0,5}to|hopes? to|invited|next)\b/giu, '')
        : before,
    ) &&
    (/^(?:meet|gather|convene|reconvene|come|get|sit|confer)$/u.test(sentence.tokens[index]?.lower ?? '') ||
      !/\b(?:(?<!\b(?:day|morning|week) )after|following(?! (?:day|week|month|year|morning|afternoon|evening)\b)|since|when)\b[^,]*$/iu.test(
        before,
      )));

/** “A will open an embassy, X announced at a meeting with Y”: what will be stands ahead of the report, the meeting behind it. */
const reported = new RegExp(String.raw`^.*\b(?:${reportingVerbs})\b`, 'u');

/** “pledged to revive a commission that last met in 2019”: a past form is not what was pledged. */
const isPastForm = ({ tokens }: Worded, index: number): boolean =>
  /^(?:met|spoke|saw|sat|gathered|convened)$/u.test(tokens[index]?.lower ?? '') &&
  !/^(?:be|been|being)$/u.test(tokens[index - 1]?.lower ?? '');

/** “Her programme includes [talks with Y and an audience with Z]”: in the present, what is to come. */
const onProgramme =
  /\b(?:programme|program|agenda|schedule|itinerary|diary|calendar|visit|trip|tour|stay)\b[^;:“”"]{0,60} (?:includes|features|foresees|envisages|lists|shows|provides for|comprises) [^;:“”"]*$/u;

/** “will be in Lima until Friday for talks with X, in Quito on Saturday [to meet Y]”: one more leg of a journey to come. */
const isNextLeg = (sentence: Worded, index: number): boolean =>
  sentence.tokens[index - 1]?.lower === 'to' &&
  /^(?:meet|see|hold|receive)$/u.test(sentence.tokens[index]?.lower ?? '') &&
  /\b(?:will|(?:is|are) (?:to|due|expected|scheduled|set))\b(?:(?!\b(?:was|were|had|flew|came|went|travelled|traveled|arrived)\b)[^;:“”"])*\b(?:in|to|on) \p{Lu}[^;:“”",]{2,50} to $/u.test(
    textBefore(sentence, index),
  );

/** “agreed to raise trade at their talks”: what was agreed is to come, the talks are not. */
const isOccasionOf = (sentence: Worded, index: number): boolean =>
  /\b(?:at|during|in|after|following) (?:(?:the|their|his|her|its) )?(?:\p{Ll}+ )?$/u.test(textBefore(sentence, index));

const asReported = new RegExp(
  String.raw`\b(?:${reportingVerbs})\b[^,;:“”"]{0,60} (?:(?:as|when|while) (?:he|she|they)|while|on)(?: also)? $`,
  'u',
);
/** “The train will leave in June, X said on Monday as he [received] Y”: what the report tells of is to come, what was done at it is not. */
const isDoneWhileTold = (sentence: Worded, index: number): boolean =>
  asReported.test(textBefore(sentence, index)) && /(?:ed|ing|met|held|saw)$/u.test(sentence.tokens[index]?.lower ?? '');

/** “The session will begin once the two have met”: done by then, and still to come. */
const isThenDone = (sentence: Worded, index: number): boolean =>
  /^(?:met|spoken|sat|gathered|convened|received)$/u.test(sentence.tokens[index]?.lower ?? '') &&
  /\b(?:will|(?:is|are) (?:to|due to|set to|expected to|scheduled to))\b[^;“”"]*\b(?:after|once|when|as soon as|until) [^,;“”"]{2,60} (?:have|has)(?: \p{Ll}+)? $/u.test(
    textBefore(sentence, index),
  );

/** “instructed the two delegations to [convene in Riga in May]”. */
const isInstructed = (sentence: Worded, index: number): boolean =>
  /^(?:meet|convene|reconvene|gather|hold|sit|confer)$/u.test(sentence.tokens[index]?.lower ?? '') &&
  /\b(?:ask|charge|commission|direct|entrust|instruct|mandate|order|task)(?:e?d|ing|s)? [^;:“”"]{3,80} to $/u.test(
    textBefore(sentence, index),
  );

/** “to entrust a committee, meeting in Riga in February, with a plan”. */
const isEntrusted = (sentence: Worded, index: number): boolean =>
  sentence.tokens[index]?.lower === 'meeting' &&
  /\b(?:to|will|would) (?:ask|charge|direct|entrust|instruct|leave|mandate|refer|submit|task)\b[^;“”"]*, $/u.test(
    textBefore(sentence, index),
  );

/** “The prime ministers meet in Vila Real on Friday”: the present tense with a day is to come. */
const isPresent = (walk: Walk, sentence: Worded, index: number): boolean =>
  (/^(?:meet|meets|gather|gathers|convene|convenes|come|comes|get|gets|sit|sits|receives|hosts|welcomes|sees|calls|dines?|lunches|confers?|joins?|begins?|starts?|brings?|gives|grants|holds|lays|offers|serves|throws|treats|visits)$/u.test(
    sentence.tokens[index]?.lower ?? '',
  ) ||
    isGoingOn(sentence, index) ||
    (sentence.tokens[index]?.lower === 'with' && hasTimeFor.test(textBefore(sentence, index))) ||
    (/^(?:have|host|receive|see|visit|welcome)$/u.test(sentence.tokens[index]?.lower ?? '') &&
      ofSpeaker.test(textBefore(sentence, index))) ||
    isHeldNow(sentence, index)) &&
  sentence.unit.role === 'prose' &&
  !/\b(?:did|not|to)\b[^,]{0,12}$/u.test(textBefore(sentence, index)) &&
  (dayInGeneral(walk) !== null ||
    datesIn(sentence.unit.span).some(
      ({ words }) =>
        words.index > (sentence.tokens[index]?.end ?? 0) ||
        opensItsClause.test(sentence.text.slice(0, words.index)) ||
        whenPresent.test(sentence.text.slice(words.index + words.length, sentence.tokens[index]?.start ?? 0)),
    ));

/** “has an hour [with] Y on Sunday”. */
const hasTimeFor = /\b(?:gets?|has|have) (?:[\p{L}\d-]+ ){1,3}(?:hours?|minutes) (?:alone )?$/u;

/** “On Friday I [host] Y”. */
const ofSpeaker = /(?:^|[\s“"])(?:I|[Ww]e) (?:(?:also|then|again) )?$/u;

/** “I am [seeing] Y on Friday”. */
const isGoingOn = (sentence: Worded, index: number): boolean =>
  /^(?:dining|having|hosting|lunching|meeting|receiving|seeing|sitting|visiting|welcoming)$/u.test(
    sentence.tokens[index]?.lower ?? '',
  ) && /\b(?:am|is|are)(?: (?:also|then|again))* $/u.test(spelledOut(textBefore(sentence, index)));

/** “Wednesday, X calls on Y; Friday, …”: a day at the head of its clause, as a diary has it. */
const opensItsClause =
  /(?:^["“]?(?:\p{Lu}\p{Ll}{2,8}\.?,? )?|[;:•–—-] )(?:and )?(?:[Oo]n |[Ii]n |[Nn]ext |[Tt]his )?$/u;

/** “in July, when my colleague [receives] me”. */
const whenPresent = /^,? when (?:[\p{L}’'-]+ ){1,10}$/u;

/** “has nineteen appointments, among them [one]”. */
const hasAhead =
  /\b(?:has|have|plans?|holds?) (?!had\b|held\b|already\b)(?:[\p{L}\d-]+ ){0,4}(?:appointments|meetings|talks|encounters|engagements|bilaterals|conversations|calls)\b[^;“”"]*$/u;

/** “Officials begin preparatory talks on Wednesday”, “The ministers open two days of talks on Tuesday”. */
const isHeldNow = (sentence: Worded, index: number): boolean =>
  (sentence.tokens[index]?.lower === 'one' && hasAhead.test(textBefore(sentence, index))) ||
  (/^(?:appointment|consultations|date|discussions|engagement|meeting|negotiations|round|session|talks)$/u.test(
    sentence.tokens[index]?.lower ?? '',
  ) &&
    /(?<!\b(?:to|did|not|and)) (?:begins?|starts?|opens?|holds?|resumes?|has|have|continues?) (?:(?:an?|another|one more|their|his|her) )?(?:[\p{Ll}\d]+ (?:days?|hours?) of )?(?:(?!held|had|\p{Ll}{2,}ed)[\p{Ll}-]+ ){0,2}$/u.test(
      textBefore(sentence, index),
    ));

/** “Her talks with Y, Z, will focus on …”: what the sentence is about is still to do something. */
const isSubjectToCome = ({ text, tokens }: Worded, index: number): boolean =>
  /^(?:talks|meeting|consultations|negotiations)$/u.test(tokens[index]?.lower ?? '') &&
  /^(?:(?:The|Her|His|Their|An?|\p{Lu}\p{L}+day['’]s) (?:[\p{Ll}-]+ ){0,3})?$/u.test(
    text.slice(0, tokens[index]?.start ?? 0),
  ) &&
  /^(?:(?! (?:was|were|had|has|have|held|ended|opened|began|took|\p{Ll}{3,}ed)\b)[^.;:“”"]){0,160}?,? (?:will |(?:is|are) (?:to|due|expected|set|scheduled) |(?:gets? under way|begins?|starts?|opens?|resumes?|takes? place|kicks? off|follows?) (?:in|on|at|next|this|tomorrow)\b)/u.test(
    text.slice(tokens[index]?.end ?? 0),
  );

/** “announced following talks with Y”, “said after his meeting with Y”: what was reported there was held. */
const isReportedAt = new RegExp(
  String.raw`\b(?:${reportingVerbs}|agreed|signed)\b[^,;:“”"]{0,60}\b(?:at|during|after|following) (?:(?:an?|the|their|his|her) )?(?:[\p{L}-]+ ){0,3}$`,
  'u',
);

const isNounAhead = (walk: Walk, sentence: Worded, index: number): boolean => {
  const token = sentence.tokens[index];
  return (
    token !== undefined &&
    /^(?:summit|talks|meeting|session|gathering|consultations|negotiations|round)$/u.test(token.lower) &&
    !isReportedAt.test(textBefore(sentence, index)) &&
    isNounToCome(sentence.text, token.start, token.end, walk.title)
  );
};
