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

/** A name that a text uses, and its other forms, all folded. */
export interface NameFound {
  readonly form: string;
  readonly others: readonly string[];
}

/**
 * Finds the names that a text uses, so that “SCO” also finds “Shanghai Cooperation Organization”. A form counts only as
 * whole words, and an abbreviation only in its own capitals.
 */
export function namesIn(named: readonly Named[]): (text: string) => NameFound[] {
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
    const found = [...used].filter(
      ({ folded, capitals }) => padded.includes(` ${folded} `) && (capitals === null || text.includes(capitals)),
    );
    return Array.from(
      Map.groupBy(found, ({ group }) => group),
      ([group, forms]) => ({
        form: forms.map(({ folded }) => folded).reduce((one, other) => (other.length > one.length ? other : one)),
        others: group.filter((form) => !padded.includes(` ${form} `)),
      }),
    ).filter(({ others }) => others.length > 0);
  };
}
