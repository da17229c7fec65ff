import { marginWords } from '../../../../text/on-margins.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { anyStaff } from '../../../recognise/staff-nouns.ts';
import { datesIn } from '../../dates-in.ts';
import { isStaff } from '../encounter-kind.ts';
import { nobody, whomFrom, type Whom } from '../whom.ts';
import type { Walk } from '../walk.ts';
import { textAfter, textBefore, tokenFrom } from './around.ts';
import { isDatedBehind } from './dated-behind.ts';
import type { Encounter, Told } from './encounter.ts';
import { headsBefore, headsOf, nearestHeads } from './heads.ts';
import { pairBefore } from './pair-before.ts';
import { personsBefore } from './persons-before.ts';

const goesOn =
  /^(?:continue|continued|resume|resumed|go|went|carry|work|worked|try|pick|finali[sz]e|finish|finished|tackle|settle|settled|negotiate|negotiated|reconvene|reconvened|begin|began|start|started|discuss|compare|review|examine|check|draft|map|iron|clear|prepare|take)$/u;
/** What officials of two sides are told to have done together. */
const worked =
  /^(?:compared|combed|discussed|drafted|examined|finali[sz]ed|gone|negotiated|pored|prepared|reviewed|settled|tackled|talked|thrashed|wrangled|went|worked|hammered|ironed)$/u;
/** “had done the groundwork”, “polished the wording”: what is made by whoever works together, whatever the verb. */
const workedOn =
  /^(?: \p{Ll}+ly)?(?: out| up| over| through)? (?:(?:the|its|their|an?|most of the|much of the) )?(?:(?!press|news)[\p{Ll}-]+ ){0,2}(?:accord|agreement|agenda|clauses|details|document|draft|drafts|figures|groundwork|ground|language|list|lists|maps|memorandum|numbers|pact|plan|preparations|protocol|roadmap|schedule|small print|spadework|terms|text|timetable|treaty|wording)\b/u;
const talksOf = /\b(?:talks|meetings?|consultations|negotiations|discussions) (?:between|of|among)\b/iu;
const planned =
  /\b(?:will|would|are to|were to|are (?:due|set|scheduled|expected|going) to)(?: then| also| again| now)* $/u;
const again = /\b(?:and|but) (?:(?:will|are|is|due|to|set|scheduled|expected|planned) )+$/u;
/** Staff of two sides right ahead of the verb, with nothing else done before: “Officials from both ministries”, “Working-level officials of the three trade ministries”. */
const ofBoth = new RegExp(
  String.raw`^(?:[^;:“”"]{0,60}, )?(?:[\p{L}-]+ ){0,6}(?:${anyStaff}|chiefs of staff)(?: (?:of|from) [^;:“”"]{3,90})?(?: (?:already|also|then|had|have|later))* $`,
  'u',
);
const somewhere = new RegExp(
  String.raw`^[^;:“”"]{0,90}? (?:in \p{Lu}|on the ${marginWords}\b|by video\b|by phone\b|online\b|virtually\b)`,
  'u',
);

/** “Officials from both ministries will go on with the maps in A in April”: people below ministers who work together at a place and a time. */
export function staffAtWork(walk: Walk, sentence: Worded, index: number): Told | null {
  const verb = sentence.tokens[index]?.lower ?? '';
  const after = textAfter(sentence, index);
  const isDone = worked.test(verb) || (/(?:ed|aid|one|ade|awn|ew|ut|id)$/u.test(verb) && workedOn.test(after));
  if (/^(?:gone|went)$/u.test(verb) && !/^ (?:through|over) /u.test(after)) return null;
  if (verb === 'take' && !/^ (?:it|them|this|that|(?:the|these|those) [\p{Ll} ]{3,30}) (?:further|up)\b/u.test(after))
    return null;
  if (!(isDone || goesOn.test(verb)) || !somewhere.test(after)) return null;
  const ahead = textBefore(sentence, index);
  const isPlanned = goesOn.test(verb) && (planned.test(ahead) || again.test(ahead));
  if ((!isPlanned && !(isDone && ofBoth.test(ahead))) || talksOf.test(ahead)) return null;
  const heads = headsBefore.exec(ahead)?.[0] ?? (again.test(ahead) ? nearestHeads(ahead) : undefined);
  if (heads === undefined || !isDatedBehind(sentence, index)) return null;
  const own = headsOf(walk, sentence, index, heads, ahead.length - heads.length);
  return own.group !== null && isStaff(own.group) && (isPlanned || own.sides.length !== 1)
    ? { how: 'talks', others: nobody(index), own: { ...own, group: own.group }, isOther: true }
    : null;
}

