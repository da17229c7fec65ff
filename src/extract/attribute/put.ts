import type { Worded } from '../recognise/mention.ts';
import type { Attribution } from './attribution.ts';
import type { Decision } from './decision.ts';
import { announcesList } from './enumeration.ts';
import { modeOf } from './mode.ts';
import { resolve } from './resolve.ts';
import { sameSpeaker } from './same-speaker.ts';
import type { State } from './state.ts';

/** Puts a sentence into the open statement of its paragraph, or opens one for it. */
export function put(
  sentence: Worded,
  decision: Extract<Decision, { kind: 'statement' }>,
  state: State,
  attributions: Attribution[],
): void {
  const open = state.open === null ? undefined : attributions[state.open];
  const mode = decision.rule === 'own-words' ? 'indirect' : modeOf(sentence, decision.claim);
  const entry = { sentence, claim: decision.claim, rule: decision.rule, mode };
  const isNewItem = decision.rule === 'item-of-a-list';
  if (
    open !== undefined &&
    !isNewItem &&
    sameSpeaker(open.speaker, decision.speaker) &&
    open.paragraph === sentence.unit.paragraph
  ) {
    open.sentences.push(entry);
    if (announcesList(sentence.text)) state.list = state.open;
  } else {
    const of = isNewItem ? (state.list ?? state.last) : null;
    const inner =
      decision.claim?.inner === undefined || decision.claim.inner === null
        ? null
        : resolve(decision.claim.inner, state.facts, state.surnames, state.memory);
    attributions.push({
      speaker: decision.speaker,
      inner,
      sentences: [entry],
      part: state.part,
      paragraph: sentence.unit.paragraph,
      continues: decision.continues ? (isNewItem ? of : state.last) : null,
      point: isNewItem && of !== null && decision.number !== null ? { of, number: decision.number } : null,
    });
    state.open = attributions.length - 1;
    state.last = state.open;
    if (isNewItem) state.list = of;
    else if (announcesList(sentence.text)) state.list = state.open;
    else if (decision.claim !== null) state.list = null;
    state.inItem = isNewItem;
  }
  state.wasStatement = true;
}
