import { z } from 'astro/zod';

/** An article's id: its file name without `.txt`, lower-case ASCII. */
export const ArticleId = z.string().regex(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/u, {
  error:
    'An article id is its file name without “.txt”: lower-case letters, digits, and single hyphens, dots or underscores between them.',
});

/** A stretch of one article as supplied: half-open UTF-16 offsets into the decoded file, and the words found there. */
export const Span = z
  .strictObject({ article: ArticleId, start: z.int().nonnegative(), end: z.int().positive(), text: z.string().min(1) })
  .refine(({ start, end, text }) => end - start === text.length, { error: 'A span is exactly as long as its text.' })
  .meta({
    id: 'Span',
    description: 'Words of an article and where they stand: half-open UTF-16 offsets into the decoded file.',
  });
export type Span = z.infer<typeof Span>;

/** Which words warrant which field of a record. */
export const Evidence = z
  .array(z.strictObject({ field: z.string().min(1), spans: z.array(Span) }))
  .meta({ id: 'Evidence', description: 'Which words warrant which field of the record.' });
export type Evidence = z.infer<typeof Evidence>;
