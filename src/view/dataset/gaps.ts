import type { Records } from '../../model/records.ts';

/** Something that the records lack, and how often. */
export interface Gap {
  count: number;
  one: string;
  many: string;
}

/** What is known to be missing, counted from the records; what is not missing is left out. */
export function gapsOf({ articles, meetings, series, statements, disagreements }: Records): Gap[] {
  const sentences = articles.flatMap((article) => article.sentences);
  const participants = meetings.flatMap((meeting) => meeting.participants);
  const gaps: Gap[] = [
    {
      count: articles.filter(({ published }) => published === null).length,
      one: 'article without a date of its own',
      many: 'articles without a date of their own',
    },
    {
      count: articles.filter(({ publisher }) => publisher === null).length,
      one: 'article that names no publisher',
      many: 'articles that name no publisher',
    },
    {
      count: articles.filter(({ url }) => url === null).length,
      one: 'article whose address is not known',
      many: 'articles whose address is not known',
    },
    {
      count: meetings.filter(({ status }) => status !== 'reported').length,
      one: 'meeting only announced or mentioned',
      many: 'meetings only announced or mentioned',
    },
    {
      count: meetings.filter(({ date }) => date === null).length,
      one: 'meeting without a date',
      many: 'meetings without a date',
    },
    {
      count: series.flatMap(({ ordinals }) => ordinals).filter(({ meeting }) => meeting === null).length,
      one: 'meeting that a series implies and no article names',
      many: 'meetings that a series implies and no article names',
    },
    {
      count: participants.filter(({ delegate }) => delegate === null).length,
      one: 'participant whom the text does not name',
      many: 'participants whom the text does not name',
    },
    {
      count: statements.filter(({ meeting }) => meeting === null).length,
      one: 'statement that belongs to no meeting',
      many: 'statements that belong to no meeting',
    },
    {
      count: sentences.filter(({ reading }) => reading === 'unclaimed').length,
      one: 'sentence of prose that no rule claimed',
      many: 'sentences of prose that no rule claimed',
    },
    { count: disagreements.length, one: 'fact on which accounts disagree', many: 'facts on which accounts disagree' },
  ];
  return gaps.filter(({ count }) => count > 0);
}
