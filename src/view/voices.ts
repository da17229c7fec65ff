import type { Article } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';
import { counted } from './labels.ts';
import { compare } from './timeline.ts';

/** A voice in the archive and how many statements are its own. */
export interface Voice {
  name: string;
  count: number;
}

const ranked = (names: readonly string[]): Voice[] =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]) => ({ name, count: all.length }))
    .toSorted((one, other) => other.count - one.count || compare(one.name, other.name));

/** For whom the speakers speak; statements of groups, bodies and documents that speak for no one country are told apart. */
export const countryVoices = (statements: readonly Statement[]): Voice[] =>
  ranked(
    statements.map(
      ({ country, speaker }) =>
        country ?? (speaker.kind === 'delegate' ? 'A person of no known country' : 'A group, a body or a document'),
    ),
  );

/** The outlets whose pieces carry the statements: the piece's own where it names one, else the article's. */
export const outletVoices = (
  statements: readonly Statement[],
  articles: readonly Pick<Article, 'id' | 'publisher' | 'parts'>[],
): Voice[] => {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ranked(
    statements.map(({ article: id, part: partId }) => {
      const article = byId.get(id);
      const part = article?.parts.find((one) => one.id === partId);
      return part?.publisher?.value ?? article?.publisher?.value ?? 'An outlet that the text does not name';
    }),
  );
};

/**
 * The country that is heard most, against all others together; null where no statement is made for a country.
 *
 * @example
 * loudest(statements); //=> 'Of 20 statements 12 are made for Loria, and 4 for all other countries together.'
 */
export function loudest(statements: readonly Pick<Statement, 'country'>[]): string | null {
  const [first, ...others] = ranked(statements.flatMap(({ country }) => country ?? []));
  if (first === undefined) return null;
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  const verb = first.count === 1 ? 'is' : 'are';
  const against = rest === 0 ? 'none for any other country' : `${String(rest)} for all other countries together`;
  return `Of ${counted(statements.length, 'statement')} ${String(first.count)} ${verb} made for ${first.name}, and ${against}.`;
}

/**
 * How many pieces have a wording of their own: what the support of a fact is counted by.
 *
 * @example
 * ownWording(articles); //=> 'The 3 articles hold 5 pieces; the wording of 2 of them goes back to others.'
 */
export function ownWording(articles: readonly Pick<Article, 'parts'>[]): string {
  const parts = articles.flatMap((article) => article.parts);
  const borrowed = parts.filter(({ origin }) => origin.kind !== 'original').length;
  const held = `The ${counted(articles.length, 'article')} ${articles.length === 1 ? 'holds' : 'hold'} ${counted(parts.length, 'piece')}`;
  if (borrowed === 0) return `${held}, each in a wording of its own.`;
  return `${held}; the wording of ${String(borrowed)} of them goes back to others.`;
}

/** Who speaks, by name. */
export const speakerVoices = (statements: readonly Statement[]): Voice[] =>
  ranked(statements.map(({ speaker }) => speaker.label));
