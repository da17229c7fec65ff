import type { Mention } from './mention.ts';

/**
 * A form that several countries share (“Congo”, “Congolese”) means the one of them that the article also names by a form or a capital
 * of its own; where that is none or more than one, it names nothing. Two candidates are not one answer. So is it with an organ whose name
 * those of other states share (“Foreign Office”): it is that of its state where the article names that too.
 */
export function settleSharedForms(sentences: readonly ReadonlyMap<number, Mention>[]): void {
  const named = new Set<string>();
  const shared: Extract<Mention, { kind: 'country' }>[] = [];
  const common: Extract<Mention, { kind: 'body' }>[] = [];
  for (const known of sentences)
    for (const mention of known.values()) {
      if (mention.kind === 'city' && mention.country !== null) named.add(mention.country);
      if (mention.kind === 'body' && mention.common === true) common.push(mention);
      if (mention.kind !== 'country') continue;
      if (mention.among.length > 1) shared.push(mention);
      else named.add(mention.name);
    }
  for (const mention of shared) {
    const [only, ...others] = mention.among.filter((country) => named.has(country));
    mention.name = only !== undefined && others.length === 0 ? only : '';
  }
  for (const body of common) if (!named.has(body.of ?? '')) body.name = '';
}
