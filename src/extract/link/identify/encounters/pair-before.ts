import type { PersonMention, Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { partyEndingAt } from '../../../attribute/party.ts';
import { nobody, whomOf, type Whom } from '../whom.ts';
import { textBefore } from './around.ts';
import { ofPersons } from './of-persons.ts';
import { twoOfRelative } from './persons-before.ts';

const name = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Minister|President|Secretary|Ambassador)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,4}`;
const pair = new RegExp(
  String.raw`(?:^|[\s“"])(?<one>${name}|[Hh]e|[Ss]he) and (?<other>${name})(?: (?:both|last|first|had|have|also|just|then|now|later|next|will|would|are|were|due|set|scheduled|expected|to|again|since|previously))* $`,
  'u',
);

/** “Sissoko and Ould Abdel Vetah last met”, “she and Polish Foreign Minister X are now to meet”: two by their short names, or one by a pronoun. */
export function pairBefore(walk: Walk, sentence: Worded, index: number): Whom | null {
  const found = pair.exec(textBefore(sentence, index));
  const { one, other } = found?.groups ?? {};
  if (one === undefined || other === undefined) return withOfficeHolder(walk, sentence, index);
  const second = meantBy(walk, other);
  const first = /^(?:he|she)$/iu.test(one)
    ? (namedAhead(sentence, found?.index ?? 0, second) ?? walk.persons.findLast((person) => person !== second))
    : meantBy(walk, one);
  if (first === undefined || second === undefined || first === second) return withOfficeHolder(walk, sentence, index);
  return ofPersons(walk, index, [first, second]);
}

/** “Prime Minister X is due in Malta, when he and Prime Minister Y …”: whom the pronoun means in its own sentence. */
const namedAhead = ({ mentions, tokens }: Worded, end: number, other: string | undefined): string | undefined =>
  mentions.findLast(
    (one): one is PersonMention =>
      one.kind === 'person' && one.name !== other && (tokens[Math.max(one.last, one.until)]?.end ?? 0) <= end,
  )?.name;

/** The two who are named ahead: in front of “, who”, or, of a verb, by short names. */
export const twoAhead = (walk: Walk, sentence: Worded, index: number, isVerb: boolean): Whom | null =>
  twoOfRelative(walk, sentence, index) ?? (isVerb ? pairBefore(walk, sentence, index) : null);

const firstAnd =
  /(?:^|[\s“"])(?<one>[Hh]e|[Ss]he|[Tt]he (?:\p{Lu}[\p{L}/-]+ ?){1,3}) ?\band (?:(?:his|her|the) )?[^;:“”"]{3,120}?,?(?: (?:both|last|first|had|have|also|then|now|later|next|will|would|are|were|due|set|scheduled|expected|to|again))* $/u;

/** “She and Panama’s deputy foreign minister, X, will meet”, “the Secretary and Foreign Minister X last spoke”: the one meant, and the one named behind “and”. */
function withOfficeHolder(walk: Walk, sentence: Worded, index: number): Whom | null {
  const phrase = firstAnd.exec(textBefore(sentence, index));
  if (phrase === null) return null;
  const named = sentence.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention] : []));
  const startOf = (token: number): number => sentence.tokens[token]?.start ?? 0;
  let last = index - 1;
  while (beside.test(sentence.tokens[last]?.lower ?? '')) last -= 1;
  const between = named.filter((mention) => mention.first < index && startOf(mention.first) > phrase.index);
  const second =
    between.find((mention) => Math.max(mention.last, mention.until) === last)?.name ?? holderAt(walk, sentence, last);
  if (second === undefined || between.some(({ name }) => name !== second)) return null;
  const one = phrase.groups?.['one']?.trim() ?? '';
  const end = phrase.index + phrase[0].indexOf(one) + one.length;
  const first = /^(?:he|she)$/iu.test(one)
    ? (named.findLast((mention) => startOf(mention.first) < phrase.index)?.name ??
      walk.persons.findLast((person) => person !== second))
    : holderAt(
        walk,
        sentence,
        sentence.tokens.findIndex((token) => token.end === end),
      );
  if (first === undefined || first === second) return null;
  return ofPersons(walk, index, [first, second]);
}

/** “the Secretary”, “Foreign Minister X”: whom the words up to a token mean. */
function holderAt(walk: Walk, sentence: Worded, last: number): string | undefined {
  const party = last < 0 ? null : partyEndingAt(sentence, last, new Set(walk.surnames.keys()));
  return party === null ? undefined : whomOf(walk, sentence, party).persons[0];
}

const beside =
  /^(?:,|both|last|first|had|have|also|then|now|later|next|will|would|are|were|due|set|scheduled|expected|to|again)$/u;

/** The one person whom a surname stands for. */
function meantBy(walk: Walk, words: string): string | undefined {
  const surname = words.split(' ').at(-1) ?? '';
  const meant = [...new Set(walk.surnames.get(surname))];
  return meant.length === 1 ? meant[0] : undefined;
}

/** “The Syrian delegation is also due to meet”, “a Chadian delegation led by X left talks”: the country, and who leads its people. */
export function delegationBefore(sentence: Worded, index: number): Whom | null {
  const { tokens, mentions } = sentence;
  const noun = tokens.findLastIndex(({ lower }, at) => at < index && /^(?:delegation|team|negotiators)$/u.test(lower));
  const owner = mentions.find(({ kind, last }) => kind === 'country' && (last === noun - 1 || last === noun - 2));
  if (noun < 0 || owner?.kind !== 'country') return null;
  const leader = mentions.find(
    ({ kind, first, last }) => kind === 'person' && first > noun && last < index && tokens[noun + 1]?.lower === 'led',
  );
  return { ...nobody(index), sides: [owner.name], persons: leader?.kind === 'person' ? [leader.name] : [] };
}

/** “Deputy Minister A and Envoy B toured C. In Lima, [they] were received by D”: several of one country, of whom the sentence before was about. */
export function delegationTold(walk: Walk, index: number): Whom | null {
  const before = walk.before;
  const told = ofPersons(
    walk,
    index,
    before?.mentions.filter((mention): mention is PersonMention => mention.kind === 'person') ?? [],
  );
  return told.persons.length > 1 && told.sides.length === 1 ? told : null;
}
