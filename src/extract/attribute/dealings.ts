import type { Token } from '../../text/tokens.ts';
import type { Worded } from '../recognise/mention.ts';
import type { Gender } from './gender.ts';
import type { Naming } from './namings.ts';

/** Verbs whose object is somebody of another house: one does not hand a letter to, or thank, one’s own minister abroad. */
const does =
  /^(?:ask(?:ed|s)?|assur(?:ed|es)|brief(?:ed|s)?|congratulat(?:ed|es)|g[ai]ve|gives|greet(?:ed|s)?|hand(?:ed|s)?|host(?:ed|s)?|inform(?:ed|s)?|invit(?:e|ed|es)|meets|met|offer(?:ed|s)?|present(?:ed|s)?|promis(?:ed|es)|reassur(?:ed|es)|receiv(?:e|ed|es)|remind(?:ed|s)?|show(?:ed|s)?|tells|thank(?:ed|s)?|told|took|urg(?:e|ed|es)|warn(?:ed|s)?|welcom(?:e|ed|es))$/u;

/** What is done to a visitor: “was shown around the port by …”. */
const doneTo =
  /^(?:assured|awarded|briefed|decorated|driven|escorted|given|guided|informed|invited|led|presented|seen|shown|taken|told|walked)$/u;

/** Verbs and nouns of being together, before “with” or “beside”. */
const together =
  /^(?:afternoon|appointment|confer(?:red|s)?|conferring|days?|drinks?|evening|exchange|exchanges|hours?|minutes?|morning|round|rounds|sat|sit|sits|sitting|session|stroll|tea|time|tour(?:ed|s)?|walk(?:ed|s)?|work(?:ed|s)? out)$/u;

/** What tells who has visitors or plans: “on her [list]”. */
const plan = /^(?:agenda|calendar|diary|itinerary|list|programme|program|schedule)$/u;

const pronoun = /^(?:he|her|him|his|she|their|them|they)$/u;

/** Whom somebody deals with in a sentence: the place of the word that tells the other. */
export interface Dealing {
  /** The other, where the sentence names him. */
  name: string | null;
  /** For whom the others act, where they are told as a side: “told the Danish guests”. */
  country: string | null;
  gender: Gender | null;
  /** Whether several are told by “they”. */
  isPlural: boolean;
}

/**
 * The other of two who deal with each other without a word of meeting: “she has an appointment with [Minister Holm]”, “[Minister Holm]
 * showed him the port”, “[Holm] told the Danish guests”, “on her list is [Minister Holm]”, “[Holm] and his visitor”.
 */
