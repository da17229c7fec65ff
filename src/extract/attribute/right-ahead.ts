import type { Token } from '../../text/tokens.ts';

/** The token right ahead of a place, or ahead of the comma or article between: “her [host], Premier Otieno”, “[told] the premier”. */
export const rightAhead = (tokens: readonly Token[], from: number, between: ',' | 'the'): number =>
  tokens[from - 1]?.lower === between ? from - 2 : from - 1;
