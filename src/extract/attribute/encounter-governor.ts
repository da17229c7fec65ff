import type { Worded } from '../recognise/mention.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import { month } from '../../text/date-parts.ts';
import { mainPerson } from './main-person.ts';
import type { Naming } from './namings.ts';

/** Verbs whose object is whom one meets. */
const meets =
  /^(?:call|called|calling|calls|greet|greeted|greeting|greets|host|hosted|hosting|hosts|meet|meeting|meets|met|receive|received|receives|receiving|see|telephoned|visit|visited|visiting|visits|welcome|welcomed|welcomes|welcoming)$/u;

/** What one does, or has, with whom one meets. */
const doesWith =
  /^(?:audience|breakfast|call|(?:co-?)?chair(?:ed|ing|s)?|consultations|conversations?|dialogues?|dined|discuss(?:ed|es|ing|ions?)?|exchanged|inaugurat(?:ed?|es|ing)|launch(?:ed|es|ing)?|lunch|dinner|meet|meetings?|meets|met|negotiations|open(?:ed|ing|s)?|raised|rounds?|session|sign(?:ed|ing|s)?|speaks?|spoke|talk|talked|talks)$/u;

/** Verbs that whoever meets another suffers: “was received by Holm”. */
const doneBy = /^(?:greeted|hosted|met|received|seen|shown|welcomed)$/u;

/** What one brings to whom one meets: “handed a letter to Holm”, “paid a visit to Holm”. */
const broughtTo =
  /^(?:condolences|congratulations|credentials|greetings|invitation|letter|letters|message|messages|regards|tribute|visit|visits)$/u;

/** Words of time and place between one whom somebody meets and the next: “met Holm [in the morning] and Berg [after lunch]”. */
const circumstance = new RegExp(
  String.raw`^(?:'s|a|after|afternoon|also|as|at|before|breakfast|day|dinner|earlier|evening|finally|first|in|later|lunch|morning|next|night|noon|of|on|same|second|separately|subsequently|that|the|then|third|this|well|\d[\d:.]*|\p{L}+day|${month})$`,
  'iu',
);

/** Words between a verb and its subject. */
const auxiliary =
  /^(?:,|also|are|be|been|briefly|both|currently|due|earlier|expected|first|had|has|have|is|jointly|later|planned|plans|scheduled|separately|set|subsequently|then|to|today|was|were|will|would)$/u;

/** No phrase between a verb and “with” is longer, in words. */
const longest = 30;

/** Who meets somebody: his name, or null where a pronoun or an office stands for him; the places of the verb and of that pronoun. */
export interface Governor {
  name: string | null;
  verb: number;
  pronoun: number | null;
}

/**
 * Whom the clause of which a person is the object has for its subject, however far ahead it stands: “[she] co-chaired the third session of
 * the commission on 5 March with [Minister Holm]”, “[Holm] is to meet Minister Berg in the morning and [President Lund] after lunch”.
 */