export function dealingOf(sentence: Worded, namings: readonly Naming[], self: Naming): Dealing | null {
  const { tokens, mentions } = sentence;
  const others = namings.filter(({ name }) => name !== self.name);
  return behind() ?? ahead();

  /** What the person does: “[Holm] showed him the port”. */
  function behind(): Dealing | null {
    let at = self.until + 1;
    if (tokens[at]?.lower === 'and' && /^(?:her|his)$/u.test(tokens[at + 1]?.lower ?? ''))
      return /^(?:guests?|host|hosts|visitors?)$/u.test(tokens[at + 2]?.lower ?? '') ? unnamed(null) : null;
    if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'whom') return pronounAt(at + 2);
    while (/^(?:,|also|had|has|later|then|who|will)$/u.test(tokens[at]?.lower ?? '')) at += 1;
    const seat = tokens.findIndex(
      ({ lower }, place) => place > at && place < at + 6 && /^(?:across|opposite)$/u.test(lower),
    );
    if (seat > 0) return pronounBeside(tokens[seat + 1]?.lower === 'from' ? seat + 2 : seat + 1);
    if (!does.test(tokens[at]?.lower ?? '')) return null;
    const object = tokens[at + 1];
    if (/^(?:her|him|them)$/u.test(object?.lower ?? '') && !isOwner(at + 1)) return pronounAt(at + 1);
    const side = mentions.find(({ first }) => first === at + 2 && tokens[at + 1]?.lower === 'the');
    return side?.kind === 'country' && side.adjective && isParty(tokens[side.last + 1])
      ? { name: null, country: side.name, gender: null, isPlural: false }
      : null;
  }

  /** What is done to or with the person, or told before him: “she handed [Holm] a letter”. */
  function ahead(): Dealing | null {
    let at = self.from - 1;
    while (/^(?:,|also|the)$/u.test(tokens[at]?.lower ?? '')) at -= 1;
    const word = tokens[at]?.lower ?? '';
    if (does.test(word)) return subjectOf(at);
    if (/^(?:is|are|was|were)$/u.test(word)) return ofInversion(at);
    if (word === 'by' && doneTo.test(tokens.slice(0, at).findLast(({ lower }) => doneTo.test(lower))?.lower ?? ''))
      return nearest(at, doneTo, 6);
    if (/^(?:beside|opposite|with)$/u.test(word) || isSeated(at)) return nearest(at, together, 6);
    const isInvitation = /^(?:from|of)$/u.test(word) && /^(?:guests?|invitation)$/u.test(tokens[at - 1]?.lower ?? '');
    return isInvitation ? (after() ?? unnamed(guest())) : null;
  }

  /** “next [to] Minister Holm”, “across [from] him”. */
  function isSeated(at: number): boolean {
    return /^(?:across from|next to)$/u.test(`${tokens[at - 1]?.lower ?? ''} ${tokens[at]?.lower ?? ''}`);
  }

  /** “Her host was [Holm]”, “Also on her list is [Holm]”, “Among those she will meet is [Holm]”. */
  function ofInversion(verb: number): Dealing | null {
    const way = tokens.slice(0, verb).map(({ lower }) => lower);
    const noun = way.at(-1) ?? '';
    if (!/^(?:host|hosts|guest|guests|visitor)$/u.test(noun) && !plan.test(noun) && !/^(?:meet|see)$/u.test(noun))
      return null;
    const place = way.findLastIndex((word) => pronoun.test(word));
    return place < 0 ? ofNamed(verb) : pronounAt(place);
  }

  /** The subject of a verb of dealing, or of the last of such words before a place. */
  function nearest(to: number, words: RegExp, reach: number): Dealing | null {
    for (let at = to - 1; at >= Math.max(0, to - reach); at -= 1) {
      if (/^[;:"]$/u.test(tokens[at]?.text ?? '')) return null;
      if (words.test(tokens[at]?.lower ?? '')) return subjectOf(at);
    }
    return null;
  }

  function subjectOf(verb: number): Dealing | null {
    for (let at = verb - 1; at >= Math.max(0, verb - 12); at -= 1) {
      if (/^[;:"]$/u.test(tokens[at]?.text ?? '')) return null;
      if (others.some(({ last }) => last === at)) return ofNamed(at + 1);
      if (/^(?:he|she|they)$/u.test(tokens[at]?.lower ?? '')) return pronounAt(at);
    }
    return null;
  }

  function after(): Dealing | null {
    const next = tokens[self.until + 1]?.text === ',' ? self.until + 2 : self.until + 1;
    return /^(?:he|she|they)$/u.test(tokens[next]?.lower ?? '') ? pronounAt(next) : null;
  }

  /** “At the invitation of Minister Holm, [Minister Berg] will visit Oslo”: who is named right behind the comma. */
  function guest(): string | null {
    const next = others.find(({ from }) => from > self.until && from <= self.until + 3);
    return tokens[self.until + 1]?.text === ',' ? (next?.name ?? null) : null;
  }

  function ofNamed(to: number): Dealing | null {
    const other = others.findLast(({ last }) => last < to);
    return other === undefined ? null : unnamed(other.name);
  }

  /** “is to sit across from [him]”. */
  function pronounBeside(at: number): Dealing | null {
    return /^(?:her|him|them)$/u.test(tokens[at]?.lower ?? '') && !isOwner(at) ? pronounAt(at) : null;
  }

  function pronounAt(at: number): Dealing | null {
    const word = tokens[at]?.lower ?? '';
    if (!pronoun.test(word) || tokens[at]?.isQuoted === true) return ofNamed(self.from);
    const isPlural = word.startsWith('the');
    return { name: null, country: null, gender: isPlural ? null : /^(?:her|she)$/u.test(word) ? 'f' : 'm', isPlural };
  }

  /** “told [her] that”, against “told [her] aides”. */
  function isOwner(at: number): boolean {
    return (
      tokens[at]?.lower === 'her' &&
      !/^(?:[.,;:—–-]|a|an|around|at|for|he|how|in|into|it|of|on|she|that|the|they|this|through|to|what|why|with|\p{L}+day|\d+)$/u.test(
        tokens[at + 1]?.lower ?? '.',
      )
    );
  }
}

const unnamed = (name: string | null): Dealing => ({ name, country: null, gender: null, isPlural: false });

const isParty = (token: Token | undefined): boolean =>
  /^(?:ambassador|delegation|envoy|guests?|leader|minister|ministers|officials|party|premier|president|side|team|visitors?)$/u.test(
    token?.lower ?? '',
  );
