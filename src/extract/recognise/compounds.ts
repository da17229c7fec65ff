import type { Token } from '../../text/tokens.ts';

/** “First Lady”, “first gentleman”: two words that head an office as one, put into one token with the offsets of both. */
export const withCompounds = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (isFirstOf(tokens[index - 1], token)) return [];
    return next !== undefined && isFirstOf(token, next)
      ? [{ ...token, text: `${token.text} ${next.text}`, lower: `${token.lower} ${next.lower}`, end: next.end }]
      : [token];
  });

const isFirstOf = (first: Token | undefined, token: Token): boolean =>
  first?.lower === 'first' && /^(?:gentleman|lady)$/u.test(token.lower);
