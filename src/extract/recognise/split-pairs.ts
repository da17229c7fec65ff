import type { Token } from '../../text/tokens.ts';
import type { KnownForms } from './known-forms.ts';

/** No form of a country or a body that is looked for here is longer, in words. */
const longestForm = 6;

/** Whether a form of a country or a body stands on a token, alone or as one word of several. */
export function isParty(forms: KnownForms, tokens: readonly Token[], index: number): boolean {
  for (let from = index; from >= Math.max(0, index - longestForm); from -= 1) {
    const hit = forms.at(tokens, from);
    if (hit !== null && from + hit.length > index)
      return hit.known.kind === 'country' || (hit.known.kind === 'body' && !hit.known.outlet);
  }
  return false;
}

/** “the Mongolia-Canada dialogue”, “the EU-Nigeria summit”: a word that joins two parties becomes three tokens, so that both are found. */
export function splitPairs(forms: KnownForms, tokens: Token[]): Token[] {
  let all = tokens;
  for (let index = 0; index < all.length; index += 1) {
    const token = all[index];
    const [one, other, ...more] = token?.text.split('-') ?? [];
    if (
      token === undefined ||
      one === undefined ||
      other === undefined ||
      one === '' ||
      other === '' ||
      more.length > 0
    )
      continue;
    if (!/^\p{Lu}/u.test(one) || !/^\p{Lu}/u.test(other)) continue;
    const part = (text: string, start: number): Token => ({
      ...token,
      text,
      lower: text.toLowerCase(),
      start,
      end: start + text.length,
    });
    const at = token.start + one.length;
    const mark = { ...part('-', at), isCapital: false, isWord: false };
    const split = [...all.slice(0, index), part(one, token.start), mark, part(other, at + 1), ...all.slice(index + 1)];
    if (!isParty(forms, split, index) || !isParty(forms, split, index + 2)) continue;
    all = split;
    index += 2;
  }
  return all;
}
