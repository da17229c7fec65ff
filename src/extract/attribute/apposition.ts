import type { PersonMention, Worded } from '../recognise/mention.ts';
import { partyEndingAt, type Party } from './party.ts';

const personParty = (mention: PersonMention, first: number): Party => ({
  kind: 'person',
  label: mention.name,
  name: mention.name,
  country: mention.country,
  owner: null,
  isPlural: false,
  first,
  last: mention.last,
});

/** “His host, Romanian Foreign Minister Andreea Lupu, laughed”: the name set between commas after an office that ends at `last`. */
export function appositionAfter(sentence: Worded, last: number): Party | null {
  const named = sentence.mentions.find(
    (mention) => mention.kind === 'person' && mention.first > last + 1 && mention.from <= last + 3,
  );
  if (named?.kind !== 'person' || named.first > last + 12) return null;
  const isPlain = sentence.tokens.slice(last + 2, named.first).every(({ isWord, text }) => isWord || text === "'s");
  return isPlain && sentence.tokens[named.last + 1]?.text === ',' ? personParty(named, named.from) : null;
}

/**
 * A person whose name stands between commas behind his office, which begins at `first`; with another before “and”, both:
 * “The President of the Council, Luís Almada, and the Prime Minister of Moldova, Ana Rotaru, welcomed …”.
 */
export function joinedApposition(
  sentence: Worded,
  named: PersonMention,
  first: number,
  surnames: ReadonlySet<string>,
): Party {
  const own = personParty(named, first);
  const { tokens } = sentence;
  let link = first - 1;
  if (tokens[link]?.lower === 'the') link -= 1;
  if (tokens[link]?.lower !== 'and') return own;
  const before = partyEndingAt(sentence, tokens[link - 1]?.text === ',' ? link - 2 : link - 1, surnames);
  if (before === null || !['person', 'surname'].includes(before.kind)) return own;
  const label =
    before.kind === 'person' ? `${before.name ?? ''} and ${named.name}` : `${before.label} and ${named.name}`;
  return { ...own, kind: 'group', label, name: null, country: null, isPlural: true, first: before.first };
}

/** “the governor of Carchi province, Marta Quelal”: the person whose office the phrase is, with all that hangs on it. */
export function holderOf(sentence: Worded, role: Party): Party | null {
  const named = sentence.mentions.find(
    (mention) => mention.kind === 'person' && mention.from <= role.first + 1 && mention.first > role.last,
  );
  return named?.kind === 'person' ? personParty(named, Math.min(named.from, role.first)) : null;
}
