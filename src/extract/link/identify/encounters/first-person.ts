import type { Worded } from '../../../recognise/mention.ts';
import { partnerOf } from '../pair-meant.ts';
import type { Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import type { Told } from './encounter.ts';
import { directPerson } from './partners.ts';
import { personsBefore } from './persons-before.ts';

const we =
  /(?:^|[\s“"])(?:[Ww]e|(?:he|she|[^,;“”"]{3,80}?),? and I)(?: (?:both|all|last|first|had|have|also|just|then|next|will|would|are|were|due|to|shall|should|again))* $/u;

/** “We will hold a summit in Riga”. */
const weHold =
  /(?:^|[\s“"])[Ww]e(?: (?:both|all|last|first|had|have|also|just|then|next|will|would|are|were|due|to|shall|should|again))* (?:hold|held|convene|open|start|begin|launch) (?:an?|another|our|the) (?:[\p{Ll}-]+ ){0,2}$/u;

const givenName = /(?<given>\p{Lu}[\p{L}’'-]+),? and I /u;

/** “I last sat across from my colleague”. */
const mine = /^ my (?:\p{L}+ )?(?:colleague|counterpart|friend|host|guest)\b(?!,? \p{Lu})/u;
const myPeer = /\bmy (?:\p{L}+ )?(?:colleague|counterpart|friend|host|guest)\b/u;
const i = /(?:^|[\s“"])I(?: (?:last|also|just|then|next|will|would|am|was|due|to|shall|had|have|again|first|both))* $/u;

const anything = /$/u;
const hosting = /^(?:called|hosted|met|phoned|rang|received|saw|telephoned|visited|welcomed)$/u;
const calling = /^(?:called|phoned|rang|telephoned)$/u;

/** “who received me this morning”: somebody met him who speaks. */
const meetsMe = (sentence: Worded, index: number): boolean =>
  hosting.test(sentence.tokens[index]?.lower ?? '') && /^(?:me|us)$/u.test(sentence.tokens[index + 1]?.lower ?? '');

/** “When the President received me”, “look forward to seeing X again”: what a speaker tells of himself. */
export function toldOfMe(walk: Walk, sentence: Worded, index: number): Told | null {
  if (meetsMe(sentence, index))
    return { how: calling.test(sentence.tokens[index]?.lower ?? '') ? 'call' : 'meeting', others: nobody(index + 1) };
  const isHope = /\blook(?:ing)? forward to $/u.test(textBefore(sentence, index));
  if (!isHope || !/^(?:seeing|welcoming|hosting)$/u.test(sentence.tokens[index]?.lower ?? '')) return null;
  const others = directPerson(walk, sentence, index + 1);
  return others === null ? null : { how: 'meeting', others, isOther: true };
}

/** Whether the words behind a token mean whoever is across the table of him who speaks. */
export const isMyPeer = (sentence: Worded, index: number): boolean => mine.test(textAfter(sentence, index));

/** “‘He rang me last night,’ X said of his colleague, Y”: of whom he speaks, of another country. */
function spokenOf(walk: Walk, { mentions, tokens }: Worded, speaker: string, side: string): string | undefined {
  const other = mentions.findLast(
    (one) => one.kind === 'person' && one.name !== speaker && tokens[one.first]?.isQuoted === true,
  );
  const country = other?.kind === 'person' ? (walk.facts.get(other.name)?.country ?? null) : null;
  return other?.kind === 'person' && country !== null && country !== side ? other.name : undefined;
}

/** “When Dragan and I met in Belgrade”, “we last met in Kyiv”, “President X received me”: who speaks, and who is named beside him or was told of, of another country. */
export function firstPersons(walk: Walk, sentence: Worded, index: number, speaker: string | null): Whom | null {
  const isMine = /^[^,;:“”]{0,30}? my /u.test(textAfter(sentence, index)) && myPeer.test(textAfter(sentence, index));
  const isMe = meetsMe(sentence, index);
  const found =
    (isMe ? anything : isMine ? i : we).exec(textBefore(sentence, index)) ?? weHold.exec(textBefore(sentence, index));
  if (found === null || speaker === null) return null;
  const side = walk.facts.get(speaker)?.country ?? null;
  const beside = personsBefore(walk, sentence, index).persons.filter((name) => name !== speaker);
  const given = givenName.exec(found[0])?.groups?.['given'];
  const called =
    given === undefined ? undefined : walk.persons.findLast((name) => name !== speaker && name.startsWith(`${given} `));
  const across =
    walk.main?.persons.includes(speaker) === true ? walk.main.persons.find((name) => name !== speaker) : undefined;
  const partner =
    beside.at(-1) ??
    called ??
    (isMe && side !== null ? spokenOf(walk, sentence, speaker, side) : undefined) ??
    across ??
    (side === null ? undefined : (partnerOf(walk, side)?.name ?? spokenOf(walk, sentence, speaker, side)));
  if (partner === undefined) return null;
  const other = walk.facts.get(partner)?.country ?? null;
  return {
    ...nobody(index),
    persons: [speaker, partner],
    sides: [...new Set([side, other].filter((one) => one !== null))],
  };
}
