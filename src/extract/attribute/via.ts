import type { Worded } from '../recognise/mention.ts';
import type { Claim } from './claim.ts';
import type { Party } from './party.ts';
import { mentionEndingAt } from './phrase.ts';

const outletWords =
  /\b(?:agency|broadcaster|daily|magazine|news|newspaper|outlet|portal|post|radio|television|times|tv|website)\b/iu;

/** Whether a body is a medium: an outlet that is known, or one that the words call so: “the news agency Tejo”. */
export function isOutlet(sentence: Worded, party: Party): boolean {
  const mention = mentionEndingAt(sentence, party.last);
  if (mention?.kind === 'body') return mention.outlet;
  const before = sentence.tokens.slice(Math.max(0, party.first - 2), party.first).map(({ text }) => text);
  return outletWords.test([...before, party.label].join(' '));
}

/** Who passed words on, as an outlet, an agency, a body or a text. */
export function viaOf(sentence: Worded, party: Party): Claim['via'][number] {
  const mention = mentionEndingAt(sentence, party.last);
  const kind =
    party.kind === 'document'
      ? 'document'
      : mention?.kind === 'body' && mention.outlet
        ? /\b(?:agency|press|wire|news service)\b/iu.test(mention.name)
          ? 'agency'
          : 'outlet'
        : party.kind === 'body' && outletWords.test(party.label)
          ? 'outlet'
          : 'body';
  return { kind, first: party.first, last: party.last };
}

/** “told the Ledger”, “wrote in an article in People’s Daily”: the medium through which a person spoke. */
export function mediaOf(sentence: Worded, claim: Claim): Claim['via'] {
  const { tokens } = sentence;
  for (let index = claim.cue.last + 1; index < Math.min(tokens.length, claim.cue.last + 12); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.isQuoted || token.lower === 'that') return [];
    const mention = sentence.mentions.find(({ kind, first }) => kind === 'body' && first === index);
    if (mention?.kind === 'body' && mention.outlet)
      return [{ kind: 'medium', first: mention.first, last: mention.last }];
  }
  return [];
}
