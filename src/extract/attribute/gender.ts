import { men, women } from '../../text/given-names.ts';
import type { PersonFacts } from './person-facts.ts';

export type Gender = 'f' | 'm';

const titles: readonly (readonly [RegExp, Gender])[] = [
  [/^(?:Lady|Madam|Madame|Miss|Mme|Mrs\.?|Ms\.?|Dame|Princess|Queen|Smt\.?|Senhora|Señora|Sheikha|Baroness)$/u, 'f'],
  [/^(?:King|Lord|Mr\.?|Messrs|Prince|Sayyid|Senhor|Señor|Sheikh|Shri|Sir|Sultan|Baron|Emir)$/u, 'm'],
  [/^(?:chairwoman|queen|spokeswoman|stateswoman|businesswoman|congresswoman)$/iu, 'f'],
  [/^(?:chairman|king|spokesman|statesman|businessman|congressman)$/iu, 'm'],
];

/** Forms of family names that only one gender bears. */
const familyNames: readonly (readonly [RegExp, Gender])[] = [
  [/(?:[oe]va|[sc]kaya|ská|ová|dóttir|dottir|ovna|evna|kyzy|qizi|gyzy|ienė|aitė|ytė|owska|cka)$/u, 'f'],
  [/(?:[^aeiou][oe]v|[sc]kiy|skyi|ovich|evich|uulu|uly|o[gʻ‘’']?li|oglu|ogly)$/u, 'm'],
];

/** What the text’s titles, a family name’s form, a given name tell of a person’s gender; null where nothing does. */
export function genderOf(fact: PersonFacts): Gender | null {
  return byTitle(fact) ?? byName(fact.name) ?? byPronouns(fact);
}

function byTitle(fact: PersonFacts): Gender | null {
  const beside = fact.mentions.flatMap(({ sentence, mention }) =>
    sentence.tokens.slice(Math.max(0, mention.from - 1), mention.last + 1).map(({ text }) => text),
  );
  const words = [...beside, ...fact.offices.flatMap(({ title }) => title.split(/[\s-]+/u))];
  const styled = fact.mentions.flatMap(({ sentence: { tokens }, mention }) =>
    tokens.slice(Math.max(0, mention.from - 4), mention.first).flatMap(({ lower }, at, lead) => {
      const isStyle = /^(?:excellency|highness|holiness|honou?r|lordship|majesty|worship)$/u.test(
        lead[at + 1]?.lower ?? '',
      );
      return isStyle && /^(?:her|his)$/u.test(lower) ? [lower] : [];
    }),
  );
  const [style] = styled;
  if (style !== undefined) return style === 'her' ? 'f' : 'm';
  return titles.find(([title]) => words.some((word) => title.test(word)))?.[1] ?? null;
}

function byName(name: string): Gender | null {
  const parts = name.split(/[\s-]+/u);
  const last = parts.at(-1) ?? '';
  const family = familyNames.find(([form]) => form.test(last))?.[1];
  if (family !== undefined) return family;
  for (const part of parts.slice(0, -1)) {
    if (women.has(part)) return 'f';
    if (men.has(part)) return 'm';
  }
  return null;
}

/** “Holm said in his speech …”: pronouns of one gender only, in the sentences that name this person and nobody else; “Holm spoke after him” tells of another. */
function byPronouns(fact: PersonFacts): Gender | null {
  let balance = 0;
  for (const { sentence, mention } of fact.mentions) {
    const isAlone = sentence.mentions.every((other) => other.kind !== 'person' || other.name === fact.name);
    if (!isAlone) continue;
    for (const [at, { lower, isQuoted }] of sentence.tokens.entries()) {
      if (isQuoted || at <= mention.last) continue;
      const isObject = lower === 'her' && !/^\p{L}{3,}$/u.test(sentence.tokens[at + 1]?.text ?? '');
      if (/^(?:her|hers|herself|she)$/u.test(lower) && !isObject) balance += 1;
      if (/^(?:he|himself|his)$/u.test(lower)) balance -= 1;
    }
  }
  return balance === 0 ? null : balance > 0 ? 'f' : 'm';
}
