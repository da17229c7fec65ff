import type { Mention, PersonMention, Worded } from '../recognise/mention.ts';

/** The country that a country’s name, or its capital, stands for. */
export const countryOf = (place: Mention | undefined): string | null =>
  place?.kind === 'country'
    ? place.name
    : place?.kind === 'body' && !place.outlet
      ? (place.of ?? place.name)
      : place?.kind === 'city' && place.capital
        ? place.country
        : null;

/** The first word of a person’s name with the office ahead of it. */
export const startOf = (mention: PersonMention): number => Math.min(mention.from, mention.first);

const message = /^(?:condolences|greetings|initiative|invitation|letter|message|offer|position|proposal|statement)$/u;
const verbOfLeading = /^(?:head(?:s|ed)?|lead|leads|led|represent(?:s|ed)?)$/u;
/** What a side is called. */
export const sideNoun = /^(?:delegation|delegations|government|side|team)$/u;
/** Those whom one of them leads: “three [members] of the Danish parliament, led by Ana Holm”. */
const groupNoun =
  /^(?:businessmen|businesspeople|delegates|diplomats|experts|group|lawmakers|legislators|members|mission|mps|negotiators|officials|parliamentarians|party|senators)$/u;
/** Those of them that people sit with. */
export const oneSide = /^(?:delegation|side|team)$/u;

/** “The Danish delegation will be led by Jens Holm”, “The delegation of Norway was headed by …”, “Ana Holm led Norway’s delegation”, “Norway was represented by …, Peru by Ana Holm”, “the offer of Norway, conveyed by Jens Holm”. */
export function ledSide({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  const opening = sideBehindLeader({ tokens, mentions }, mention);
  if (opening !== null) return opening;
  let by = startOf(mention) - 1;
  while (/^(?:,|an?|counterpart|excellency|her|his|its|the|their)$/u.test(tokens[by]?.lower ?? '')) by -= 1;
  by = beforeFellows({ tokens, mentions }, by);
  const within = (first: number, last: number): string | null =>
    countryOf(mentions.find((place) => countryOf(place) !== null && place.first >= first && place.last <= last));
  const isSide = sideNoun.test(tokens[by - 1]?.lower ?? '') || tokens[by - 1]?.lower === 'one';
  const gap = isSide ? by - 2 : by - 1;
  const gapped = tokens[by]?.lower === 'by' ? mentions.find(({ last }) => last === gap) : undefined;
  if (gapped?.kind === 'country' && (!gapped.adjective || gap === by - 2)) return gapped.name;
  if (
    tokens[by]?.lower === 'by' &&
    /^(?:announced|chaired|conveyed|delivered|headed|led|presented|represented|submitted|tabled|voiced)$/u.test(
      tokens[by - 1]?.lower ?? '',
    )
  ) {
    let owner = tokens[by - 2]?.text === ',' ? by - 3 : by - 2;
    while (/^(?:be|been|being|is|was|were|will|would)$/u.test(tokens[owner]?.lower ?? '')) owner -= 1;
    const elided = tokens[owner]?.text === "'s" ? mentions.find(({ last }) => last === owner - 1) : undefined;
    if (elided?.kind === 'country') return elided.name;
    if (by === 1) return followed({ tokens, mentions }, mention.until + 1);
    for (let noun = by - 2; noun > by - 12 && noun >= 0; noun -= 1)
      if (
        sideNoun.test(tokens[noun]?.lower ?? '') ||
        groupNoun.test(tokens[noun]?.lower ?? '') ||
        message.test(tokens[noun]?.lower ?? '')
      )
        return within(noun - 4, noun - 1) ?? within(noun + 1, noun + 5);
    return null;
  }
  if (isInClauseOfAnother({ tokens, mentions }, mention)) return null;
  let verb = leadsLater({ tokens, mentions }, mention) ?? behindFellows({ tokens, mentions }, mention);
  while (/^(?:,|had|has|jointly|to|who|will)$/u.test(tokens[verb]?.lower ?? '')) verb += 1;
  if (!verbOfLeading.test(tokens[verb]?.lower ?? '')) return null;
  const noun = tokens.slice(verb + 1, verb + 7).findIndex(({ lower }) => sideNoun.test(lower) || lower === 'one');
  if (noun >= 0) return within(verb + 1, verb + noun + 4);
  const people = mentions.find(
    ({ first }) => first === verb + 1 || (first === verb + 2 && tokens[verb + 1]?.lower === 'the'),
  );
  const isPeople =
    people?.kind === 'country' &&
    people.adjective &&
    (isDemonym(tokens, people) || /^\p{Ll}+s$/u.test(tokens[people.last + 1]?.text ?? ''));
  return isPeople ? people.name : null;
}

/** “Headed by Ana Holm, [the delegation of Norway] …”, “Led by Ana Holm, seven [Danish members of parliament] …”: whose side stands behind the comma at a place. */
function followed({ tokens, mentions }: Words, comma: number): string | null {
  if (tokens[comma]?.text !== ',') return null;
  const noun = tokens.findIndex(
    ({ lower }, at) => at > comma && at < comma + 7 && (sideNoun.test(lower) || groupNoun.test(lower)),
  );
  const place = mentions.find(({ first, last }) => first > comma && last < noun + 7);
  const way = tokens.slice(comma + 1, place?.first ?? 0);
  return noun > 0 && way.every(({ lower }) => /^(?:\p{L}+|\d+)$/u.test(lower)) ? countryOf(place) : null;
}

/** “who led [the Russians],”, “[the Chinese]”: the people of a country, with no noun behind. */
const isDemonym = (tokens: Words['tokens'], { last }: Mention): boolean =>
  /s$/u.test(tokens[last]?.text ?? '') || /^[,.;:)]?$/u.test(tokens[last + 1]?.text ?? '');

