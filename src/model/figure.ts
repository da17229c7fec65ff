import { z } from 'astro/zod';
import { Dated } from './said.ts';
import { Span } from './span.ts';

/** A measured quantity (money, share, volume, countries affected) and every account of it. */
export const Figure = z
  .strictObject({
    id: z.string().min(1),
    value: z.number(),
    unit: z.string().min(1),
    qualifier: z.enum(['over', 'about', 'up', 'down']).nullable(),
    compared: z.string().min(1).nullable().meta({ description: 'What an increase or decrease is measured against.' }),
    about: z.string().min(1),
    accounts: z
      .array(
        z.strictObject({ period: Dated.nullable(), statement: z.string().nullable(), evidence: z.array(Span).min(1) }),
      )
      .min(1),
  })
  .meta({ id: 'Figure' });
export type Figure = z.infer<typeof Figure>;
