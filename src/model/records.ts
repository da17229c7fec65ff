import { z } from 'astro/zod';
import { Article } from './article.ts';
import { Delegate } from './delegate.ts';
import { Diagnostic } from './diagnostic.ts';
import { Disagreement } from './disagreement.ts';
import { Emendation } from './emendation.ts';
import { Figure } from './figure.ts';
import { Meeting, Series } from './meeting.ts';
import { Country, Publisher, Topic } from './names.ts';
import { Statement } from './statement.ts';

/** The version of the shape below; it changes when a field is added, renamed or widened. */
export const schemaVersion = '1.0.0';

/** Everything the pipeline makes of a content folder: the public dataset. */
export const Records = z.strictObject({
  schemaVersion: z.string(),
  articles: z.array(Article),
  series: z.array(Series),
  meetings: z.array(Meeting),
  delegates: z.array(Delegate),
  statements: z.array(Statement),
  figures: z.array(Figure),
  disagreements: z.array(Disagreement),
  countries: z.array(Country),
  topics: z.array(Topic),
  publishers: z.array(Publisher),
  emendations: z.array(Emendation),
  diagnostics: z.array(Diagnostic),
});
export type Records = z.infer<typeof Records>;

/** The JSON Schema (2020-12) of the public dataset, made from the schemas above. */
export const recordsJsonSchema = (): unknown => z.toJSONSchema(Records, { target: 'draft-2020-12', io: 'output' });
