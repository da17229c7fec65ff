import { z } from 'astro/zod';

/** How well the reading does against gold annotated by hand: `evaluation.json` of the content folder. */
export const Evaluation = z.strictObject({
  note: z.string().min(1).nullable().meta({ description: 'What the measures mean and when they were taken.' }),
  sets: z.array(
    z.strictObject({
      name: z.string().min(1).meta({ description: 'Which texts were measured.' }),
      texts: z.int().positive(),
      measures: z.array(
        z.strictObject({
          name: z.string().min(1),
          value: z.number().min(0).max(1).nullable(),
          target: z.number().min(0).max(1).nullable(),
        }),
      ),
    }),
  ),
});
export type Evaluation = z.infer<typeof Evaluation>;
