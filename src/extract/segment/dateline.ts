import { weekday } from '../../text/date-parts.ts';
const month = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\p{Ll}+)?\.?|(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)`;
const weekdayAhead = `(?:${weekday},? )`;
const figures = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}`;
const day = String.raw`${weekdayAhead}?(?:(?:(?:${month}) \d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:${month}))(?:,? \d{4})?|${figures})`;
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}'’ʻ.]+(?:[ \/-][\p{Lu}][\p{Lu}\p{M}'’ʻ.]*)*`;
/** Words in capitals before a colon or dash that say what kind of text follows. */
const notPlace = String.raw`(?!${weekday}\b|(?:AMBASSADOR|ANALYSIS|ANSWER|B[Yy]|BREAKING|CHAIR|CHAIRMAN|CHANCELLOR|COMMISSIONER|DR|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|FOREIGN|FULL TEXT|GOVERNOR|INTERVIEW|INTERVIEWER|JOURNALIST|KING|LIVE|MADAM|MINISTER|MODERATOR|MR|MRS|MS|OPINION|PRESIDENT|PRIME MINISTER|PROF|QUESTION|READOUT|REPORTER|SECRETARY|SENATOR|SPEAKER|SPOKES\p{Lu}+|TEXT|UPDATE|VIDEO|WATCH)\b)`;
const place = String.raw`${notPlace}(?:${capitals}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`;
const dash = String.raw`\s?(?:—|–|--|-)\s`;
/** “Rio de Janeiro”, “Port of Spain”, “Kranj pri Rigi”: a place of up to five words, small ones among them. */
const longPlace = String.raw`${notPlace}\p{Lu}[\p{L}\p{M}'’ʻ.-]*(?: (?:(?:am|an|and|da|de|del|der|di|do|dos|du|el|la|le|of|on|pri|sur|the|upon|y) )?\p{Lu}[\p{L}\p{M}'’ʻ.-]*){0,4}`;
const wholeDay = String.raw`${weekdayAhead}?(?:(?:${month}) \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${month}),? \d{4}|${figures})`;

/** In reading order: with agency; those that a whole day with its year makes sure of, in brackets too or the day ahead; with place in capitals; with place, date and agency and no dash; with place and date. */
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?<place>${place})(?:, (?:${place}))?,? ?)?(?:\/?(?<day>${day})\/?\.?)? ?\((?<agency>(?!\p{Ll}+ )[^()]{2,40})\)\.?\s?(?:${dash}|[:—–-]\s?)`,
    'u',
  ),
  new RegExp(String.raw`^\((?<agency>[^()]{2,40})\)${dash}(?<place>${place}), (?<day>${day})${dash}`, 'u'),
  new RegExp(
    String.raw`^(?<place>${longPlace})(?:, ${longPlace}| \(${longPlace}\)|\/${longPlace})?(?:,|\s[–—-])? (?<day>${wholeDay})(?: \((?<agency>[^()]{2,40})\))?(?:${dash}|\. |: |\s\|\s)`,
    'u',
  ),
  new RegExp(
    String.raw`^(?<place>${longPlace}) \((?<agency>[^()]{2,40})\),? (?<day>${wholeDay})(?:${dash}|\. |: )`,
    'u',
  ),
  new RegExp(
    String.raw`^[([](?<place>${longPlace})(?:, ${longPlace})?, (?<day>${wholeDay})[)\]](?:${dash}|[:.]?\s)`,
    'u',
  ),
  new RegExp(String.raw`^(?<day>${wholeDay})(?:, (?<place>${longPlace}))?(?:${dash}(?:${longPlace}: )?|\s\|\s)`, 'u'),
  new RegExp(
    String.raw`^(?<place>${notPlace}${capitals})(?:, \p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.]+)?)??(?:, ?(?<day>${day}))?\.?(?: ?\/?(?<agency>\p{Lu}{4,})\/?)?(?:${dash}|: )`,
    'u',
  ),
  new RegExp(
    String.raw`^(?<place>${place}), (?<day>${day}) (?:\((?<agency>\p{Lu}[^()]{1,30})\)|\/(?<slashed>\p{Lu}[^/]{1,30})\/)(?:${dash}|\s(?=["“‘'\p{Lu}]))`,
    'u',
  ),
  new RegExp(String.raw`^(?<place>${place}), (?<day>${day})(?:${dash})`, 'u'),
  new RegExp(
    String.raw`^(?<place>${notPlace}${capitals})(?:, ${longPlace})?, (?<day>${day}), (?<agency>\p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}.’']*){0,3})(?:${dash})`,
    'u',
  ),
  new RegExp(String.raw`^(?<place>${place}), (?<day>${day}), (?<agency>\p{Lu}{3,})(?:${dash})`, 'u'),
  new RegExp(
    String.raw`^(?<place>${place})(?:, ${place})?,? (?<day>${day})[.,]? ?\/(?<agency>[^/\n]{2,40})\/(?:\.?(?:${dash}|\s)|\. )`,
    'u',
  ),
];

