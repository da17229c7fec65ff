import type { Worded } from '../../../recognise/mention.ts';
import { isNewspaper } from '../../../segment/outlet-names.ts';
import { datesIn } from '../../dates-in.ts';
import { isDenied } from '../denied.ts';
import { isAskedOf } from '../only-asked.ts';
import type { Walk } from '../walk.ts';
import type { Whom } from '../whom.ts';
import type { Encounter } from './encounter.ts';
import { textAfter, textBefore } from './around.ts';

const calledOff =
  /^[^;:.“”"]{0,120}? (?:was|were|has been|have been|had been|had to be|is) (?:twice |once |again |later )?(?:postponed|called off|cancell?ed|put off|shelved|scrapped|abandoned|deferred|delayed)\b(?! (?:until|to) )/u;

/** “A meeting with Y has been requested by A”: only asked for. */
const askedFor =
  /^[^;:.“”"]{0,80}? (?:was|were|is|has been|have been|had been) (?:also |only )?(?:floated|mooted|offered|requested|sought|suggested)\b(?! (?:for|on) )/u;

/** “No date has been set for a meeting”, “There are no plans for talks”: nothing is arranged. */
const noneSet =
  /\b[Nn]o (?:(?:date|day|time|venue)(?: (?:and|or|nor) \p{Ll}+)? (?:has|have|had|was|is) (?:(?:been|yet) )*(?:agreed|announced|fixed|found|named|set|settled)(?: yet)?|(?:\p{Ll}+ )?(?:need|plans?|prospect|question|sign|talk)) (?:for|of|to)(?: (?:an?|any|another|the|their|further|new))?(?: [\p{Ll}-]+){0,3} $/u;

/** “has cancelled the meeting”, “pulled out of talks”: what somebody will not come to. */
const scrapped =
  /\b(?:cancel(?:s|l?ed|l?ing)?|call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)?|shelved?|ruled out|snub(?:s|bed)?|boycott(?:s|ed)?|skip(?:s|ped)?|(?:pull(?:s|ed)?|back(?:s|ed)?) out of|turned down|rejected|refused|declined) (?:(?:an?|the|his|her|its|their|all|any|plans? for|invitations? to|[\p{Lu}\d][\p{L}\d]*(?:['’]s)?) ){0,3}(?:\p{Ll}[\p{L}-]* ){0,3}$/u;
/** “was to have met Y on Friday”, “the talks that he had been expected to hold”. */
const wasToBe =
  /\b(?:(?:was|were) (?:\p{Ll}+ )?to have|(?:was|were) supposed to)(?: been)?(?: (?:had|held|hold|have|paid|pay))?(?: (?:an?|the|his|her|their))?(?: [\p{Ll}-]+){0,3} $/u;
const notToBe = /^ (?:that |which )?(?:[^,;:.“”"]{1,60} )?(?:was|were) (?:\p{Ll}+ )?to have (?:been|had|held|taken)\b/u;

/** “have held three rounds of talks”: of which none is told of by itself. */
const heldSoMany =
  /\b(?:have|has|had) (?:\p{Ll}+ )?(?:held|had|completed|gone through|conducted) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|many|numerous|countless) (?:\p{Ll}+ )?(?:rounds|sessions|days|hours) of (?:[\p{Ll}-]+ )?$/u;
const isOneOfMany = (sentence: Worded, index: number): boolean =>
  heldSoMany.test(textBefore(sentence, index)) &&
  !datesIn(sentence.unit.span).some(
    ({ words }) =>
      words.index > (sentence.tokens[index]?.end ?? 0) &&
      !/[;:]/u.test(sentence.text.slice(sentence.tokens[index]?.end ?? 0, words.index)),
  );

/** “denied that he had [held talks with Y]”, “denied [meeting] Y”. */
const denied =
  /\b(?:denied|denies|deny) (?:reports )?(?:(?:that )?(?:he|she|they|it|\p{Lu}[\p{L}’'-]+|the (?:two|\p{Ll}+)) (?:had|has|have|were|was|would|will)(?: ever| secretly)? (?:\p{Ll}+ (?:\p{Ll}+ )?)?|(?:having|ever|holding|having held|having had)? ?(?:\p{Ll}+ )?)$/u;

/** “The Liffey Review [met] her at her hotel”: a paper that comes for an interview holds no meeting. */
const ofPaper = (before: string): boolean => {
  const name = /^(?:The )?(?<name>(?:\p{Lu}[\p{L}’'-]+ ){1,4})(?:recently |first |has |had )?$/u.exec(before)?.groups?.[
    'name'
  ];
  return name !== undefined && isNewspaper(name.trim());
};

/** “Norway meet Peru in Riga on Tuesday”, in a piece on a match: two teams. */
export const isMatch = ({ recognised, piece }: Walk, { own, others }: Pick<Encounter, 'own' | 'others'>): boolean =>
  [own, others].every(({ persons, unnamed, sides }) => persons.length + unnamed.length === 0 && sides.length === 1) &&
  (own.group ?? others.group) === null &&
  recognised.sentences.some(({ unit, text }) => unit.part === piece.id && ofSport.test(text));
const ofSport =
  /\b(?:(?:half|full)-time|(?:head )?coach(?:es)?|goalkeeper|goalless|innings|kick-?off|midfield(?:er)?|quarter-?finals?|scrum|semi-?finals?|striker|wickets?|winger|world cup)\b/iu;

/** “They have never met”, “had been due to meet”, “a meeting of the two was postponed”, “it was the first time that they had met”. */
export const isNotHeld = (sentence: Worded, index: number): boolean =>
  (/\b(?:never|not|n['’]t|without|refused to|declined to|failed to|had been (?:due|scheduled|planned|expected|set) to) (?:yet |again |ever |publicly )?$/u.test(
    textBefore(sentence, index),
  ) &&
    !/^ since\b/u.test(textAfter(sentence, index))) ||
  /^It (?:was|is|will be|would be) the (?:first|second|third|fourth|fifth|last) (?:time|such)\b(?:(?!, (?:after|following) )[^:;])*$/u.test(
    textBefore(sentence, index),
  ) ||
  isOneOfMany(sentence, index) ||
  isDenied(sentence.text, sentence.tokens[index]?.start ?? 0, sentence.tokens[index]?.end ?? 0) ||
  isAskedOf(textBefore(sentence, index)) ||
  noneSet.test(textBefore(sentence, index)) ||
  ofPaper(textBefore(sentence, index)) ||
  scrapped.test(textBefore(sentence, index)) ||
  wasToBe.test(textBefore(sentence, index)) ||
  calledOff.test(textAfter(sentence, index)) ||
  askedFor.test(textAfter(sentence, index)) ||
  denied.test(textBefore(sentence, index)) ||
  notToBe.test(textAfter(sentence, index)) ||
  /\b(?:(?:at least )?(?:once|twice) a (?:year|month)|every (?:year|month|two years)|annually|regularly|on a regular basis)\b/u.test(
    textAfter(sentence, index),
  );

/** “ready to start a new round of negotiations”, “committed to conclude negotiations on trade”: no occasion, where no day is given. */
export const isOnlyWished = (sentence: Worded, index: number): boolean =>
  /^(?:talks|negotiations|discussions|consultations)$/u.test(sentence.tokens[index]?.lower ?? '') &&
  /\b(?:to|of|for|will) (?:\p{Ll}+ly )?(?:start|starting|begin|beginning|launch|launching|open|opening|resume|resuming|resumption of|conclude|concluding|conclusion of|complete|completing|finish|finishing|end|ending|continue|continuing|finali[sz]e|speed up|accelerate|relaunch|restart|restarting|renew|(?:the |an? )?(?:early |swift |speedy |rapid )?(?:start|launch|opening|resumption|conclusion|continuation|completion) of) (?:[\p{L}’'-]+ ){0,6}$/u.test(
    textBefore(sentence, index),
  ) &&
  datesIn(sentence.unit.span).every(({ words }) => {
    const { text } = sentence;
    const from = sentence.tokens[index]?.end ?? 0;
    return (
      words.index < from ||
      words.index > from + 60 ||
      /\b(?:by|until|before|within|in the course of) (?:\p{Ll}+ ){0,3}$/u.test(text.slice(0, words.index)) ||
      /^(?:by|until|before|within|in the course of)\b/u.test(text.slice(words.index))
    );
  });

const processNoun = /^(?:talks|negotiations|discussions)$/u;
const ofProcess =
  /\b(?:accession|membership|association|trade|free[- ]trade|tariff|peace|border|boundary|demarcation|nuclear|ceasefire|truce|disarmament|climate|debt|treaty|visa|fisheries|enlargement|investment|agreement|partnership|reunification|normali[sz]ation|transit|gas|water)(?: agreement)? $/u;
const topicOf =
  /\b(?:state|status|stage|progress|pace|course|outcome|results?|future|subject|issue|resumption|prospects?|support|role|part|position|interest|start|conclusion|advance|return|format|basis|framework) (?:of|in|for|on|to) (?:the |its |their |his |her )?(?:[\p{L}-]+ ){0,4}$/u;

/** “the state of talks with A”, “chapters in accession talks with the Union”: a process of years, spoken of at no time and with nobody named. */
export function isProcess(sentence: Worded, index: number, { persons }: Whom, isNarration: boolean): boolean {
  if (!processNoun.test(sentence.tokens[index]?.lower ?? '') || persons.length > 0) return false;
  const before = textBefore(sentence, index);
  if (/\b(?:accession|membership) $/u.test(before)) return true;
  if (isNarration && !ofProcess.test(before) && !topicOf.test(before)) return false;
  return datesIn(sentence.unit.span).length === 0 && !/^[^,;:]{0,60} in \p{Lu}/u.test(textAfter(sentence, index));
}
