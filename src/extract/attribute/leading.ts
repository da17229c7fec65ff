import type { Worded } from '../recognise/mention.ts';
import { reportingForms, type VerbUse } from '../../text/reporting-verbs.ts';
import type { Claim, Verb } from './claim.ts';
import { beForms, modals } from './grammar-words.ts';
import { partyEndingAt, type Party } from './party.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import { wholeLabel } from './whole-label.ts';

/** “Moreno said that …”, “The five countries supported …”: a subject, a verb, what is said. */
export function leading(sentence: Worded, verbs: readonly Verb[], surnames: ReadonlySet<string>): Claim | null {
  for (const verb of verbs) {
    const { use, index } = verb;
    const only = Math.max(
      saysOnly(sentence, verb),
      Number(isEmphatic(sentence, verb)),
      isDoubtful(sentence, verb) ? 2 : 0,
    );
    const goesOn = isUnderWay(sentence, verb);
    if (use.form === 'ing' && !goesOn) continue;
    const direct = subjectBefore(sentence, index - Math.max(only, Number(goesOn)), surnames);
    const joined = direct === null ? joinedSubject(sentence, index, surnames) : null;
    const party = direct?.party ?? joined;
    if (party === null) continue;
    const isNext = direct?.isNext ?? true;
    if (use.form === 'base' && only === 0 && !(party.isPlural || party.name === 'i') && !(isNext && isBase(use)))
      continue;
    if (
      (use.form === 'base' || use.form === 'third') &&
      only === 0 &&
      !isNext &&
      !endsNounPhrase(sentence, index - 1, surnames)
    )
      continue;
    if (use.form === 'third' && party.isPlural) continue;
    if (!canSay(party, use) || isSilent(party, use)) continue;
    if (isInside(sentence, party, index)) continue;
    const isPerfect =
      use.form === 'past' &&
      ['has', 'have'].some((word) =>
        sentence.tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => lower === word),
      );
    const strength =
      (use.form === 'past' && !(isPerfect && use.kind === 'stance')) || use.kind === 'say' ? 'strong' : 'weak';
    return {
      rule: `leading-${use.lemma}`,
      party: direct === null ? party : wholeLabel(sentence, party, index),
      cue: { first: index, last: index },
      frame: { first: 0, last: index },
      strength,
      inner: null,
      via: [],
    };
  }
  return null;
}

/** Whether a noun phrase that can speak ends here, over adverbs: else “call”, “support” may be nouns. */
function endsNounPhrase(sentence: Worded, index: number, surnames: ReadonlySet<string>): boolean {
  let at = index;
  while (at > 0 && /ly$|^also$|^further$/u.test(sentence.tokens[at]?.lower ?? '')) at -= 1;
  return partyEndingAt(sentence, at, surnames) !== null;
}

/** “Prado would say only that …”, “would only confirm that …”: what somebody let be known; how many words stand between. */
function saysOnly({ tokens }: Worded, { index, use }: Verb): number {
  if (use.form !== 'base' || use.kind !== 'say') return 0;
  const only = /^(?:just|merely|only)$/u;
  if (tokens[index - 1]?.lower === 'would' && only.test(tokens[index + 1]?.lower ?? '')) return 1;
  return tokens[index - 2]?.lower === 'would' && only.test(tokens[index - 1]?.lower ?? '') ? 2 : 0;
}

/** “The ministers did agree to …”: a plain past, stressed. */
const isEmphatic = ({ tokens }: Worded, { index, use }: Verb): boolean =>
  use.form === 'base' && /^(?:did|does)$/u.test(tokens[index - 1]?.lower ?? '');

/** “Prado does not expect …”, “did not believe that …”: a stance, denied. */
const isDoubtful = ({ tokens }: Worded, { index, use }: Verb): boolean =>
  /^(?:accept|believe|expect|intend|support|think)$/u.test(use.lemma) &&
  use.form === 'base' &&
  tokens[index - 1]?.lower === 'not' &&
  /^(?:did|does|do)$/u.test(tokens[index - 2]?.lower ?? '');

/** “Peru is urging its neighbours to …”: a stance that is being taken. */
const isUnderWay = ({ tokens }: Worded, { index, use }: Verb): boolean =>
  use.form === 'ing' && /^(?:are|is)$/u.test(tokens[index - 1]?.lower ?? '') && use.kind !== 'topic';

/** “Neither office has confirmed the day”, “No minister commented”: nobody said it. */
const isSilent = (party: Party, use: VerbUse): boolean =>
  /^(?:neither|no)\s/iu.test(party.label) && /^(?:comment|confirm|reply|respond|say)$/u.test(use.lemma);

/** “put”, “set”, “forecast” are past and base alike. */
const isBase = (use: VerbUse): boolean => ['put', 'set', 'forecast'].includes(use.lemma);

/** Whether a party can do what the verb says: a bare capitalised name only says; a text does not thank. */
function canSay(party: Party, use: VerbUse): boolean {
  if (use.lemma === 'show') return party.kind === 'document';
  if (party.kind === 'body' && party.name === null && !/\s/u.test(party.label)) return use.kind === 'say';
  if (party.kind === 'document')
    return (
      !['thank', 'congratulate', 'share', 'wish', 'plan', 'offer', 'present', 'report'].includes(use.lemma) ||
      use.lemma === 'report'
    );
  return true;
}

/** “… thanked X and commended Y”, “exchanged views on trade and agreed to …”: a second verb of the same subject. */
function joinedSubject(sentence: Worded, verb: number, surnames: ReadonlySet<string>): Party | null {
  const { tokens } = sentence;
  let index = verb - 1;
  while (
    index > 0 &&
    (/ly$/u.test(tokens[index]?.lower ?? '') ||
      ['also', 'then', 'further', 'jointly', 'again', 'later', 'has', 'have', 'had', 'both'].includes(
        tokens[index]?.lower ?? '',
      ))
  )
    index -= 1;
  if (!['and', 'but', ','].includes(tokens[index]?.lower ?? '')) return null;
  if (modals.has(tokens[verb - 1]?.lower ?? '') || beForms.has(tokens[verb - 1]?.lower ?? '')) return null;
  const use = reportingForms.get(tokens[verb]?.lower ?? '');
  if (use?.form !== 'past' && use?.form !== 'third') return null;
  if (
    tokens[index]?.text === ',' &&
    use.form === 'past' &&
    sentence.tokens.slice(index).every(({ lower }) => lower !== 'and')
  )
    return null;
  return mainSubject(sentence, surnames, index);
}

/** Whether the clause of this subject stands inside another’s content: “that Chile supports”, “which X welcomed”, or only tells when: “before she answers”. */
function isInside(sentence: Worded, party: Party, verb: number): boolean {
  const before = sentence.tokens[party.first - 1]?.lower ?? '';
  if (['which', 'whether', 'whom', 'if', 'because', 'unless', 'where'].includes(before)) return true;
  if (before === 'that') return true;
  if (before === 'as' && party.first > 1) return true;
  if (/^(?:after|before|until|when|while)$/u.test(before) && /^[.,!?]$/u.test(sentence.tokens[verb + 1]?.text ?? ''))
    return true;
  if (sentence.tokens[party.first]?.isQuoted === true && sentence.tokens[verb]?.isQuoted === false) return true;
  return false;
}
