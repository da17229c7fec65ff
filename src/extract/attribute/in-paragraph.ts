import type { Worded } from '../recognise/mention.ts';
import type { Attribution } from './attribution.ts';
import { said, type Decision } from './decision.ts';
import { goesOnInNews } from './goes-on-in-news.ts';
import { beForms } from './grammar-words.ts';
import { givesWords } from './own-side.ts';
import type { Party } from './party.ts';
import { mainSubject } from './subject.ts';
import type { State } from './state.ts';
import { hasModal, isPast, tellsEvents } from './tense.ts';

/** A sentence without a verb of its own, behind one of a statement in its paragraph. */
export function inParagraph(
  sentence: Worded,
  open: Attribution,
  state: State,
  hasSpeech: boolean,
  following: readonly Worded[],
): Decision {
  const before = open.sentences.at(-1)?.sentence;
  const isEvent = tellsEvents(sentence);
  const isAnaphor = /^(?:This|That|These|Such|It|They|He|She|In this|To this|Thus|Therefore|Together)\b/u.test(
    sentence.text,
  );
  const past = isPast(sentence) === true;
  if (before === undefined || sentence.tokens.every(({ isWord }) => !isWord))
    return { kind: 'unclaimed', rule: 'no-rule' };
  const subject = mainSubject(sentence, state.surnameSet);
  if (!hasSpeech && subject !== null && isGesture(sentence, subject, open))
    return { kind: 'narration', rule: 'gesture' };
  if (isEvent && isRecalled(sentence, open, state, following)) return said(open.speaker, null, 'recalled-in-speech');
  const ofOccasion =
    isEvent &&
    (subject === null ||
      subject.kind === 'person' ||
      subject.kind === 'surname' ||
      subject.kind === 'group' ||
      subject.kind === 'pronoun');
  if (
    ofOccasion &&
    !hasSpeech &&
    !(state.isReadout && open.speaker.kind === 'delegate' && /\b(?:President|visit)\b/u.test(sentence.text) && !past)
  )
    return { kind: 'narration', rule: 'tells-events' };
  if (past && !state.isReadout && !isAnaphor) return { kind: 'narration', rule: 'past-tense-in-a-news-report' };
  if (past && state.isReadout && isEvent) return { kind: 'narration', rule: 'tells-events' };
  if (
    !state.isReadout &&
    (open.speaker.kind === 'body' || open.speaker.kind === 'document') &&
    !isAnaphor &&
    !hasModal(sentence)
  )
    return { kind: 'unclaimed', rule: 'no-rule' };
  if (!state.isReadout && !hasSpeech && !goesOnInNews(sentence, subject, open, state))
    return { kind: 'unclaimed', rule: 'no-rule' };
  return said(open.speaker, null, 'goes-on-in-the-paragraph');
}

/** “X said that … In May, the two presidents met in Riga. Norway will carry out what they agreed.”: in a readout, what stands between a speaker’s words and more of them in one paragraph. */
function isRecalled(
  { unit, text }: Worded,
  open: Attribution,
  { isReadout }: State,
  following: readonly Worded[],
): boolean {
  if (!isReadout || open.speaker.kind !== 'delegate' || !/^(?:In|Last|On|Over|This) /u.test(text)) return false;
  if (!givesWords(open.sentences[0]?.claim)) return false;
  return following.some((next) => next.unit.paragraph === unit.paragraph && !tellsEvents(next) && hasModal(next));
}

/** “She shakes her head.”, “Holm grins.” behind a quotation that is closed: what somebody does, in few words. */
function isGesture(sentence: Worded, subject: Party, open: Attribution): boolean {
  const before = open.sentences.at(-1);
  const isSomebody =
    subject.kind === 'pronoun'
      ? /^(?:he|she)$/u.test(subject.name ?? '')
      : ['person', 'role', 'surname'].includes(subject.kind);
  const own = sentence.tokens.filter(({ isWord }) => isWord);
  return (
    open.speaker.kind === 'delegate' &&
    isSomebody &&
    subject.first === 0 &&
    own.length <= 8 &&
    before?.mode === 'direct' &&
    before.sentence.quotations.at(-1)?.isClosed === true &&
    !hasModal(sentence) &&
    !own.some(({ lower }) => beForms.has(lower))
  );
}
