import { marginWords } from '../../../text/on-margins.ts';
import { aside } from './date-clauses.ts';

const ahead =
  /\b(?:will (?:be held|take place|hold|host|attend|convene|meet|gather|chair|co-chair|head|lead|represent|speak at|participate in|take part in|join)|upcoming|forthcoming|scheduled|planned|(?:is|are) (?:to|due|set)|to be (?:held|signed)|plans? to|hosting|look(?:s|ing)? forward|expected to|next(?! (?:year|month|week|spring|summer|autumn|winter)\b)|prepar(?:e|es|ing|ations?)|pave the way|in the run-up|invit(?:ed|es|ation)|would (?:host|hold|attend)|to (?:host|attend|hold)|coming|preparing|convene|convening|holding|hosting|later this year|success(?:ful)?|ahead of|for the)\b\s*(?:\S+\s*){0,7}$/iu;
const behindwards =
  /^[^.;]{0,40}?\b(?:(?:should|shall|would) be (?:held|convened|organi[sz]ed|hosted|chaired|opened)|will (?:be|follow|take place|open|begin|start|convene|meet|gather)|would (?:follow|take place|convene|meet|gather)|to be held|is to|are to|(?:is|are) (?:(?:now|also|currently|tentatively|provisionally) )?(?:(?:expected|likely|due|set|scheduled) to|(?:expected|due|set|scheduled|planned|slated|fixed) (?:in|for|on|next|this|at)\b)|which will|scheduled|slated|planned|due to|later this year|next (?:year|month|week)|to the \p{L}+ \p{L}+)\b|^ in (?:20\d\d) (?:is|will)\b/iu;
