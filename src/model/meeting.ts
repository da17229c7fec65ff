import { z } from 'astro/zod';
import { Dated } from './said.ts';
import { ArticleId, Evidence, Span } from './span.ts';

/** What sort of occasion a meeting was. */
export const MeetingKind = z.enum([
  'foreign-ministers-meeting',
  'summit',
  'bilateral-meeting',
  'strategic-dialogue',
  'talks',
  'conference',
  'other',
]);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** Reported: an article tells of it as held. Announced: only spoken of as still to come. Mentioned: only named in passing. */
export const MeetingStatus = z.enum(['reported', 'announced', 'mentioned']);
export type MeetingStatus = z.infer<typeof MeetingStatus>;

/** The rank at which a country sat at a meeting. */
export const Level = z.enum([
  'head-of-state',
  'head-of-government',
  'minister',
  'deputy-minister',
  'ambassador',
  'official',
]);
export type Level = z.infer<typeof Level>;

/** Who took part: delegate, office and meeting joined. `label` is the text's words; `delegate` is null where the text names no one. */
export const Participant = z
  .strictObject({
    delegate: z.string().nullable(),
    label: z.string().min(1),
    level: Level.nullable(),
    role: z.enum(['chair', 'attendee']),
    office: z.string().min(1).nullable(),
    represents: z.string().min(1).nullable(),
    evidence: z.array(Span),
  })
  .meta({ id: 'Participant' });
export type Participant = z.infer<typeof Participant>;

/** One occasion on which delegates met, are meeting or are to meet. */
export const Meeting = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    name: z.string().min(1),
    series: z.string().nullable(),
    ordinal: z.int().positive().nullable(),
    within: z.string().nullable().meta({ description: 'The meeting on whose margins or in whose course it was.' }),
    kind: MeetingKind,
    status: MeetingStatus,
    format: z.enum(['in-person', 'video']).nullable(),
    date: Dated.nullable(),
    place: z.strictObject({ city: z.string().nullable(), country: z.string().nullable() }).nullable(),
    participants: z.array(Participant),
    outcomes: z.array(z.strictObject({ kind: z.string().min(1), name: z.string().min(1), evidence: z.array(Span) })),
    evidence: Evidence,
    articles: z.array(ArticleId),
    parts: z.array(z.string()),
  })
  .meta({ id: 'Meeting' });
export type Meeting = z.infer<typeof Meeting>;

/** A numbered run of meetings; an ordinal without a meeting is a gap that the count implies. */
export const Series = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    kind: MeetingKind,
    ordinals: z.array(
      z.strictObject({ ordinal: z.int().positive(), meeting: z.string().nullable(), evidence: z.array(Span) }),
    ),
  })
  .meta({ id: 'Series' });
export type Series = z.infer<typeof Series>;
