import { fold } from '../../text/fold.ts';
import { privateHeads, surnameTrades } from '../recognise/office-words.ts';

const national =
  /\b(?:ambassador|chancellor|councill?or|delegate|diplomat|envoy|governor|judge|justice|khokim|akim|king|lawmaker|mayor|legislator|minister|negotiator|official|premier|president|queen|representative|secretary|secretary-general|speaker|spokes(?:man|person|woman)|advis[eo]r|undersecretary)\b|\b(?:admiral|attorney.general|commander|commissioner|consul|crown prince|emir|first (?:gentleman|lady)|general|prosecutor|senator|sherpa|sultan|taoiseach)\b|\b(?:army|defence|defense|foreign policy|intelligence|navy|police|security|staff) chief\b|\b(?:opposition|party) leader\b|\b(?:member of (?:the )?(?:parliament|the assembly|congress)|mp|deputy speaker|congress(?:man|woman)|assembly(?:man|woman|member)|ombudsman|treasurer|prefect|voivode|colonel|brigadier|sheriff)\b|\bleader of (?:an?|the) .*\b(?:alliance|bloc|coalition|movement|opposition|party)\b|\bchief of (?:defence|defense|general staff|staff|protocol)\b/u;
const ofState =
  /\b(?:chair|chairman|chairperson|chairwoman|chief|director|director-general|head)\b.*\b(?:administration|authority|bureau|cabinet|commission|committee|council|department|directorate|desk|division|forces|government|guard|ministry|national [\p{L} ]*agency|office of the|parliament|police|protocol|secretariat|section|sector|senate|service|state|team|unit)\b/u;

const ofOrganisation =
  /\b(?:of|at|for) (?:the|an?) .*\b(?:association|bank|forum|chamber|club|company|co-?op|cooperative|foundation|group|institute|league|network|organi[sz]ation|society|syndicate|university|(?<!african |european )union)\b/u;

/** Whether a title tells a trade, not an office: “energy analyst”, “professor of law”. */
export const isPrivate = (title: string): boolean => {
  const words = fold(title).split(/\s+/u);
  const link = words.findIndex((word) => /^(?:at|for|in|of|to)$/u.test(word));
  const own = link < 0 ? words : words.slice(0, link);
  const isOffice = /^(?:ambassador|commissioner|minister|secretary|undersecretary)$/u.test(own.at(-1) ?? '');
  return own.some((word) => privateHeads.has(word) || (!isOffice && surnameTrades.has(word)));
};

/** Whether a title is one that its bearer has laid down and left abroad: a former ambassador speaks for nobody, a former minister is still of his country. */
export const isFormer = (title: string): boolean =>
  /^(?:ex-|former\b|one-time\b|onetime\b|retired\b)/iu.test(title) &&
  !/\b(?:chancellor|lawmaker|minister|negotiator|premier|president)\b/iu.test(title);

/** Whether an office is one that a state or a body of states gives: its holder speaks for somebody. */
export function isNational(title: string): boolean {
  const folded = fold(title);
  if (isPrivate(title)) return false;
  if (ofOrganisation.test(folded) && !/\bcentral bank|national bank\b/u.test(folded)) return false;
  return national.test(folded) || ofState.test(folded);
}

/** What an office is, however worded, so that two holders can be told to stand for two countries: “Foreign Minister” is “Minister of Foreign Affairs”. */
export function officeClass(title: string): string {
  const folded = fold(title);
  if (/\b(?:deputy|vice|assistant|ex|first|former|state|then|under)\b/u.test(folded)) return folded;
  if (folded === 'foreign secretary') return folded;
  const affairs = folded.replace(/\b(?:external|foreign) (?:economic|investments?|trade)\b/gu, '');
  if (/\b(?:foreign|external)\b/u.test(affairs) && /\b(?:minister|secretary)\b/u.test(folded))
    return 'foreign minister';
  if (/\bprime minister\b|\bpremier\b/u.test(folded)) return 'prime minister';
  return folded;
}

const singular =
  /^(?:chancellor|crown prince|emir|foreign (?:minister|secretary)|head of (?:government|state)|king|premier|president|prime minister|queen|sultan|taoiseach)$/u;
const portfolio = /^(?:minister (?:of|for) .+|\p{L}+(?: (?:and )?\p{L}+)? minister)$/u;
const manyHold = /\b(?:assistant|cabinet|deputy|ex|former|junior|senior|state|then|under|vice)\b/u;

/** Whether a country has one holder of an office at a time: a second holder stands for another country. */
export function isSingular(title: string): boolean {
  const named = officeClass(title);
  return !manyHold.test(named) && (singular.test(named) || portfolio.test(named));
}

/** Heads of a body of states, who are of no country by their office: “Secretary General”, “Executive Secretary of the Community”. */
export const isOfBodyOfStates = (title: string): boolean =>
  /^(?:(?:acting|assistant|deputy|incoming|outgoing|under) )*(?:director|executive|secretary)[- ](?:general|secretary)(?: of the .*(?:association|community|council|forum|group|organi[sz]ation|states|union))?$/iu.test(
    title,
  );

/** Offices of a state, which a union of states has none of. */
const ofStateAlone =
  /\b(?:army|attorney|chancellor|emir|foreign secretary|governor|judge|justice|khokim|akim|king|lawmaker|mayor|legislator|mayor|minister|ministry|mp|navy|police|premier|prince|queen|senator|state|sultan)\b|\bpresident of the republic\b/u;

/** Whether an official of such a title can be one of a country; the European Union has no ministers of its own. */
export const mayServe = (title: string, country: string): boolean =>
  country !== 'European Union' || !ofStateAlone.test(fold(title));
