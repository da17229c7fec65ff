import type { Worded } from '../../../recognise/mention.ts';
import { staffNouns } from '../../../recognise/staff-nouns.ts';
import type { Walk } from '../walk.ts';
import { whomFrom, type Whom } from '../whom.ts';
import { textAfter, textBefore, tokenFrom } from './around.ts';

/** The nouns of meeting. */
export const talkNoun =
  /^(?:talks|consultations|discussions|negotiations|meeting|meetings|conversation|call|conference|videoconference|summit|gathering|encounter|session|retreat|audience|breakfast|lunch|luncheon|dinner|supper|banquet|t[êe]te-[àa]-t[êe]te)$/u;

/** Whether a noun of meeting stands at a token; “telephone talk”, “a one-on-one with Y” and “held a dialogue with Y” are such. */
export const isTalkNoun = (sentence: Worded, index: number): boolean => {
  const [before, word, after] = [index - 1, index, index + 1].map((at) => sentence.tokens[at]?.lower ?? '');
  if (word === 'talk') return /^(?:phone|summit|teleconference|telephone|video)$/u.test(before ?? '');
  if (word === 'one-on-one') return /^an?$/u.test(before ?? '') && after === 'with';
  if (word === 'dialogue') return after === 'with' && hasHeld.test(textBefore(sentence, index));
  return talkNoun.test(word ?? '');
};
const hasHeld = /\b(?:conduct|had|have|having|held|hold|holding)(?:ed|s)? an? (?:[\p{Ll}-]+ ){0,2}$/u;

/** “paid a courtesy call on Y”, “paid a call on Y”. */
export const isPaid = (sentence: Worded, index: number): boolean =>
  /\b(?:[Cc]ourtesy|(?:paid|pays|pay|paying) an?(?: \p{Ll}+)?) $/u.test(textBefore(sentence, index));

/** The word that joins talks to those who hold them: “with”, “between”, “of”; its place, or -1. */
export function linkAfter(sentence: Worded, index: number): number {
  const { tokens } = sentence;
  for (let at = index + 1; at <= index + 14; at += 1) {
    const token = tokens[at];
    if (token?.text === ',' && at === index + 2 && /^(?:with|between)$/u.test(tokens[at + 1]?.lower ?? ''))
      return at + 1;
    if (token === undefined || /^[,;:.]$/u.test(token.text) || /^(?:that|he|she|they)$/u.test(token.lower)) return -1;
    if (talkNoun.test(token.lower)) return -1;
    if (token.lower === 'between') return at;
    if (at <= index + 7 && token.lower === 'with') return withOutcome.test(textAfter(sentence, at)) ? -1 : at;
    if (at === index + 1 && /^(?:of|among)$/u.test(token.lower)) return at;
    if (at === index + 1 && token.lower === 'on' && isPaid(sentence, index)) return at;
  }
  return -1;
}

/** “ended their talks in Riga [with an agreement]”: what came of them, and nobody who held them. */
const withOutcome =
  /^ (?:an?|little|no|the|their|two|three|four|\p{Ll}+ly)(?: [\p{Ll}-]+){0,3} (?:accords?|agreements?|breakthrough|commitments?|communiqu[eé]|compromise|contracts?|deals?|declaration|handshake|memorand(?:um|a)|pledges?|plans?|progress|promises?|results?|roadmap|signing|statements?|text|vows?)\b/u;

/** “of senior officials”, “of Islamic countries’ foreign ministers”, “of the eight member states”: who holds it, or null. */
export function levelOfGroup(sentence: Worded, link: number): string | null {
  const phrase = /^[^,.;:“”"]{0,80}/u.exec(textAfter(sentence, link))?.[0] ?? '';
  return (
    /\b(?:(?:deputy |vice[ -])?ministers of (?:foreign|external) affairs|(?:deputy |vice[ -])?(?!(?:the|their|our|both|all|two|three|four|five|six|several|of|and|other|cabinet|government)\b)(?:\p{Ll}+ )ministers|ministers|leaders|presidents|prime ministers|heads of (?:state|government)|senior officials|officials|experts|(?:special )?envoys|(?:special )?representatives|negotiators|advisers|member states|delegations)\b/iu
      .exec(phrase)?.[0]
      .toLowerCase() ?? null
  );
}

const by = /^ (?:that was )?held (?:[^,;:“”"]{1,80}? )?by (?=the |both |their |\p{Lu})/u;

/** “the talks (that) X and Y had in Lima”. */
const whichTheyHad =
  /^ (?:(?:that|which) )?(?=(?:(?:the|both|their|his|her) |\p{Lu})[^;:“”"]{4,200}? (?:had|have had|had had)(?: [\p{Ll}-]+ly)? (?:in|on|at|last|earlier|yesterday|today|there|here|this)\b)/u;

/** “the meeting that Commissioner X had with the Minister”, “talks X held last week with Y”. */
const whichOneHad =
  /^ (?:(?:that|which) )?(?=(?:(?:the|his|her|its) |\p{Lu})[^,;:“”"]{3,120}? (?:had|held|conducted)(?: [^,;:“”"]{2,40})? with (?:the |his |her |\p{Lu}))/u;

/** The two parties whom such a clause names, or null. */
export function hadWith(walk: Walk, sentence: Worded, index: number): Whom | null {
  const words = whichOneHad.exec(textAfter(sentence, index))?.[0];
  if (words === undefined) return null;
  const { tokens } = sentence;
  const from = tokenFrom(sentence, (tokens[index]?.end ?? 0) + words.length);
  const link = tokens.findIndex(({ lower }, at) => at > from && lower === 'with');
  const [one, other] = [whomFrom(walk, sentence, from), whomFrom(walk, sentence, link + 1)];
  const sides = [...new Set([...one.sides, ...other.sides])];
  const persons = [...new Set([...one.persons, ...other.persons])];
  return sides.length === 2 ? { ...other, sides, persons, unnamed: [...one.unnamed, ...other.unnamed] } : null;
}

/** “a meeting held on Wednesday in Leticia by the defence ministers of both countries”, “the talks that X and Y had in Lima”: who held it, where they are two or more. */
export function heldBy(walk: Walk, sentence: Worded, index: number): Whom | null {
  const after = textAfter(sentence, index);
  const words = (by.exec(after) ?? whichTheyHad.exec(after))?.[0];
  if (words === undefined) return null;
  const from = (sentence.tokens[index]?.end ?? 0) + words.length;
  const holders = whomFrom(walk, sentence, tokenFrom(sentence, from));
  return holders.sides.length > 1 || holders.persons.length > 1 ? holders : null;
}

const staffBegan = new RegExp(
  String.raw`^ (?:that|which) (?:the |their |both )?(?<staff>(?:[\p{Ll}-]+ )?${staffNouns})(?: (?:of|from) [^,;:“”"]{3,40}?)? (?:(?:have|had|last|first) )*(?:began|begun|concluded|conducted|ended|held|opened|resumed|started)\b`,
  'u',
);

/** “talks that legal experts from both countries began in Riga last November”: the staff who held them, or null. */
export const begunBy = (sentence: Worded, index: number): string | null =>
  staffBegan.exec(textAfter(sentence, index))?.groups?.['staff'] ?? null;
