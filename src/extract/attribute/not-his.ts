import type { KnownArticle } from './known-article.ts';
import { peersMet } from './peers-met.ts';
import type { PersonFacts } from './person-facts.ts';
import { postedTo, visitedBy, visitedInHeadline, welcomedTo } from './visits.ts';

/** The countries that a person visits or is posted to, and those whose officials he meets that have no name: none of them is his own. */
export const countriesNotHis = (
  { mentions, offices, peers }: PersonFacts,
  { facts, sentences }: KnownArticle,
): Set<string> =>
  new Set([
    ...peers.countries,
    ...[...peers.names].flatMap((name) => facts.get(name)?.country ?? []),
    ...mentions.flatMap(({ sentence, mention }) =>
      [
        visitedBy(sentence, mention) ?? [],
        welcomedTo(sentence, mention) ?? [],
        postedTo(sentence, mention),
        peersMet(sentence, mention),
      ].flat(),
    ),
    ...sentences.flatMap(
      (sentence) =>
        visitedInHeadline(
          sentence,
          offices.map(({ title }) => title),
        ) ?? [],
    ),
  ]);
