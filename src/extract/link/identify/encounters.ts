import { mainSubject, subjectBefore } from '../../attribute/subject.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Walk } from './walk.ts';
import { groupNoun, nobody, whomFrom, whomOf, type Whom } from './whom.ts';

/** Words that tell of people meeting, without naming a session: “X met Y”, “received”, “held talks with”, “spoke by phone”. */
export interface Encounter {
  how: 'meeting' | 'talks' | 'call' | 'visit';
  /** Token of the word that tells of it, and of the last word of its phrase. */
  at: number;
  last: number;
  own: Whom;
  others: Whom;
  /** It is another occasion than the one being told of: “last met”, “will meet again”. */
  isOther: boolean;
  isFuture: boolean;
  /** Its words name who holds it: “a gathering of senior officials”. */
  isApart: boolean;
  /** It stands where a reporting clause sets its scene (“after meeting Y, X said”), or in narration. */
  isScene: boolean;
  /** The word that tells of it is “summit”. */
  isSummit: boolean;
}

const gatherVerb = /^(?:met|meets|meet|gathered|gather|gathers|convened|convene|convenes)$/u;
const hostVerb = /^(?:received|receives|receiving|hosted|hosting|hosts)$/u;
const comesFor = /^(?:came|come|comes|gathered|gather|arrived|assembled|sat|sit)$/u;
const talkNoun =
  /^(?:talks|consultations|discussions|negotiations|meeting|meetings|conversation|call|summit|gathering|session)$/u;
const plan =
  /\b(?:will|would|(?:is|are|was|were) (?:also )?(?:to|due|set|scheduled|expected|slated|planned)|plans? to|planned to|hopes? to|agreed to|intends? to|invited|flies|travels|heads|upcoming|forthcoming|next)\b[^;:]*$/iu;
const intransitiveNext =
  /^(?:in|on|at|for|to|here|again|last|next|via|by|under|this|today|yesterday|tomorrow|earlier|later|behind|over|face|virtually|online|separately|three|two|and|amid|as|after|before|during|ahead|late|when|[.,;])$|day$/u;

/** All encounters that the words of a sentence outside quotation marks tell of, in reading order. `speaker` is who speaks in it, if anybody does. */
export function encountersIn(walk: Walk, sentence: Worded, speaker: string | null, isNarration: boolean): Encounter[] {
  const { tokens } = sentence;
  const found: Encounter[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.isQuoted !== false || index <= (found.at(-1)?.last ?? -1)) continue;
    const told = atVerb(walk, sentence, index) ?? atNoun(walk, sentence, index);
    if (told === null) continue;
    const own =
      told.own ?? ownSide(walk, sentence, index, speaker, told.others.persons.length + told.others.sides.length > 0);
    const before = clauseBefore(sentence, index);
    for (const others of partners(walk, sentence, index, told.others))
      found.push({
        how: told.how,
        at: index,
        last: Math.max(index, others.last),
        own,
        others,
        isApart: told.isApart === true,
        isOther: told.isOther === true || isAnother(sentence, index),
        isFuture: isToCome(sentence, index, before),
        isSummit: tokens[index]?.lower === 'summit',
        isScene: isNarration || isSceneOf(sentence, index),
      });
  }
  return found;
}

interface Told {
  how: Encounter['how'];
  others: Whom;
  own?: Whom;
  isOther?: boolean;
  isApart?: boolean;
}

/** Planned, as the words before it say; “when they meet” is to come as well, “when they met” is not. */
const isToCome = (sentence: Worded, index: number, before: string): boolean =>
  plan.test(before) &&
  (/^(?:meet|gather|convene)$/u.test(sentence.tokens[index]?.lower ?? '') ||
    !/\b(?:after|following|since|when)\b[^,]*$/iu.test(before));

