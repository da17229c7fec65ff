const nouns = 'committee|commission|council|group|consultations|dialogue|mechanism|authority';
const named = new RegExp(String.raw`\b(?:${nouns})\b`, 'iu');
const ends = new RegExp(String.raw`\b(?:${nouns})$`, 'iu');

/** Whether a name has the noun of an organ in it, all of whose sessions bear its name. */
export const namesOrgan = (name: string | null): boolean => name !== null && named.test(name);

/** Whether a name ends with the noun of an organ. */
export const endsAsOrgan = (name: string | null): boolean => name !== null && ends.test(name);