const heldAlready = /\b(?:was|were) held|took place|held (?:in|on)\b/iu;
/** “will open an embassy next year, X announced following talks with …”: told on coming out of them. */
const reportedAfter =
  /\b(?:said|says|announced|told|confirmed|stated|declared|reported|added|noted)\b[^;:“”"]{0,60}\b(?:after|following) (?:(?:the|his|her|their|an?) )?(?:[\p{Ll}-]+ ){0,2}$/u;
/** “the seventh forum in Ningbo, which was held on Tuesday”: further behind, in a clause of its own. */
const whichWasHeld =
  /^[^.;“”"]{0,90}, which (?:(?:was|were) (?:held|opened|concluded|convened)|took place|opened|ended|concluded|closed|wrapped up)\b/u;
/** “the 33rd meeting of the joint committee on railways, scheduled for April”. */
const arrangedFor =
  /^[^.;“”"]{0,90}?,? (?:(?:which|that) (?:is|are) )?(?:(?:re)?(?:scheduled|slated|planned|pencilled in|due|set|billed) (?:for|in|to (?:be held|take place))|(?<!\b(?:is|are|was|were|has|have|had|due|set|\p{Ll}{3,}ed) )to (?:be (?:held|hosted|convened)|take place)) /u;

/** “the fourth session, the first to be held since the pandemic”: what was held at last. */
const heldAtLast = /^[^.;“”"]{0,90}?, (?:the|its|their) first (?:\p{Ll}+ )?to be held (?:since|in (?!\p{Lu}|20\d\d))/u;

/** “hold consultations every year, the first of them in Riga in July”. */
const firstToCome =
  /^[^.;“”"]{0,90}?, the first (?:(?:meeting|session|round|edition) )?of (?:them|which (?:will|would|is|are)) /u;

/** “had been expected to sit in on the meeting between X and Y, but stayed away”: it was held without him. */
const stayedAway = /\bhad been (?:\p{Ll}+ )?(?:expected|due|scheduled|set|invited|meant) to\b[^;“”"]*$/u;

/** “, originally set for Tuesday, took place on Wednesday”. */
const heldInstead =
  /^[^.;“”"]{0,140}?,? (?:originally|initially|first|at first) (?:set|scheduled|planned|due|called|expected) [^.;“”"]{3,60}, (?:took place|was held|were held|opened|began|started)\b/u;
/** “so that the two presidents can adopt it at their summit in Riga”. */
const mayDoAt = /\b(?:can|may) (?:then )?(?:\p{Ll}+ ){1,5}(?:at|during) (?:the|their|its) (?:[\p{L}-]+ ){0,2}$/u;
/** “met X on Tuesday, before holding talks with Y”: done next, and not to come. */
const didBefore =
  /\b(?:met|held|saw|received|visited|hosted|welcomed|toured|spoke|addressed)\b(?![^;:“”"]*\b(?:will|would|is to|are to)\b)[^;:“”"]*,? before (?:attending|chairing|convening|going into|having|holding|hosting|joining) (?:(?:an?|the|his|her|their) )?(?:[\p{Ll}-]+ ){0,3}$/u;
/** “are due to review the results in Riga in November at the twelfth session”: what somebody is to do there. */
const dueToDoAt =
  /\b(?:is|are) (?:\p{Ll}+ )?(?:due|expected|scheduled|set) to \p{Ll}+ [^,;:“”"]{3,100} (?:at|during) (?:the|their|its) (?:[\p{L}-]+ ){0,2}$/u;
/** “is to meet X on Wednesday, before heading to Lima for a meeting of ministers”: where one goes from there. */
const goesOnTo =
  /\b(?:(?:is|are) (?:due |expected |scheduled |set )?to|will) [^;:“”"]*,? before (?:flying|going|heading|moving|returning|travell?ing) (?:back |on )?to [^;:“”"]*$/u;
/** “last month’s ministerial”. */
const lastTimes = /\b[Ll]ast (?:week|month|year|spring|summer|autumn|winter|\p{Lu}\p{L}+)['’]s (?:\p{Ll}+ ){0,2}$/u;
/** “thanked him for hosting the round”: it was hosted. */
const thankedFor =
  /\b(?:thank(?:ed|s|ing)?|congratulat(?:ed|es|ing)|prais(?:ed|es|ing)|commend(?:ed|s|ing)|gratitude|grateful)\b(?!.*\b(?:upcoming|forthcoming|next|coming)\b)[^;“”"]*\bfor (?:having )?(?:host|hold|conven|chair|organi[sz])(?:ing|ed) (?:the |an? |its |their )?(?:\p{Ll}+ ){0,2}$/u;

/** What comes of an occasion comes after it: “will implement the outcomes of the conference”. */
export const doneBefore =
  /\b(?:outcomes?|results?|spirit|consensus|agreements?|understandings?|follow-?up|decisions?|commitments?|conclusions?|recommendations?|arrangements?)(?: and \p{L}+| \p{L}+)? (?:of|at|to|from) (?:the |its |their )?$|\b(?<!\b(?:is|are|be|will) )(?:set out|adopted|agreed|reached|made|signed|announced|decided) (?:at|by) (?:the )?$|\b(?:recent|just-concluded|successful) $/u;

/** “Talks that were to have opened on Monday have been put back to 19 May”. */
const isPutBack =
  /^[^.;:“”"]{0,120}? (?:(?:has|have|had) been|(?:will|would|is to|are to) be) (?:again |now )?(?:postponed|put (?:off|back)|moved|shifted|rescheduled|brought forward|pushed back|delayed|deferred|adjourned) (?:from [^.;:“”"]{3,40} )?(?:to|until) /u;

/** “the 48th summit, which the Philippines will host in May”: in a clause of its own, whose subject is another. */
const willHost =
  /^[^.;,“”"]{0,90}, which (?:[\p{L}’'-]+ ){1,4}?(?:(?:will|would|is (?:due |set |scheduled |expected )?to|plans to|hopes to) (?:also |again |jointly |now )?(?:host|hold|convene|organi[sz]e|chair|co-chair|open|attend)\b|(?:convenes|holds|hosts|opens|organi[sz]es) (?:(?:here|in \p{Lu}[\p{L}-]+) )?(?:on|in|next|tomorrow)\b)/u;

/** “The 20th Summit has been postponed”: to no day that is told. */
const isPutOff =
  /^[^.,;:“”"]{0,60}? (?:has|have) been (?:again |now |indefinitely )?(?:postponed|put off|delayed|deferred)\b/u;

/** “a meeting between Minister X and Minister Y is planned for Monday”, “would now take place in January”: the verb of the noun, behind who and what. */
const isPlanned =
  /^[^,.;:“”"]{0,150}? (?:would (?:(?:instead|now|then) )?(?:be held|begin|open|resume|start|take place)|(?:(?:has|have) been|(?:is|are) being) (?:(?:also|now|since) )?(?:announced|arranged|called|convened|fixed|planned|scheduled|set|pencilled in) for|(?:is|are) (?:(?:also|currently|now) )?(?:(?:due|expected|planned|scheduled|set|slated) (?:for|to|on|in)|to (?:be held|begin|open|start|take place)|(?:also )?(?:on|in) (?:the|his|her|its|their) (?:agenda|programme|program|schedule|diary)))\b/u;

/** “Ahead of the summit on Monday, …”, “met in Riga to prepare the leaders’ meeting in May”: what people get ready for. */
const preparedFor =
  /(?:^|[;:“"] ?)(?:Ahead of|Before|In the run-up to|In preparation for) (?:(?:the|their|its|an?|next \p{L}+['’]s) )?(?:[\p{L}\d’'-]+ ){0,4}$|\b(?:to prepare(?: the ground)?(?: for)?|to pave the way for|in preparation for|in the run-up to|in advance of) (?:(?:the|their|its|an?|next \p{L}+['’]s) )?(?:[\p{L}\d’'-]+ ){0,4}$/u;
/** “is on her way to Riga for Friday’s meeting”, “keeps the minister away from Thursday’s gathering”: what somebody is about to go to, or not. */
const aboutToGo =
  /\b(?:(?:is|are) (?:already )?(?:bound for|on (?:his|her|its|their) way to|preparing|packing|getting ready)|keeps?|skips?|misses|stays? away|will (?:miss|skip)|(?:is|are) to miss)\b[^;:“”"]{0,80}(?:\bfor|\bfrom|skips?|miss(?:es)?) (?:(?:the|an?|\p{Lu}\p{L}+['’]s) )?(?:[\p{L}-]+ ){0,2}$/u;
/** “A new round of talks about the shelf begins on Monday”, “The talks take place the following day”: the present tense with a day. */
const beginsOn =
  /^[^,.;:“”"]{0,80}? (?:begins?|convenes?|gets? under way|opens?|starts?|takes? place)(?: (?:here|there|in \p{Lu}[\p{L}-]+))? (?:on (?:\p{Lu}|\d)|next \p{Lu}|(?:the (?:following|next) (?:day|week|month|morning)|tomorrow|next (?:week|month)|(?:a|two|three|four) days? later)\b)/u;
/** “Two days later the two open a conference”: in the present, what several are about to do. */
const theyOpen =
  /\b(?:they|both|the (?:two|pair|three|ministers|presidents|leaders)) (?:then )?(?:address|attend|co-?chair|host|inaugurate|open) (?:an?|the) (?:[\p{Ll}-]+ ){0,2}$/iu;
const longPast = /^[^.;:“”"]{0,60} (?:19|20)\d\d\b/u;

/** Whether the words around a noun tell that it was held: “a decision taken at the assembly, which opened on Monday”. */
export const wasHeld = (text: string, start: number, end: number): boolean =>
  whichWasHeld.test(
    text
      .slice(end, end + 260)
      .replace(aside, ' ')
      .slice(0, 140),
  ) || doneBefore.test(text.slice(Math.max(0, start - 90), start));

/** “Holding talks in Riga on Monday, the ministers [promised] …”: what those who held it did there. */
const hasActed = /^[^;:“”"]{0,60}?, (?!who\b|which\b)[^;:“”"]{3,140}? (?:agreed|said|told|\p{Ll}{3,}ed)\b/u;

/** “the U.S. delegation”: stops that end no sentence. */
const initials = /(?<=\b(?:\p{Lu}\.)*\p{Lu})\.(?=\p{Lu}\b|,? \p{L})/gu;

/** “will stand there again[,] in Riga[,] at the second dialogue”: commas about a place and a time, which end no clause. */
const besideVerb = /,(?= (?:again|also|too|in \p{Lu}[\p{L}’'-]+|on \p{Lu}\p{L}+day|at the|for the|to the)\b)/gu;

const notItself = new RegExp(
  String.raw`\b(?:success|preparations?|${marginWords}|draft|agenda) of (?:the |their |its )?(?:[\p{L}-]+ )?$`,
  'u',
);

/** Whether an occasion is spoken of as still to come: by the words right before its name and right after it. */
export function isToCome(text: string, start: number, end: number, title: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - 90), start)
      .split(/[;]|, (?:and|which) /u)
      .at(-1) ?? '';
  const behind = text
    .slice(end, end + 260)
    .replace(aside, ' ')
    .slice(0, 140);
  const after = behind.slice(0, 60).split(/, (?:and|while|but) (?=the |a |its |their )/u)[0] ?? '';
  if (/^(?:Convening|Holding|Hosting) [^;:“”"]{0,30}$/u.test(text.slice(0, start)) && hasActed.test(text.slice(end)))
    return false;
  if (/\bsince (?:an?|the|their|its) (?:\p{L}+ )*$/u.test(before)) return false;
  if (/^ since (?:last )?\p{Lu}\p{L}+(?: \d{4})?, (?:when|in)\b/u.test(behind)) return false;
  if (/\bafter (?:hosting|attending|chairing|opening) (?:the |their |its )?$/u.test(before)) return false;
  if (didBefore.test(text.slice(0, start))) return false;
  if (/\b(?:in|of|from) hosting (?:the |its )?$/u.test(before)) return true;
  if (stayedAway.test(text.slice(0, start)) && /, but (?!will\b|is\b|are\b)/u.test(text.slice(end))) return false;
  if (heldInstead.test(behind) || lastTimes.test(before) || thankedFor.test(before)) return false;
  if (firstToCome.test(behind) || /^ (?:then )?follows (?:in|on)\b/u.test(behind)) return true;
  if (heldAtLast.test(behind)) return false;
  if (
    heldAlready.test(after.slice(0, 30)) &&
    !/\b(?:will|to|should|shall|would|could|can|may|must) be held\b/u.test(after)
  )
    return false;
  if (reportedAfter.test(before)) return false;
  if (theyOpen.test(before) || beginsOn.test(behind)) return true;
  if (aboutToGo.test(text.slice(Math.max(0, start - 160), start))) return true;
  if (mayDoAt.test(before) || dueToDoAt.test(text.slice(0, start)) || goesOnTo.test(text.slice(0, start))) return true;
  if (isPlanned.test(behind)) return true;
  if (wasHeld(text, start, end)) return false;
  if (willHost.test(behind) || arrangedFor.test(behind) || isPutBack.test(behind) || isPutOff.test(behind)) return true;
  if (
    /\bto (?:open|launch|start|begin|resume) (?:\p{L}+ )*(?:talks|negotiations|consultations)\b[^.;]*$/u.test(
      text.slice(0, start),
    )
  )
    return true;
  if (
    /\b(?:flies|travels|heads(?! of\b)|goes|arrives|lands|comes|returns?|sits?|sets off|set off|head for|(?:is|are) (?:due|expected|awaited)(?: back)? (?:in|at)) [^,.;:“”"]{0,70}\bfor (?:the|their|its|an?) (?:[\p{Ll}-]+ )?$/u.test(
      text.slice(Math.max(0, start - 120), start),
    )
  )
    return true;
  if (/\b(?<!\b(?:who|which|to|will) )(?:holds|convenes) (?:its |their |the )?$/u.test(before)) return true;
  const clause = text
    .slice(Math.max(0, start - 200), start)
    .replace(besideVerb, '')
    .replace(initials, '');
  if (
    /\b(?:will|would|should|may|might|ahead of|[Ll]ook(?:s|ing|ed)? (?:forward|ahead) to|(?:is|are) (?:hosting|holding|to be \p{Ll}+|(?:\p{Ll}+ )?to (?:meet|see each other|sit down|confer)))\b[^,;.“”"]*$/u.test(
      clause,
    ) &&
    !/\bafter (?:the )?$/u.test(before)
  )
    return true;
  if (preparedFor.test(clause) && !longPast.test(behind)) return true;
  if (
    /\b(?:held|attended|co-?chaired|chaired|hosted|convened|concluded|completed|wrapped up|opened|closed|ended|agreed at|met (?:on|in|for|at)[^,]*|after|at|during|since|of) (?:the |their |its )?(?:[\p{L}-]+ )?$/u.test(
      before,
    ) &&
    !/\bto (?:attend|host) (?:the )?$/u.test(before) &&
    !notItself.test(before)
  )
    return (
      ahead.test(before.replace(/\bfor (?:the )?$/u, '').slice(0, -1)) &&
      /\b(?:upcoming|forthcoming|will host|to host)\b/iu.test(before)
    );
  if (
    /\b(?:will|would|is|are) (?:be |expected to |due to |set to |to )?[^;.“”"]*\bwhen\b(?:(?!\b(?:was|were|had|\p{Ll}{3,}ed|met|led)\b)[^;.“”"])*$/u.test(
      clause,
    )
  )
    return true;
  const isOf = ahead.exec(before);
  const only =
    isOf !== null && /^for the/iu.test(isOf[0])
      ? /\b(?:prepar|ready|readies|the way (?:for|to)\b|ahead)/iu.test(before + title)
      : isOf !== null;
  return only || behindwards.test(after);
}
