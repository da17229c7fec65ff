import type { Worded } from '../../recognise/mention.ts';

/** “the treaty of 1973”, “the platform created in 2015”, “after the war of 2020”: a year by which something else is known. */
const ofSomethingElse =
  /\b(?:accords?|agreements?|communiqu[eé]|constitution|convention|coup|crisis|deal|declaration|drought|earthquake|elections?|floods?|invasion|law|memorandum|pact|protocol|revolution|statement|treaty|war|annexed|appointed|frozen|halted|interrupted|broken off|discontinued|began|begun|broke (?:down|off|out)|(?:re)?launched (?:the|their|these) (?:\p{Ll}+ ){0,2}(?:consultations|negotiations|process|talks)|put on hold|relaunched|resumed|stalled|started|built|came to power|collapsed|commissioned|created|elected|entered into force|expire[ds]?|formed|founded|independence|introduced|invaded|joined|ratified|severed|set up|shut|suspended|took office)(?: (?:of|in|from|by|on))? ?$/iu;

/** A date of something else: “launched in 2020”, “established …”, “since …”. */
export function isOwnDate({ text }: Worded, at: number, end: number): boolean {
  const [ahead, words, behind] = [text.slice(0, at), text.slice(at, end), text.slice(end)].map(onOneLine) as [
    string,
    string,
    string,
  ];
  const from = `${words}${behind}`;
  return (
    !(
      /^(?:in |of |from |by )?(?:\p{Lu}\p{Ll}+,? )?(?:19|20)\d\d$/u.test(words) &&
      ofSomethingElse.test(ahead.slice(-40))
    ) &&
    !/^['’]s?(?!\p{L})(?! (?:[\p{L}-]+ ){0,5}(?:meeting|summit|trilateral|bilateral|session|round|talks|conference|dialogue|forum|ministerial|gathering|encounter|retreat|call|conversation|lunch|dinner|breakfast)\b)/iu.test(
      behind,
    ) &&
    !(
      /\bvisit(?:ed|s)? (?:to )?(?:\p{L}+ )?(?:in |on )?$/iu.test(ahead.slice(-28)) &&
      !doneOnVisit.test(ahead.slice(-160)) &&
      !onVisit.test(ahead.slice(-80)) &&
      !/\b(?:when|while|as|during which) (?:[\p{L}-]+ ){1,4}visit(?:ed|s)? (?:\p{L}+ ){0,2}(?:in |on )?$/u.test(
        ahead,
      ) &&
      !/^[^.;]*\b(?:and|where|when|during which)\b[^.;]* (?:addressed|attended|chaired|took part|met|saw|sat|spoke|talked|dined|(?:was )?received|welcomed|hosted|held (?:talks|an?)|had (?:talks|an?|lunch|dinner)|(?:to|will|shall) (?:meet|see|hold talks|be received))\b/u.test(
        behind,
      ) &&
      !/^,? (?:during which|when) (?:s?he|the (?:two|pair)|they|both|\p{Lu})/u.test(behind) &&
      !/^,? (?:holding (?:talks|an? )|meeting (?:with )?(?:\p{Lu}|his\b|her\b|the\b))/u.test(behind) &&
      !/^ (?:for|to)\b/u.test(behind)
    ) &&
    !(
      /\b(?:land|lands|arrives?|arrived|return(?:s|ed)?(?! to (?:the|that|this) (?:agenda|dossier|draft|file|issue|matter|question|subject|text|topic)\b)|leaves?|left|departs?|departed|flies|flew|travels|travell?ed|runs? through)\b(?![^,;]*\b(?:meet|meets|met|talks|meeting|summit|session|conference|forum|council|commission|committee|dialogue|consultations)\b)[^,;]*$/iu.test(
        ahead,
      ) &&
      !/^[^,;]{0,40}(?: (?:for|to \p{Ll}|and (?:(?:then|also) )?(?:met|held|was (?:received|given|met|granted)|had|saw|sat|called on|dined|lunched|breakfasted))|,? whe(?:re|n)\b|, during which\b)/u.test(
        behind,
      ) &&
      !/^In \p{Lu}[^,;]{2,30}, where [^,;]{0,60}$/u.test(ahead)
    ) &&
    !/\b(?:was|were) to have \p{Ll}+\b(?:(?! (?:has|have|had) )[^,;])*$/u.test(ahead) &&
    !ofVisitAlone.test(ahead) &&
    !ofItsBeginning.test(ahead) &&
    !ofNoTime.test(ahead) &&
    !ofItsNews.test(ahead) &&
    !isPutOff(ahead + prepositionOf(words), behind) &&
    (!isTermOf(ahead) || /^['’]s /u.test(behind)) &&
    !/^,? (?:page|p\.) ?\d/u.test(behind) &&
    !/, (?:starting|beginning|effective)(?: (?:in|on|from|as of))? (?:the )?$/u.test(ahead.slice(-30)) &&
    !sinceThen.test(ahead) &&
    !ofEvent.test(ahead.slice(-120)) &&
    !/^[^,;]{0,20} from [^,;]{2,40}, where\b/u.test(behind) &&
    !(/^(?:since|until)\b/iu.test(from) && !putOffUntil.test(ahead) && !lastTime.test(from)) &&
    !/\bhad been (?:scheduled|planned|due|set|called|fixed|booked|pencilled in|slated)\b[^,;]*$/u.test(ahead) &&
    !/\bby (?:the )?(?:20\d\d)?$/u.test(ahead.slice(-8)) &&
    !/^by\b(?! the end)/u.test(from) &&
    (lastTime.test(`${ahead.slice(-6)}${from}`) ||
      ofHeads.test(ahead.slice(-120)) ||
      !/\b(?:launched|established|created|formed|founded|introduced|initiated|since|agreed|adopted|signed|treaty of|convention of|agreement of|accord of|war of|set up)\s*(?:in |on |at )?(?:\p{L}+ )?$/iu.test(
        ahead.slice(-28),
      ) ||
      agreedAtIt.test(behind) ||
      /^, when\b/u.test(behind))
  );
}

/** Words with one blank for what a page breaks over indented lines. */
const onOneLine = (words: string): string => words.replace(/ {2,}/gu, ' ');

/** “agreed on Tuesday to cut quotas after a meeting of their ministers”: what was agreed on the day of a meeting. */
const agreedAtIt =
  /^[^;:“”"]{0,160}? (?:after|following|at|during) (?:an?|their|the) (?:[\p{Ll}-]+ ){0,3}(?:meeting|session|summit|talks)\b/u;

/** “On a visit to Lima last week, X was received by Y”: the time of a visit on which something was done. */
const onVisit =
  /\b(?:[Oo]n|[Dd]uring|[Ii]n the course of) (?:an?|his|her|the|their) (?:[\p{L}-]+ ){0,3}visit (?:to (?:\p{Lu}[\p{L}’'-]+ ){1,3})?(?:in |on )?$/u;

/** “On the second day of his visit, which began on Tuesday,”: the day of the visit’s beginning or end. */
const ofVisitAlone =
  /\b(?:visit|trip|stay|tour)\b[^,;:“”"]{0,60},? (?:which|that) (?:began|begins|started|starts|opened|ends|ended|concluded|runs?|lasts?)(?: (?:on|from|until))? (?:the )?$/u;

/** “what the two presidents agreed during X’s visit to Riga in May”. */
const doneOnVisit =
  /\b(?:agreed|announced|decided|initialled|launched|reached|settled|signed)\b[^;:“”"]{0,60} (?:during|on|in the course of) [^,;:“”"]{2,50} visit (?:to (?:\p{L}+ ){1,2})?(?:in |on )?$/u;

/** “the fourth in the format, which was established after …”. */
const ofItsBeginning =
  /,? (?:which|that) (?:was|were|had been) (?:first )?(?:established|created|set up|launched|founded|formed|introduced|begun|started|agreed|suspended|revived)\b(?![^;“”"]*(?:, (?:\p{Ll}+ )?(?:met|meets|sat|sits|held|holds|convened|gathered|will|is|was)\b|\b(?:at|during) (?:their|the|its|an?) (?:\p{Ll}+ )?(?:summit|meeting|session|talks|conference)\b))[^;“”"]{0,120}$/u;

/** “an annual event that was cancelled last year”: when it was not held. */
const ofNoTime =
  /\b(?:was|were) (?:again |also )?(?:cancell?ed|called off|scrapped|skipped|not held|abandoned) (?:in |on )?$/u;

/** “who announced the summit on 8 May”: the day of the news. */
const ofItsNews =
  /\b(?:announced|confirmed) (?:his|her|its|that|the|their) (?:[\p{L}-]+ ){0,3}(?:conference|forum|meeting|session|summit|talks|trip|visit) (?:(?:back )?in |on |last )?$/u;

const putOff =
  '(?:postponed|put off|put back|held over|deferred|transferred|pushed to|moved|shifted|rescheduled|brought forward|pushed back|delayed|adjourned)';
const putOffFrom = new RegExp(String.raw`\b${putOff} from (?:on )?$`, 'u');
const putOffTo = new RegExp(
  String.raw`^,?[^.;“”"]{0,60}\b(?:was|were|is|has been|have been|had been|had to be|will be) (?:now |again |later )?${putOff}\b`,
  'u',
);
const putOffUntil = new RegExp(String.raw`\b${putOff} $`, 'u');
const plannedFor =
  /\b(?:(?:should|was to|were to) have \p{Ll}+(?: (?:here|held|place|in \p{Lu}\p{L}+))*|planned|scheduled|rescheduled|due|set|expected|slated|pencilled in|penciled in|booked|take place|be held|start|begin|open)(?: (?:for|on|from|in))? $/u;

/** The preposition that the words of a date open with: “[from] May”. */
const prepositionOf = (words: string): string => /^(?:for|from|in|on) /u.exec(words)?.[0] ?? '';

/** “planned for Monday, has been postponed to Friday”, “put off from May”: the day that no longer holds. */
const isPutOff = (ahead: string, behind: string): boolean =>
  /\b(?:originally|initially|at first|first|previously|once) (?:set|scheduled|planned|due|called|expected|meant|intended|foreseen|slated|booked|pencilled in)(?: to (?:be held|take place|meet|begin|start|open))? (?:for|on|in) $/u.test(
    ahead,
  ) ||
  putOffFrom.test(ahead) ||
  (plannedFor.test(ahead) && putOffTo.test(behind));

/** “what the two presidents agreed in Riga in December”: the day on which heads did something together. */
const ofHeads =
  /(?:\b(?:which|that|as|what|than|when|where)|[,;]|^) ?(?:[Tt]hey|[Bb]oth|[Tt]he two|(?:[Tt]he|[Tt]heir|[Bb]oth|[Oo]ur) (?:two )?(?:countries['’] )?(?:\p{Ll}+ )?(?:ministers|presidents|leaders|heads of (?:state|government)|men|women)) (?:had |have |first |last )?(?:agreed|signed|adopted|launched|established|initiated|introduced) (?:[^,;:“”"]{1,60} )?(?:in|at) \p{Lu}[\p{L} ]* (?:in |on |last )?$/u;

/** “had not met since June, in Riga”: the time with a place is when they last did. */
const lastTime =
  /^(?:\W*since )(?:last )?(?:\p{Lu}\p{L}+|20\d\d)(?: \d{4}| last year)?, (?:(?:in|at) (?:the )?\p{Lu}|when\b)/u;

/** “electricity for the coming winter”, “a contract for 2024”: the time that something is for; “scheduled for June” is another matter. */
function isTermOf(ahead: string): boolean {
  const word = /(?<word>[\p{L}\d%’'-]+),? for (?:the )?$/u.exec(ahead)?.groups?.['word'];
  return word !== undefined && !arranged.test(word);
}
const arranged =
  /^(?:arranged|scheduled|rescheduled|planned|prepared|set|slated|due|fixed|called|expected|announced|timed|booked|tabled|billed|pencilled|penciled|in|envisaged|foreseen|invited|postponed|off|back|forward|convened|date|dates|meet|meeting|session|summit|talks|round|\p{Lu}.*)$/u;

/** “the fourth time the two have met since X took office in November”: the time from which is counted. */
const sinceThen =
  /\b(?:since|until) (?!(?:then|the|their|its|an?)\b)[^,;“”"]{2,60} (?:took|came|became|was|were|assumed|entered|began|won|left|broke|had|\p{Ll}+ed) (?:[^\s,;]+ ){0,4}$/u;

const sits =
  '(?:meetings?|summit|sessions?|talks|rounds?|consultations|conference|dialogue|forum|encounters?|conversation|met|sat|last|previous)';
const befell =
  '(?:appointment|(?:re-?)?elections?|re-?election|inauguration|coup|earthquake|floods?|flooding|mudslides?|landslides?|storm|cyclone|hurricane|drought|attacks?|accident|crash|explosion|protests?|riots?|outbreak|invasion|collapse|death|ban|embargo|closure|independence|referendum|vote|uprising|assassination|resignation|landing|ouster|shooting|clashes|fighting)';
/** “the first talks since the minister’s appointment in February”, “after the floods in May”: the time of what befell. */
const ofEvent = new RegExp(
  String.raw`\bsince (?!then\b|(?:[^\s,;]+ ){0,14}(?:${sits}|ministerial|summit)\b)[^,;“”"]{2,70}? (?:in|on|of|last|this|early|late)? ?$|\b(?:after|before|following|over|despite) [^,;“”"]{0,40}\b${befell} (?:in|on|of|last|this|early|late)? ?$`,
  'u',
);
