import { partyEndingAt } from '../../attribute/party.ts';
import { emptyMemory, resolve } from '../../attribute/resolve.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Walk } from './walk.ts';

/** The countries for which the persons and parties stand that are named from a place on, up to the end of the phrase. */
export function sidesFrom(
  walk: Walk,
  sentence: Worded,
  from: number,
  until = Infinity,
): { sides: string[]; isGroup: boolean } {
  const sides: string[] = [];
  let isGroup = false;
  for (let index = from; index < Math.min(sentence.tokens.length, from + 24, until + 1); index += 1) {
    const token = sentence.tokens[index];
    if (
      token === undefined ||
      /^[.;]$/u.test(token.text) ||
      (index > from &&
        ['said', 'on', 'during', 'where', 'who', 'to', 'before', 'after', 'while'].includes(token.lower) &&
        !(token.lower === 'to'))
    )
      break;
    if (token.lower === 'in' && sentence.tokens[index + 1]?.isCapital === true) break;
    const mention = sentence.mentions.find(({ first }) => first === index);
    if (mention?.kind === 'person') {
      const country = walk.facts.get(mention.name)?.country ?? mention.country;
      if (country !== null) sides.push(country);
    }
    if (mention?.kind === 'country') sides.push(mention.name);
    if (mention?.kind === 'body' && !mention.outlet) sides.push(mention.name);
    const party = partyEndingAt(sentence, index, new Set(walk.surnames.keys()));
    if (party?.kind === 'surname') {
      const country = resolve(party, walk.facts, walk.surnames, emptyMemory()).country;
      if (country !== null) sides.push(country);
    }
    if (party?.kind === 'group') isGroup = true;
  }
  return { sides: [...new Set(sides)], isGroup };
}

/** The countries that words name: of a group, all whose forms stand in its label. */
export function sidesOf(walk: Walk, words: string, isGroup: boolean): string[] {
  if (!isGroup) return words === '' ? [] : [words];
  const found = walk.authority.countries.filter(({ nouns, adjectives }) =>
    [...nouns, ...adjectives].some((form) =>
      new RegExp(String.raw`(?<!\p{L})${form.replaceAll('.', String.raw`\.`)}(?!\p{L})`, 'u').test(words),
    ),
  );
  return [
    ...new Set([
      ...found.map(({ name }) => name),
      ...[...walk.facts.values()].filter(({ name }) => words.includes(name)).flatMap(({ country }) => country ?? []),
    ]),
  ];
}
