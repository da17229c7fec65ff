import { z } from 'astro/zod';

/** A country of the authority file, with the forms under which it may be met. */
export const Country = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    code: z.string().length(2).nullable(),
    variants: z.array(z.string()),
  })
  .meta({ id: 'Country' });
export type Country = z.infer<typeof Country>;

/** A subject of the vocabulary under which statements are gathered. */
export const Topic = z
  .strictObject({ id: z.string().min(1), name: z.string().min(1), definition: z.string().min(1) })
  .meta({ id: 'Topic' });
export type Topic = z.infer<typeof Topic>;

/** Who published an article or a part. */
export const Publisher = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    kind: z.enum(['newspaper', 'agency', 'ministry', 'broadcaster', 'body', 'website', 'unknown']),
  })
  .meta({ id: 'Publisher' });
export type Publisher = z.infer<typeof Publisher>;
