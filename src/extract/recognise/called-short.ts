import type { Token } from '../../text/tokens.ts';
import type { Mention } from './mention.ts';

type Body = Extract<Mention, { kind: 'body' }>;

/** “the [Union]”: with a capital, and no part of a longer name. */
const isAlone = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'Union' &&
  tokens[index - 1]?.lower === 'the' &&
  tokens[index + 1]?.lower !== 'of' &&
  tokens[index + 1]?.isCapital !== true;

/** “The European Union … the [Union]’s ambassador in Riga”: a union called for short is the only one that the article names in full. */
export function addUnionsCalledShort(
  sentences: readonly { tokens: readonly Token[]; known: Map<number, Mention> }[],
): void {
  const unions = new Map<string, Body>();
  for (const { known } of sentences)
    for (const mention of known.values())
      if (mention.kind === 'body' && !mention.outlet && mention.name.endsWith(' Union'))
        unions.set(mention.name, mention);
  const [union, ...others] = unions.values();
  if (union === undefined || others.length > 0) return;
  for (const { tokens, known } of sentences)
    tokens.forEach((_, index) => {
      if (!known.has(index) && isAlone(tokens, index)) known.set(index, { ...union, first: index, last: index });
    });
}
