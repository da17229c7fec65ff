import { tokensOf } from '../../text/tokens.ts';

/** The last words by which persons of an article may be called for short: surnames, and family names that stand first. */
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
