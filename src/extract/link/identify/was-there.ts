import type { Worded } from '../../recognise/mention.ts';
import type { Occasion } from '../occasion.ts';
import { levelOfPerson } from './person-level.ts';
import type { Walk } from './walk.ts';

/** People who speak about a meeting, not at it, whatever their country. */
const outside =
  /\b(?:mayor|advis[eo]r|professor|lecturer|researcher|fellow|scientist|scholar|analyst|economist|expert|lawyer|lawmaker|senator|congress(?:man|woman)|member of parliament|opposition|activist|campaigner|owner|farmer|trader|fisherman|driver|worker|nurse|teacher|student|journalist|editor|writer|priest|bishop|spokes(?:person|man|woman)|director of the (?:cent|institute)|(?:(?<!\b(?:African|Customs|Economic|European|Interparliamentary|Monetary) )union|association(?! of)|(?<!\bRussian )federation|chamber|company|group|network|cooperative|society|organi[sz]ation)(?:'s|’s)?|former)\b/iu;

/** Offices below a minister’s that bring people to the table; whoever holds another, however it is called, speaks from outside. */
const atTable =
  /\b(?:minister|deputy|vice|secretary|undersecretary|director|head|chief|chair(?:man|woman|person)?|co-?chair|commissioner|representative|envoy|coordinator|negotiator|delegate|delegation|diplomat|member|councill?or|general|admiral|chargé|charge|consul|governor|leader|president|official|state|government|king|emir|prince|princess)\b/iu;

/** Words that put a speaker among those who met. */
const amongThem =
  /\bwho (?:also )?(?:attended|took part|was present)\b|\b(?:told|addressing|addressed) (?:the )?(?:participants|delegates|delegations|gathering|meeting|session|forum|conference|consultations)\b/iu;

/** Words for another medium than the meeting: an outlet told, a post, the radio. */
const medium =
  /\b(?:on (?:Facebook|Telegram|Instagram|Twitter|social media|the radio|television|state television)|radio|television|in (?:the|a) corridor|at the airport|in an? (?:\p{L}+ )?(?:comment|post|interview|podcast))\b/iu;

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
  if (titles.some((title) => outside.test(title))) return false;
  if (occasion.participants.some(({ delegate }) => delegate === name)) return true;
  const level = levelOfPerson(walk, name);
  if (level === null || (level === 'low' && !titles.some((title) => atTable.test(title)))) return false;
  const isOfSide =
    occasion.sides.length < 2 || (typeof facts?.country === 'string' && occasion.sides.includes(facts.country));
  return isOfSide;
}
