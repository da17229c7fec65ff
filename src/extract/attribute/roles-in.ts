import type { Worded } from '../recognise/mention.ts';
import { officeBefore } from '../recognise/office-before.ts';
import { officeLinks } from '../recognise/office-words.ts';
import { readOffice } from '../recognise/read-office.ts';
import { belongs, isHead, isPlainNoun, type Scene } from '../recognise/scene.ts';
import type { Token } from '../../text/tokens.ts';
import { spanWithin } from '../../text/spans.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import { isNational, isSingular } from './office-class.ts';
import type { OfficeFact } from './person-facts.ts';

/** An office that a sentence names without a person. */
export interface Role {
  office: OfficeFact;
  /** Whether a country has one holder of it at a time. */
  isOnly: boolean;
  /** Whether it is the subject of a clause: “By evening [Norway’s chief negotiator] was smiling”, “‘…,’ [the Danish minister] said”. */
  isSubject: boolean;
  /** Whether it is somebody told of before: “[the] deputy chairman of the state bank”. */
  isDefinite: boolean;
  /** Of whom the sentence says it. */
  said: Said | null;
}

/** Whom a sentence says an office of: “[he] will be the first Danish minister to visit”, “[Holm] had come as envoy”, “As mayor of a border town [she] has met …”. */
export interface Said {
  /** The token of the pronoun, or the last of the name. */
  at: number;
  pronoun: string | null;
}

/** Words between the verb and the office that is said of somebody. */
const beforeRole = /^(?:also|an?|first|its|latest|new|newly|next|now|only|second|still|the|third|today|youngest)$/u;

/** Of whom an office is said: of a pronoun, or of the person whose name ends at a token. Null where it is said of nobody. */
function saidOf({ tokens, mentions }: Worded, first: number, end: number): Said | null {
  const after = tokens[end + 1]?.text === ',' ? end + 2 : end + 1;
  if (tokens[after]?.text === "'s") return null;
  let verb = first - 1;
  while (beforeRole.test(tokens[verb]?.lower ?? '')) verb -= 1;
  if (tokens[verb]?.text === 'As' && verb === 0)
    return isPronoun(tokens[after]) ? { at: after, pronoun: tokens[after]?.lower ?? null } : null;
  if (
    tokens[verb]?.lower === 'as' &&
    !/^(?:act|c[ao]me|serve|speak|spoke|spoken|work)(?:s|d|ed|ing)?$/u.test(tokens[verb - 1]?.lower ?? '')
  )
    return null;
  if (tokens[verb]?.lower === 'as') verb -= 1;
  else if (!/^(?:be|became|become|been|is|was)$/u.test(tokens[verb]?.lower ?? '')) return null;
  verb -= 1;
  while (/^(?:had|has|have|to|will|would)$/u.test(tokens[verb]?.lower ?? '')) verb -= 1;
  const at = [verb, verb - 1, verb - 2].find((place) => isPronoun(tokens[place]));
  if (at !== undefined) return { at, pronoun: tokens[at]?.lower ?? null };
  const name = nameAhead(tokens, verb).find((at) =>
    mentions.some(({ kind, last }) => kind === 'person' && last === at),
  );
  return name === undefined ? null : { at: name, pronoun: null };
}

/** Where the name may end of whom a verb tells: right ahead of it, or ahead of a comma, “A Dane, [Holm], is”, or of an apposition, “[Holm], a Dane, is”. */
function nameAhead(tokens: readonly Token[], last: number): number[] {
  if (tokens[last]?.text !== ',') return [last];
  const comma = tokens.findLastIndex(({ text }, at) => at < last && at > last - 8 && text === ',');
  return /^(?:an?|the)$/u.test(tokens[comma + 1]?.lower ?? '') ? [comma - 1] : [last - 1];
}

const isPronoun = (token: Token | undefined): boolean => /^s?he$/u.test(token?.lower ?? '');

/** “asked Norway to explain a remark by [its] trade minister”: the country named last before “its”. */
function ownerOfIts({ tokens, mentions }: Worded, first: number): string | null {
  if (tokens[first - 1]?.lower !== 'its') return null;
  const owner = mentions.findLast((one) => one.last < first - 1 && (one.kind === 'country' || one.kind === 'city'));
  return owner?.kind === 'country' && !owner.adjective ? owner.name : null;
}

