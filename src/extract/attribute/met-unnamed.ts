import { governorOf } from './encounter-governor.ts';
import type { Gender } from './gender.ts';
import type { KnownArticle } from './known-article.ts';
import { subjectBefore } from './met-country.ts';
import type { PersonFacts } from './person-facts.ts';

/** “[Holm] toured the coast. In Lima she called on Premier Prado”, “There she and Peru’s premier, Luis Prado, opened …”: the countries of those whom a person meets who is told of by a pronoun alone. */
export function countriesMetUnnamed(fact: PersonFacts, known: KnownArticle): string[] {
  return [...known.facts.values()].flatMap(({ country, mentions, name }) =>
    name !== fact.name && country !== null && mentions.some((one) => isMetBy(fact.name, one, known)) ? [country] : [],
  );
}

/** Whether the pronoun that tells who meets somebody in a sentence stands for a person named before. */
function isMetBy(name: string, { sentence, mention }: PersonFacts['mentions'][number], known: KnownArticle): boolean {
  const { tokens } = sentence;
  const index = known.place.get(sentence) ?? 0;
  const namings = known.namings[index] ?? [];
  const self = namings.find(({ first }) => first === mention.first);
  if (self === undefined) return false;
  const isJoined = mention.country !== null && tokens[self.from - 1]?.lower === 'and';
  const pronoun = isJoined ? self.from - 2 : (governorOf(sentence, namings, self)?.pronoun ?? -1);
  const word = tokens[pronoun]?.lower ?? '';
  if (!/^s?he$/u.test(word) || namings.some(({ last }) => last < pronoun)) return false;
  const gender: Gender = word === 'she' ? 'f' : 'm';
  return subjectBefore(known, index, gender) === name;
}
