import { ordinalWords } from '../text/ordinal-words.ts';
import type { Level, MeetingKind, MeetingStatus } from '../model/meeting.ts';
import type { Mode } from '../model/statement.ts';

/* The words for the codes of the records, and for numbers. */

export const kindLabels: Readonly<Record<MeetingKind, string>> = {
  'foreign-ministers-meeting': 'foreign ministers’ meeting',
  summit: 'summit',
  'bilateral-meeting': 'bilateral meeting',
  'strategic-dialogue': 'strategic dialogue',
  talks: 'talks',
  conference: 'conference',
  other: 'other meeting',
};

export const statusLabels: Readonly<Record<MeetingStatus, string>> = {
  reported: 'reported',
  announced: 'only announced',
  mentioned: 'only mentioned',
};

/** What each status means, in full. */
export const statusMeanings: Readonly<Record<MeetingStatus, string>> = {
  reported: 'an article tells of it as held',
  announced: 'an article speaks of it as still to come; none tells of it',
  mentioned: 'articles only name it in passing',
};

export const levelLabels: Readonly<Record<Level, string>> = {
  'head-of-state': 'head of state',
  'head-of-government': 'head of government',
  minister: 'minister',
  'deputy-minister': 'deputy minister',
  ambassador: 'ambassador',
  official: 'official',
};

export const formatLabels = { 'in-person': 'in person', video: 'by video link' } as const;

export const modeLabels: Readonly<Record<Mode, string>> = {
  direct: 'direct quotation',
  mixed: 'reported, part quoted',
  indirect: 'reported speech',
};

/** Stands where a day would, and like a day is kept on one line. */
export const noDate = 'no\u00a0date\u00a0known';

export const basisLabels = { stated: 'stated', inferred: 'worked out', editor: 'set by an editor' } as const;

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A number as running text has it: in words up to ten. */
export const numberInWords = (count: number): string => small[count] ?? count.toLocaleString('en');

/**
 * @example
 * counted(1, 'article'); //=> '1 article'
 * counted(3, 'country', 'countries'); //=> '3 countries'
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** “in this archive of five articles”: it stands with every count and every empty result. */
export const inThisArchive = (articles: number): string =>
  `in this archive of ${numberInWords(articles)} ${articles === 1 ? 'article' : 'articles'}`;

/**
 * @example
 * ordinalInWords(6); //=> 'sixth'
 * ordinalInWords(22); //=> '22nd'
 */
export function ordinalInWords(ordinal: number): string {
  const word = ordinal > 10 ? undefined : ordinalWords[ordinal - 1];
  if (word !== undefined) return word;
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[
    new Intl.PluralRules('en', { type: 'ordinal' }).select(ordinal)
  ];
  return `${String(ordinal)}${suffix}`;
}

/**
 * @example
 * listed(['a', 'b', 'c']); //=> 'a, b and c'
 */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A place in words; null where neither city nor country is known. A city that bears its country's name is said once. */
export function placeInWords(place: { city: string | null; country: string | null } | null): string | null {
  const names = [place?.city, place?.country].filter((name) => name !== null && name !== undefined);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}
