import type { Authority } from '../../../authority/authority.ts';
import { levelOf } from '../levels.ts';
import type { Walk } from './walk.ts';

/** How high an office is, as far as it tells the kind of a meeting. */
export type Rank = 'top' | 'minister' | 'deputy' | 'low';

/** Offices that meet ministers as equals, whatever their level in a government: heads of bodies, of parliaments and their chambers. */
const peer =
  /^(?!.*\b(?:deputy|assistant|under|vice|former|high commissioner(?! (?:for|on)\b))\b).*\b(?:secretary[- ]general|commissioner|speaker|(?:chair(?:man|woman|person)?|president) of the (?:\p{L}+ )?(?:commission|council))\b/iu;

/** “president of the Peruvian Congress”, “Senate Chairman”: who presides over a parliament, and no state. */
const ofParliament = (() => {
  const house =
    '(?:assembly|chamber|congress|diet|duma|house|hural|jogorku kenesh|khural|knesset|legislature|majlis|mazhilis|parliament|saeima|seimas|sejm|senate)';
  const seat = '(?:chair(?:man|woman|person)?|president|speaker)';
  return new RegExp(
    String.raw`^(?!.*\b(?:deputy|vice|former)\b).*(?:\b${seat} of (?:the )?(?:\p{L}+ ){0,3}${house}\b|\b${house} ${seat}\b)`,
    'iu',
  );
})();

/** “President of the Cooperation Agency”, “Chancellor of the University”: heads of what is no state. */
const ofInstitution =
  /\b(?:president|chancellor|leader|premier) of (?:the )?(?:[\p{L}’'-]+ ){0,5}(?:academy|agency|association|bank|board|bar|centre|center|chamber of commerce[\p{L} ]*|club|college|company|confederation|corporation|court|faculty|federation|foundation|fund|group|institute|league|office|red (?:cross|crescent)|society|tribunal|union|university)$/iu;

/** “president of the market women”, “leader of the port’s dockers”: of people in small letters, and of no state. */
const ofPeople =
  /^(?:[Pp]resident|[Ll]eader|[Cc]hancellor) of (?:the|an?) (?!(?:assembly|cabinet|chamber|commission|confederation|congress|council|country|court|federal|federation|government|house|interim|kingdom|military|nation|national|parliament|presidency|republic|senate|state|supreme|transition|transitional|union)\b)\p{Ll}/u;

/** “Minister Plenipotentiary”, “Minister-Counsellor”: ranks at an embassy, of no minister. */
const ofEmbassy = /^[Mm]inister[- ](?:[Pp]lenipotentiary|[Cc]ounsell?or)\b/u;

/** Members of the Commission meet ministers as equals. */
const ofTheUnion = /^(?:(?:\p{L}+ )?commissioner|executive vice[- ]president|high representative)\b/iu;

/** The rank of an office by the words that name it, for a country where they tell more there. */
export function rankOf(title: string, authority: Authority, country: string | null = null): Rank {
  if (ofInstitution.test(title) || ofPeople.test(title) || ofEmbassy.test(title)) return 'low';
  if (country !== null && /^leader$/iu.test(title)) return 'top';
  if (ofParliament.test(title)) return 'minister';
  const level = levelOf(title, authority, country);
  if (level === 'head-of-state' || level === 'head-of-government') return 'top';
  if (level === 'minister' || peer.test(title)) return 'minister';
  if (ofTheUnion.test(title) && (country ?? 'European Union') === 'European Union') return 'minister';
  return level === 'deputy-minister' ? 'deputy' : 'low';
}

const ranks: readonly Rank[] = ['top', 'minister', 'deputy'];

/** “their Togolese counterpart”: of the rank of whoever meets him. */
const ofPeer = /\b(?:counterpart|colleague|opposite number)$/iu;

/** The rank of a person’s highest office; null where no office is known. */
export function levelOfPerson(walk: Walk, name: string): Rank | null {
  const facts = walk.facts.get(name);
  const titles = [...new Set((facts?.offices ?? []).map(({ title }) => title))].filter((title) => !ofPeer.test(title));
  if (titles.length === 0) return null;
  const held = titles.map((title) => rankOf(title, walk.authority, facts?.country));
  return ranks.find((rank) => held.includes(rank)) ?? 'low';
}

/** Whether a person’s office is of foreign affairs. */
export const isForeignMinister = (walk: Walk, name: string): boolean =>
  (walk.facts.get(name)?.offices ?? []).some(({ title }) =>
    /\b(?:foreign|external|international relations|secretary of state)\b/iu.test(title),
  );

/** Those who speak to ministers for their minister or head, for a town or for a firm. */
const envoy =
  /\b(?:ambassador|envoy|minister (?:plenipotentiary|counsell?or)|minister-counsell?or|special representative|high commissioner(?! (?:for|on)\b)|permanent representative|chargé d[’']affaires|coordinator|director|charge d[’']affaires|advis[eo]r to|(?:national )?security advis[eo]r|mayor|ceo|chief executive(?: officer)?|deputy assistant secretary|bureau official|head of (?:the )?(?!federal\b)(?:\p{L}+ )?(?:delegation|department|division))\b/iu;

/** Whether a person is an envoy or of a town or firm, and holds no higher office: whoever receives or meets him, talks are talks. */
export function isEnvoy(walk: Walk, name: string): boolean {
  const titles = (walk.facts.get(name)?.offices ?? []).map(({ title }) => title);
  return levelOfPerson(walk, name) === 'low' && titles.every((title) => envoy.test(title));
}