/** A dateline as it stands before a paragraph: “BERGEN, April 25 (AFP) —”, “April 26 (MFA) —”, “LIMA –”. Lengths in UTF-16 code units. */
export interface Dateline {
  length: number;
  place: string | null;
  day: string | null;
  agency: { index: number; words: string } | null;
}

/** “(Fjord Wire) - The minister”: the agency alone, and no “(Photo) –”. */
const byAgency =
  /^\((?!(?:Adds|Corrects|File|LEAD|Photo|Picture|Recasts|Refiles|Repeats|Updates?|Video|Watch|Writes)\b)\p{Lu}[\p{L}.]{2,}(?: \p{Lu}[\p{L}.]+){0,2}\) ?(?:-|–|—|--) (?=\p{Lu})/u;

/** “CCTV:” can be no place. */
const hasVowel = /[aeiouy]/iu;

/** Reads the dateline that opens a paragraph, or null. A heading of a list (“WHO: …”) is none: a colon needs a place of four letters. */
export function datelineOf(paragraph: string): Dateline | null {
  for (const form of forms) {
    const match = form.exec(paragraph);
    if (match === null) continue;
    const { place: where, day: when, slashed, agency = slashed } = match.groups ?? {};
    if (where === undefined && when === undefined && !byAgency.test(paragraph)) continue;
    const isSpoken = where !== undefined && (where.length < 4 || !hasVowel.test(where.normalize('NFD')));
    if (isSpoken && when === undefined && agency === undefined) continue;
    return {
      length: match[0].trimEnd().length,
      place: where ?? null,
      day: when ?? null,
      agency: agency === undefined ? null : { index: paragraph.indexOf(agency), words: agency },
    };
  }
  return null;
}

/** The agency that a dateline names, in brackets, between strokes or behind the day: “OSLO, May 3 (Fjord Wire) —”, “OSLO, May 3 /Fjord Wire/”, “OSLO, May 3, Fjord Wire –”. */
export function agencyIn(dateline: string): { index: number; words: string } | null {
  const match = /\((?<agency>[^()]{2,40})\)|\/(?<slashed>[\p{Lu}«“"][^/()\d]{2,30})\//u.exec(dateline);
  const given = match?.groups?.['agency'] ?? match?.groups?.['slashed'];
  const words = given === undefined ? undefined : ownName(given);
  if (match !== null && words !== undefined) return { index: dateline.indexOf(words, match.index), words };
  const behind = /\d, (?<agency>\p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}.’']*){0,3})\s?(?:—|–|--|-)?$/u.exec(dateline);
  const named = behind?.groups?.['agency'];
  return behind === null || named === undefined ? null : { index: behind.index + 3, words: named };
}

/** “/“Fjord” IA/”, “/NIAT «Fjord»/”, “/Fjord, A. Holm/”: the name of an agency without what kind of agency it is, and without its writer. */
const ownName = (words: string): string =>
  /[«“"](?<name>[^«»“”"]{3,})[»”"]/u.exec(words)?.groups?.['name'] ?? words.split(', ')[0] ?? words;
