import type { Worded } from '../recognise/mention.ts';
import type { Attribution, ResolvedSpeaker } from './attribution.ts';
import { bearerOf } from './bearer.ts';
import type { Claim } from './claim.ts';
import { said, type Decision } from './decision.ts';
import { announcesList, isBesideList, numberOf, opensWithOrdinal, opensWithVerb } from './enumeration.ts';
import { inParagraph } from './in-paragraph.ts';
import { inJointStatement } from './joint-statement.ts';
import { leadIn } from './lead-in.ts';
import { speechIn } from './speech.ts';
import { carriesOn, goesOnInSpeech, isIssuer, ownSide } from './own-side.ts';
import { memoryWithin } from './remember.ts';
import { resolve } from './resolve.ts';
import { sameSpeaker } from './same-speaker.ts';
import { speakerAhead, toldNext } from './speaker-ahead.ts';
import type { State } from './state.ts';
import { isPast, tellsEvents } from './tense.ts';

/** “Lund smiled. “Ask the accountants.””: the person of whom the sentence before told, in the same paragraph or ahead of one that is all quoted. */
const toldBefore = (state: State): ResolvedSpeaker | null => state.memory.told;

/** “Would Oslo pay, then?”, “Would Oslo pay, a reporter asked.”: in a report, a question without quotation marks is not the speaker’s. */
const isAsked = ({ tokens, text }: Worded, { isReadout, isJoint }: State): boolean =>
  tokens.every(({ isQuoted }) => !isQuoted) &&
  ((!isReadout && !isJoint && text.endsWith('?')) ||
    /\b(?:correspondent|journalist|reporter)s?\b.{0,60} (?:asked|pressed|wanted to know|wondered)\b/u.test(text));

/** “Minister Holm said:” over words without quotation marks: the paragraph below, and those that go on in the first person. */
function isBehindColon({ unit, text }: Worded, last: Attribution, { isJoint, wasStatement }: State): boolean {
  const entry = last.sentences.at(-1);
  if (isJoint || !wasStatement || last.speaker.kind !== 'delegate' || entry === undefined || unit.item) return false;
  if (entry.rule === 'words-behind-a-colon')
    return entry.sentence.unit.paragraph === unit.paragraph || /\b(?:I|me|my|our|us|we)\b/iu.test(text);
  return /^leading-|^inverted-/u.test(entry.rule) && / (?:added|commented|said|stated):$/u.test(entry.sentence.text);
}

/** “The participants agreed to:”, with “continue …;” below: an item without a mark goes on in a small letter. */
const goesOnInSmall = (text: string, { list }: State, last: Attribution | undefined): boolean =>
  /^\p{Ll}{3,} /u.test(text) &&
  (list !== null || (last?.sentences.at(-1)?.sentence.text.endsWith(':') ?? false)) &&
  /[;.]$|; (?:and|or)$/u.test(text);

/** “The ministers met on Monday, the press service reported.”: whose account it is of an occasion, which puts no words in anybody’s mouth. */
const isAccountOfEvents = (claim: Claim, party: ResolvedSpeaker): boolean =>
  /^(?:trailing-report|inverted-reported)$/u.test(claim.rule) && party.kind === 'body' && claim.inner === null;