/** The offices that a sentence names without a person. */
export function rolesIn(sentence: Worded): Role[] {
  const { tokens, mentions, unit, text } = sentence;
  if (unit.role !== 'prose') return [];
  const named = new Set<number>();
  for (const one of mentions)
    if (one.kind === 'person') for (let at = Math.min(one.from, one.first); at <= one.until; at += 1) named.add(at);
  const known = new Map(
    mentions.flatMap((one) =>
      one.kind === 'person'
        ? []
        : Array.from({ length: one.last - one.first + 1 }, (_, at) => [one.first + at, one] as const),
    ),
  );
  const scene: Scene = { text, tokens, known, named };
  const roles: Role[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isHead(tokens[at]) || named.has(at) || tokens[at]?.isQuoted === true) continue;
    const end = endOfRole(scene, at);
    const ahead = named.has(end + 1) || named.has(end + 2) ? null : officeBefore(scene, at + 1, at + 1, false);
    at = end;
    if (ahead === null) continue;
    const found = { ...ahead, last: end };
    const { title, represents: own, start, end: last } = readOffice(scene, found);
    const represents = own ?? ownerOfIts(sentence, found.first);
    const isOnly = isSingular(title);
    if (!isOnly && (!isNational(title) || ofAnybody.test(title))) continue;
    const span = spanWithin(unit.span, start, last - start);
    roles.push({
      office: { title: title.replace(/^(?:first|latest|new|next|only) /iu, ''), represents, span, part: unit.part },
      isOnly,
      isSubject: isSubject(sentence, found.first, end),
      isDefinite: tokens[beforeEpithet(tokens, found.first)]?.lower === 'the',
      said: saidOf(sentence, found.first, end),
    });
  }
  return roles;
}

/** Nouns for whoever serves a state: “the Danish official” is nobody in particular. */
const ofAnybody = /\b(?:diplomat|official)$|^(?:ex-|former\b)/iu;

/** Most common nouns behind the link of an office: “minister for the [armed forces]”. */
const mostPlainNouns = 4;

/** The last word of an office whose head stands at a token; a word that only links, and “then” behind a head, are no part of it. */
function endOfRole(scene: Scene, head: number): number {
  const { tokens } = scene;
  let hasLink = false;
  let plain = 0;
  let end = head + 1;
  for (; end < tokens.length; end += 1) {
    if (tokens[end]?.lower === 'to' && !takesTo.test(tokens[head]?.lower ?? '')) break;
    if (belongs(scene, end)) {
      hasLink ||= /^(?:at|for|in|of|on|to|with)$/u.test(tokens[end]?.lower ?? '');
      continue;
    }
    const isInside = hasLink && (isPlainNoun(scene, end) || /^an?$/u.test(tokens[end]?.lower ?? ''));
    if (!isInside || plain === mostPlainNouns) break;
    plain += 1;
  }
  end -= 1;
  while (
    end > head &&
    (officeLinks.has(tokens[end]?.lower ?? '') || /^(?:'s|an?|then)$/u.test(tokens[end]?.lower ?? ''))
  )
    end -= 1;
  return end;
}

/** Who is sent or gives counsel to somebody. */
const takesTo = /^(?:advis[eo]r|aide|ambassador|delegate|envoy|observer|representative)$/u;

/** “[the] minister”, “[the] visiting minister”: the place ahead of an office and of what its holder is at present. */
const beforeEpithet = (tokens: readonly Token[], first: number): number =>
  /^(?:new|visiting)$/u.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;

/** Words that end a phrase ahead of a subject, or open its clause. */
const clauseOpens = /^(?:[,;"”“]|although|and|as|because|but|if|since|so|that|when|whereas|while|yet)$/u;

/** Whether an office is the subject of a clause: it opens the sentence, stands behind a short phrase of time or place or a conjunction, or before a verb of saying. */
function isSubject({ tokens, mentions }: Worded, first: number, last: number): boolean {
  const determiner = beforeEpithet(tokens, first);
  const start = /^(?:the|its)$/u.test(tokens[determiner]?.lower ?? '') ? determiner : first;
  const next = tokens[last + 1];
  if (start <= 1 && first <= 1 && /^(?:\p{Ll}|$)/u.test(next?.text ?? '')) return true;
  if (next === undefined || !(isVerb(next.lower) || (next.text === ',' && tokens[last + 2]?.lower === 'who')))
    return false;
  const before = tokens.slice(0, start);
  if (before.every(({ isQuoted, isWord }) => isQuoted || !isWord)) return true;
  if (reportingForms.has(next.lower) && tokens[start - 1]?.text === ',') return true;
  const isPhrase =
    before.length <= longestPhrase &&
    opensPhrase.test(before[0]?.lower ?? '') &&
    !before.some(({ lower }) => isVerb(lower)) &&
    !/^(?:and|by|for|from|of|to|with)$/u.test(before.at(-1)?.lower ?? '') &&
    !mentions.some((one) => one.kind === 'person' && one.first < start);
  return isPhrase || (clauseOpens.test(before.at(-1)?.lower ?? '') && /^[,;]$/u.test(before.at(-2)?.text ?? ''));
}

/** No phrase ahead of a subject is longer, in words. */
const longestPhrase = 7;
const opensPhrase =
  /^(?:after|at|before|behind|but|by|during|for|in|last|later|meanwhile|now|on|since|so|still|then|this|today|tomorrow|two|within|yesterday|yet)$/u;

/** Whether a word may be the verb of a clause, by its form or as one that reports. */
export const isVerb = (word: string): boolean =>
  reportingForms.has(word) ||
  /^(?:are|came|can|could|did|flew|gave|got|had|has|have|is|kept|leaves|left|let|made|may|met|might|must|put|sat|saw|sent|set|should|spent|spoke|stood|took|wants|was|went|were|will|would)$/u.test(
    word,
  ) ||
  (/(?:ed|s)$/u.test(word) && !/(?:ss|us|is|ness|ous|'s)$/u.test(word));
