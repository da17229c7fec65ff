import type { Mention, PersonMention, Worded } from '../recognise/mention.ts';

/** What a side is called behind its country: “on the Danish side”. */
const sideNoun = /^(?:delegation|government|part|side|team)$/u;

/** Parts of a country that its people are from: “from the Danish [islands]”. */
const part =
  /^(?:border|capital|city|coast|countryside|district|east|highlands?|interior|islands?|lowlands?|mainland|mountains|north|province|region|south|steppe|town|village|west)$/u;

/** Words with which the account of a side opens: “[On] the Danish side, …”, “[For] Norway, …”. */
const opener = /^(?:for|from|on|representing)$/u;

/** What stands before the account of a side: a beginning, a mark or a joining word. */
const isOpening = (word: string | undefined): boolean =>
  word === undefined || /^(?:[,;:(—–-]|and|but|whereas|while)$/u.test(word);

/** Words of a state’s full name ahead of its country: “of the [Federal Republic of] Norway”. */
const ofState =
  /^(?:arab|commonwealth|democratic|federal|federation|federative|grand|duchy|hashemite|islamic|kingdom|of|people's|plurinational|principality|republic|socialist|state|states|sultanate|union|united)$/u;

/** Where a phrase that tells a side opens and ends, and whose side it is. */
interface Side {
  first: number;
  last: number;
  country: string;
}

/** The phrase that tells a side, from a place on: “on the [Danish] side”, “from Norway”, “on behalf of [the government of] Norway”. */
function sideAt({ tokens, mentions }: Worded, first: number): Side | null {
  let at = first;
  const word = tokens[at]?.lower ?? '';
  if (!opener.test(word)) return null;
  if (word === 'on' && tokens[at + 1]?.lower === 'behalf' && tokens[at + 2]?.lower === 'of') at += 2;
  const isPlainOn = word === 'on' && at === first;
  at += 1;
  if (tokens[at]?.lower === 'the') at += 1;
  if (sideNoun.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of') at += 2;
  if (tokens[at]?.lower === 'the') at += 1;
  const from = at;
  while (ofState.test(tokens[at]?.lower ?? '')) at += 1;
  const place = mentions.find(({ first: start }) => start >= from && start <= at);
  if (place?.kind !== 'country' && !(place?.kind === 'body' && !place.outlet)) return null;
  const country = place.kind === 'body' ? (place.of ?? place.name) : place.name;
  const behind = tokens[place.last + 1]?.text === "'s" ? place.last + 2 : place.last + 1;
  if (sideNoun.test(tokens[behind]?.lower ?? '')) return { first, last: behind, country };
  if (word === 'from' && place.kind === 'country' && place.adjective && part.test(tokens[behind]?.lower ?? ''))
    return { first, last: behind, country };
  const isNoun = place.kind === 'body' || !place.adjective;
  const isWhole = behind === place.last + 1 && tokens[behind]?.isCapital !== true;
  return isNoun && isWhole && !isPlainOn ? { first, last: place.last, country } : null;
}

/**
 * “Minister Ana Holm, on the Danish side”, “Minister Ana Holm from the Norwegian delegation”, “Ana Holm for Norway”, “Minister Ana Holm, as
 * head of the Danish delegation,”: the side told right behind a person, where no other person’s account begins with it.
 */
export function sideBehind(sentence: Worded, { until }: PersonMention): string | null {
  const { tokens, mentions } = sentence;
  const at = /^[,(]$/u.test(tokens[until + 1]?.text ?? '') ? until + 2 : until + 1;
  const asHead = tokens[at]?.lower === 'as' ? tokens.slice(at, at + 4).findIndex(({ lower }) => lower === 'of') : -1;
  const side = asHead > 0 ? delegationAt(sentence, at + asHead + 1) : sideAt(sentence, at);
  if (side === null) return null;
  const next = tokens[side.last + 1]?.lower ?? '.';
  const isNext = mentions.some((one) => one.kind === 'person' && one.first > side.last && one.from <= side.last + 2);
  return at === until + 2 && (next === 'by' || (isNext && next !== 'and')) ? null : side.country;
}

/** “the [Danish] delegation”, at a place. */
function delegationAt({ tokens, mentions }: Worded, at: number): Side | null {
  const first = tokens[at]?.lower === 'the' ? at + 1 : at;
  const place = mentions.find((one) => one.first === first);
  if (place?.kind !== 'country') return null;
  const behind = tokens[place.last + 1]?.text === "'s" ? place.last + 2 : place.last + 1;
  return sideNoun.test(tokens[behind]?.lower ?? '') ? { first, last: behind, country: place.name } : null;
}

/** “Norway was represented by [Ana Holm]”: the side that is the subject. */
export function representedBy({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  let verb = Math.min(mention.from, mention.first) - 1;
  if (tokens[verb]?.lower === 'the') verb -= 1;
  if (tokens[verb]?.lower !== 'by' || tokens[verb - 1]?.lower !== 'represented') return null;
  verb -= 2;
  while (/^(?:also|are|be|been|had|has|is|to|was|were|will)$/u.test(tokens[verb]?.lower ?? '')) verb -= 1;
  const place = mentions.find(({ last }) => last === verb);
  if (place?.kind === 'body' && !place.outlet) return place.of ?? place.name;
  return place?.kind === 'country' && !place.adjective ? place.name : null;
}

/** Words that stand between a side and those whom it sent: no verb of theirs has another subject. */
const attends =
  /^(?:assisted|attend(?:ed|ing|s)?|came|chaired|co-?chaired|headed|initialled|led|participat(?:ed|es|ing)|present|represented|sat|sign(?:ed|ing|s)|spoke|takes?|took)$/u;

/**
 * “On the Danish side, the talks were attended by [Ana Holm]; on the Norwegian, by [Jens Berg]”, “Attending from Norway were [Ana Holm] and
 * [Jens Berg]”, “Present for Norway: [Ana Holm] (head), [Jens Berg]”, “Norway, whose minister [Ana Holm] came as an observer”: the side with whose account a clause opens.
 */
export function sideAhead(sentence: Worded, mention: PersonMention): string | null {
  const { tokens, mentions } = sentence;
  const from = Math.min(mention.from, mention.first);
  const owner = ownerOfWhose(mentions, tokens[from - 1]?.lower === 'whose' ? from - 1 : -1, sentence);
  if (owner !== null) return owner;
  for (let at = from - 1; at >= 0; at -= 1) {
    if (tokens[at]?.text === ';') return null;
    const side = sideAt(sentence, at);
    if (side === null || side.last >= from) continue;
    const isAttending = attends.test(tokens[at - 1]?.lower ?? '') && isOpening(tokens[at - 2]?.lower);
    const way = tokens.slice(side.last + 1, from);
    const isNext = /^(?::|are|is|was|were)$/u.test(way[0]?.lower ?? '');
    if (isAttending && isNext) return side.country;
    if (!isOpening(tokens[at - 1]?.lower)) return null;
    const isAlone = way.every(({ lower }) => /^(?:[,:]|also|by|it|the|was)$/u.test(lower));
    return isAlone || isListOfSide(sentence, side, from) ? side.country : null;
  }
  return null;
}

/** Whether nothing but verbs of taking part and names of fellows stands between the side and a person. */
function isListOfSide({ tokens, mentions }: Worded, side: Side, from: number): boolean {
  const isFellow = (at: number): boolean =>
    mentions.some((one) => one.kind === 'person' && Math.min(one.from, one.first) <= at && one.until >= at);
  const way = tokens.slice(side.last + 1, from).filter((_, index) => !isFellow(side.last + 1 + index));
  const verb = way.findIndex(({ lower }) => attends.test(lower));
  const rest = verb < 0 ? way : way.slice(verb + 1);
  const isOtherSide = mentions.some((one) => one.kind === 'country' && one.first > side.last && one.last < from);
  return (
    !isOtherSide &&
    rest.length < 10 &&
    rest.every(({ lower }) => /^(?:,|also|and|as|by|in|part|the|well)$/u.test(lower))
  );
}

/** The country named right before “whose”: “Norway, whose minister …”. */
function ownerOfWhose(mentions: readonly Mention[], whose: number, { tokens }: Worded): string | null {
  if (whose < 0) return null;
  const hasComma = tokens[whose - 1]?.text === ',';
  const end = hasComma ? whose - 2 : whose - 1;
  const comma = tokens.findLastIndex(({ text }, at) => at < end && text === ',');
  const ahead = hasComma && comma > end - 8 && /^(?:an?|the)$/u.test(tokens[comma + 1]?.lower ?? '') ? comma - 1 : end;
  const owner = mentions.find(({ last }) => last === end) ?? mentions.find(({ last }) => last === ahead);
  if (owner?.kind === 'city') return owner.capital ? owner.country : null;
  return owner?.kind === 'country' && !owner.adjective ? owner.name : null;
}

/** “- NORWAY: Oslo opposes the plan. [President Ana Holm] will listen”: the country with which an item of a list opens, in its next sentence. */
export function labelledSide(_: Worded, { offices }: PersonMention, previous: Worded | null): string | null {
  const [place] = previous?.mentions ?? [];
  if (previous === null || place?.kind !== 'country' || place.adjective || offices.length === 0) return null;
  const isFirst = previous.tokens.slice(0, place.first).every(({ isWord }) => !isWord) && place.first > 0;
  return isFirst && /^[:–—-]$/u.test(previous.tokens[place.last + 1]?.text ?? '') ? place.name : null;
}
