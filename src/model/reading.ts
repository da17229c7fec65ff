import { z } from 'astro/zod';
import { Diagnostic } from './diagnostic.ts';

/** What the collections do not keep of a reading: its diagnostics, and the order of its records, as ids of each kind. */
export const Reading = z.strictObject({
  diagnostics: z.array(Diagnostic),
  order: z.record(z.string(), z.array(z.string())),
});
export type Reading = z.infer<typeof Reading>;
