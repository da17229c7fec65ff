import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom } from '../whom.ts';
import { byOtherWords } from './by-other-words.ts';
import { comeTogether, isGerund, placed, textAfter, textBefore } from './around.ts';
import { atCompany } from './at-company.ts';
import { atGerund } from './at-gerund.ts';
import { atAwaiting, atHost } from './at-host.ts';
import { bringsTogether } from './brings-together.ts';
import { atJoining } from './at-joining.ts';
import { atSeeing } from './at-seeing.ts';
import { atSitting } from './at-sitting.ts';
import { isLastTime } from './another-time.ts';
import { atTelling } from './at-telling.ts';
import { atSpeaking } from './at-speaking.ts';
import { toldAtTable } from './at-table.ts';
import { isMyPeer } from './first-person.ts';
import { delegationSent } from './delegation-sent.ts';
import type { Told } from './encounter.ts';
import {
  directPerson,
  farPerson,
  guest,
  guests,
  holderAt,
  officeHolder,
  partnerAt,
  personOfRelative,
  pronounAt,
} from './partners.ts';

const meetVerb = /^(?:met|meets|meet|gathered|gather|gathers|(?:re)?convened|(?:re)?convene|(?:re)?convenes|meeting)$/u;
const hostVerb = /^(?:received|receives|receiving|hosted|hosting|hosts|entertained|granted)$/u;
/** “She was hosted by Y”; “a forum, hosted by Y” tells who holds the forum. */
const isBe = /^(?:are|be|been|being|is|was|were)$/u;
/** “The meeting was hosted by Y”. */
const heldThere =
  /\b(?:conference|dialogue|event|forum|gathering|meeting|ministerial|session|summit|talks) (?:are|is|was|were|will be) $/iu;
