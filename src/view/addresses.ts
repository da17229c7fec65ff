import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';

/*
 * Where everything stands: own addresses rooted at “/”, made relative when the site is built.
 * They are promised to hold for good.
 */

export const timelineAddress = '/';
export const meetingsAddress = '/meetings/';
export const delegatesAddress = '/delegates/';
export const articlesAddress = '/articles/';
export const seriesIndexAddress = '/series/';
export const countriesAddress = '/countries/';
export const topicsAddress = '/topics/';
export const attendanceAddress = '/attendance/';
export const dataAddress = '/data/';

export const meetingAddress = (id: string): string => `/meetings/${id}/`;
export const delegateAddress = (id: string): string => `/delegates/${id}/`;
export const articleAddress = (id: string): string => `/articles/${id}/`;
/** The meetings of one year, or those without a date, where an archive has too many for one list. */
export const yearAddress = (year: string): string => `/years/${year}/`;
export const seriesAddress = (id: string): string => `/series/${id}/`;
export const countryAddress = (id: string): string => `/countries/${id}/`;
export const topicAddress = (id: string): string => `/topics/${id}/`;

/** One of the meeting's own files, beside its page. */
export const meetingFileAddress = (id: string, extension: 'json' | 'csv' | 'bib' | 'ris' | 'ics' | 'html'): string =>
  `/meetings/${id}/${id}.${extension}`;

/** A page about how the edition was made, such as “corrections”; without a name, the first of them. */
export const methodAddress = (page?: string): string => (page === undefined ? '/method/' : `/method/${page}/`);

export const sentenceAddress = (article: string, sentence: string): string => `${articleAddress(article)}#${sentence}`;

/** The id that the element of a part carries on its article's page. */
export const partAnchor = (part: string): string => `part-${part}`;

/** A part by the reference that records use for it: “article#part”. */
export function partAddress(reference: string): string {
  const [article = '', part = ''] = reference.split('#');
  return `${articleAddress(article)}#${partAnchor(part)}`;
}

/** The sentence in which a span begins; the article's page where no sentence holds it. */
export function spanAddress(span: Pick<Span, 'article' | 'start'>, article: Article): string {
  const sentence = article.sentences.find(({ span: { start, end } }) => start <= span.start && span.start < end);
  return sentence === undefined ? articleAddress(span.article) : sentenceAddress(span.article, sentence.id);
}

/** A statement on its meeting's page; one that belongs to no meeting, at its first sentence in its article. */
export function statementAddress(statement: Statement, article: Article): string {
  if (statement.meeting !== null) return `${meetingAddress(statement.meeting)}#${statement.id}`;
  const [first] = statement.sentences;
  return first === undefined ? articleAddress(statement.article) : spanAddress(first, article);
}

/** The search page with its query, in a stable order of parameters; a list stands for several values of one filter. */
export function searchAddress(query: Readonly<Record<string, string | readonly string[]>> = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === 'string' ? [value] : value) parameters.append(name, one);
  }
  const text = parameters.toString();
  return text === '' ? '/search/' : `/search/?${text}`;
}
