import type { Worded } from '../recognise/mention.ts';

/** A place of a sentence that names a person, in full or by a short form. Token places; `from` and `until` hold the offices beside the name. */
export interface Naming {
  name: string;
  first: number;
  last: number;
  from: number;
  until: number;
}

/** Every naming of a person in a sentence, in order. `short` has the short forms, each with those who may be meant. */
export function namingsIn(sentence: Worded, short: ReadonlyMap<string, readonly string[]>): Naming[] {
  const taken = new Set<number>();
  const named = sentence.mentions.flatMap((mention): Naming[] => {
    for (let at = mention.first; at <= mention.last; at += 1) taken.add(at);
    if (mention.kind !== 'person') return [];
    const { name, first, last, from, until } = mention;
    return [{ name, first, last, from: Math.min(from, first), until }];
  });
  sentence.tokens.forEach(({ text, isCapital }, at) => {
    const holders = isCapital && !taken.has(at) ? short.get(text) : undefined;
    const [name, ...others] = holders ?? [];
    if (name !== undefined && others.length === 0) named.push({ name, first: at, last: at, from: at, until: at });
  });
  return named.sort((a, b) => a.first - b.first);
}