/** The bare forms, which are verbs of meeting behind an auxiliary alone. */
const hostBare = /^(?:receive|host|welcome)$/u;
const auxiliary = /^(?:will|shall|to|would|also|then|i|we|(?:i|we|you|he|she|they|who)'ll)$/u;
const comesFor =
  /^(?:came|come|comes|gathered|gather|arrived|assembled|sat|sit|withdrew|withdraw|retired|retire|adjourned|repaired)$/u;
const intransitiveNext =
  /^(?:in|on|at|for|from|to|between|here|again|twice|halfway|midway|last|next|there|via|by|under|this|today|yesterday|tomorrow|earlier|later|behind|over|face|virtually|online|separately|three|two|and|amid|as|after|before|during|ahead|late|when|since|face-to-face|one-on-one|informally|together|alone|\p{Ll}{3,}ly|[.,;])$|day$/u;

/** “will meet a day earlier”, “are to meet once more”. */
const timeBehind = /^ (?:(?:a|one|the) (?:day|week) (?:ahead|before|earlier|later)|once (?:more|again))\b/u;

/** “called Y on Monday to discuss …”: by telephone. */
const rings =
  /^,? (?:on \p{Lu}\p{L}+day|last (?:week|night|month)|yesterday|today|this (?:week|morning)|earlier|to (?:congratulate|discuss|offer|express|convey|thank|assure|inform|brief))\b/u;

/** “also met with the prince on Wednesday”: one holder of an office or rank, without a country. */
const meetsHolder =
  /^ (?:with )?(?:the|his|her|its) (?:(?:\p{Lu}\p{L}+|visiting|crown|deputy) )?(?:chair|chairman|chairwoman|chief|commander|commissioner|delegation|director|emir|envoy|general|guest|king|monarch|prince|princess|queen|secretary|speaker|sultan|visitor)\b/u;

/** “has met the five as a group”, “met all four on Monday”: those who were told of, by their count. */
const theFew =
  /^ (?:with )?(?<few>(?:all|the) (?:three|four|five|six|seven|eight))(?=[.,;]| (?:again|as|at|for|here|in|last|on|separately|together|twice)\b)/u;

/** “met the standards of the agency”, “met the press”: no people who sit together. */
const meetsDemand =
  /^ (?:(?:the|its|all|their|these|those|any|his|her|this|that) )?(?:[\p{L}’'-]+ ){0,2}(?:standards?|requirements?|criteria|conditions?|deadlines?|targets?|goals?|needs?|demands?|obligations?|commitments?|challenges?|press|media|expectations|costs?|resistance|conditions)\b/u;

/** “discussed it with Y in Riga”, “signed an agreement with her counterpart, Y”. */
const talkedOver =
  /^(?:confer|conferred|confers|discuss|discussed|discusses|exchanged|initialled|raise|raised|review|reviewed|signed|signing)$/u;
/** “will be in Riga on Friday to [discuss it with Y]”. */
const cameForIt = /\b(?:for|in|to|(?:reach|tour|visit)(?:ed|es|s)?) (?:the )?\p{Lu}[^;:“”"]{1,60} to $/u;

/** “conferred [on cable security] in Riga”. */
const topic = /^ (?:about|on|over) \p{Ll}[^,;:“”"]{2,60}?(?= (?:in \p{Lu}|on \p{Lu}|here\b|today\b|yesterday\b))/u;

/** “called on Y [to release] the crew”: asked, not visited; “called on Y [to discuss] it” is a visit. */
const asksTo =
  /^ to (?!(?:bid|brief|congratulate|convey|deliver|discuss|exchange|hand|inform|introduce|pay|present|review|take (?:his|her) leave|talk|thank)\b)/u;

/** “discussed it by phone with Y”: a call, told of by its means. */
const byPhone = /^[^,;:“”"]{0,60}? (?:by|over the|via) (?:tele)?(?:phone|video)/u;

/** “met (with) Y”, “received Y”, “called on Y”, “spoke by phone with Y”; “met in Riga” of several. */
export function atVerb(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const token = tokens[index];
  const word = token?.lower ?? '';
  const previous = tokens[index - 1]?.lower ?? '';
  const going = word === 'meeting' ? atGerund(walk, sentence, index) : null;
  if (going !== null) return going;
  if (word === 'meeting' && !isGerund(sentence, index)) return null;
  if (comeTogether(sentence, index)) return { how: 'meeting', others: nobody(index + 1) };
  const otherwise = byOtherWords(walk, sentence, index);
  if (otherwise !== null) return otherwise;
  const isBare = /^(?:host|meet|receive|see)$/u.test(word) && auxiliary.test(previous);
  const whom =
    isBare || /^(?:met|seen|saw|received|hosted)$/u.test(word) ? personOfRelative(walk, sentence, index) : null;
  if (whom !== null) return { how: 'meeting', others: whom };
  const sent = delegationSent(sentence, index) ?? atHost(walk, sentence, index) ?? atAwaiting(walk, sentence, index);
  if (sent !== null) return sent;
  if (
    comesFor.test(word) &&
    /^[^,;]{0,50}\bfor (?:[\p{L}-]+ ){0,4}(?:talks|summit|meeting)\b(?! with\b)/u.test(textAfter(sentence, index))
  )
    return { how: 'meeting', others: nobody(index) };
  if (meetVerb.test(word)) {
    if (meetsDemand.test(textAfter(sentence, index))) return null;
    if (previous === 'be') return atSitting(walk, sentence, index);
    if (/^(?:the|a|this)$/u.test(previous) || (/^(?:was|were|been)$/u.test(previous) && word !== 'meeting'))
      return null;
    if (/^(?:re)?convene/u.test(word) && /^(?:the|a|an|its|their|our|\p{Lu}.*)$/u.test(tokens[index + 1]?.text ?? ''))
      return null;
    if (/^(?:met|meet)$/u.test(word) && isMyPeer(sentence, index)) return { how: 'meeting', others: nobody(index) };
    const others = whomFrom(walk, sentence, partnerAt(sentence, index));
    if (others.persons.length > 0 || others.sides.length > 0 || others.group !== null)
      return { how: 'meeting', others };
    const few = theFew.exec(textAfter(sentence, index))?.groups?.['few'];
    if (few !== undefined)
      return { how: 'meeting', others: { ...nobody(partnerAt(sentence, index)), group: few, isMany: true } };
    if (meetsHolder.test(textAfter(sentence, index))) return { how: 'meeting', others: nobody(index) };
    return (word !== 'meeting' || /^(?:is|are)$/u.test(previous)) &&
      (intransitiveNext.test(tokens[index + 1]?.lower ?? '.') ||
        timeBehind.test(textAfter(sentence, index)) ||
        isLastTime(sentence, index))
      ? { how: 'meeting', others: nobody(index) }
      : null;
  }
  if (talkedOver.test(word)) {
    const link = tokens.findIndex(({ lower }, at) => at > index && at < index + 12 && lower === 'with');
    if (byPhone.test(textAfter(sentence, index))) return null;
    const others = link < 0 ? null : directPerson(walk, sentence, link + 1);
    if (link < 0 && /^confer/u.test(word) && placed.test(textAfter(sentence, index).replace(topic, '')))
      return { how: 'meeting', others: nobody(index) };
    const isPlaced =
      others !== null &&
      (cameForIt.test(textBefore(sentence, index)) ||
        /^,? (?:in \p{Lu}|on (?:\p{Lu}|\d)|here\b)/u.test(textAfter(sentence, others.last)));
    const isPeer = /^(?:sign|initial)/u.test(word) && /^(?:his|her)$/u.test(tokens[link + 1]?.lower ?? '');
    return others !== null && (isPlaced || isPeer || /^confer/u.test(word)) ? { how: 'meeting', others } : null;
  }
  const eaten = toldAtTable(walk, sentence, index) ?? atCompany(walk, sentence, index);
  if (eaten !== null) return eaten;
  const seen = atSeeing(walk, sentence, index);
  if (seen !== null) return seen;
  if (
    word === 'hosted' &&
    tokens[index + 1]?.lower === 'by' &&
    (!isBe.test(previous) || heldThere.test(textBefore(sentence, index)))
  )
    return null;
  if (hostVerb.test(word) || (hostBare.test(word) && auxiliary.test(previous))) {
    const others =
      directPerson(walk, sentence, index + 1) ??
      guests(walk, sentence, index + 1) ??
      guest(walk, sentence, index + 1) ??
      holderAt(walk, sentence, index + 1) ??
      pronounAt(walk, sentence, index + 1) ??
      farPerson(walk, sentence, index);
    return others === null ? null : { how: 'meeting', others };
  }
  const said = atTelling(walk, sentence, index);
  if (said !== null) return said;
  if (/^(?:welcomed|welcomes)$/u.test(word)) {
    const others = directPerson(walk, sentence, index + 1);
    const isCome =
      others !== null &&
      /^,? (?:(?:to|in) (?:\p{Lu}|the (?:\p{Lu}|presidential|government|capital|foreign ministry))|at (?:the|his|her|\p{Lu}\p{L}+)\b|here\b)/u.test(
        textAfter(sentence, others.last),
      );
    return isCome ? { how: 'meeting', others } : null;
  }
  const brought = bringsTogether(walk, sentence, index);
  if (brought !== null) return brought;
  const sitting = atSitting(walk, sentence, index);
  if (sitting !== null) return sitting;
  const joining = atJoining(walk, sentence, index);
  if (joining !== null) return joining;
  if (/^(?:rang|phoned|telephoned|phones|telephones|called)$/u.test(word) && tokens[index + 1]?.lower !== 'on') {
    const others =
      directPerson(walk, sentence, index + 1) ??
      holderAt(walk, sentence, index + 1) ??
      officeHolder(walk, sentence, index + 1);
    const isCall = others !== null && (word !== 'called' || rings.test(textAfter(sentence, others.last)));
    if (isCall) return { how: 'call', others };
    if (word !== 'called') return null;
  }
  if (
    (/^(?:called|calls)$/u.test(word) || (word === 'call' && auxiliary.test(previous))) &&
    tokens[index + 1]?.lower === 'on'
  ) {
    const others =
      directPerson(walk, sentence, index + 2) ??
      officeHolder(walk, sentence, index + 2) ??
      holderAt(walk, sentence, index + 2) ??
      pronounAt(walk, sentence, index + 2);
    return others === null || asksTo.test(textAfter(sentence, others.last)) ? null : { how: 'meeting', others };
  }
  return atSpeaking(walk, sentence, index);
}
