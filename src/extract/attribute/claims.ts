import type { Worded } from '../recognise/mention.ts';
import { accordingTo, inTheView } from './according.ts';
import { asPut, asSaid } from './as-said.ts';
import { behindColon, besideQuotation } from './beside-quotation.ts';
import type { Claim } from './claim.ts';
import { colonSpeech } from './colon-speech.ts';
import { dispositionOf } from './disposition.ts';
import { reportingVerbs } from './find-verbs.ts';
import { inverted } from './inverted.ts';
import { leading } from './leading.ts';
import { namedAsWords } from './named-as-words.ts';
import { participle } from './participle.ts';
import { plainSubject } from './plain-subject.ts';
import { quotedAs } from './quoted-as.ts';
import { relativeDocument } from './relative-document.ts';
import { trailing } from './trailing.ts';
import { isOutlet, mediaOf, viaOf } from './via.ts';

/** What was read of a sentence, and what it beat: for `explain`. */
export interface ClaimReading {
  claim: Claim | null;
  beaten: Claim[];
}

/**
 * Who is answerable for a sentence by its own words. The outermost clause wins: one that quotes somebody, then one after
 * the content, then one before it; “according to” only where nothing else in the sentence reports.
 */
export function claimOf(sentence: Worded, surnames: ReadonlySet<string>): ClaimReading {
  const verbs = reportingVerbs(sentence);
  const quoted = quotedAs(sentence, surnames);
  const said = asSaid(sentence, verbs, surnames);
  const behind = inverted(sentence, surnames) ?? trailing(sentence, verbs, surnames);
  const ahead = leading(sentence, verbs, surnames);
  const along = participle(sentence, verbs, surnames);
  const according = accordingTo(sentence, surnames) ?? inTheView(sentence, surnames);
  const stance = dispositionOf(sentence, surnames);
  const own = [
    quoted,
    said,
    behind,
    colonSpeech(sentence, surnames),
    namedAsWords(sentence, surnames),
    ahead,
    along,
    asPut(sentence, surnames),
    relativeDocument(sentence, verbs, surnames),
    besideQuotation(sentence, surnames),
    behindColon(sentence, surnames),
  ].filter((claim) => claim !== null);
  const plain = own.length === 0 && according === null && stance === null ? plainSubject(sentence, verbs) : null;
  if (plain !== null) own.push(plain);
  const [first] = own[0] === behind && isRelay(behind, ahead, sentence) ? [relayed(sentence, ahead, behind)] : own;
  if (first !== undefined) {
    const inner = first === behind && ahead !== null && ahead.party.first !== first.party.first ? ahead.party : null;
    const relay =
      according !== null && (according.party.kind === 'document' || according.party.kind === 'body') && first !== quoted
        ? [viaOf(sentence, according.party)]
        : [];
    const claim = { ...first, inner, via: [...first.via, ...relay, ...mediaOf(sentence, first)] };
    return {
      claim,
      beaten: [...own.slice(1), ...(according === null ? [] : [according]), ...(stance === null ? [] : [stance])],
    };
  }
  const [best, ...rest] = [according, stance].filter((claim) => claim !== null);
  return { claim: best ?? null, beaten: rest };
}

/** “Prado said …, the news agency Tejo reported”: an outlet that only relays what somebody said. */
const isRelay = (behind: Claim | null, ahead: Claim | null, sentence: Worded): ahead is Claim =>
  behind !== null &&
  ahead !== null &&
  ahead.party.first !== behind.party.first &&
  ['body', 'person'].includes(behind.party.kind) &&
  /^(?:trailing-(?:report|say|write)|inverted-reported)$/u.test(behind.rule) &&
  isOutlet(sentence, behind.party);

const relayed = (sentence: Worded, ahead: Claim, behind: Claim | null): Claim =>
  behind === null ? ahead : { ...ahead, via: [...ahead.via, viaOf(sentence, behind.party)] };
