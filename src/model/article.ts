import { z } from 'astro/zod';
import { Dated, Said } from './said.ts';
import { ArticleId, Span } from './span.ts';

/** What a sentence is on its page. */
export const SentenceRole = z.enum(['prose', 'headline', 'byline', 'dateline', 'caption', 'credit', 'furniture']);
export type SentenceRole = z.infer<typeof SentenceRole>;

/** What became of a sentence of prose: it is in a statement, it is known as narration, or nothing claimed it. */
export const SentenceReading = z.enum(['statement', 'narration', 'unclaimed']);
export type SentenceReading = z.infer<typeof SentenceReading>;

/** The unit of linking. Sentences in order, with nothing but white space between them, cover the file. */
export const Sentence = z
  .strictObject({
    id: z.string().regex(/^s-\d{10}$/u),
    part: z.string().nullable(),
    span: Span,
    role: SentenceRole,
    reading: SentenceReading.nullable().meta({ description: 'Null for every role but prose.' }),
  })
  .refine(({ role, reading }) => (role === 'prose') === (reading !== null), {
    error: 'Prose, and only prose, has a reading.',
  })
  .meta({ id: 'Sentence' });
export type Sentence = z.infer<typeof Sentence>;

/** A piece inside an article with its own headline or dateline. Parts do not nest or overlap. */
export const Part = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    title: Said.nullable(),
    publisher: Said.nullable(),
    published: Dated.nullable(),
    dateline: Said.nullable(),
    span: Span,
    origin: z.strictObject({
      kind: z.enum(['original', 'reprint', 'rewrite', 'digest']),
      of: z.array(z.string()).meta({ description: 'The parts it goes back to, as “article#part”.' }),
      shared: z
        .number()
        .min(0)
        .max(1)
        .nullable()
        .meta({ description: 'The fraction of its wording that stands in those parts.' }),
    }),
  })
  .meta({ id: 'Part' });
export type Part = z.infer<typeof Part>;

/** One article file as supplied, what it says of itself, and how its text is divided. */
export const Article = z
  .strictObject({
    id: ArticleId,
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    language: z.string().min(2),
    title: Said.nullable(),
    publisher: Said.nullable(),
    byline: z.array(Said),
    credit: Said.nullable(),
    published: Dated.nullable(),
    retrieved: Dated.nullable(),
    url: Said.nullable(),
    rights: Said.nullable(),
    parts: z.array(Part),
    sentences: z.array(Sentence),
  })
  .meta({ id: 'Article' });
export type Article = z.infer<typeof Article>;
