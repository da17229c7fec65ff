import type { Worded } from '../recognise/mention.ts';

const meets =
  /\b(?:answer(?:ed|s)|conversation with|interview(?:ed)?|met (?:her|him|us)|questions (?:from|to)|received (?:the|this|us)|sat down|sits down|sp(?:eaks|oke) (?:to|with)|talk(?:ed|s) (?:to|with))\b/u;

const name = String.raw`(?<name>(?!(?:An?|The)\b)\p{Lu}[\p{L}\p{M}’'-]+(?: (?:al|bin|da|de|del|dos|van|von|el|ibn|bint)(?= )| al-\p{Lu}\p{L}+| \p{Lu}\.| (?!(?:About|After|Ahead|And|As|At|Before|For|From|In|Is|Of|On|Over|Says|Speaks|Talks|Tells|The|To|With)\b)\p{Lu}[\p{L}\p{M}’'-]+){1,4})`;
const office = String.raw`(?:[Aa]mbassador|[Cc]hair(?:man|woman)?|[Cc]hancellor|[Cc]hief|[Cc]ommissioner|[Dd]irector|[Ee]nvoy|[Hh]ead|[Mm]inister|[Nn]egotiator|[Pp]remier|[Pp]resident|[Rr]epresentative|[Ss]ecretary(?:-[Gg]eneral)?)`;

/** “Remarks by Foreign Minister Ana Lund”, “The ambassador in Oslo, Ana Lund, on ferries”, “Interview with Ana Lund”: names in headings. */
const inHeading: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:\p{L}+ )?(?:address|intervention|keynote|message|remarks|speech|statement|toast) (?:delivered )?(?:by|of)\b.{0,200}?(?:^|[ ,])(?:(?:H\.? ?E|Hon|Honou?rable|Dr|Mrs?|Ms|Prof|Sir|Dame|Dato'|Datuk|Dato)\.? )+(?<name>\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){1,4})`,
    'iu',
  ),
  /(?:^| )(?<name>\p{Lu}{2,} \p{Lu}{2,})[’']S (?=\p{Lu})/u,
  new RegExp(
    String.raw`\b${office}\b.{0,60}? (?<name>\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)[’']s (?:\p{Lu}|interview|remarks|speech)`,
    'u',
  ),
  new RegExp(
    String.raw`\b${office}(?: (?:for|of) (?:[Tt]he )?\p{Lu}\p{L}+(?:,? (?:and )?\p{Lu}\p{L}+){0,4})?,? ${name}`,
    'u',
  ),
  new RegExp(String.raw`\b${office}\b[^.:,]{0,60}, ${name}(?=[,.]|$| \p{Ll})`, 'u'),
  new RegExp(
    String.raw`\b(?:[Bb]reakfast|[Cc]hat|[Cc]offee|[Cc]onversation|[Dd]inner|[Ii]nterview|[Ll]unch|[Mm]inutes|[Qq]uestions|Q&A|[Tt]alk|[Tt]ea|[Tt]ête-à-[Tt]ête) with ${name}`,
    'u',
  ),
  new RegExp(String.raw`\b(?:[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement) (?:by|of) ${name}`, 'u'),
  new RegExp(String.raw`(?:^|: )${name},? (?:[\p{L}’' ]{0,40}\b${office}\b|(?:on|speaks|talks|tells)\b)`, 'u'),
];

/** “Foreign Secretary”: words that look like a name and are none. */
const isOffice = new RegExp(String.raw`\b${office}$`, 'u');

/** “TERENCE OH” as text writes it. */
const inSmallLetters = (words: string): string => words.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());

/** The person whom the headings name in full. */
export function namedInHeadings(headings: readonly string[]): string | null {
  for (const heading of headings)
    for (const pattern of inHeading) {
      const found = pattern.exec(heading)?.groups?.['name'];
      if (found !== undefined) return found === found.toUpperCase() ? inSmallLetters(found) : found;
    }
  return null;
}

/** The first name of two words or more in a heading that is no title in capitals throughout. */
function nameInSentence(headings: readonly string[]): string | null {
  for (const heading of headings) {
    const plain = heading.match(/(?<![\p{L}’'])\p{Ll}{4,}/gu) ?? [];
    const found = plain.length < 3 ? null : new RegExp(String.raw`(?<![\p{L}’'-])${name}`, 'u').exec(heading);
    const words = found?.groups?.['name'];
    if (words !== undefined && !isOffice.test(words)) return words;
  }
  return null;
}

/**
 * Who is interviewed or speaks: whom the headings name, else whom the text tells to have been spoken with (“sat down with Minister Lund”,
 * “He received the Courier”), else the first whom it names.
 */
export function mainPerson(
  prose: readonly Worded[],
  headings: readonly string[],
  surnames: ReadonlyMap<string, readonly string[]>,
): string | null {
  const full = namedInHeadings(headings);
  const isKnown = full?.split(' ').some((word) => surnames.has(word)) ?? false;
  if (full !== null && !isKnown) return full;
  const [inTitle] = headings
    .flatMap((heading) => heading.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? [])
    .flatMap((word) => {
      const holders = surnames.get(word) ?? [];
      return holders.length === 1 ? holders : [];
    });
  if (inTitle !== undefined) return inTitle;
  const named = prose.map(({ mentions }) => mentions.flatMap((one) => (one.kind === 'person' ? [one.name] : [])));
  const at = prose.findIndex(({ text }) => meets.test(text) && !text.endsWith('?'));
  const ahead = at < 0 || !isByPronoun(prose[at]) ? undefined : named[at - 1]?.[0];
  const told = at < 0 ? undefined : (ahead ?? named[at]?.[0] ?? named[at - 1]?.[0]);
  return told ?? full ?? nameInSentence(headings) ?? named.flat()[0] ?? null;
}

/** “In an interview, he also spoke of his talks with Prado”, “Ana Holm met her at home”: the one interviewed is a pronoun, named just before. */
function isByPronoun(sentence: Worded | undefined): boolean {
  if (sentence === undefined) return false;
  const first = sentence.mentions.find(({ kind }) => kind === 'person')?.first ?? Infinity;
  const isSubject = sentence.tokens.some(({ lower }, index) => index < first && /^(?:he|she)$/u.test(lower));
  return isSubject || /\b(?:met|to|up with|with) (?:her|him)\b/u.test(sentence.text);
}
