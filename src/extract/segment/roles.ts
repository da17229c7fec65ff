import { withSignsInWords } from '../../text/double-encoded.ts';
import { isDayEntry } from '../../text/day-heading.ts';
import { speechBy } from '../../text/speech-title.ts';
import type { Block } from '../types.ts';
import { isCaption, isCredit } from './caption-lines.ts';
import { datelineOf } from './dateline.ts';
import { isDateLine, isMastheadDate } from './date-line.ts';
import { isByJob, isByline, isLoneName, isNamedAtPlace, isWriterAtPaper } from './front-lines.ts';
import { goesOnBehindEnd } from './goes-on-behind-end.ts';
import { headlineAmong } from './headline.ts';
import { markProgramme } from './programme.ts';
import { isOrganisation, isOutletName, isOutletWithMotto } from './outlet-names.ts';
import { withoutSite } from './site-in-title.ts';
import { withSpeaker } from './speaker-lines.ts';
import { isLabel, isOfTurns } from './turns-in-capitals.ts';

const words = (line: string): number => (line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length;
const ends = /[.!?:;][”"’')\]]*(?: ?[■□▪◆])?$/u;

/** No title that ends with a comma has more words; “RECALLING the commitments made in Oslo on 3 May 2024,” is the recital of a declaration. */
const longestOpen = 9;

/** “President of Norway Ana Lund: Mr Prado, ladies and gentlemen,”: a turn of a transcript, with whom it addresses. */
const turnOfSpeech = /^\p{Lu}[^,:]{8,80}: \p{Lu}/u;

const isProseLine = (line: string): boolean =>
  ((ends.test(line) || goesOnBehindEnd.test(line)) && words(line) >= 6 && !isAddress.test(line)) ||
  (/:$/u.test(line) && (words(line) >= 3 || /^(?:All|Both|The) \p{L}+:$/u.test(line))) ||
  words(line) > 45 ||
  (/,$/u.test(line) && (words(line) > longestOpen || turnOfSpeech.test(line)) && !isSalutation(line)) ||
  (datelineOf(line) !== null && words(line) > 8);
/** “2 Port Royal Street, Kingston, Jamaica W.I.”: a number and names alone. */
const isAddress = /^\d{1,4} (?:\p{Lu}[\p{L}.’'-]*,? ?|\d+,? ?)+$/u;
/** “Your Excellency, Mr X, Minister of …,”, “Ladies and gentlemen,”: whom a speech addresses, never its title. */
const isSalutation = (line: string): boolean =>
  /,$/u.test(line) &&
  !turnOfSpeech.test(line) &&
  /^(?:Your |His |Her )?(?:Ambassadors?|Chair(?:man|person)?|Colleagues|Dear|Dignitaries|Distinguished|Esteemed|Excellenc(?:y|ies)|Friends|Guests|High Commissioners|Hon(?:\.|ou?rable)|Ladies|Madam|Majest(?:y|ies)|Members|Ministers?|Mr|President|Prime Minister|Royal|Senior officials|Speaker)\b/iu.test(
    line,
  );

const isTitleLike = (line: string): boolean =>
  words(line) >= 2 &&
  words(line) <= (speechBy.test(line) ? 60 : 32) &&
  !isSalutation(line) &&
  !ends.test(line.replace(/[?!:’']$/u, ''));

/** “Who pays for the last mile of pipe?” is a headline where nothing but the page’s own lines stands above it. */
const isQuestionAsTitle = (line: string, above: readonly Block[]): boolean =>
  /^[^.!?]+\?[”’"']?$/u.test(line) && words(line) <= 20 && above.every(({ role }) => role !== null);

/** Cuts the dateline off the paragraph that it opens. */
function withDatelineCut(text: string, block: Block, isTranscript: boolean): Block[] {
  const line = withSignsInWords(text.slice(block.start, block.end));
  const dateline = block.role === null ? datelineOf(line) : null;
  if (dateline !== null && isLabel(line.slice(0, dateline.length), text, isTranscript)) return [block];
  if (dateline === null || words(line.slice(dateline.length)) < 8) return [block];
  const dash = /^â€[”“\u0093\u0094]/u.exec(text.slice(block.start + dateline.length - 1))?.[0].length ?? 1;
  const cut = block.start + dateline.length - 1 + dash;
  const start = cut + (text.slice(cut).length - text.slice(cut).trimStart().length);
  return [
    { start: block.start, end: cut, role: 'dateline', item: false, rule: 'dateline' },
    { ...block, start },
  ];
}

/** A longer paragraph only names a photographer in passing; in words. */
const longestCaption = 120;

interface RoleRule {
  name: string;
  role: NonNullable<Block['role']>;
  is: (line: string, before: string | null) => boolean;
}

/** Roles that a line shows by itself, wherever it stands. */
const anywhere: readonly RoleRule[] = [
  { name: 'credit', role: 'credit', is: isCredit },
  { name: 'byline', role: 'byline', is: isByline },
  { name: 'caption', role: 'caption', is: (line) => words(line) <= longestCaption && isCaption(line) },
  { name: 'date-line', role: 'dateline', is: isDateLine },
];

/** Gives every block that is not furniture its role, and cuts datelines off. Above the first paragraph a line that is nothing else may be the headline. */
export function withRoles(text: string, blocks: readonly Block[]): Block[] {
  const isTranscript = isOfTurns(text);
  const cut = withSpeaker(text, withoutSite(text, blocks)).flatMap((block) =>
    withDatelineCut(text, block, isTranscript),
  );
  markProgramme(text, cut);
  const firstDay = cut.findIndex(({ rule }) => rule === 'day-heading' || rule === 'programme');
  const line = (block: Block): string => withSignsInWords(text.slice(block.start, block.end)).trim();
  const firstProse = cut.findIndex(
    (block, index) =>
      block.role === null &&
      !isQuestionAsTitle(line(block), cut.slice(0, index)) &&
      !anywhere.some(({ is }) => is(line(block), null)) &&
      isProseLine(line(block)),
  );
  const isOf = (name: 'date-line' | 'byline', block: Block): boolean =>
    block.role === null && anywhere.some((rule) => rule.name === name && rule.is(line(block), null));
  const frontLines = frontEnd(
    cut.map((block) => (isOf('date-line', block) || isOf('byline', block) ? 'says-who-or-when' : line(block))),
    firstProse,
  );
  const front = firstDay < 0 ? frontLines : Math.min(frontLines, firstDay);
  cut.forEach((block, index) => {
    if (block.role !== null) return;
    const words_ = line(block);
    const before = cut[index - 1];
    const rule = anywhere.find(({ is }) => is(words_, before === undefined ? null : line(before)));
    if (rule !== undefined) {
      Object.assign(block, { role: rule.role, rule: rule.name });
    } else if (index < front) {
      Object.assign(block, frontRole(words_));
    } else if (
      isProseLine(words_) ||
      block.item ||
      isSignature(words_, before, text) ||
      isSeat(words_) ||
      isDayEntry(words_) ||
      (/^The \p{Lu}\p{L}+:$/u.test(words_) && cut[index + 1]?.item === true)
    ) {
      Object.assign(block, { role: 'prose', rule: 'paragraph' });
    } else {
      Object.assign(
        block,
        isTitleLike(words_)
          ? { role: 'headline', rule: 'subheading' }
          : { role: ends.test(words_) ? 'prose' : 'furniture', rule: 'short-line' },
      );
    }
  });
  settleFront(text, cut, front);
  return cut;
}

/** The words of a standfirst are no more. */
const longestStandfirst = 45;

/** Where the lines above the text end: before its first paragraph, or, where that is a standfirst, behind the writer and the day below it. */
export function frontEnd(lines: readonly string[], firstProse: number): number {
  if (firstProse < 0) return lines.length;
  const below = lines.slice(firstProse + 1, firstProse + 6);
  const second = below.findIndex((line) => line !== 'says-who-or-when' && words(line) > longestStandfirst);
  const last = below.slice(0, second < 0 ? below.length : second).lastIndexOf('says-who-or-when');
  const isStandfirst = firstProse > 0 && words(lines[firstProse] ?? '') <= longestStandfirst;
  return isStandfirst && last >= 0 ? firstProse + 2 + last : firstProse;
}

function frontRole(line: string): { role: NonNullable<Block['role']>; rule: string } {
  if (isWriterAtPaper(line)) return { role: 'byline', rule: 'named-at-place' };
  if (isOutletName(line) || isOutletWithMotto(line)) return { role: 'furniture', rule: 'masthead' };
  if (isTitleLike(line) && words(line) >= 3) return { role: 'headline', rule: 'front-line' };
  return isLoneName(line)
    ? { role: 'byline', rule: 'lone-name' }
    : ends.test(line) && words(line) > 2
      ? { role: 'prose', rule: 'paragraph' }
      : { role: 'furniture', rule: 'front-line' };
}

/** “Norway: Jens Holm, Minister of Trade”: who sits for whom, in a list of those present. */
const isSeat = (line: string): boolean =>
  /^(?:\p{Lu}[\p{L}’'-]+ ?){1,6}: (?:\p{Lu}[^\s,:]* ?){2,8}, [^:.;]*\b(?:Ambassador|Chair\p{L}*|Director|Minister|President|Representative|Secretary)\b[^:.;]*$/u.test(
    line,
  );

/** The name under a pulled quotation: its words go on with the paragraph before. */
function isSignature(line: string, before: Block | undefined, text: string): boolean {
  return (
    before?.role === 'prose' &&
    /[”"]$/u.test(text.slice(before.start, before.end)) &&
    /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+.*, /u.test(line)
  );
}

/** “THE FJORD” over “Friday, September 4, 2026”, at the head of a page: the name of a paper, and no writer’s. */
const isPaperOver = (text: string, next: Block | undefined): boolean =>
  next?.role === 'dateline' && isMastheadDate(text.slice(next.start, next.end));

/** Of several lines above the text one is the headline; a lone name below it is the writer; a weekday above it is the page’s own date. */
function settleFront(text: string, blocks: readonly Block[], front: number): void {
  const above = blocks.slice(0, front);
  const lines = above.filter(({ role, rule }) => role === 'headline' && rule === 'front-line');
  const headline = headlineAmong(text, above, lines);
  const at = headline?.start ?? Infinity;
  const headlineWords = headline === undefined ? null : text.slice(headline.start, headline.end);
  for (const block of above.filter(({ rule }) => rule !== 'speaker')) {
    const line = text.slice(block.start, block.end);
    if (block === headline) block.rule = 'headline';
    else if (block.role === 'headline' && line === headlineWords)
      Object.assign(block, { role: 'furniture', rule: 'headline-again' });
    else if (block === above[0] && block.rule === 'lone-name' && block.start < at && isPaperOver(text, above[1]))
      Object.assign(block, { role: 'furniture', rule: 'masthead' });
    else if (isByJob(line) && !/^By\b/u.test(line) && above.some((other) => other !== block && other.role === 'byline'))
      Object.assign(block, { role: 'furniture', rule: 'front-line' });
    else if (
      block.role !== 'byline' &&
      block.rule !== 'masthead' &&
      block.start > at &&
      (isByJob(line) || isNamedAtPlace(line))
    )
      Object.assign(block, { role: 'byline', rule: 'named-at-place' });
    else if (block.role === 'headline' && block.start > at && isLoneName(line))
      Object.assign(block, { role: 'byline', rule: 'lone-name' });
    else if (block.role === 'headline' && block.start < at && (words(line) < 5 || isOrganisation(line)))
      Object.assign(block, { role: 'furniture', rule: isOrganisation(line) ? 'masthead' : 'front-line' });
    else if (block.role === 'dateline' && block.start < at && headline !== undefined && isMastheadDate(line))
      Object.assign(block, { role: 'furniture', rule: 'masthead-date' });
  }
}
