import type { Token } from '../../text/tokens.ts';
import type { KnownForms } from './known-forms.ts';
import { isParty } from './split-pairs.ts';

/** “the Philippines[’] foreign minister”, “Barbados[’] envoy”: the possessive of a country or body in “s” becomes the token that it is elsewhere. */
export const markPluralOwners = (forms: KnownForms, tokens: readonly Token[], closing: ReadonlySet<number>): Token[] =>
  tokens.map((token, index) => {
    const owner = tokens[index - 1];
    const isOwner =
      token.text === "'" &&
      owner?.end === token.start &&
      /s$/iu.test(owner.text) &&
      !closing.has(token.start) &&
      isParty(forms, tokens, index - 1);
    return isOwner ? { ...token, text: "'s", lower: "'s" } : token;
  });
