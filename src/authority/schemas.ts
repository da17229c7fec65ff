import { z } from 'astro/zod';
import { Level, MeetingKind } from '../model/meeting.ts';

const Name = z.string().min(1);
const Names = z.array(Name).default([]);

/** `authority/people.json`: preferred and variant names, and for whom the person is known to speak. */
export const People = z.array(z.strictObject({ name: Name, variants: Names, country: Name.nullable().default(null) }));

/**
 * `authority/countries.json`: what is added to, or taken from, the forms that the country data package knows. `offices` are titles that
 * few countries’ officials bear: a bearer is of the only one of them that an article names; `alone` those that one country’s officials alone bear, also where an article names no such country; `lacks` those of “President” and “Prime
 * Minister” that a country does not have.
 */
export const Countries = z.array(
  z.strictObject({
    code: z.string().regex(/^[A-Z]{2}$/u, { error: 'A country code is two capitals, as in ISO 3166.' }),
    name: Name.optional(),
    add: Names,
    adjectives: Names,
    capitals: Names,
    remove: Names,
    offices: Names,
    alone: Names,
    lacks: Names,
  }),
);

/**
 * `authority/bodies.json`: organisations that act as parties or are spoken of. `of` is the body whose organ one is, and for which its
 * officials stand; `offices` are titles that are the body’s own, also where a text does not say so;
 * a `common` name is that of organs of other states too.
 */
export const Bodies = z.array(
  z.strictObject({
    name: Name,
    variants: Names,
    of: Name.nullable().default(null),
    offices: Names,
    common: z.boolean().default(false),
  }),
);

/** `authority/terms.json`: programmes, documents and notions under all their names, for the search alone: a term is no party. */
export const Terms = z.array(z.strictObject({ name: Name, variants: Names }));

/** `authority/places.json`: cities that are no capitals. */
export const Places = z.array(z.strictObject({ name: Name, variants: Names, country: Name.nullable().default(null) }));

/** `authority/series.json`: numbered runs of meetings, the forms of their names, and the parties that sit in them. */
export const SeriesNames = z.array(z.strictObject({ name: Name, kind: MeetingKind, variants: Names, parties: Names }));

/** `authority/outlets.json`: newspapers, agencies, ministries that publish. */
export const Outlets = z.array(
  z.strictObject({
    name: Name,
    kind: z.enum(['newspaper', 'agency', 'ministry', 'broadcaster', 'body', 'website', 'unknown']),
    variants: Names,
  }),
);

/** `authority/offices.json`: which titles stand at which level; `in` names the countries where a title stands there only. */
export const Offices = z.array(
  z.strictObject({ level: Level, titles: z.array(Name).min(1), in: z.array(Name).min(1).optional() }),
);

/** `authority/topics.json`: the vocabulary of subjects, and the words that give each. */
export const Topics = z.array(z.strictObject({ name: Name, definition: Name, words: z.array(Name).min(1) }));
