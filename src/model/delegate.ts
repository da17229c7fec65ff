import { z } from 'astro/zod';
import { Dated } from './said.ts';
import { Span } from './span.ts';

/** A named person who takes part in a meeting, whose words are reported, or of whom an account speaks by name. */
export const Delegate = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    variants: z
      .array(z.string().min(1))
      .meta({ description: 'Spellings met in the articles, other than the preferred name.' }),
    offices: z.array(
      z.strictObject({
        title: z.string().min(1),
        represents: z.string().nullable(),
        date: Dated.nullable(),
        evidence: z.array(Span),
      }),
    ),
    meetings: z.array(z.strictObject({ id: z.string(), as: z.enum(['participant', 'speaker', 'spoken-of']) })),
  })
  .meta({ id: 'Delegate' });
export type Delegate = z.infer<typeof Delegate>;
