import type { Figure } from '../../model/figure.ts';
import type { Dated } from '../../model/said.ts';
import { fold } from '../../text/fold.ts';
import { shortSlug } from '../../text/slug.ts';
import { bySpan, spanWithin } from '../../text/spans.ts';
import { tenDigits } from '../../text/digits.ts';
import type { Worded } from '../recognise/mention.ts';
import { longMonth, months } from '../../text/date-parts.ts';
import { datedFrom, datesIn } from './dates-in.ts';
import { contentWords, sharedWords } from './parallels.ts';

/** One account of a measured quantity, before accounts are joined. */
export interface FoundFigure {
  value: number;
  unit: string;
  qualifier: Figure['qualifier'];
  compared: string | null;
  about: string;
  account: Figure['accounts'][number];
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const currencies: Readonly<Record<string, string>> = {
  $: 'US dollars',
  us$: 'US dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yuan',
  nz$: 'New Zealand dollars',
  a$: 'Australian dollars',
  rm: 'ringgit',
};
const money =
  /(?<sign>US\$|NZ\$|A\$|RM|[$€£¥])\s?(?<number>\d[\d,]*(?:\.\d+)?)(?:\s(?<scale>thousand|million|billion|trillion))?/giu;
const share =
  /(?<number>\d+(?:\.\d+)?)\s?(?:%|percent|per cent)(?:\s(?<compared>year-on-year|on-year|from a year earlier|over (?:\p{L}+ ){1,3}months))?/giu;
const quantity =
  /(?<![\p{L}\d.,$€£¥-])(?<number>\d[\d,]*(?:\.\d+)?)(?:\s(?<scale>thousand|million|billion))?\s(?<unit>tons|tonnes|kilometers|kilometres|km|megawatts|MW|barrels|cubic (?:meters|metres)|hectares|people|passengers|trucks|flights|scholarships|visitors|countries)\b/giu;
const before =
  /\b(?<word>more than|over|above|at least|nearly|about|around|some|almost|approximately|increased(?: by)?|rising|rose(?: by)?|grew(?: by)?|up(?: by)?|growth of|surged(?: by)?|jumped(?: by)?|fell(?: by)?|decreased(?: by)?|dropped(?: by)?|down(?: by)?)\s*(?:\p{L}+ )?$/iu;

function qualifierOf(ahead: string): Figure['qualifier'] {
  const word = before.exec(ahead)?.groups?.['word']?.toLowerCase() ?? '';
  if (/more than|over|above|at least/u.test(word)) return 'over';
  if (/about|around|some|nearly|almost|approximately/u.test(word)) return 'about';
  if (/increas|ris|rose|grew|up|growth|surg|jump/u.test(word)) return 'up';
  return /fell|decreas|drop|down/u.test(word) ? 'down' : null;
}

/** So far ahead of a figure stand the words that say what it is, in code units. */
const lookback = 400;

const numberIn = (words: string): number => Number(words.replaceAll(',', ''));

/** What is measured: the noun phrase before the verb, in the text’s words; of things affected (`isAffected`), what befell them. */
function aboutOf(sentence: string, at: number, isAffected: boolean): string {
  const clause =
    sentence
      .slice(Math.max(0, at - lookback), at)
      .split(/[;]|, (?:and|but|while) /u)
      .at(-1) ?? '';
  const subject =
    /(?:^|,\s|\b(?:that|said|because)\s)(?<subject>(?:\p{Lu}[\p{L}’'-]*|the|total|bilateral|trade|[\p{L}’'-]+)(?:[ ][\p{L}’'-]+){0,9}?)\s(?:reached|totaled|totalled|stood|increased|rose|grew|amounted|exceeded|hit|was|were|is|are|has|have|fell|had|jumped|could|continued)\b/u.exec(
      clause,
    )?.groups?.['subject'];
  const nearby = clause
    .replace(/\b(?:more than|over|above|at least|nearly|about|around|almost|some|by)\s*$/iu, '')
    .replace(/(?:\s+(?:on|of|to|for|by|in|at|from))*\s*$/u, '');
  const isLong = clause.length - clause.indexOf(subject ?? '') - (subject?.length ?? 0) > 60;
  return (subject !== undefined && !isLong && !isAffected ? subject : nearby.split(' ').slice(-2).join(' '))
    .replace(/^(?:In|On|At|By|The)\s/u, '')
    .trim();
}

/** Measured quantities of a sentence: money, shares, volumes, countries affected. Not ordinals, anniversaries, years or counts of proposals. */
export function figuresIn(sentence: Worded, statement: string | null, reference: Dated | null): FoundFigure[] {
  const { span } = sentence.unit;
  const found: FoundFigure[] = [];
  const period =
    datesIn(span)
      .map((date) =>
        ['months-of-year', 'fixed', 'unit', 'month-of-year'].includes(date.words.kind)
          ? datedFrom(date, reference, false)
          : null,
      )
      .find((dated) => dated !== null) ?? null;
  const add = (
    index: number,
    length: number,
    value: number,
    unit: string,
    qualifier: Figure['qualifier'],
    compared: string | null,
  ): void => {
    const about = aboutOf(span.text, index, unit === 'countries');
    if (about === '' || Number.isNaN(value)) return;
    found.push({
      value,
      unit,
      qualifier,
      compared,
      about,
      account: { period: byMonth(span.text, period), statement, evidence: [spanWithin(span, index, length)] },
    });
  };
  for (const { 0: words, index, groups } of span.text.matchAll(money))
    add(
      index,
      words.length,
      Math.round(numberIn(groups?.['number'] ?? '') * (scales[groups?.['scale']?.toLowerCase() ?? ''] ?? 1) * 1000) /
        1000,
      currencies[groups?.['sign']?.toLowerCase() ?? ''] ?? 'dollars',
      qualifierOf(span.text.slice(Math.max(0, index - lookback), index)),
      null,
    );
  for (const { 0: words, index, groups } of span.text.matchAll(share))
    add(
      index,
      words.length,
      numberIn(groups?.['number'] ?? ''),
      'percent',
      qualifierOf(span.text.slice(Math.max(0, index - lookback), index)),
      groups?.['compared'] ?? null,
    );
  for (const { 0: words, index, groups } of span.text.matchAll(quantity)) {
    const unit = groups?.['unit'] ?? '';
    const qualifier = qualifierOf(span.text.slice(Math.max(0, index - lookback), index));
    if (unit === 'countries' && numberIn(groups?.['number'] ?? '') < 20) continue;
    add(
      index,
      words.length,
      numberIn(groups?.['number'] ?? '') * (scales[groups?.['scale']?.toLowerCase() ?? ''] ?? 1),
      unit,
      qualifier,
      null,
    );
  }
  return found;
}

const byMonthName = new RegExp(String.raw`\bby (?<month>${longMonth})\b`, 'u');

/** “In 2023, … reached X by October”: the year up to that month. */
function byMonth(text: string, period: Dated | null): Dated | null {
  // Looked for only where a year could be cut short: the search goes over the whole sentence.
  if (period?.edtf.length !== 4) return period;
  const month = byMonthName.exec(text)?.groups?.['month'];
  if (month === undefined) return period;
  const number = months.findIndex((name) => name === month.toLowerCase()) + 1;
  return {
    ...period,
    edtf: `${period.edtf}-01/${period.edtf}-${String(number).padStart(2, '0')}`,
    basis: 'inferred',
    reason: `the year named, up to ${month}`,
  };
}

/** Accounts in order of their first words. */
function byFirstSpan({ evidence: [a] }: FoundFigure['account'], { evidence: [b] }: FoundFigure['account']): number {
  return a === undefined || b === undefined ? 0 : bySpan(a, b);
}

/** Joins accounts of one quantity: same value, unit and direction, about much the same thing. */
export function joinFigures(found: readonly FoundFigure[]): Figure[] {
  const byQuantity = Map.groupBy(found, ({ value, unit, qualifier }) => `${value} ${unit} ${qualifier ?? ''}`);
  return [...byQuantity.values()].flatMap(joinAlike).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Joins accounts of one value, unit and direction that are about much the same thing. */
function joinAlike(found: readonly FoundFigure[]): Figure[] {
  const groups: FoundFigure[][] = [];
  for (const figure of found) {
    const home = groups.find(
      ([first]) =>
        first !== undefined &&
        (first.about === figure.about || sharedWords(contentWords(first.about), contentWords(figure.about)) >= 0.3),
    );
    if (home === undefined) groups.push([figure]);
    else home.push(figure);
  }
  return groups
    .map((group): Figure => {
      const sorted = [...group].sort((a, b) => byFirstSpan(a.account, b.account));
      const first = sorted.reduce((best, one) => (one.about.length > best.about.length ? one : best));
      return {
        id: `${shortSlug(first.about, 48) || 'figure'}-${tenDigits(String(first.value), first.unit, first.qualifier ?? '', fold(sorted[0]?.account.evidence[0]?.article ?? ''), fold(sorted[0]?.about ?? ''))}`,
        value: first.value,
        unit: first.unit,
        qualifier: first.qualifier,
        compared: group.find(({ compared }) => compared !== null)?.compared ?? null,
        about: first.about,
        accounts: sorted.map(({ account }) => account),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
