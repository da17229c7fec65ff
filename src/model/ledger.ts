import { z } from 'astro/zod';

/** `content/ledger.json`: every id ever published, and where it went if it is no more (`to`: an id of the same kind, or null for withdrawn). */
export const Ledger = z.array(
  z.strictObject({
    kind: z.enum([
      'article',
      'part',
      'sentence',
      'statement',
      'meeting',
      'delegate',
      'series',
      'figure',
      'disagreement',
    ]),
    id: z.string().min(1),
    to: z.string().min(1).nullable().optional(),
  }),
);
export type Ledger = z.infer<typeof Ledger>;
