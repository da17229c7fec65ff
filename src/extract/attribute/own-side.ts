import type { Worded } from '../recognise/mention.ts';
import type { Attribution, ResolvedSpeaker } from './attribution.ts';
import type { Claim } from './claim.ts';
import { mainSubject } from './subject.ts';
import { resolve } from './resolve.ts';
import { sameCollective, sameSpeaker } from './same-speaker.ts';
import type { State } from './state.ts';
import { hasModal, isPast, tellsEvents } from './tense.ts';

/** Whether a claim fits into the running speech instead of opening one: a stance in the present, of the speaker’s own side; in the news another’s stance is told of by the writer. */
export function goesOnInSpeech(
  claim: Claim,
  speaker: ResolvedSpeaker,
  party: ResolvedSpeaker,
  isReadout: boolean,
): boolean {
  if (claim.strength === 'strong') return false;
  const isOfStates = party.kind === 'group' && claim.party.isPlural && / and \p{Lu}/u.test(party.label);
  const isNamed = claim.party.kind !== 'pronoun';
  if (
    !isReadout &&
    isNamed &&
    (['body', 'country', 'document'].includes(party.kind) || isOfStates) &&
    !ownSide(party, speaker)
  )
    return false;
  if (speaker.kind === 'country' && party.kind === 'country' && !sameSpeaker(speaker, party))
    return claim.rule.startsWith('disposition');
  if (speaker.kind === 'delegate' || speaker.kind === 'country' || speaker.kind === 'body')
    return party.kind === 'country' || party.kind === 'group' || party.kind === 'body' || sameSpeaker(speaker, party);
  if (speaker.kind === 'group' && party.kind === 'country') return claim.rule.startsWith('disposition');
  return party.kind !== 'delegate';
}

/** Whether a party is on the speaker’s side: he himself, his country, or the same collective. */
export function ownSide(party: ResolvedSpeaker, speaker: ResolvedSpeaker): boolean {
  if (party.kind === 'group') return sameCollective(party, speaker);
  return (
    sameSpeaker(party, speaker) ||
    (party.kind === 'country' && party.country !== null && party.country === speaker.country)
  );
}

/**
 * Whether a country speaks in its own release, “The United States looks forward to …”: a paragraph of its own, after one that told what its
 * minister thanked for or stressed, but did not give his words.
 */
export function isIssuer(party: ResolvedSpeaker, last: Attribution, state: State): boolean {
  const principal = state.facts.get(state.memory.principal ?? '');
  return (
    state.isReadout &&
    party.kind === 'country' &&
    party.country === (principal?.country ?? null) &&
    !last.sentences.some(({ claim }) => givesWords(claim))
  );
}

/** “X said that …”, “noted that …”: whether a claim gives somebody’s words, and not only what he thanked for or stressed. */
export const givesWords = (claim: Claim | null | undefined): boolean =>
  /(?:^|-)(?:add|note|point|say|state|tell)$/u.test(claim?.rule ?? '');

/** “The two sides should …”: what a speaker asks of all. */
const isCalledUpon =
  /^(?:All|Both|The (?:two|three|four|five|six))? ?(?:countries|members|nations|parties|sides|states) should\b/iu;

/** Whether a paragraph without a reporting verb goes on from the last: its subject is the last speaker’s side, its verb one of will or duty. */
export function carriesOn(sentence: Worded, speaker: ResolvedSpeaker, state: State): boolean {
  if (tellsEvents(sentence) || isPast(sentence) === true || !hasModal(sentence)) return false;
  if (/^It will (?:be|now)\b/u.test(sentence.text)) return false;
  if (speaker.kind === 'delegate' && isCalledUpon.test(sentence.text)) return true;
  const subject = mainSubject(sentence, state.surnameSet);
  if (subject === null) return false;
  const party = resolve(subject, state.facts, state.surnames, { ...state.memory, speaker });
  return !(state.isReadout ? false : party.kind === 'delegate') && ownSide(party, speaker);
}