const setsTo = /^(?:begin|begins|start|starts|open|resume|continue|launch|kick|get)$/u;
/** “to begin work on Monday in A”, “will get down to work in A on 3 May”. */
const work =
  /^ (?:(?:down to|off)? ?(?:the |their )?(?:(?:detailed|joint|technical) )?(?:work|business|drafting|negotiating|bargaining))\b[^,;:“”"]{0,40}? (?:in \p{Lu}|on (?:\p{Lu}|\d))/u;

/** “Senior officials of both sides start work on Wednesday”: in the present tense, of staff with nothing else ahead. */
const startsSoon = new RegExp(
  String.raw`^(?:(?:Their|The|Senior|Working-level|Technical|Lower-level) )*${anyStaff}(?: (?:of|from) (?:both|all|the two|either) (?:\p{Ll}+ )?(?:countries|delegations|ministries|sides|teams))? $`,
  'u',
);

/** “Trade ministers X of A and Y of B are to begin work on Monday in C”: two named people, or a group of heads, who set to work at a place or on a day. */
export function headsAtWork(walk: Walk, sentence: Worded, index: number): Told | null {
  if (!setsTo.test(sentence.tokens[index]?.lower ?? '') || !work.test(textAfter(sentence, index))) return null;
  const ahead = textBefore(sentence, index);
  if (!(planned.test(ahead) || startsSoon.test(ahead)) || !isDatedBehind(sentence, index)) return null;
  const persons = personsBefore(walk, sentence, index);
  if (persons.persons.length === 2 && persons.sides.length === 2)
    return { how: 'meeting', others: nobody(index), own: persons };
  const heads = headsBefore.exec(ahead)?.[0];
  return heads === undefined
    ? null
    : {
        how: 'meeting',
        others: nobody(index),
        own: headsOf(walk, sentence, index, heads, ahead.length - heads.length),
      };
}

/** “The three presidents signed the founding accord in A last November”: what heads did at another place and time. */
const headsAlone =
  /(?:^|, |\b(?:that|said|says|noted|recalled) |[“"])(?<heads>(?:[Tt]he|[Tt]heir|[Bb]oth|[Oo]ur) (?:two |three |four |five )?(?:countries['’] )?(?:(?!prime|deputy|vice)\p{Ll}+ )?(?:ministers|presidents|leaders|prime ministers|heads of (?:state|government))(?: of (?:the two|both|the three) (?:countries|states|neighbou?rs|governments|sides))? )(?:had |have )?$/u;
const thereAndThen =
  /^[^,;:“”"]{0,60}? in \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? (?:last (?:\p{Lu}|year|month|spring|summer|autumn|winter)|in (?:\p{Lu}|20\d\d)|earlier this year)/u;

/** “an accord that the interior ministers initialled in A on 3 March”, “what the presidents agreed in B last May”. */
const whichHeads =
  /\b(?:which|that|as|what|than) (?<heads>(?:the|their|both|our) (?:two )?(?:countries['’] )?(?:\p{Ll}+ )?(?:ministers|presidents|leaders|prime ministers|heads of (?:state|government)) )(?:had |have )?$/u;
/** “agreed by the leaders of the two countries in Riga in May”. */
const byHeads =
  /^ (?:jointly )?by (?<heads>(?:the|their|both|our) (?:two |three |four |five )?(?:countries['’] )?(?:ministers|presidents|leaders|prime ministers|heads of (?:state|government))(?: of (?:the two|both|the three) (?:countries|states|neighbou?rs|governments|sides))?)(?= (?:in|at) \p{Lu})/u;
/** “In Riga on 22 October last year the leaders pledged …”. */
const thereFirst =
  /^(?:In|At) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? (?:last |on |in |earlier |this )[^;:“”"]{2,40}?,? (?<heads>(?:the|their|both) (?:two |three |four |five )?(?:\p{Ll}+ )?(?:ministers|presidents|leaders|prime ministers|heads of (?:state|government)) )(?:had |have )?$/u;
const acted =
  /^(?:agreed|pledged|promised|decided|vowed|signed|initialled|initialed|concluded|reached|set|struck|approved|adopted|sealed|settled|unveiled)$/u;

/** What heads agreed, signed or pledged together at another place and time; `null` where no time stands with it. */
export function headsWhoActed(walk: Walk, sentence: Worded, index: number): Told | null {
  if (!acted.test(sentence.tokens[index]?.lower ?? '')) return null;
  const after = textAfter(sentence, index);
  const agents = byHeads.exec(after)?.groups?.['heads'];
  if (agents !== undefined && thereAndThen.test(after)) {
    const start = (sentence.tokens[index]?.end ?? 0) + after.indexOf(agents);
    const end = tokenFrom(sentence, start + agents.length);
    const own = { ...headsOf(walk, sentence, end, agents, start), isTwo: !/\b(?:three|four|five)\b/u.test(agents) };
    return { how: 'meeting', others: nobody(end - 1), own, isOther: true, isPast: true };
  }
  const alone =
    thereAndThen.test(after) && !/^ (?:to|that|they would) /u.test(after)
      ? headsAlone.exec(textBefore(sentence, index))
      : null;
  const ahead = thereFirst.exec(textBefore(sentence, index))?.groups?.['heads'];
  const heads = ahead ?? (whichHeads.exec(textBefore(sentence, index)) ?? alone)?.groups?.['heads'];
  if (heads === undefined) return null;
  const isPlaced = /^[^,;:“”"]{0,60}? (?:in|at) \p{Lu}/u.test(after) && isDatedBehind(sentence, index);
  if (ahead === undefined ? !isPlaced : datesIn(sentence.unit.span).length === 0) return null;
  const found = {
    ...headsOf(walk, sentence, index, heads),
    ...(/\b(?:three|four|five)\b/u.test(heads) ? {} : { isTwo: true }),
  };
  return { how: 'meeting', others: nobody(index), own: found, isOther: true, isPast: true };
}

const did = /^(?:discussed|agreed|signed|raised|reviewed|initialled|negotiated|talked|sealed)$/u;
const theTwo =
  /(?:^|\s)(?:[Tt]he two|[Bb]oth|[Tt]hey|(?:[Tt]he |[Tt]heir )(?:two |two countries['’] )?(?:(?:foreign|prime|trade|energy|defen[cs]e) )?(?:men|women|ministers|presidents|leaders|politicians|sides))(?: (?:men|women|ministers|presidents|leaders|politicians|sides))?(?: (?:had|have))? (?:first|last|already|previously) $/u;

/** “The two men first discussed the plan in A in May”: what two do together at another place and time. */
export function pairAtWork(walk: Walk, sentence: Worded, index: number): Told | null {
  if (!did.test(sentence.tokens[index]?.lower ?? '')) return null;
  const ahead = textBefore(sentence, index);
  if (
    !/\b(?:first|last|already|previously) $/u.test(ahead) ||
    !/^[^;:“”"]{0,90}? in \p{Lu}/u.test(textAfter(sentence, index))
  )
    return null;
  if (!isDatedBehind(sentence, index)) return null;
  const pair = pairBefore(walk, sentence, index);
  if (pair !== null) return { how: 'meeting', others: nobody(index), own: pair, isOther: true };
  if (!theTwo.test(ahead)) return null;
  const heads = nearestHeads(ahead, 60);
  const own: Whom =
    heads === undefined ? { ...nobody(index), group: 'they', isTwo: true } : headsOf(walk, sentence, index, heads);
  return { how: 'meeting', others: nobody(index), own, isOther: true };
}

const opening =
  /^(?:In|At|During|After|Following|Over|Holding|Convening) (?:(?:an?|their|another)(?: (?!press|news|joint press)[\p{Ll}-]+){0,3} )?$/u;

/** “In a separate meeting on the same day, X and the trade minister, Y, reviewed …”, “Holding talks in Riga, the ministers of A and B promised …”: those of whom the sentence speaks sat there. */
export function openingMeeting(walk: Walk, sentence: Worded, index: number, how: Encounter['how']): Told | null {
  if (
    !/^(?:meeting|talks|conversation|call|session|lunch|dinner|breakfast)$/u.test(sentence.tokens[index]?.lower ?? '')
  )
    return null;
  const before = textBefore(sentence, index);
  if (!opening.test(before) || (/^\p{Lu}\p{Ll}+ $/u.test(before) && sentence.tokens[index]?.lower !== 'talks'))
    return null;
  const comma = sentence.tokens.findIndex(({ text }, at) => at > index && at < index + 18 && text === ',');
  if (
    comma < 0 ||
    /\b(?:with|between)\b|^ of\b/u.test(
      sentence.text.slice(sentence.tokens[index]?.end ?? 0, sentence.tokens[comma]?.start ?? 0),
    )
  )
    return null;
  const own = whomFrom(walk, sentence, comma + 1);
  const areTwo = own.persons.length + own.unnamed.length === 2 || (own.persons.length === 0 && own.group !== null);
  return areTwo && own.sides.length === 2
    ? {
        how,
        others: nobody(index),
        own,
        isOther: /\b(?:separate|another|second|earlier|later|subsequent)\b/u.test(before),
      }
    : null;
}
