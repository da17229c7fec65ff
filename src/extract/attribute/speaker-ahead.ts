import type { Worded } from '../recognise/mention.ts';
import type { ResolvedSpeaker } from './attribution.ts';
import { claimOf } from './claims.ts';
import { memoryWithin } from './remember.ts';
import { speechIn } from './speech.ts';
import { resolve } from './resolve.ts';
import type { State } from './state.ts';
import { mainSubject } from './subject.ts';

/** No speaker is looked for further on, in sentences. */
const farthest = 40;

/** Whether a quotation that a paragraph leaves open goes on in the next, which opens with a mark of its own. */
const goesOnQuoted = (before: Worded, next: Worded): boolean =>
  before.quotations.at(-1)?.isClosed === false && /^["“„]|^''/u.test(next.unit.span.text);

/** The speaker whose verb stands later in the same paragraph, or in one in which the open quotation goes on: “We must act. We must act now,” Smith said. Also a name signed below. */
export function speakerAhead(sentence: Worded, following: readonly Worded[], state: State): ResolvedSpeaker | null {
  let before = sentence;
  for (const next of following.slice(0, farthest)) {
    const isSame = next.unit.paragraph === before.unit.paragraph;
    if (!isSame && !goesOnQuoted(before, next)) {
      const signature = next.mentions.find((mention) => mention.kind === 'person' && mention.first === 0);
      const isSignature =
        signature?.kind === 'person' &&
        next.tokens[signature.last + 1]?.text === ',' &&
        claimOf(next, state.surnameSet).claim === null &&
        !/[.!?]$/u.test(next.unit.span.text);
      return isSignature
        ? resolve(
            {
              kind: 'person',
              label: signature.name,
              name: signature.name,
              country: null,
              owner: null,
              isPlural: false,
              first: 0,
              last: signature.last,
            },
            state.facts,
            state.surnames,
            state.memory,
          )
        : null;
    }
    const { claim } = claimOf(next, state.surnameSet);
    if (claim !== null && claim.strength === 'strong')
      return resolve(claim.party, state.facts, state.surnames, memoryWithin(next, claim, state));
    if (speechIn(next).length === 0) return null;
    before = next;
  }
  return null;
}

/** ““We have waited long enough.” / With those words Minister Lund opened …”: ahead of a piece, the one of whom the next paragraph tells. */
export function toldNext(following: readonly Worded[], state: State): ResolvedSpeaker | null {
  const next = following.find((one) => one.tokens.some(({ isWord, isQuoted }) => isWord && !isQuoted));
  const subject = next === undefined ? null : mainSubject(next, state.surnameSet);
  if (next === undefined || subject === null) return null;
  const told = resolve(subject, state.facts, state.surnames, state.memory);
  return told.kind === 'delegate' && told.name !== null ? told : null;
}
