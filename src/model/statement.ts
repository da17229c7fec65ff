import { z } from 'astro/zod';
import { Dated } from './said.ts';
import { ArticleId, Span } from './span.ts';

/** Whom a text makes answerable for words. For a group or a document the label is the text's own words. */
export const Speaker = z
  .strictObject({
    kind: z.enum(['delegate', 'country', 'group', 'body', 'document']),
    id: z.string().nullable(),
    label: z.string().min(1),
  })
  .meta({ id: 'Speaker' });
export type Speaker = z.infer<typeof Speaker>;

/** Direct: everything said stands in quotation marks. Mixed: part of it. Indirect: none. */
export const Mode = z.enum(['direct', 'indirect', 'mixed']);
export type Mode = z.infer<typeof Mode>;

/** Sentences of one paragraph, neighbours, whose content the text attributes to one speaker at one meeting. */
export const Statement = z
  .strictObject({
    id: z.string().regex(/^q-\d{10}$/u),
    speaker: Speaker,
    inner: Speaker.nullable().meta({ description: 'Whose words the speaker in turn reports.' }),
    via: z.array(
      z.strictObject({
        label: z.string().min(1),
        kind: z.enum(['outlet', 'agency', 'body', 'document', 'medium']),
        evidence: z.array(Span),
      }),
    ),
    mode: Mode,
    sentences: z.array(Span).min(1),
    quotes: z.array(Span).meta({ description: 'Quoted stretches, without their marks.' }),
    cues: z.array(Span).meta({ description: 'Reporting verbs or phrases.' }),
    continues: z.string().nullable(),
    point: z
      .strictObject({ of: z.string(), number: z.int().positive() })
      .nullable()
      .meta({ description: 'Item of a numbered proposal; `of` is the statement that opens it.' }),
    country: z.string().nullable(),
    date: Dated.nullable(),
    article: ArticleId,
    part: z.string(),
    meeting: z.string().nullable(),
    topics: z.array(z.strictObject({ id: z.string(), evidence: z.array(Span) })),
    parallels: z.array(z.string()).meta({ description: 'Statements that carry the same utterance in other accounts.' }),
  })
  .meta({ id: 'Statement' });
export type Statement = z.infer<typeof Statement>;
