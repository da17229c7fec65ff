import type { Worded } from '../../../recognise/mention.ts';
import { partnerOf } from '../pair-meant.ts';
import { isOfMany, type Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import type { Told } from './encounter.ts';
import { ofPersons } from './of-persons.ts';
import { doTogether, meetsHim } from './our-deeds.ts';
import { directPerson } from './partners.ts';
import { personsBefore } from './persons-before.ts';

/** “We”, “he and I”, with what may stand between them and their verb. */
const us = String.raw`(?:^|[\s“"])(?:[Ww]e|(?:he|she|[^,;“”"]{3,80}?),? and I)(?: (?:both|all|last|first|had|have|also|just|then|next|will|would|are|were|due|to|shall|should|again))*`;
const we = new RegExp(`${us} $`, 'u');

/** “We will hold a summit in Riga”, “Minister Y and I had very good talks”, “we shared a dinner”: what those hold or have who speak of themselves, up to its noun. */
export const weHold = new RegExp(
  String.raw`${us}? (?:had|have|hold|held|convene|enjoyed|open|shared|start|begin|launch) (?:(?:an?|another|our|the) )?(?:(?!(?:at|after|for|from|in|of|on|to|with) )[\p{Ll}\d-]+ ){0,4}$`,
  'u',
);

const givenName = /(?<given>\p{Lu}[\p{L}’'-]+),? and I /u;

/** “I last sat across from my colleague”. */
const mine = /^ my (?:\p{L}+ )?(?:colleague|counterpart|friend|host|guest)\b(?!,? \p{Lu})/u;
const myPeer = /\bmy (?:\p{L}+ )?(?:colleague|counterpart|friend|host|guest)\b/u;
const i = /(?:^|[\s“"])I(?: (?:last|also|just|then|next|will|would|am|was|due|to|shall|had|have|again|first|both))* $/u;

const anything = /$/u;
const hosting =
  /^(?:called|hosts?|hosted|meets?|met|phoned|rang|receives?|received|sees?|saw|telephoned|visits?|visited|welcomes?|welcomed)$/u;
const arranged = /\b(?:will|is to|is due to|is going to)(?: also| then)? $|\b(?:when|where) (?:[\p{L}’'-]+ ){1,6}$/u;
const calling = /^(?:called|phoned|rang|telephoned)$/u;

/** “who received me this morning”, “on Tuesday he will see me”: somebody met him who speaks. */
const meetsMe = (sentence: Worded, index: number): boolean => {
  const verb = sentence.tokens[index]?.lower ?? '';
  return (
    hosting.test(verb) &&
    /^(?: on)? (?:me|us)\b/u.test(textAfter(sentence, index)) &&
    (/(?:ed|met|saw|rang)$/u.test(verb) || arranged.test(textBefore(sentence, index)))
  );
};

/** “When the President received me”, “look forward to seeing X again”: what a speaker tells of himself. */
export function toldOfMe(walk: Walk, sentence: Worded, index: number): Told | null {
  if (meetsMe(sentence, index))
    return {
      how:
        calling.test(sentence.tokens[index]?.lower ?? '') && sentence.tokens[index + 1]?.lower !== 'on'
          ? 'call'
          : 'meeting',
      others: nobody(index + 1),
    };
  if (meetsHim(sentence, index)) return { how: 'meeting', others: nobody(index), isOther: true };
  if (doTogether(sentence, index)) return { how: 'meeting', others: nobody(index) };
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
  const isMe = meetsMe(sentence, index) || meetsHim(sentence, index);
  const found =
    (isMe ? anything : isMine ? i : we).exec(textBefore(sentence, index)) ?? weHold.exec(textBefore(sentence, index));
  if (found === null || speaker === null) return null;
  if (/^[\s“"]?[Ww]e\b/u.test(found[0]) && isOfMany(walk.main)) return { ...nobody(index), group: 'they' };
  const partner = partnerOfSpeaker(walk, sentence, index, speaker, isMe, found[0]);
  return partner === undefined ? null : ofPersons(walk, index, [speaker, partner]);
}

/** Whom one who speaks means by “and I”, “we”, “he”: the person named beside, or called by a given name, or who sat with him, or was told of. */
export function partnerOfSpeaker(
  walk: Walk,
  sentence: Worded,
  index: number,
  speaker: string,
  isMe: boolean,
  words = '',
): string | undefined {
  const side = walk.facts.get(speaker)?.country ?? null;
  const beside = personsBefore(walk, sentence, index).persons.filter((name) => name !== speaker);
  const given = givenName.exec(words)?.groups?.['given'];
  const called = given === undefined ? undefined : calledSo(walk, given, speaker);
  const across =
    walk.main?.persons.includes(speaker) === true ? walk.main.persons.find((name) => name !== speaker) : undefined;
  return (
    beside.at(-1) ??
    called ??
    (isMe && side !== null ? spokenOf(walk, sentence, speaker, side) : undefined) ??
    across ??
    (side === null ? undefined : (partnerOf(walk, side)?.name ?? spokenOf(walk, sentence, speaker, side)))
  );
}

/** “Dragan and I”: who was told of last under the given name, else the one person of the article who has it. */
export function calledSo(walk: Walk, given: string, speaker: string): string | undefined {
  const fits = (name: string): boolean => name !== speaker && name.startsWith(`${given} `);
  const known = [...walk.facts.keys()].filter(fits);
  return walk.persons.findLast(fits) ?? (known.length === 1 ? known[0] : undefined);
}
