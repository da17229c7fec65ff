import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { archiveLoader } from './loaders/archive.ts';
import { pagesLoader } from './loaders/pages.ts';
import { readingLoader } from './loaders/reading.ts';
import { recordsLoader } from './loaders/records.ts';
import { Archive } from './model/archive.ts';
import { Article } from './model/article.ts';
import { Delegate } from './model/delegate.ts';
import { Disagreement } from './model/disagreement.ts';
import { Emendation } from './model/emendation.ts';
import { Figure } from './model/figure.ts';
import { Meeting, Series } from './model/meeting.ts';
import { Country, Publisher, Topic } from './model/names.ts';
import { Reading } from './model/reading.ts';
import { Statement } from './model/statement.ts';

export const collections = {
  archive: defineCollection({ loader: archiveLoader, schema: Archive }),
  articles: defineCollection({ loader: recordsLoader('articles'), schema: Article }),
  series: defineCollection({ loader: recordsLoader('series'), schema: Series }),
  meetings: defineCollection({ loader: recordsLoader('meetings'), schema: Meeting }),
  delegates: defineCollection({ loader: recordsLoader('delegates'), schema: Delegate }),
  statements: defineCollection({ loader: recordsLoader('statements'), schema: Statement }),
  figures: defineCollection({ loader: recordsLoader('figures'), schema: Figure }),
  disagreements: defineCollection({ loader: recordsLoader('disagreements'), schema: Disagreement }),
  countries: defineCollection({ loader: recordsLoader('countries'), schema: Country }),
  topics: defineCollection({ loader: recordsLoader('topics'), schema: Topic }),
  publishers: defineCollection({ loader: recordsLoader('publishers'), schema: Publisher }),
  emendations: defineCollection({ loader: recordsLoader('emendations'), schema: Emendation }),
  reading: defineCollection({ loader: readingLoader, schema: Reading }),
  pages: defineCollection({
    loader: pagesLoader(process.env['CONTENT_DIR'] || 'content'),
    schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
  }),
};
