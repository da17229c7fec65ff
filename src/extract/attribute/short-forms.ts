import { tokensOf } from '../../text/tokens.ts';
import type { PersonFacts } from './person-facts.ts';

/** The last words by which persons of an article may be called for short: surnames, and family names that stand first; also of a name as the article spells it, where an authority file prefers another form. */
export function shortFormsOf(facts: ReadonlyMap<string, PersonFacts>): Map<string, string[]> {
  const forms = shortForms(facts.keys());
  for (const { name, isKnown, mentions } of facts.values())
    for (const words of isKnown ? new Set(mentions.map(({ mention }) => mention.words)) : [])
      if (words !== name && words.includes(' '))
        for (const part of shortForms([words]).keys()) if (!forms.has(part)) forms.set(part, [name]);
  return forms;
}

/** The same of names alone. */
export function shortForms(names: Iterable<string>): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const name of names) {
    const parts = tokensOf(name)
      .tokens.filter(({ isCapital }) => isCapital)
      .map(({ text }) => text);
    const bare = /^(?:al|el|an|ar|as|at|az|ash)-(?<rest>\p{Lu}.*)$/iu.exec(name.split(' ').at(-1) ?? '')?.groups?.[
      'rest'
    ];
    const own = [parts.at(-1), parts[0], bare, ...(parts.length > 2 ? parts.slice(1) : [])];
    const atStart = own.map((part) => part?.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
    for (const part of new Set([...own, ...atStart])) {
      if (part === undefined) continue;
      const holders = forms.get(part);
      if (holders === undefined) forms.set(part, [name]);
      else if (!holders.includes(name)) holders.push(name);
    }
  }
  return forms;
}