/** Reads one sentence of a piece: a statement and whose, narration, or unclaimed. */
export function decide(
  sentence: Worded,
  claim: Claim | null,
  following: readonly Worded[],
  state: State,
  attributions: readonly Attribution[],
): Decision {
  const text = sentence.text;
  const voice = state.voices.byId.get(sentence.unit.id);
  if (voice === 'question') return { kind: 'narration', rule: 'question-of-an-interviewer' };
  const open = state.open === null ? undefined : attributions[state.open];
  const last = state.last === null ? undefined : attributions[state.last];
  if (voice !== undefined) {
    const continues = state.wasStatement && last !== undefined && sameSpeaker(voice, last.speaker);
    return said(voice, null, 'own-words', { fresh: true, continues });
  }
  const answer = state.voices.answers.get(sentence.unit.id);
  if (answer !== undefined && open === undefined)
    return said(toldBefore(state) ?? answer, null, 'quoted-answer', { fresh: true });
  if (claim === null && isAsked(sentence, state)) return { kind: 'narration', rule: 'question-put-to-a-speaker' };
  const party =
    claim === null
      ? null
      : resolve(bearerOf(sentence, claim.party), state.facts, state.surnames, memoryWithin(sentence, claim, state));
  const number = sentence.unit.item || opensWithOrdinal(text) ? numberOf(text) : null;
  const isItem =
    (number !== null || sentence.unit.item || opensWithVerb(text) || goesOnInSmall(text, state, last)) &&
    last !== undefined &&
    !isBesideList(text, attributions[state.list ?? state.last ?? 0]?.sentences[0]?.sentence.text ?? '') &&
    (state.list !== null || announcesList(last.sentences.at(-1)?.sentence.text ?? ''));
  if (
    isItem &&
    !(
      claim?.strength === 'strong' &&
      party !== null &&
      !sameSpeaker(party, last.speaker) &&
      (party.kind === 'delegate' || (party.kind === 'country' && last.speaker.kind !== 'delegate'))
    )
  )
    return said(last.speaker, null, 'item-of-a-list', { fresh: true, continues: true, number });
  if (
    state.inItem &&
    open !== undefined &&
    (claim === null || party === null || claim.strength === 'weak' || sameSpeaker(party, open.speaker))
  )
    return said(open.speaker, null, 'goes-on-in-an-item');
  if (claim !== null && party !== null) {
    if (open !== undefined && goesOnInSpeech(claim, open.speaker, party, state.isReadout))
      return said(open.speaker, null, 'stance-in-the-running-speech');
    if (
      claim.strength === 'weak' &&
      open === undefined &&
      last !== undefined &&
      state.wasStatement &&
      ownSide(party, last.speaker) &&
      !isIssuer(party, last, state)
    )
      return said(last.speaker, null, 'own-side-goes-on', { fresh: true, continues: true });
    if (claim.strength === 'weak' && /^disposition/u.test(claim.rule) && tellsEvents(sentence))
      return { kind: 'narration', rule: 'tells-events' };
    if (isAccountOfEvents(claim, party) && tellsEvents(sentence)) return { kind: 'narration', rule: 'tells-events' };
    return said(party, claim, claim.rule);
  }
  const leader = leadIn(sentence, state.surnameSet);
  if (leader !== null && (following[0]?.unit.item === true || opensWithVerb(following[0]?.text ?? '')))
    return said(resolve(leader, state.facts, state.surnames, state.memory), null, 'lead-in-of-a-list', { fresh: true });
  const speech = speechIn(sentence);
  const isQuoted =
    speech.length > 0 &&
    (text.length - speech.reduce((sum, { start, end }) => sum + end - start, 0) < 8 || !(speech[0]?.isOpened ?? true));
  if (isQuoted) {
    if (open !== undefined) return said(open.speaker, null, 'quotation-goes-on');
    const ahead = speakerAhead(sentence, following, state);
    if (ahead !== null) return said(ahead, null, 'quotation-with-its-verb-ahead', { fresh: true });
    const told = toldBefore(state);
    if (told !== null) return said(told, null, 'quotation-of-the-one-told-of', { fresh: true });
    if (last !== undefined && state.wasStatement)
      return said(last.speaker, null, 'quotation-of-the-last-speaker', { fresh: true, continues: true });
    const next = last === undefined ? toldNext(following, state) : null;
    if (next !== null) return said(next, null, 'quotation-of-the-one-told-of-next', { fresh: true });
  }
  if (claim === null && last !== undefined && isBehindColon(sentence, last, state))
    return said(last.speaker, null, 'words-behind-a-colon', {
      fresh: open === undefined,
      continues: open === undefined,
    });
  if (state.isJoint) return inJointStatement(sentence, open, last, state);
  if (open !== undefined) return inParagraph(sentence, open, state, speech.length > 0, following);
  const wasOwn = last?.sentences.at(-1)?.rule === 'own-words';
  if (last !== undefined && state.wasStatement && !wasOwn && carriesOn(sentence, last.speaker, state))
    return said(last.speaker, null, 'stance-of-the-last-speaker', { fresh: true, continues: true });
  if (tellsEvents(sentence)) return { kind: 'narration', rule: 'tells-events' };
  return isPast(sentence) === true ? { kind: 'narration', rule: 'past-tense' } : { kind: 'unclaimed', rule: 'no-rule' };
}
