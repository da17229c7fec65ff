import { z } from 'astro/zod';

/** An editor's correction: what, from, to, who, when and why. Never an edit of an article. */
export const Emendation = z
  .strictObject({
    id: z.string().min(1),
    target: z.strictObject({
      kind: z.enum(['article', 'meeting', 'delegate', 'statement', 'sentence', 'figure', 'disagreement']),
      id: z.string().min(1),
      field: z.string().min(1),
    }),
    from: z.string().nullable(),
    to: z.string().nullable(),
    who: z.string().min(1),
    when: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'The day of the emendation, as “2025-04-26”.' }),
    why: z.string().min(1),
  })
  .meta({ id: 'Emendation' });
export type Emendation = z.infer<typeof Emendation>;
