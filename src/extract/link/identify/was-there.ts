import type { Worded } from '../../recognise/mention.ts';
import type { Occasion } from '../occasion.ts';
import { speaksFromOutside } from './outsiders.ts';
import { levelOfPerson } from './person-level.ts';
import type { Walk } from './walk.ts';

/** Offices below a minister’s that bring people to the table; whoever holds another, however it is called, speaks from outside. */
const atTable =
  /\b(?:minister|deputy|vice|secretary|undersecretary|director|head|chief|chair(?:man|woman|person)?|co-?chair|commissioner|representative|envoy|coordinator|negotiator|delegate|delegation|diplomat|member|councill?or|general|admiral|chargé|charge|consul|governor|leader|president|official|state|government|king|emir|prince|princess)\b/iu;

/** Words that put a speaker among those who met. */
const amongThem =
  /\bwho (?:also )?(?:attended|took part|was present)\b|\b(?:told|addressing|addressed) (?:the )?(?:participants|delegates|delegations|gathering|meeting|session|forum|conference|consultations)\b/iu;

/** Words for another medium than the meeting: an outlet told, a post, the radio. */
const medium =
  /\b(?:on (?:Facebook|Telegram|Instagram|Twitter|the radio|television|state television)|radio|television|in (?:the|a) corridor|in an? (?:\p{L}+ )?comment)\b/iu;

/** Whether words are told to an outlet: “told The Riga Courier”. */
const toldOutlet = ({ mentions, text, tokens }: Worded): boolean =>
  mentions.some(
    (mention) =>
      mention.kind === 'body' &&
      mention.outlet &&
      /\b(?:told|with|to)(?: the)? $/iu.test(text.slice(0, tokens[mention.first]?.start ?? 0)),
  ) ||
  /\btold (?:The |the )?(?:\p{Lu}[\p{L}’'-]+ )+(?:Times|Tribune|Courier|Herald|Ledger|Monitor|Post|News|Wire|Gazette|Observer|Radio|TV|FM)\b/u.test(
    text,
  );

/** Whether a delegate may have said words at an occasion: who is told to have met there, or holds high office on one of its sides. */
export function mayBeAt(walk: Walk, name: string, sentence: Worded, occasion: Occasion): boolean {
  const words = sentence.text.replace(/[“"][^”"]*[”"]/gu, '');
  if (medium.test(words) || toldOutlet(sentence)) return false;
  if (occasion.persons.includes(name) || amongThem.test(words)) return true;
  const facts = walk.facts.get(name);
  const titles = (facts?.offices ?? []).map(({ title }) => title);
  if (titles.some((title) => speaksFromOutside.test(title))) return false;
  if (occasion.participants.some(({ delegate }) => delegate === name)) return true;
  const level = levelOfPerson(walk, name);
  if (level === null || (level === 'low' && !titles.some((title) => atTable.test(title)))) return false;
  const isOfSide =
    occasion.sides.length < 2 || (typeof facts?.country === 'string' && occasion.sides.includes(facts.country));
  return isOfSide;
}
