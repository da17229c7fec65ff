import { fold } from './fold.ts';

/** Something that goes by several names: its preferred one, and the variants that an authority or the articles give. */
export interface Named {
  readonly name: string;
  readonly variants: readonly string[];
}

interface Form {
  readonly folded: string;
  /** The form as written, where it is an abbreviation: then its capitals count. */
  readonly capitals: string | null;
  readonly group: readonly string[];
}

const isAbbreviation = (form: string): boolean => /^[\p{Lu}\p{N}.&+-]+$/u.test(form);

/**
 * Finds the names that a text uses and gives their other forms, folded, so that “SCO” finds “Shanghai Cooperation
 * Organization”. A form counts only as whole words, and an abbreviation only in its own capitals.
 */
export function otherForms(named: readonly Named[]): (text: string) => string[] {
  const byFirstWord = new Map<string, Form[]>();
  for (const { name, variants } of named) {
    const group = [...new Set([name, ...variants].map(fold))];
    if (group.length < 2) continue;
    for (const written of [name, ...variants]) {
      const folded = fold(written);
      const first = folded.split(' ')[0] ?? '';
      const form = { folded, capitals: isAbbreviation(written) ? written : null, group };
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
    }
  }
  return (text) => {
    const words = fold(text);
    const padded = ` ${words} `;
    const used = new Set(words.split(' ').flatMap((word) => byFirstWord.get(word) ?? []));
    const groups = [...used]
      .filter(
        ({ folded, capitals }) => padded.includes(` ${folded} `) && (capitals === null || text.includes(capitals)),
      )
      .map(({ group }) => group);
    return [...new Set(groups.flat())].filter((form) => !padded.includes(` ${form} `));
  };
}