/** “met with A and with B”, “met separately with the A and B ministers”: a meeting with each. */
function partners(walk: Walk, sentence: Worded, index: number, first: Whom): Whom[] {
  const { tokens } = sentence;
  if (tokens[first.last + 1]?.lower === 'and' && tokens[first.last + 2]?.lower === 'with')
    return [first, whomFrom(walk, sentence, first.last + 3)];
  const isApart = tokens
    .slice(Math.max(0, index - 2), first.last + 3)
    .some(({ lower }) => /^(?:separately|respectively)$/u.test(lower));
  const isEach =
    tokens[index]?.lower === 'met' &&
    first.persons.length === 0 &&
    first.group !== null &&
    !/\b(?:trilateral|together|jointly)\b/u.test(sentence.unit.span.text);
  return (isApart || isEach) && first.sides.length > 1
    ? first.sides.map((side) => ({
        ...first,
        sides: [side],
        persons: first.persons.filter((name) => walk.facts.get(name)?.country === side),
      }))
    : [first];
}

/** “met (with) Y”, “received Y”, “called on Y”, “spoke by phone with Y”; “met in Riga” of several. */
function atVerb(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const token = tokens[index];
  const word = token?.lower ?? '';
  const previous = tokens[index - 1]?.lower ?? '';
  if (word === 'meeting' && !isGerund(sentence, index)) return null;
  if (
    comesFor.test(word) &&
    /^[^,;]{0,50}\bfor (?:\p{L}+ ){0,4}(?:talks|summit|meeting)\b/u.test(textAfter(sentence, index))
  )
    return { how: 'meeting', others: nobody(index) };
  if (gatherVerb.test(word) || word === 'meeting') {
    if (/^(?:the|a|this|was|were|been|be)$/u.test(previous)) return null;
    const others = whomFrom(walk, sentence, partnerAt(sentence, index));
    if (others.persons.length > 0 || others.sides.length > 0 || others.group !== null)
      return { how: 'meeting', others };
    return word !== 'meeting' && intransitiveNext.test(tokens[index + 1]?.lower ?? '.')
      ? { how: 'meeting', others: nobody(index) }
      : null;
  }
  if (word === 'received' && /^(?:was|were)$/u.test(previous)) {
    const by = tokens.findIndex(({ lower }, at) => at > index && at < index + 6 && lower === 'by');
    const others = by < 0 ? null : directPerson(walk, sentence, by + 1);
    return others === null ? null : { how: 'meeting', others };
  }
  if (hostVerb.test(word)) {
    const others = directPerson(walk, sentence, index + 1);
    return others === null ? null : { how: 'meeting', others };
  }
  if (/^(?:called|calls)$/u.test(word) && tokens[index + 1]?.lower === 'on') {
    const others = directPerson(walk, sentence, index + 2);
    return others === null || tokens[others.last + 1]?.lower === 'to' ? null : { how: 'meeting', others };
  }
  if (/^(?:spoke|speaks|spoken)$/u.test(word)) {
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

/** “talks with Y”, “a phone call with Y”, “talks between X and Y”, “a gathering of ministers”, “their meeting in Riga”. */
function atNoun(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  if (!talkNoun.test(word) || (word === 'meeting' && isGerund(sentence, index))) return null;
  const before = tokens[index - 1]?.lower ?? '';
  const isCall = /^(?:call|conversation|talks)$/u.test(word) && /^(?:phone|telephone|video)$/u.test(before);
  if (word === 'call' && !isCall && before !== 'courtesy') return null;
  const how: Encounter['how'] = isCall
    ? 'call'
    : /^(?:talks|consultations|discussions|negotiations)$/u.test(word)
      ? 'talks'
      : 'meeting';
  const link = linkAfter(sentence, index);
  const linkWord = tokens[link]?.lower ?? '';
  if (linkWord === 'with' || (linkWord === 'on' && before === 'courtesy')) {
    const others = whomFrom(walk, sentence, link + 1);
    if (others.persons.length + others.sides.length > 0 || others.group !== null)
      return word === 'meetings' && others.persons.length === 0 ? null : { how, others };
  }
  if (linkWord === 'between') {
    const both = whomFrom(walk, sentence, link + 1);
    if (both.sides.length > 1) return { how, others: both, own: nobody(index) };
  }
  if (['of', 'among', 'between'].includes(linkWord) && !isCall) {
    const group = levelOfGroup(sentence, link);
    if (group !== null)
      return {
        how,
        others: nobody(index),
        own: { ...nobody(index), group },
        isOther:
          isIndefinite(sentence, index) ||
          /^[^,;:.“”"]* (?:in \p{Lu}|on |last |next )/u.test(textAfter(sentence, link)),
        isApart: true,
      };
  }
  if (isCall && /^(?:a|the|their)$/u.test(tokens[index - 2]?.lower ?? ''))
    return { how, others: nobody(index), own: walk.lead ?? nobody(index) };
  const isTheirs = /^(?:their|his|her)$/u.test(before) && /^(?:meeting|talks)$/u.test(word);
  if (isTheirs && /^ (?:on the (?:sidelines|margins)|in \p{Lu}|last|earlier)/u.test(textAfter(sentence, index)))
    return { how, others: nobody(index), own: { ...nobody(index), group: 'they' }, isOther: true };
  const isHeld =
    /^(?:held|hold|holds|after|following)$/u.test(before) ||
    /\b(?:hours?|days?|rounds?) of $/u.test(textBefore(sentence, index));
  return how === 'talks' && isHeld && linkWord === '' ? { how, others: nobody(index) } : null;
}

/** The word that joins talks to those who hold them: “with”, “between”, “of”; its place, or -1. */
function linkAfter(sentence: Worded, index: number): number {
  const { tokens } = sentence;
  for (let at = index + 1; at <= index + 14; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,;:.]$/u.test(token.text) || token.lower === 'that') return -1;
    if (token.lower === 'between') return at;
    if (at <= index + 7 && token.lower === 'with') return at;
    if (at === index + 1 && /^(?:of|among|on)$/u.test(token.lower)) return at;
  }
  return -1;
}

/** “of senior officials”, “of Islamic countries’ foreign ministers”, “of the eight member states”: who holds it, or null. */
function levelOfGroup(sentence: Worded, link: number): string | null {
  const phrase = /^[^,.;:“”"]{0,80}/u.exec(textAfter(sentence, link))?.[0] ?? '';
  return (
    /\b(?:foreign ministers|ministers|leaders|presidents|prime ministers|heads of (?:state|government)|senior officials|officials|member states|delegations)\b/iu
      .exec(phrase)?.[0]
      .toLowerCase() ?? null
  );
}

const isIndefinite = (sentence: Worded, index: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, index - 4), index)
    .reverse()
    .some(({ lower }, back) => /^an?$/u.test(lower) && back < 4) || sentence.tokens[index]?.lower === 'talks';

const textBefore = (sentence: Worded, index: number): string =>
  sentence.unit.span.text.slice(0, sentence.tokens[index]?.start ?? 0);

const textAfter = (sentence: Worded, index: number): string =>
  sentence.unit.span.text.slice(sentence.tokens[index]?.end ?? 0);

/** “Meeting Y, X said”, “after meeting Y”: the verb, not the noun. */
const isGerund = (sentence: Worded, index: number): boolean => {
  const before = sentence.tokens[index - 1]?.lower ?? '';
  const next = sentence.tokens[index + 1];
  const isNamed =
    next !== undefined &&
    (next.isCapital || /^(?:with|his|her|their)$/u.test(next.lower)) &&
    !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u.test(next.text);
  return isNamed && next.lower !== 'with'
    ? index === 0 || /^(?:after|before|upon|on|while|when|and|,)$/u.test(before)
    : index === 0 && next?.lower === 'with';
};

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

/** A person who is named or titled right here: “Prime Minister X”, “his Danish counterpart, X”, “Y”. */
function directPerson(walk: Walk, sentence: Worded, from: number): Whom | null {
  const named = sentence.mentions.find(
    (mention) => mention.kind === 'person' && mention.first >= from && mention.from <= from + 2,
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

/** Who meets the others: the subject of the verb, else of the sentence, else whoever speaks in it. */
function ownSide(walk: Walk, sentence: Worded, index: number, speaker: string | null, hasPartner: boolean): Whom {
  const surnames = new Set(walk.surnames.keys());
  const isVerb = gatherVerb.test(sentence.tokens[index]?.lower ?? '');
  if (isVerb && !hasPartner) {
    const before = personsBefore(walk, sentence, index);
    if (before.persons.length > 1 && before.sides.length > 1) return before;
  }
  const near = isVerb ? (subjectBefore(sentence, index, surnames)?.party ?? null) : null;
  const heads =
    /(?:^|\s)(?:the |both )?(?:two |three |five )?(?:heads of (?:state|government)|leaders|presidents|prime ministers)(?: of [^,;]{3,60})? (?:last |had |have |also )*$/iu.exec(
      sentence.unit.span.text.slice(0, sentence.tokens[index]?.start ?? 0),
    )?.[0];
  if (isVerb && near === null && heads !== undefined) return { ...nobody(index), group: groupNoun(heads) };
  if (near?.kind === 'pronoun' && near.isPlural) {
    const subject = mainSubject(sentence, surnames, index);
    const of = subject === null ? null : whomOf(walk, sentence, subject);
    if (of !== null && of.group !== 'they' && (of.group !== null || of.sides.length > 1)) return of;
  }
  const isVague = near?.kind === 'role' || near?.kind === 'pronoun';
  if (near !== null && !(isVague && speaker !== null)) return whomOf(walk, sentence, near);
  if (speaker !== null && walk.facts.has(speaker)) {
    const country = walk.facts.get(speaker)?.country ?? null;
    return { sides: country === null ? [] : [country], persons: [speaker], group: null, last: index };
  }
  const party = mainSubject(sentence, surnames, index) ?? mainSubject(sentence, surnames);
  return party === null ? nobody(index) : whomOf(walk, sentence, party);
}

/** All persons named ahead of a verb that has no partner: “A and his Danish counterpart, B, met for four hours”. */
function personsBefore(walk: Walk, sentence: Worded, index: number): Whom {
  const whom = nobody(index);
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'person' || mention.last >= index || sentence.tokens[mention.first]?.isQuoted === true)
      continue;
    const side = walk.facts.get(mention.name)?.country ?? mention.country;
    if (!whom.persons.includes(mention.name)) whom.persons.push(mention.name);
    if (side !== null && !whom.sides.includes(side)) whom.sides.push(side);
  }
  return whom;
}

const clauseBefore = (sentence: Worded, index: number): string => {
  const text = sentence.unit.span.text.slice(0, sentence.tokens[index]?.start ?? 0);
  return (
    text
      .split(/[;"“”]|, (?:and|which|who|while|after) /u)
      .at(-1)
      ?.slice(-90) ?? ''
  );
};

const isAnother = (sentence: Worded, index: number): boolean => {
  const around = sentence.tokens.slice(Math.max(0, index - 3), index).map(({ lower }) => lower);
  const next = sentence.tokens.slice(index + 1, index + 3).map(({ lower }) => lower);
  return (
    around.some((word) => /^(?:last|previously|earlier|previous)$/u.test(word)) ||
    (around.includes('had') && gatherVerb.test(sentence.tokens[index]?.lower ?? '')) ||
    next.some((word) => /^(?:again|next)$/u.test(word)) ||
    (next[0] === 'last' && !/^(?:week|month|year|\p{L}+day)$/u.test(next[1] ?? ''))
  );
};

/** In a sentence that reports speech, only what stands in its opening phrase or behind “after”, “during” sets the scene. */
const isSceneOf = (sentence: Worded, index: number): boolean =>
  index === 0 ||
  sentence.tokens
    .slice(Math.max(0, index - 5), index)
    .some(({ lower }) => /^(?:after|following|during|at|upon|while|when|who|before)$/u.test(lower));