/** “Headed by [Minister Jens Holm], the delegation of Denmark took part”: the side behind the comma with whose leader a sentence opens. */
function sideBehindLeader({ tokens, mentions }: Words, mention: PersonMention): string | null {
  const by = tokens.findIndex(({ lower }) => lower === 'by');
  const isOpening =
    /^(?:headed|led|represented)$/u.test(tokens[by - 1]?.lower ?? '') && /^[–—-]?$/u.test(tokens[by - 2]?.text ?? '');
  const comma = mention.until + 1;
  const first = mentions.find(({ kind }) => kind === 'person');
  if (!isOpening || first !== mention || tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'the') return null;
  const noun = tokens.findIndex(({ lower }, at) => at > comma && at < comma + 6 && sideNoun.test(lower));
  const owner = mentions.find((one) => countryOf(one) !== null && one.first > comma && one.first < comma + 8);
  return noun < 0 || owner === undefined ? null : countryOf(owner);
}

type Words = Pick<Worded, 'tokens' | 'mentions'>;

/** “Holm returned from Lima, where [she] led the Danish delegation”: where a pronoun behind a person, with nobody named between, has a verb of leading. */
function leadsLater({ tokens, mentions }: Words, mention: PersonMention): number | null {
  const at = tokens.findIndex(
    ({ lower, isQuoted }, index) =>
      index > mention.until && /^s?he$/u.test(lower) && !isQuoted && verbOfLeading.test(tokens[index + 1]?.lower ?? ''),
  );
  const isAlone = mentions.every((one) => one.kind !== 'person' || one === mention || one.first > at);
  return at > 0 && isAlone ? at + 1 : null;
}

/** Where the words before a person end, ahead of those who are joined to him: “was led [by] Minister Holm and Ambassador [Berg]”, “led [by] the Ministry of Trade’s [Lund]”. */
function beforeFellows({ tokens, mentions }: Words, from: number): number {
  let at = from;
  for (let steps = 0; steps < 20; steps += 1) {
    const { lower } = tokens[at] ?? { lower: '' };
    const fellow = mentions.find((one) => one.kind === 'person' && one.until === at);
    if (fellow?.kind === 'person' && (at < from || lower !== 'by')) at = startOf(fellow) - 1;
    else if (/^(?:,|and|ministry|of|the)$/u.test(lower)) at -= 1;
    else break;
  }
  return tokens[at]?.lower === 'by' ? at : from;
}

/** Where the words behind a person go on, past those joined to him by “and” and past a clause of his own: “Holm[, Berg and Lund] led …”, “Holm[, who visited Lima,] will lead …”. */
function behindFellows({ tokens, mentions }: Words, mention: PersonMention): number {
  let next = mention.until + 1;
  let at = next;
  for (const other of mentions) {
    if (other.kind !== 'person' || other.first <= mention.last) continue;
    const between = tokens.slice(next, startOf(other));
    if (!between.every(({ lower }) => /^(?:,|and|the)$/u.test(lower)) || between.length === 0) break;
    next = other.until + 1;
    if (between.some(({ lower }) => lower === 'and')) at = next;
  }
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'who') return at;
  const end = tokens.findIndex(({ text }, index) => index > at + 1 && text === ',');
  return end < 0 || verbOfLeading.test(tokens[at + 2]?.lower ?? '') ? at : end + 1;
}

/** Whether a person is named within a clause about another: “Holm, who met [Berg], will lead …”. */
function isInClauseOfAnother({ tokens, mentions }: Words, mention: PersonMention): boolean {
  const from = startOf(mention);
  const who = tokens.findLastIndex(({ lower, text }, index) => index < from && (lower === 'who' || text === ','));
  return tokens[who]?.lower === 'who' && mentions.some((other) => other.kind === 'person' && other.until + 2 === who);
}
