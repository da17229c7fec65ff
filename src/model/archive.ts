import { z } from 'astro/zod';

/** What is particular to one archive: `archive.json` at the top of its content folder. */
export const Archive = z
  .strictObject({
    title: z.string().min(1),
    description: z.string().min(1).meta({ description: 'One sentence that tells a newcomer what the archive holds.' }),
    language: z.string().min(2),
    address: z
      .url({ protocol: /^https?$/u })
      .nullable()
      .meta({ description: 'Origin and path under which the site is published, or null.' }),
    contact: z
      .string()
      .regex(/^(?:mailto:|https?:\/\/).+/u, { error: 'A contact is a “mailto:” or “https://” address.' })
      .nullable()
      .meta({ description: 'Where a mistake is reported, or null.' }),
    publisher: z.string().min(1).meta({ description: 'Who publishes this edition, as citations name it.' }),
  })
  .meta({ id: 'Archive' });
export type Archive = z.infer<typeof Archive>;
