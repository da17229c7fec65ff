import type { Worded } from '../recognise/mention.ts';
import type { Naming } from './namings.ts';

/** Words of going to another country. */
const going =
  /^(?:arrive|arrived|arrives|arriving|cross|crossed|crosses|crossing|flew|flies|fly|flying|landed|lands|travel|travell?ed|travell?ing|travels|trip|tour|visit|visited|visiting|visits)$/u;
/** Words between a traveller and the word of going. */
const between =
  /^(?:,|'s|an?|also|been|begins?|began|begun|concluded|concludes|currently|due|ended|ends|expected|first|four|had|has|her|his|is|made|makes|making|next|of|official|on|paid|paying|pays|planned|planning|plans|private|scheduled|set|started|starts|state|surprise|the|then|this|three|to|today|two|undertakes|undertook|was|who|will|working|yesterday|\p{L}+-day|\p{L}+day)$/u;
const towards = /^(?:in|into|of|the|to|visit|visited|visiting|visits|kingdom|republic|state)$/u;

/** “It is a pleasure to welcome [Minister Holm] to Peru”: the country, by its capital too, to which a person is welcomed. */
export function welcomedTo({ tokens, mentions }: Worded, { from, until }: Naming): string | null {
  const verb = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!/^(?:greet|invit|welcom)(?:e|ed|es|ing|s)?$/u.test(tokens[verb]?.lower ?? '')) return null;
  if (!/^(?:back|here|to)$/u.test(tokens[until + 1]?.lower ?? '')) return null;
  const place = mentions.find(({ first }) => first > until && first < until + 5);
  if (place?.kind === 'city') return place.capital ? place.country : null;
  return place?.kind === 'country' && !place.adjective ? place.name : null;
}

/** The country to which a person goes: “Minister Holm paid a visit [to Peru]”, “the visit of Minister Holm [to Peru]”. It is not his own. */
export function visitedBy({ tokens, mentions }: Worded, { from, until }: Naming): string | null {
  let at = until + 1;
  while (at < until + 9 && between.test(tokens[at]?.lower ?? '')) at += 1;
  const isOfVisit =
    /^(?:by|of)$/u.test(tokens[from - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => /^(?:arrival|tour|trip|visit)$/u.test(lower));
  const start = going.test(tokens[at]?.lower ?? '') ? at : isOfVisit ? until : -1;
  if (start < 0) return null;
  const place = mentions.find((one) => one.first > start && (one.kind === 'country' || one.kind === 'city'));
  if (place === undefined) return null;
  const way = tokens.slice(start + 1, place.first);
  if (way.length > 4 || !way.every(({ lower }) => towards.test(lower))) return null;
  if (way.length === 0 && !going.test(tokens[start]?.lower ?? '')) return null;
  return place.kind === 'city' ? place.country : place.kind === 'country' && !place.adjective ? place.name : null;
}
