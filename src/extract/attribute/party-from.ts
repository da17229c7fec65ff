import { withoutJoiners } from '../../text/double-encoded.ts';
import type { Worded } from '../recognise/mention.ts';
import { prepositions } from './grammar-words.ts';
import { partyEndingAt, type Party } from './party.ts';

/** The party that a phrase names which begins at `from`: the longest head noun before a mark, a verb or a preposition that is not “of”. */
export function partyFrom(sentence: Worded, from: number, surnames: ReadonlySet<string>): Party | null {
  const { tokens } = sentence;
  let found: Party | null = null;
  for (let last = from; last < Math.min(tokens.length, from + 24); last += 1) {
    const token = tokens[last];
    if (token === undefined || (/^[,.;:"()]$/u.test(token.text) && last > from)) break;
    if (
      ['that', 'which', 'who'].includes(token.lower) ||
      /^(?:issued|released|published|said|made|issued)$/u.test(token.lower)
    )
      break;
    const body = bodyBefore(found);
    if (body !== null && token.isCapital && tokens[last - 1]?.lower === 'of') {
      found = {
        ...body,
        last,
        label: withoutJoiners(sentence.text.slice(tokens[body.first]?.start ?? 0, token.end)),
      };
      continue;
    }
    const party = partyEndingAt(sentence, last, surnames);
    if (party === null || party.first > from + (found === null ? 3 : 0)) {
      if (found !== null && prepositions.has(token.lower) && token.lower !== 'of' && token.lower !== "'s") break;
      continue;
    }
    if (tokens[last + 1]?.text === "'s" || (party.kind !== 'person' && tokens[last + 1]?.isCapital === true)) continue;
    if (found !== null && party.kind === 'body' && party.name === null && found.kind !== 'body') continue;
    found =
      party.first < from
        ? {
            ...party,
            first: from,
            label: withoutJoiners(sentence.text.slice(tokens[from]?.start ?? 0, tokens[last]?.end ?? 0)),
          }
        : party;
  }
  return found;
}

const bodyBefore = (party: Party | null): Party | null => (party?.kind === 'body' ? party : null);
