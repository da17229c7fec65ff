/** A custom property of the style sheet of tokens. */
export interface Token {
  name: string;
  value: string;
}

/** The custom properties that a style sheet declares, in order: first the raw ones, then those that name a meaning. */
export function tokensIn(styleSheet: string): { raw: Token[]; meaning: Token[] } {
  const [raw = '', meaning = ''] = styleSheet.split('/* Meaning');
  const declared = (text: string): Token[] =>
    [...text.matchAll(/^\s*(?<name>--[\w-]+):\s*(?<value>[^;]+);/gmu)].map(({ groups }) => ({
      name: groups?.['name'] ?? '',
      value: groups?.['value'] ?? '',
    }));
  return { raw: declared(raw), meaning: declared(meaning) };
}