export function governorOf(sentence: Worded, namings: readonly Naming[], self: Naming): Governor | null {
  const { tokens, mentions } = sentence;
  const before = namings.filter(({ name, last }) => name !== self.name && last < self.from);
  const place = new Set(
    mentions.flatMap((one) =>
      one.kind === 'person' ? [] : Array.from({ length: one.last - one.first + 1 }, (_, step) => one.first + step),
    ),
  );
  const isCircumstance = (at: number): boolean => place.has(at) || circumstance.test(tokens[at]?.lower ?? '');
  const isLink = (at: number): boolean => /^(?:,|and)$/u.test(tokens[at]?.lower ?? '');
  const object = startOfList(self.from);
  const verb = verbOf(object);
  if (verb === null) return null;
  const bearer = /^(?:message|letter)s?$/u.test(tokens[verb]?.lower ?? '') ? agentBehind() : null;
  if (bearer !== null) return { name: bearer, verb, pronoun: null };
  const ahead = before.filter(({ last }) => last < verb);
  return subjectOf(verb, ahead);

  /** “A message was delivered to Premier Holm [by] Minister Berg”: who brought what was handed over. */
  function agentBehind(): string | null {
    if (tokens[self.until + 1]?.lower !== 'by') return null;
    const agent = namings.find(({ from }) => from > self.until && from <= self.until + 3);
    return agent?.name ?? null;
  }

  /** Where the list of those who are met begins: the first place of its first name. */
  function startOfList(from: number): number {
    let start = from;
    for (;;) {
      let at = start - 1;
      while (/^(?:an?|the|his|her|its)$/u.test(tokens[at]?.lower ?? '')) at -= 1;
      if (tokens[at]?.lower === 'with' && /^(?:,|and)$/u.test(tokens[at - 1]?.lower ?? '')) at -= 1;
      const joins = tokens
        .slice(Math.max(0, at - 3), at + 1)
        .map(({ lower }) => lower)
        .join(' ');
      const link = /(?:, )?(?:together with|along with|as well as|and|,)$/u.exec(joins)?.[0];
      if (link === undefined) return start;
      let end = at - link.split(' ').length;
      while (end > 0 && tokens[end]?.text === ',') end -= 1;
      const edge = end;
      while (
        end > 0 &&
        edge - end < 9 &&
        (isCircumstance(end) || isLink(end)) &&
        !before.some(({ until }) => until === end)
      )
        end -= 1;
      const fellow = before.find(({ until }) => until === end);
      if (fellow === undefined) return start;
      start = fellow.from;
    }
  }

  /** The verb, or the noun behind it, of which the words at a place are the object. */
  function verbOf(first: number): number | null {
    let at = first - 1;
    while (/^(?:an?|the|his|her|its|,)$/u.test(tokens[at]?.lower ?? '')) at -= 1;
    const word = tokens[at]?.lower ?? '';
    if (meets.test(word) && tokens[at - 1]?.lower !== 'the') return at;
    if (word === 'by') {
      const verb = beforePlace(at - 1);
      return doneBy.test(tokens[verb]?.lower ?? '') ? verb : null;
    }
    if (word === 'on') return /^(?:call|called|calling|calls)$/u.test(tokens[at - 1]?.lower ?? '') ? at - 1 : null;
    if (word === 'to') return nearest(at, broughtTo, 20);
    if (!/^(?:alongside|with)$/u.test(word) || /^(?:,|along|deal|dealt)$/u.test(tokens[at - 1]?.lower ?? ''))
      return null;
    return nearest(at, doesWith, longest);
  }

  /** “was received [at the House of Deputies on Tuesday] by”: the word ahead of where and when it was. */
  function beforePlace(last: number): number {
    if (/^(?:afterwards|earlier|here|later|there|today|yesterday)$/u.test(tokens[last]?.lower ?? ''))
      return beforePlace(last - 1);
    let first = last;
    while (
      first > last - 7 &&
      (tokens[first]?.isCapital === true ||
        /^(?:\d{1,4}|afternoon|evening|morning|of|the)$/u.test(tokens[first]?.lower ?? ''))
    )
      first -= 1;
    return first < last && /^(?:at|in|on)$/u.test(tokens[first]?.lower ?? '') ? beforePlace(first - 1) : last;
  }

  /** The last of some words ahead of a place, in the same clause. */
  function nearest(from: number, words: RegExp, reach: number): number | null {
    for (let at = from - 1; at >= 0 && at > from - reach; at -= 1) {
      const { lower, text, isQuoted } = tokens[at] ?? { lower: '', text: '', isQuoted: true };
      if (words.test(lower)) return at;
      if (isQuoted || /^[;:"]$/u.test(text) || reportingForms.has(lower) || before.some(({ last }) => last === at))
        return null;
    }
    return null;
  }

  /** The subject of the clause of a verb. */
  function subjectOf(verb: number, ahead: readonly Naming[]): Governor | null {
    for (let at = verb - 1; at >= 0 && at > verb - longest; at -= 1) {
      const { lower, text } = tokens[at] ?? { lower: '', text: '' };
      const named = ahead.find(({ until }) => until === at);
      if (named !== undefined) {
        const isCoordinated = tokens
          .slice(at + 1, verb)
          .some(
            ({ lower: next }, way) => next === 'and' || (next === 'followed' && tokens[at + 2 + way]?.lower === 'by'),
          );
        if (isCoordinated && mainPerson(sentence, ahead)?.name !== named.name) continue;
        return { name: named.name, verb, pronoun: null };
      }
      if (/^(?:he|she|they)$/u.test(lower)) return { name: null, verb, pronoun: at };
      if (lower === 'who')
        return { name: ahead.findLast(({ until }) => until >= at - 2)?.name ?? null, verb, pronoun: null };
      if (text === ';' || text === '"') return null;
      if (!auxiliary.test(lower) && at < verb - 12) break;
    }
    const name = mainPerson(sentence, ahead)?.name ?? null;
    return { name, verb, pronoun: null };
  }
}
