import { z } from 'astro/zod';
import { Edtf } from './said.ts';

/** A side file beside an article: what its text cannot say of itself, stated by an editor. */
export const SideFile = z.strictObject({
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  byline: z.array(z.string().min(1)).optional(),
  credit: z.string().min(1).optional(),
  published: Edtf.optional(),
  retrieved: Edtf.optional(),
  url: z.url({ protocol: /^https?$/u }).optional(),
  rights: z.string().min(1).optional(),
  language: z.string().min(2).optional(),
});
export type SideFile = z.infer<typeof SideFile>;
