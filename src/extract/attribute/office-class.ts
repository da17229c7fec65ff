import { fold } from '../../text/fold.ts';

const national =
  /\b(?:ambassador|chancellor|councill?or|delegate|diplomat|envoy|governor|king|lawmaker|legislator|minister|negotiator|official|premier|president|queen|representative|secretary|speaker|spokes(?:man|person|woman)|advis[eo]r)\b|\b(?:foreign policy|intelligence|security) chief\b/u;
const ofState =
  /\b(?:chair|chairman|chairperson|chairwoman|chief|director|director-general|head)\b.*\b(?:administration|bureau|committee|department|directorate|division|ministry|national [\p{L} ]*agency|office of the|parliament|senate)\b/u;

const ofOrganisation =
  /\b(?:of|at|for) the .*\b(?:association|bank|company|forum|foundation|group|institute|league|network|organi[sz]ation|society|university)\b/u;

/** Whether an office is one that a state or a body of states gives: its holder speaks for somebody. */
export function isNational(title: string): boolean {
  const folded = fold(title);
  if (ofOrganisation.test(folded) && !/\bcentral bank|national bank\b/u.test(folded)) return false;
  return national.test(folded) || ofState.test(folded);
}

/** What an office is, however worded, so that two holders can be told to stand for two countries: “Foreign Minister” is “Minister of Foreign Affairs”. */
export function officeClass(title: string): string {
  const folded = fold(title);
  if (/\b(?:deputy|vice|assistant|ex|first|former|state|then|under)\b/u.test(folded)) return folded;
  if (/\b(?:foreign|external)\b/u.test(folded) && /\b(?:minister|secretary)\b/u.test(folded)) return 'foreign minister';
  if (/\bprime minister\b|\bpremier\b/u.test(folded)) return 'prime minister';
  return folded;
}

const singular =
  /^(?:chancellor|crown prince|emir|foreign minister|head of (?:government|state)|king|premier|president|prime minister|queen|sultan|taoiseach)$/u;
const portfolio = /^(?:minister (?:of|for) .+|\p{L}+(?: (?:and )?\p{L}+)? minister)$/u;
const manyHold = /\b(?:assistant|cabinet|deputy|ex|former|junior|senior|state|then|under|vice)\b/u;

/** Whether a country has one holder of an office at a time: a second holder stands for another country. */
export function isSingular(title: string): boolean {
  const named = officeClass(title);
  return !manyHold.test(named) && (singular.test(named) || portfolio.test(named));
}
