import { cellsOf } from '../../text/cells.ts';
import { longMonth } from '../../text/date-parts.ts';
import { betweenStrokes, isDateLine, withAgencyAndWriter } from './date-line.ts';
import { hasOutletWord, isOrganisation, isOutletName } from './outlet-names.ts';

const words = (line: string): number => (line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length;
const name = String.raw`(?!${longMonth}\b)\p{Lu}[\p{L}\p{M}'’ʻ.-]*(?: (?!${longMonth}\b)(?:\p{Lu}[\p{L}\p{M}'’ʻ.-]*|de|da|dos|van|von|bin|ibn|al-\p{Lu}\p{L}+|el|ul|der|den|la|di))*`;

const fullName = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|(?:al|as|el|ul)-\p{Lu}\p{L}+|\p{Lu}\.|al|bin|da|de|den|der|di|dos|el|van|von)){1,4}`;
const byPattern = new RegExp(
  String.raw`(?:\b(?:By|BY)|^by|(?<=\d{4}(?: in \p{Lu}\p{L}+)? )by|^(?:Posted|Published)\b.{4,60} by|\b[Oo]ur (?:\p{Lu}\p{L}+ )?(?:[Cc]orrespondent|[Rr]eporter),?|\b(?:Author|Interviewer|Reporter|Text|Words)(?=:)|\b(?:Written|Text|Story|[Rr]eporting|Questions|[Ii]nterview(?:ed)?(?:(?: was)? conducted)?) by):? (?:\[\d{1,3}\])?(?<names>${name}(?:(?:,| and| &) ${name})*)(?= in \p{Lu}| ?[|(–—-]| on \d| Leave a | for \p{Lu}|,|\.|;|\s+\d|\s{2,}|$|\s\p{Lu}\p{Ll}+ \d)`,
  'u',
);

/** “ANN LEE Fjord Times”: a writer in capitals and his paper. */
const paperBehindCapitals =
  /^(?<writer>(?:\p{Lu}[\p{Lu}’'.-]*)(?: \p{Lu}[\p{Lu}’'.-]*)+) (?:The )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;

/** The writers whom a byline names, with where they stand in it: “By Ann Lee ( Daily Post”, “By A in Nairobi and B in Tokyo”. */
export function writersOf(line: string): { index: number; words: string }[] {
  const found: { index: number; words: string }[] = [];
  const behindAgency = (withAgencyAndWriter.exec(line) ?? betweenStrokes.exec(line))?.groups?.['writer'];
  if (behindAgency !== undefined) return [{ index: line.lastIndexOf(behindAgency), words: behindAgency }];
  if (isWriterAtPaper(line)) {
    const writer = withoutBy(line).split(/, | \| /u)[0] ?? line;
    return [{ index: line.indexOf(writer), words: writer }];
  }
  const [one = '', other = '', third] = line.split(', ');
  if (third === undefined && isLoneName(one) && isLoneName(other) && !cityOfTwo.test(other) && !isDateLine(other))
    return [one, other].map((words_) => ({ index: line.indexOf(words_), words: words_ }));
  const match = byPattern.exec(line) ?? namedAtPlace.exec(line) ?? byJob.exec(line) ?? nameAndPlace.exec(line);
  if (match?.groups?.['names'] === undefined) return found;
  const start = match.index + match[0].indexOf(match.groups['names']);
  let rest = match.groups['names'];
  let at = start;
  const more =
    / in \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}-]+)?(?:, \p{Lu}\p{Ll}+)?(?: and |, )(?<name>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)+)/gu;
  for (const one of rest.split(/,? and |, | & /u)) {
    const index = line.indexOf(one, at);
    found.push({ index, words: one.replace(/ in$/u, '').replace(paperBehindCapitals, '$<writer>') });
    at = index + one.length;
  }
  rest = line.slice(start);
  for (const other of rest.matchAll(more)) {
    const words_ = other.groups?.['name'] ?? '';
    const index = line.indexOf(words_, start + other.index);
    if (!found.some((writer) => writer.index === index)) found.push({ index, words: words_ });
  }
  return found;
}

const job = String.raw`(?:Bureau Chief|Columnist|Contributor|Correspondent|Editor|Journalist|Reporter|Writer)s?`;
const jobAtEnd = new RegExp(`${job}$`, 'u');
const place = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}`;
const namedAtPlace = new RegExp(
  String.raw`^(?<names>${fullName}(?: and ${fullName})?)(?: in (?<in>${place})(?:,? and ${fullName} in ${place})*|(?:, | [|–—-] )(?:[\p{Lu}\p{Ll}]+ ){0,3}${job}(?:,? (?:in )?${place})?)$`,
  'u',
);
const byJob = new RegExp(
  String.raw`^(?:By )?(?<names>(?:Our |A )?(?:Agency|Business|City|Correspondent|Diplomatic|Foreign|National|News|Our|Own|Political|Senior|Special|Staff|Web) ${job.replace('Bureau Chief|', '')})(?:,? (?:in )?${place})?$`,
  'u',
);

const nameAndPlace = new RegExp(String.raw`^(?<names>${fullName})(?:,| \|) ${place}$`, 'u');

/** “ANA HOLM, SECRETARY OF STATE”: who speaks, by name and office. */
const isSpeaker = (line: string): boolean =>
  /,(?: \p{L}+){0,3} (?:ambassador|minister|president|secretary|spokes\p{L}+)\b/iu.test(line);

/** “Ana Holm in Tallinn”, “Ann Lee, Staff Writer”, “Luis Prado, Lima”, “Luis Prado | Lima”: a line below the headline that names its writer without “By”. */
export const isNamedAtPlace = (line: string): boolean =>
  namedAtPlace.test(line) ||
  (nameAndPlace.test(line) &&
    !isSpeaker(line) &&
    !cityOfTwo.test(line) &&
    (!line.includes(' | ') || isWriter(line.replace(/ \|.*$/u, ''))));

/** “Ann Lee, The Fjord Times”: a writer and his paper. */
export function isWriterAtPaper(line: string): boolean {
  const [writer = '', paper = '', ...rest] = withoutBy(line).split(/, | \| /u);
  return rest.length === 0 && isLoneName(writer) && isOutletName(paper) && words(paper) <= 5;
}

/** “Staff Correspondent, Dhaka”: a line that names its writer by his work alone. */
export const isByJob = (line: string): boolean => byJob.test(line);

/** “By Ann Lee” without “By”. */
const withoutBy = (cell: string): string =>
  cell.replace(/^(?:B[yY]|by|(?:Author|Text|Words):|(?:Text|Written) by) /u, '');

/** “Journalist”, “Senior Correspondent”: what a writer is. */
export const isJob = (line: string): boolean => jobAtEnd.test(line) && words(line) <= 4;

/** A line of a page that names who wrote: “By …”, “Riga, 4 March 2025. By …”, or with reporting and editing named at its end. */
export function isByline(line: string): boolean {
  return (
    /^(?:[\d:]{4,5}, .{6,20} |[^.]{6,40}\d{4}[.,]?(?: in \p{Lu}\p{L}+)? )?(?:By|BY|by|Written by|Story by|Questions by|Interviewer:|(?:The )?[Ii]nterview(?:ed)?(?:(?: was)? conducted)? by)(?!\p{L})/u.test(
      line,
    ) &&
    words(line) <= 30 &&
    writersOf(line).length > 0
  );
}

/** How names of cities of two words begin: no writer’s. */
const cityOfTwo =
  /^(?:Abu|Addis|Andorra|Bandar|Buenos|Cape|Dar|El|Guatemala|Ho|Hong|Kuala|Kuwait|La|Las|Los|Luang|Mexico|New|Nur|Panama|Phnom|Port|Porto|Rio|Saint|San|Santa|Santo|Sri|St|Tel|The|Vila|Washington|Xi)\b/u;

/** “Dar es Salaam”: whether words begin as a city of two words or more does. */
export const isCity = (words_: string): boolean => cityOfTwo.test(words_);

/** “Palesa Ramainoane | Highlands Post | 2 October 2025”: the writers in the first or last cell of a line that says when. */
export function writersInCell(line: string): { index: number; words: string }[] {
  const commas = line.split(', ');
  const bySlash = line.split(' / ');
  const cells = cellsOf(line);
  const [first = '', ...others] = cells.length > 1 ? cells : commas.length > 2 ? commas : bySlash;
  const last = (bySlash.length > 1 ? bySlash.at(-1) : others.at(-1)) ?? '';
  if ((bySlash.length > 1 || cells.length > 1) && isWriter(last) && [first, ...others].some(isDateLine))
    return [{ index: line.lastIndexOf(last), words: last }];
  const names = withoutBy(first).split(/,? and |, | & /u);
  return others.some((cell) => isDateLine(cell)) && names.every(isWriter)
    ? names.map((words_) => ({ index: line.indexOf(words_), words: words_ }))
    : [];
}

/** A cell that can name nobody but the writer: no city, no day. */
const isWriter = (cell: string): boolean =>
  isLoneName(cell) &&
  !isDateLine(cell) &&
  !cityOfTwo.test(cell) &&
  !/day$|^(?:Issued|Last|Posted|Published|Updated)\b/u.test(cell);

/** Words that pages print above a text and no person is called by: “IMMEDIATE RELEASE”, “Fact Sheet”, “Key Points”. */
const pageWord =
  /^FINAL \p{Lu}+|\bCommuniqu|\bBismill|\b(?:Advisory|Affairs|Analysis|Asia|Africa|America|Brief|Briefing|Central|East|Economy|Edition|Europe|Exclusive|Explainer|Features?|Foreign|Headlines|Highlights|Interview|Live|Middle|Opinion|Overview|Points|Policy|Politics|Press|Release|Readout|Report|Section|Sheet|Statement|Stories|Summary|Takeaways|Team|Top|Updates?|Watch)\b/iu;

const wholeName = new RegExp(`^${name}$`, 'u');

/** A line that is one name and nothing else: “Sunita Maharjan”. */
export function isLoneName(line: string): boolean {
  return (
    wholeName.test(line) &&
    words(line) >= 2 &&
    words(line) <= 4 &&
    !hasOutletWord(line) &&
    !pageWord.test(line) &&
    !isOrganisation(line) &&
    !jobAtEnd.test(line)
  );
}
