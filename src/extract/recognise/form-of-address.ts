import type { Token } from '../../text/tokens.ts';
import { nationals } from './nationals.ts';
import { isHonorific } from './scene.ts';

/** Forms of address that an article or a possessive goes with: “[the Right Honourable] Ana Holm”, “[His Excellency] Jens Holm”. */
const withArticle = /^(?:hon|hon\.|honou?rable|most|reverend|right|rt|rt\.)$/u;
const withPossessive =
  /^(?:beatitude|eminence|excellency|grace|highness|holiness|honou?r|imperial|lordship|majesty|most|royal|serene|worship)$/u;

/** Where the forms of address before a name begin: “[H.E. Dr.] Ana Holm”, “[General (Ret.)] Ana Holm”, “the envoy, [the Dane] Jens Berg”. The name’s own place where it has none. */
export function formOfAddress(tokens: readonly Token[], name: number): number {
  let at = name;
  for (;;) {
    const word = tokens[at - 1]?.lower ?? '';
    const next = tokens[at]?.lower ?? '';
    const isAbbreviated = /^[.']$/u.test(word) && isHonorific(tokens, at - 2);
    if (isAbbreviated) at -= 2;
    else if (isHonorific(tokens, at - 1) || nationals.has(tokens[at - 1]?.text ?? '')) at -= 1;
    else if (word === 'the' && nationals.has(tokens[at]?.text ?? '') && tokens[at - 2]?.text === ',') at -= 1;
    else if (/^(?:most|right|royal)$/u.test(word) && at < name) at -= 1;
    else if (withPossessive.test(word) && /^(?:her|his|your)$/u.test(tokens[at - 2]?.lower ?? '')) at -= 1;
    else if (word === 'the' && withArticle.test(next) && at < name) at -= 1;
    else if (/^(?:her|his|their)$/u.test(word) && withPossessive.test(next) && at < name) at -= 1;
    else return withoutRetired(tokens, at);
  }
}

/** “(Ret.)”, “(retd)” behind a rank. */
function withoutRetired(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ')') return at;
  for (let open = at - 2; open > at - 5; open -= 1)
    if (tokens[open]?.text === '(') return /^(?:retd?|retired|rtd)$/u.test(tokens[open + 1]?.lower ?? '') ? open : at;
  return at;
}

const ofSoldiers =
  /^(?:(?:Brigadier|Colonel|Lieutenant|Major|Rear|Vice)-)?(?:Admiral|Brigadier|Captain|Colonel|Commodore|General|Lieutenant|Major|Marshal)$/u;
const ofOthers =
  /^(?:Academician|Archbishop|Bishop|Cardinal|Engineer|Imam|Judge|Prince|Princess|Professor|Rabbi|Sultan)$/u;
const rankModifier = /^(?:Air|Brigadier|Chief|Corps|Field|Fleet|Lieutenant|Major|Rear|Vice)$/u;

/** Nouns with which “General” makes an office: “Secretary General”. */
const generalOffice =
  /^(?:accountant|adjutant|administrator|advocate|attorney|auditor|commissioner|comptroller|consul|controller|coordinator|director|governor|inspector|postmaster|procurator|prosecutor|registrar|secretary|solicitor|superintendent|surgeon)$/u;

/** Words with which a rank makes an office of its own: “Crown Prince”, “Assistant Professor”. */
const makesOffice =
  /^(?:adjunct|assistant|associate|auxiliary|chief|crown|deputy|emeritus|grand|hereditary|visiting)$/u;

/** Where a rank of soldiers, clergy, scholars or princes before a name begins: “army chief [Lieutenant General] Keo Sothea”; the place given where none stands there. */
export function rankBefore(tokens: readonly Token[], name: number): number {
  let at = name;
  if (ofOthers.test(tokens[at - 1]?.text ?? '')) return makesOffice.test(tokens[at - 2]?.lower ?? '') ? name : at - 1;
  if (!ofSoldiers.test(tokens[at - 1]?.text ?? '')) return name;
  while (ofSoldiers.test(tokens[at - 1]?.text ?? '') || (at < name && rankModifier.test(tokens[at - 1]?.text ?? '')))
    at -= 1;
  return generalOffice.test(tokens[at - 1]?.lower ?? '') ? name : at;
}
