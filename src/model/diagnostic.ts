import { z } from 'astro/zod';

/** How grave a diagnostic is. Only an error stops a build. */
export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** Something found wrong or doubtful in the content. `line` and `column` count from 1; columns are UTF-16 code units. */
export const Diagnostic = z
  .strictObject({
    file: z.string().min(1),
    line: z.int().positive(),
    column: z.int().positive(),
    severity: Severity,
    code: z.string().regex(/^[a-z]+(?:-[a-z0-9]+)*$/u),
    message: z.string().min(1),
    hint: z.string().min(1).nullable(),
  })
  .meta({ id: 'Diagnostic' });
export type Diagnostic = z.infer<typeof Diagnostic>;
