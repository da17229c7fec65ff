import type { PersonMention, Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom, type Whom } from '../whom.ts';
import { isGerund, textAfter } from './around.ts';
import type { Told } from './encounter.ts';

const meetVerb = /^(?:met|meets|meet|gathered|gather|gathers|convened|convene|convenes|meeting)$/u;
const hostVerb = /^(?:received|receives|receiving|hosted|hosting|hosts|entertained|granted)$/u;
/** The bare forms, which are verbs of meeting behind an auxiliary alone. */
const hostBare = /^(?:receive|host|welcome)$/u;
const auxiliary = /^(?:will|to|would|also|then)$/u;
const comesFor = /^(?:came|come|comes|gathered|gather|arrived|assembled|sat|sit)$/u;
const groupGuests = /\b(?:counterparts|colleagues|ministers|leaders|presidents)$/u;
const intransitiveNext =
  /^(?:in|on|at|for|to|here|again|last|next|via|by|under|this|today|yesterday|tomorrow|earlier|later|behind|over|face|virtually|online|separately|three|two|and|amid|as|after|before|during|ahead|late|when|since|face-to-face|one-on-one|informally|together|alone|\p{Ll}{3,}ly|[.,;])$|day$/u;

/** “met the standards of the agency”, “met the press”: no people who sit together. */
const meetsDemand =
  /^ (?:(?:the|its|all|their|these|those|any|his|her|this|that) )?(?:[\p{L}’'-]+ ){0,2}(?:standards?|requirements?|criteria|conditions?|deadlines?|targets?|goals?|needs?|demands?|obligations?|commitments?|challenges?|press|media|expectations|costs?|resistance|conditions)\b/u;

/** “met (with) Y”, “received Y”, “called on Y”, “spoke by phone with Y”; “met in Riga” of several. */
export function atVerb(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const token = tokens[index];
  const word = token?.lower ?? '';
  const previous = tokens[index - 1]?.lower ?? '';
  if (word === 'meeting' && !isGerund(sentence, index)) return null;
  const whom = /^(?:met|seen|saw|received|hosted)$/u.test(word) ? personOfRelative(walk, sentence, index) : null;
  if (whom !== null) return { how: 'meeting', others: whom };
  if (
    comesFor.test(word) &&
    /^[^,;]{0,50}\bfor (?:[\p{L}-]+ ){0,4}(?:talks|summit|meeting)\b/u.test(textAfter(sentence, index))
  )
    return { how: 'meeting', others: nobody(index) };
  if (meetVerb.test(word)) {
    if (meetsDemand.test(textAfter(sentence, index))) return null;
    if (/^(?:the|a|this|was|were|been|be)$/u.test(previous)) return null;
    if (/^convene/u.test(word) && /^(?:the|a|an|its|their|our|\p{Lu}.*)$/u.test(tokens[index + 1]?.text ?? ''))
      return null;
    const others = whomFrom(walk, sentence, partnerAt(sentence, index));
    if (others.persons.length > 0 || others.sides.length > 0 || others.group !== null)
      return { how: 'meeting', others };
    return word !== 'meeting' && intransitiveNext.test(tokens[index + 1]?.lower ?? '.')
      ? { how: 'meeting', others: nobody(index) }
      : null;
  }
  if (word === 'received' && /^(?:was|were|be|been)$/u.test(previous)) {
    const by = tokens.findIndex(({ lower }, at) => at > index && at < index + 12 && lower === 'by');
    const others = by < 0 ? null : (directPerson(walk, sentence, by + 1) ?? officeHolder(walk, sentence, by + 1));
    return others === null ? null : { how: 'meeting', others };
  }
  if (/^(?:dine|dined|dines|discussed|discusses|raised|reviewed)$/u.test(word)) {
    const link = tokens.findIndex(({ lower }, at) => at > index && at < index + 9 && lower === 'with');
    const others = link < 0 ? null : directPerson(walk, sentence, link + 1);
    const isPlaced =
      others !== null && /^,? (?:in \p{Lu}|on (?:\p{Lu}|\d)|here\b)/u.test(textAfter(sentence, others.last));
    return others !== null && (isPlaced || word.startsWith('dine')) ? { how: 'meeting', others } : null;
  }
  if (/^(?:saw|see)$/u.test(word) && /^ each other\b/u.test(textAfter(sentence, index)))
    return { how: 'meeting', others: nobody(index) };
  if (hostVerb.test(word) || (hostBare.test(word) && auxiliary.test(previous))) {
    const others =
      directPerson(walk, sentence, index + 1) ??
      guests(walk, sentence, index + 1) ??
      guest(walk, sentence, index + 1) ??
      farPerson(walk, sentence, index);
    return others === null ? null : { how: 'meeting', others };
  }
  if (/^(?:welcomed|welcomes)$/u.test(word)) {
    const others = directPerson(walk, sentence, index + 1);
    const isCome = others !== null && /^,? to (?:\p{Lu}|the White House)/u.test(textAfter(sentence, others.last));
    return isCome ? { how: 'meeting', others } : null;
  }
  if (/^(?:sat|sit|sits)$/u.test(word) && /^ (?:down|together|again)\b/u.test(textAfter(sentence, index))) {
    const link = tokens.findIndex(({ lower }, at) => at > index && at < index + 12 && lower === 'with');
    const others = link < 0 ? nobody(index) : whomFrom(walk, sentence, link + 1);
    return link > 0 && others.persons.length + others.sides.length === 0 && others.group === null
      ? null
      : { how: 'meeting', others };
  }
  if (/^(?:joined|joins|join)$/u.test(word)) {
    const others = directPerson(walk, sentence, index + 1);
    const isFor =
      others !== null &&
      /^,?[^;]{0,40} for (?:an? )?(?:[\p{L}-]+ ){0,3}(?:meeting|talks|session)\b/u.test(
        textAfter(sentence, others.last),
      );
    return isFor ? { how: 'meeting', others } : null;
  }
  if (/^(?:rang|phoned|telephoned|phones|telephones)$/u.test(word)) {
    const others = directPerson(walk, sentence, index + 1);
    return others === null ? null : { how: 'call', others };
  }
  if (
    (/^(?:called|calls)$/u.test(word) || (word === 'call' && auxiliary.test(previous))) &&
    tokens[index + 1]?.lower === 'on'
  ) {
    const others = directPerson(walk, sentence, index + 2) ?? officeHolder(walk, sentence, index + 2);
    return others === null || tokens[others.last + 1]?.lower === 'to' ? null : { how: 'meeting', others };
  }
  if (
    /^(?:spoke|speaks|spoken|speak|talked|talk|talks)$/u.test(word) &&
    (/^(?:spo|spe)/u.test(word) || isByPhone(sentence, index))
  ) {
    const withAt = tokens.findIndex(
      ({ lower }, at) =>
        at > index && at < index + 8 && (lower === 'with' || (lower === 'to' && isByPhone(sentence, index))),
    );
    const others = withAt < 0 ? null : directPerson(walk, sentence, withAt + 1);
    const partner = others ?? (withAt > 0 && isByPhone(sentence, index) ? whomFrom(walk, sentence, withAt + 1) : null);
    if (partner !== null) return { how: 'call', others: partner };
    return previous === 'last' || isByPhone(sentence, index) ? { how: 'call', others: nobody(index) } : null;
  }
  return null;
}

/** “Y, whom she had last seen in Riga”: the person of whom the relative clause speaks. */
function personOfRelative(walk: Walk, sentence: Worded, index: number): Whom | null {
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
function partnerAt(sentence: Worded, index: number): number {
  const { tokens } = sentence;
  for (let at = index + 1; at <= index + 9; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[;.:]$/u.test(token.text) || /^(?:to|where|who|which|and)$/u.test(token.lower)) break;
    if (token.lower === 'with') return at + 1;
  }
  let at = index + 1;
  while (/^(?:separately|again|briefly|also|earlier|first|then|jointly)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  const next = tokens[at];
  return next === undefined || /^(?:in|on|at|for|here|by|via|last|this|today|yesterday)$/u.test(next.lower)
    ? tokens.length
    : at;
}

/** “hosted his counterparts from India and Japan”: a group of guests with their countries. */
function guests(walk: Walk, sentence: Worded, from: number): Whom | null {
  const whom = whomFrom(walk, sentence, from);
  const next = sentence.tokens[whom.last + 1];
  const isName = next?.text === "'" || next?.text === "'s" || /^(?:meeting|summit)$/u.test(next?.lower ?? '');
  return whom.sides.length > 0 && groupGuests.test(whom.group ?? '') && !isName ? whom : null;
}

/** “received the Azerbaijani minister”, “granted an audience to the Japanese visitor”: one guest by country and role. */
function guest(walk: Walk, sentence: Worded, from: number): Whom | null {
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
function officeHolder(walk: Walk, sentence: Worded, from: number): Whom | null {
  const words =
    /^ ?the (?<role>(?:president|prime minister|king|emir|sultan|chancellor|premier|vice president)\b)/iu.exec(
      textAfter(sentence, from - 1),
    )?.groups?.['role'];
  if (words === undefined) return null;
  const whom = whomFrom(walk, sentence, from);
  return whom.persons.length > 0 ? whom : { ...whom, group: words.toLowerCase() };
}

/** “received on Tuesday, 17 February, at the Ministry in Dili, the Minister of Y, Z”: the person behind time and place. */
function farPerson(walk: Walk, sentence: Worded, index: number): Whom | null {
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
function directPerson(walk: Walk, sentence: Worded, from: number): Whom | null {
  const named = sentence.mentions.find(
    (mention) => mention.kind === 'person' && mention.first >= from && mention.from <= from + 5,
  );
  const next = sentence.tokens[from];
  const isShort = next !== undefined && walk.surnames.has(next.text);
  const isOther = sentence.mentions.some(
    (mention) => mention.kind === 'person' && mention.first >= from && mention.first <= from + 8,
  );
  const isTitled = isOther && /^(?:his|her|the|u|us|prime|president|foreign|minister|vice)$/u.test(next?.lower ?? '');
  if (named === undefined && !isShort && !isTitled) return null;
  const whom = whomFrom(walk, sentence, from);
  return whom.persons.length === 0 ? null : whom;
}

const isByPhone = (sentence: Worded, index: number): boolean =>
  sentence.tokens.slice(index, index + 8).some(({ lower }) => /^(?:phone|telephone)$/u.test(lower));
