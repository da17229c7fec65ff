import type { PersonMention, Worded } from '../recognise/mention.ts';
import type { Party } from './party.ts';

/**
 * Who bears the office that stands for him: “[The President of the Republic], Mr Holm, received …”, where a sentence begins with it and his
 * name follows; “Ana Holm, [a researcher] at the Institute of …, said”, where it stands behind his name.
 */
export function bearerOf({ mentions, tokens }: Worded, party: Party): Party {
  if (party.kind !== 'role') return party;
  const bearer = mentions.find(
    (one): one is PersonMention =>
      one.kind === 'person' &&
      (isAhead(one, party, tokens) ||
        (one.last < party.first && party.last <= one.until && party.first <= one.last + 3)),
  );
  return bearer === undefined
    ? party
    : { ...party, kind: 'person', name: bearer.name, label: bearer.words, last: Math.max(party.last, bearer.last) };
}

/** Whether the office opens the sentence, and the name stands behind it with nobody between. */
const isAhead = ({ from, first }: PersonMention, party: Party, tokens: Worded['tokens']): boolean =>
  party.first === 0 &&
  from <= party.last &&
  first > party.last &&
  !tokens.slice(party.last + 1, first).some(({ lower }) => lower === 'and');
