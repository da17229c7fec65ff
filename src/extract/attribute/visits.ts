import type { PersonMention, Worded } from '../recognise/mention.ts';
import { fold } from '../../text/fold.ts';
import { coreOf } from './known-article.ts';
import type { Naming } from './namings.ts';
import { rightAhead } from './right-ahead.ts';

/** Words of going to another country. */
const going =
  /^(?:arrive|arrived|arrives|arriving|cross|crossed|crosses|crossing|flew|flies|fly|flying|landed|lands|travel|travell?ed|travell?ing|travels|trip|tour|visit|visited|visiting|visits|way)$/u;
/** Words between a traveller and the word of going. */
const between =
  /^(?:,|'s|an?|also|been|begins?|began|begun|concluded|concludes|currently|due|ended|ends|expected|first|four|had|has|her|his|is|made|makes|making|next|of|official|on|paid|paying|pays|planned|planning|plans|private|scheduled|set|started|starts|state|surprise|the|then|this|three|to|today|two|undertakes|undertook|was|who|will|working|yesterday|\p{L}+-day|\p{L}+day)$/u;
const towards = /^(?:in|into|of|the|to|visit|visited|visiting|visits|kingdom|republic|state)$/u;

/** “It is a pleasure to welcome [Minister Holm] to Peru”, “[Minister Holm], welcome to Peru”: the country, by its capital too, to which a person is welcomed. */
export function welcomedTo({ tokens, mentions }: Worded, { from, until }: Naming): string | null {
  const isAddressed = tokens[until + 1]?.text === ',' && tokens[until + 2]?.lower === 'welcome';
  const last = isAddressed ? until + 2 : until;
  const verb = rightAhead(tokens, from, 'the');
  if (!isAddressed && !/^(?:greet|invit|welcom)(?:e|ed|es|ing|s)?$/u.test(tokens[verb]?.lower ?? '')) return null;
  if (!/^(?:back|here|to)$/u.test(tokens[last + 1]?.lower ?? '')) return null;
  const place = mentions.find(({ first }) => first > last && first < last + 5);
  if (place?.kind === 'city') return place.capital ? place.country : null;
  return place?.kind === 'country' && !place.adjective ? place.name : null;
}

/** “the ambassador [in Lima]”, “envoy [to Norway]”, “consul general [in Lima]”: where a diplomat is posted; it is not his own country. */
export function postedTo({ tokens, mentions }: Worded, { offices }: PersonMention): string[] {
  return offices.flatMap(({ title, start, end }) => {
    if (!posted.test(title)) return [];
    const place = mentions.find(
      ({ first, kind }) =>
        kind !== 'person' && (tokens[first]?.start ?? -1) > start && (tokens[first]?.end ?? 0) <= end,
    );
    const link = tokens[(place?.first ?? 0) - 1]?.lower === 'the' ? (place?.first ?? 0) - 2 : (place?.first ?? 0) - 1;
    if (place === undefined || !/^(?:at|in|to)$/u.test(tokens[link]?.lower ?? '')) return [];
    return place.kind === 'city' ? (place.country ?? []) : place.kind === 'country' ? place.name : [];
  });
}

const posted =
  /\b(?:ambassador|attach[eé]|charg[eé] d['’]affaires|consul|counsell?or|envoy|high commissioner|representative)\b/iu;

/** “Deputy Minister [in Lima]”, “Minister Holm [visits Peru]”: where a headline tells of the holder of an office as being, or as going to. */
export function visitedInHeadline({ tokens, mentions, unit }: Worded, titles: readonly string[]): string | null {
  if (unit.rule !== 'headline') return null;
  const link = tokens.findIndex(({ lower }) => /^(?:in|to|visits)$/u.test(lower));
  const place = mentions.find(({ first }) => first === link + 1);
  const role = tokens
    .slice(tokens[0]?.lower === 'the' ? 1 : 0, Math.max(0, link))
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ (?:goes|on (?:her|his) way|travels)$/u, '');
  const isOwn = titles.some((title) => fold(title) === role || coreOf(title) === role);
  if (place === undefined || !isOwn) return null;
  return place.kind === 'city' ? place.country : place.kind === 'country' && !place.adjective ? place.name : null;
}

/** The country to which a person goes: “Minister Holm paid a visit [to Peru]”, “the visit of Minister Holm [to Peru]”. It is not his own. */
export function visitedBy({ tokens, mentions }: Worded, { from, until }: Naming): string | null {
  let at = until + 1;
  while (at < until + 9 && between.test(tokens[at]?.lower ?? '')) at += 1;
  const isOfVisit =
    /^(?:by|of)$/u.test(tokens[from - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => /^(?:arrival|tour|trip|visit)$/u.test(lower));
  const stay = stayOf({ tokens, mentions }, until);
  if (stay !== null) return stay;
  const start = going.test(tokens[at]?.lower ?? '') ? at : isOfVisit ? until : -1;
  if (start < 0) return null;
  const place = mentions.find((one) => one.first > start && (one.kind === 'country' || one.kind === 'city'));
  if (place === undefined) return null;
  const way = tokens.slice(start + 1, place.first);
  if (way.length > 4 || !way.every(({ lower }) => towards.test(lower))) return null;
  if (way.length === 0 && !going.test(tokens[start]?.lower ?? '')) return null;
  return place.kind === 'city' ? place.country : place.kind === 'country' && !place.adjective ? place.name : null;
}

/** “Minister Holm is in Lima [until] Friday”, “was in Lima [on Sunday]”, “Holm, when he is in Lima [for] talks”: the country of a capital where somebody is for a time. */
function stayOf({ tokens, mentions }: Pick<Worded, 'mentions' | 'tokens'>, until: number): string | null {
  const town = mentions.find(({ first }) => first > until && first < until + 9);
  if (town?.kind !== 'city' || !town.capital || tokens[town.first - 1]?.lower !== 'in') return null;
  const way = tokens.slice(until + 1, town.first - 1).map(({ lower }) => lower);
  const isStay =
    /^(?:are|be|is|was|were)$/u.test(way.at(-1) ?? '') &&
    way.slice(0, -1).every((word) => /^(?:,|has|he|latter|she|the|to|when|while|who|will)$/u.test(word));
  const next = tokens[town.last + 1]?.lower ?? '';
  const then = tokens[town.last + 2]?.lower ?? '';
  const isDay = /^(?:today|tomorrow|yesterday|\p{L}+day)$/u.test(next === 'on' || next === 'last' ? then : next);
  const isForTime =
    isDay || /^(?:for|until)$/u.test(next) || (/^(?:next|this)$/u.test(next) && /^(?:month|week)$/u.test(then));
  return isStay && isForTime ? town.country : null;
}
