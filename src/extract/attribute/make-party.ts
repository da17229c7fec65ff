import { withoutJoiners } from '../../text/double-encoded.ts';
import type { Token } from '../../text/tokens.ts';
import type { Worded } from '../recognise/mention.ts';
import type { Party } from './party.ts';

const labelOf = (sentence: Worded, first: number, last: number): string =>
  withoutJoiners(sentence.text.slice(sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? 0)).replace(
    /^(?:also|and|that|but|when|while)\s/u,
    '',
  );

/** A party of which only some things are known; its label is the text’s words unless another is given. */
export function partyOf(sentence: Worded, rest: Pick<Party, 'kind' | 'first' | 'last'> & Partial<Party>): Party {
  return {
    label: labelOf(sentence, rest.first, rest.last),
    name: null,
    country: null,
    owner: null,
    isPlural: false,
    ...rest,
  };
}

/** A pronoun as a party, under the form that it has as a subject: “him” is “he”. */
export const pronounParty = (token: Token, index: number): Party => ({
  kind: 'pronoun',
  label: token.text,
  name: subjectForms[token.lower] ?? token.lower,
  country: null,
  owner: null,
  isPlural: token.lower === 'them',
  first: index,
  last: index,
});

const subjectForms: Readonly<Record<string, string>> = { him: 'he', his: 'he', her: 'she', them: 'they' };
