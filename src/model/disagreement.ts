import { z } from 'astro/zod';
import { Span } from './span.ts';

/** Accounts that cannot both be right about one thing, or one account against what an authority file knows. */
export const Disagreement = z
  .strictObject({
    id: z.string().min(1),
    kind: z.enum(['accounts', 'authority']),
    about: z.strictObject({ kind: z.enum(['meeting', 'delegate', 'figure', 'statement']), id: z.string().min(1) }),
    field: z.string().min(1),
    accounts: z
      .array(
        z.strictObject({
          value: z.string().min(1),
          evidence: z.array(Span),
          authority: z.string().nullable().meta({ description: 'The record against which a lone account is read.' }),
        }),
      )
      .min(2),
    note: z.string().nullable(),
  })
  .meta({ id: 'Disagreement' });
export type Disagreement = z.infer<typeof Disagreement>;
