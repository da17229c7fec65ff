import type { PersonMention, Worded } from '../recognise/mention.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import { countryNamed } from './homes.ts';
import { isNational } from './office-class.ts';

/** No topic stands further from the beginning of its sentence, in words. */
const farthest = 8;

/**
 * “Kenya will press for loans, Principal Secretary Ana Holm told …”, “…, said Trade Minister Ana Holm”, “Norway has doubts. Prime Minister Holm …”, “Not everyone in Oslo
 * was pleased. Lawmaker Ana Holm …”: what the sentence, or the one before it, is about.
 */
export function topicCountry(sentence: Worded, mention: PersonMention, previous: Worded | null): string | null {
  if (!mention.offices.some(({ title }) => isNational(title))) return null;
  const { tokens } = sentence;
  const from = Math.min(mention.from, mention.first);
  const isNextClause = tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.text === ',';
  if (!isNextClause && /^(?:to|with|from|of|and|by)$/u.test(tokens[from - 1]?.lower ?? '')) return null;
  if (tokens[0]?.text === 'Its') return subjectOf(previous);
  const own = subjectOf(sentence);
  if (own !== null) {
    const verb = tokens[from - 1]?.lower ?? '';
    const isSaidBehind = reportingForms.has(verb) && tokens[from - 2]?.text === ',';
    const isNewClause = isSaidBehind || isNextClause || /^(?:,|although|as|because|but|while)$/u.test(verb);
    return isNewClause ? own : null;
  }
  const isFirst = sentence.mentions.find(({ kind }) => kind === 'person') === mention;
  const opens = tokens.slice(0, from).every(({ isQuoted, text }) => isQuoted || !/\p{L}/u.test(text));
  return isFirst && opens ? (narrated(previous) ?? topicOf(previous)) : null;
}

/** The country, or the capital that stands for it, with which a sentence opens as its subject: “Norway, which …”, “Oslo has yet to react”. */
export function subjectOf(sentence: Worded | null): string | null {
  const [place] = sentence?.mentions ?? [];
  if (sentence === null || place === undefined) return null;
  if (sentence.tokens.slice(0, place.first).some(({ text }) => !/^[•*–—-]$/u.test(text))) return null;
  const next = sentence.tokens[place.last + 1];
  const isSubject =
    next !== undefined && (/^[,.]$/u.test(next.text) || /^\p{Ll}/u.test(next.text)) && next.text !== "'s";
  const isNoun = place.kind === 'city' ? place.capital : place.kind === 'country' && !place.adjective;
  return isSubject && isNoun ? countryNamed(place) : null;
}

/** The subject of a sentence whose words are the narrator’s: not of “Norway is ready to pay, he told the committee”. */
function narrated(sentence: Worded | null): string | null {
  const isSaid = sentence?.tokens.some(
    ({ lower }, at) =>
      reportingForms.has(lower) &&
      /^s?he$/u.test(sentence.tokens[at - 1]?.lower ?? '') &&
      sentence.tokens[at - 2]?.text === ',',
  );
  return isSaid === true ? null : subjectOf(sentence);
}

/** Verbs that tell of speech only beside a quotation. */
const moves = /^(?:came|comes?|go|goes|going|take[ns]?|taking|took|went)$/u;

/** The one country that a sentence of the narrator’s names, near its beginning: “Norway’s interest is people”, “In Oslo the mood was sombre”. */
function topicOf(sentence: Worded | null): string | null {
  if (sentence?.unit.role !== 'prose') return null;
  const { tokens, mentions } = sentence;
  if (
    mentions.some(({ kind }) => kind === 'person') ||
    tokens.some(({ lower }) => reportingForms.has(lower) && !moves.test(lower))
  )
    return null;
  const [place, ...others] = [...new Set(mentions.flatMap((one) => countryNamed(one) ?? []))];
  const first = mentions.find((one) => countryNamed(one) !== null);
  if (place === undefined || others.length > 0 || first === undefined || first.first > farthest) return null;
  return tokens[first.first]?.isQuoted === true ? null : place;
}
