import { z } from 'astro/zod';
import { Span } from './span.ts';

/** How a value is known: in the words, worked out (then with a reason), or set by an editor. */
export const Basis = z.enum(['stated', 'inferred', 'editor']);
export type Basis = z.infer<typeof Basis>;

const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const season = String.raw`\d{4}-2[1-4]`;
const point = String.raw`(?:${day}|\d{4}-(?:0[1-9]|1[0-2])|\d{4})`;

/** A date as short as the words allow: a day, a month, a season (counted from 21, spring), a year, or an interval of days, months or years (EDTF levels 0 and 1). */
export const Edtf = z
  .string()
  .regex(new RegExp(`^(?:${season}|${point}(?:/${point})?)$`, 'u'), {
    error:
      'A date is “2025-04-26”, “2022-06”, “2023”, a season such as “2025-23”, or two of the first three with “/” between.',
  })
  .meta({
    id: 'Edtf',
    description: 'A calendar date in EDTF: day, month, season, year, or an interval of days, months or years.',
  });
export type Edtf = z.infer<typeof Edtf>;

/** A date as precise as the words allow. `inferred` means worked out, and then `reason` says how; only an editor's date may stand without evidence. */
export const Dated = z
  .strictObject({ edtf: Edtf, basis: Basis, reason: z.string().min(1).nullable(), evidence: z.array(Span) })
  .refine(({ basis, reason }) => basis !== 'inferred' || reason !== null, {
    error: 'An inferred date says how it was worked out.',
  })
  .refine(({ basis, evidence }) => basis === 'editor' || evidence.length > 0, {
    error: 'A date rests on words of the article, or on an editor.',
  })
  .meta({ id: 'Dated', description: 'A date, how it is known, and the words that warrant it.' });
export type Dated = z.infer<typeof Dated>;

/** A value in words, how it is known, and the words that warrant it. Only an editor's value may stand without evidence. */
export const Said = z
  .strictObject({
    value: z.string().min(1),
    basis: Basis,
    reason: z.string().min(1).nullable(),
    evidence: z.array(Span),
  })
  .refine(({ basis, reason }) => basis !== 'inferred' || reason !== null, {
    error: 'An inferred value says how it was worked out.',
  })
  .refine(({ basis, evidence }) => basis === 'editor' || evidence.length > 0, {
    error: 'A value rests on words of the article, or on an editor.',
  })
  .meta({ id: 'Said', description: 'A value in words, how it is known, and the words that warrant it.' });
export type Said = z.infer<typeof Said>;
