import { z } from 'astro/zod';

/** The genres by which readings are measured, each by itself. */
export const Genre = z.enum([
  'ministry-readout',
  'xinhua',
  'china-daily',
  'astana-times',
  'times-of-central-asia',
  'agency',
  'us-readout',
  'eu-readout',
  'joint-statement',
  'preview',
  'direct-speech',
  'saved-page',
]);
export type Genre = z.infer<typeof Genre>;

/** One sentence, copied exactly from the text; `nth` (from 1) tells which, where the same words stand more than once. */
const GoldSentence = z.strictObject({
  text: z.string().min(1),
  continuation: z.boolean().default(false),
  nth: z.int().positive().default(1),
});

const GoldStatement = z.strictObject({
  speaker: z.string().min(1),
  also: z.array(z.string().min(1)).default([]),
  kind: z.enum(['delegate', 'country', 'group', 'body', 'document']),
  country: z.string().nullable(),
  mode: z.enum(['direct', 'indirect', 'mixed']),
  meeting: z.string().nullable(),
  optional: z.boolean().default(false),
  sentences: z.array(GoldSentence).min(1),
});

const GoldMeeting = z.strictObject({
  key: z.string().min(1),
  kind: z.enum([
    'foreign-ministers-meeting',
    'summit',
    'bilateral-meeting',
    'strategic-dialogue',
    'talks',
    'conference',
    'other',
  ]),
  series: z.string().nullable(),
  ordinal: z.int().positive().nullable(),
  date: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  status: z.enum(['reported', 'announced', 'mentioned']),
  optional: z.boolean().default(false),
});

const GoldPerson = z.strictObject({
  name: z.string().min(1),
  also: z.array(z.string().min(1)).default([]),
  country: z.string().nullable(),
  offices: z.array(z.string().min(1)).default([]),
  optional: z.boolean().default(false),
});

/** What a careful reader found in one text, written without sight of any rule. See `tests/gold/README.md`. */
export const Gold = z.strictObject({
  genre: Genre,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  bylines: z.array(z.string().min(1)),
  statements: z.array(GoldStatement),
  eitherWay: z.array(z.string().min(1)).default([]),
  meetings: z.array(GoldMeeting),
  people: z.array(GoldPerson),
});
export type Gold = z.infer<typeof Gold>;

/**
 * Where the `nth` occurrence of `words` begins in `text` (UTF-16 code units), or null where it does not stand that often.
 */
export function offsetOf(text: string, words: string, nth: number): number | null {
  let at = -1;
  for (let seen = 0; seen < nth; seen += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return null;
  }
  return at;
}

/** What is wrong with a gold file: sentences that the text does not have, meetings that no statement may name. Empty where all holds. */
export function goldProblems(text: string, gold: Gold): string[] {
  const problems: string[] = [];
  const keys = new Set(gold.meetings.map((meeting) => meeting.key));
  for (const statement of gold.statements) {
    if (statement.meeting !== null && !keys.has(statement.meeting))
      problems.push(
        `A statement by ${statement.speaker} names the meeting “${statement.meeting}”, which is not listed.`,
      );
    for (const sentence of statement.sentences)
      if (offsetOf(text, sentence.text, sentence.nth) === null) problems.push(`Not in the text: “${sentence.text}”`);
  }
  for (const words of gold.eitherWay)
    if (!text.includes(words)) problems.push(`Not in the text (either way): “${words}”`);
  return problems;
}
