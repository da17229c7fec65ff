import type { PersonMention, Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { whomFrom, type Whom } from '../whom.ts';
import { hasOffice } from '../whom-phrase.ts';
import { textAfter } from './around.ts';
import { ofPersons } from './of-persons.ts';

const groupGuests = /\b(?:counterparts|colleagues|ministers|leaders|presidents)$/u;

/** “Y, whom she had last seen in Riga”: the person of whom the relative clause speaks. */
export function personOfRelative(walk: Walk, sentence: Worded, index: number): Whom | null {
  const { tokens } = sentence;
  for (let at = index - 1; at > Math.max(1, index - 10); at -= 1) {
    if (/^[,;:]$/u.test(tokens[at]?.text ?? '')) return null;
    if (tokens[at]?.lower !== 'whom' || tokens[at - 1]?.text !== ',') continue;
    const named = sentence.mentions.find(
      (mention): mention is PersonMention =>
        mention.kind === 'person' && Math.max(mention.last, mention.until) === at - 2,
    );
    const whom = named === undefined ? null : whomFrom(walk, sentence, named.from);
    return whom === null || whom.persons.length === 0 ? null : { ...whom, last: index };
  }
  return null;
}

/** Where the partner of a verb begins: behind “with”, else right behind the verb and its adverbs. */
export function partnerAt(sentence: Worded, index: number): number {
  const { tokens } = sentence;
  for (let at = index + 1; at <= index + 9; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[;.:]$/u.test(token.text) || /^(?:to|where|who|which|and)$/u.test(token.lower)) break;
    if (token.lower === 'with' && /^(?:whom|which|whose)$/u.test(tokens[at + 1]?.lower ?? '')) break;
    if (token.lower === 'with') return at + 1;
  }
  let at = index + 1;
  while (/^(?:separately|again|briefly|also|earlier|first|then|jointly)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  const next = tokens[at];
  return next === undefined || /^(?:in|on|at|for|here|by|via|last|this|today|yesterday)$/u.test(next.lower)
    ? tokens.length
    : at;
}

/** “hosted a meeting of the foreign ministers of A and B”: an occasion, whose people are no guests of its host alone. */
const meetingOf =
  /^ (?:an?|the|its|their|another) (?:[\p{L}-]+ ){0,4}(?:meetings?|summit|session|conference|gathering|round|talks|ministerial)(?: at [\p{Ll} ]{4,20})? (?:of|between|for|among|with)\b/u;

const few = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const peers = '(?:colleagues|counterparts|leaders|ministers|peers|presidents)';

/** “her two Baltic counterparts”, “the five Central Asian foreign ministers”, “the leaders of the four countries”: three sides or more with the host. */
const counted = new RegExp(
  String.raw`^ ?(?:all )?(?:his|her|their|the) (?:other )?${few} (?:\p{Lu}[\p{L}-]+ ){0,2}(?:\p{Ll}+ ){0,2}${peers}\b|^ ?(?:the )?(?:\p{Ll}+ )?${peers} of (?:all )?(?:the )?${few} (?:\p{L}+ ){0,2}(?:countries|members|nations|republics|states)\b`,
  'u',
);

/** “hosted his counterparts from India and Japan”: a group of guests with their countries. */
export function guests(walk: Walk, sentence: Worded, from: number): Whom | null {
  if (meetingOf.test(textAfter(sentence, from - 1))) return null;
  const whom = whomFrom(walk, sentence, from);
  const next = sentence.tokens[whom.last + 1];
  const isName = next?.text === "'" || next?.text === "'s" || /^(?:meeting|summit)$/u.test(next?.lower ?? '');
  if (isName || !groupGuests.test(whom.group ?? '')) return null;
  if (whom.sides.length > 0) return whom;
  return counted.test(textAfter(sentence, from - 1)) ? { ...whom, isMany: true } : null;
}

/** “received the Azerbaijani minister”, “granted an audience to the Japanese visitor”: one guest by country and role. */
export function guest(walk: Walk, sentence: Worded, from: number): Whom | null {
  const { tokens } = sentence;
  const to = tokens.slice(from, from + 3).findIndex(({ lower }) => lower === 'to');
  const start = tokens[from + to]?.lower === 'to' && tokens[from + to - 1]?.lower === 'audience' ? from + to + 1 : from;
  if (!/^(?:the|his|her)$/u.test(tokens[start]?.lower ?? '')) return null;
  const whom = whomFrom(walk, sentence, start);
  const isOne = tokens
    .slice(start + 1, whom.last + 2)
    .some(({ lower }) =>
      /^(?:guest|visitor|minister|counterpart|colleague|delegation|envoy|president|premier|team|official|diplomat|ambassador)$/u.test(
        lower,
      ),
    );
  return isOne && whom.persons.length + whom.sides.length > 0 ? whom : null;
}

/** “called on the President of Zambia”, “was received by the Prime Minister”: the holder of a high office without a name. */
export function officeHolder(walk: Walk, sentence: Worded, from: number): Whom | null {
  const words =
    /^ ?(?:(?:His|Her) (?:Excellency|Majesty|Highness),? |H\.E\. )?the (?<role>(?:president|prime minister|king|emir|sultan|chancellor|premier|vice president)\b)/iu.exec(
      textAfter(sentence, from - 1),
    )?.groups?.['role'];
  if (words === undefined) return null;
  const whom = whomFrom(walk, sentence, from);
  return whom.persons.length > 0 ? whom : { ...whom, group: words.toLowerCase() };
}

/** “receives Jordan’s prime minister”, “was received by the Jordanian king”: the holder of an office, by his country. */
export function holderAt(walk: Walk, sentence: Worded, from: number): Whom | null {
  const whom = whomFrom(walk, sentence, from);
  const [country] = whom.sides;
  const isPeer = /^ ?my (?:\p{Lu}\p{L}+ ){1,2}(?:colleague|counterpart|friend|opposite number)\b/u.test(
    textAfter(sentence, from - 1),
  );
  if (isPeer && whom.sides.length === 1 && country !== undefined)
    return { ...whom, unnamed: [{ country, level: 'peer' }] };
  return whom.unnamed.length > 0 || (whom.persons.length === 1 && isOffice(sentence, from)) ? whom : null;
}

/** “Jordan’s prime minister”, “the Jordanian king”: an office by its country. */
function isOffice(sentence: Worded, from: number): boolean {
  const start = sentence.tokens[from]?.lower === 'the' ? from + 1 : from;
  const owner = sentence.mentions.find(({ kind, first }) => kind === 'country' && first === start);
  if (owner === undefined) return false;
  return hasOffice(sentence, sentence.tokens[owner.last + 1]?.text === "'s" ? owner.last + 2 : owner.last + 1);
}

/** “X received the guest”, “X gave a lunch in her honour”: who was named last of another country than X, who stands ahead. */
export function guestOfHost(walk: Walk, sentence: Worded, from: number): Whom | null {
  const host = sentence.mentions.find((mention) => mention.kind === 'person' && mention.first < from);
  const home = host?.kind === 'person' ? (walk.facts.get(host.name)?.country ?? host.country) : null;
  return home === null ? null : guestFrom(walk, sentence, 0, [home], from + 1);
}

/** Who was named last ahead of a token, in the sentence or before it, of none of these countries. */
export function guestFrom(
  walk: Walk,
  { mentions }: Worded,
  until: number,
  homes: readonly string[],
  at = until,
): Whom | null {
  const ahead = mentions.flatMap((one) => (one.kind === 'person' && one.last < until ? [one.name] : []));
  const guest = [...walk.persons, ...ahead].findLast((name) => {
    const country = walk.facts.get(name)?.country ?? null;
    return country !== null && !homes.includes(country);
  });
  return guest === undefined ? null : ofPersons(walk, at, [guest]);
}

/** “will receive her”: the person named last. */
export function pronounAt(walk: Walk, sentence: Worded, from: number): Whom | null {
  if (/^ ?the (?:guest|visitor|visiting [\p{Ll} ]{4,30})(?=[ .,;])/u.test(textAfter(sentence, from - 1)))
    return guestOfHost(walk, sentence, from);
  if (!/^(?:him|her|them)$/u.test(sentence.tokens[from]?.lower ?? '')) return null;
  const whom = whomFrom(walk, sentence, from);
  return whom.persons.length > 0 || whom.group !== null ? whom : null;
}

/** “received on Tuesday, 17 February, at the Ministry in Dili, the Minister of Y, Z”: the person behind time and place. */
export function farPerson(walk: Walk, sentence: Worded, index: number): Whom | null {
  if (!/^(?:on|at|in|today|yesterday|here|,)$/u.test(sentence.tokens[index + 1]?.lower ?? '')) return null;
  const named = sentence.mentions.find(
    (mention) => mention.kind === 'person' && mention.first > index && mention.first < index + 32,
  );
  if (named?.kind !== 'person') return null;
  const between = sentence.tokens.slice(index + 1, named.from);
  if (between.some(({ lower }) => /^(?:who|which|that|and|said|where)$|ed$/u.test(lower))) return null;
  const whom = whomFrom(walk, sentence, named.from);
  return whom.persons.length === 0 ? null : whom;
}

/** A person who is named or titled right here: “Prime Minister X”, “his Danish counterpart, X”, “Y”. */
export function directPerson(walk: Walk, sentence: Worded, from: number): Whom | null {
  const named = sentence.mentions.find(
    (mention) => mention.kind === 'person' && mention.first >= from && mention.from <= from + 5,
  );
  const next = sentence.tokens[from];
  const isShort = next !== undefined && walk.surnames.has(next.text);
  const isOther = sentence.mentions.some(
    (mention) => mention.kind === 'person' && mention.first >= from && mention.first <= from + 11,
  );
  const isTitled =
    isOther && /^(?:his|her|their|our|the|u|us|prime|president|foreign|minister|vice)$/u.test(next?.lower ?? '');
  if (named === undefined && !isShort && !isTitled) return null;
  const isOwner = isShort && /^ ?['’]s (?:deputy|predecessor|successor)\b/u.test(textAfter(sentence, from));
  const whom = whomFrom(walk, sentence, isOwner ? from + 2 : from);
  return whom.persons.length === 0 ? null : whom;
}
