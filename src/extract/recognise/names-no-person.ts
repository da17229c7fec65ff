import type { Token } from '../../text/tokens.ts';
import { mayBeName } from './runs.ts';
import { isHonorific } from './scene.ts';

/** Heads of a firm or an association that stand right behind its name. */
const ofFirm =
  /^(?:ceo|chair|chairman|chairperson|chairwoman|coo|cto|director|executive|founder|manager|spokes(?:man|person|woman))$/u;

/** “[Nordlys Teknik] CEO Jens Holm”, “[Growers Association] chairman Mr Luis Prado”: capitals between which and a name only an office stands name where its bearer works. */
export function namesEmployer(tokens: readonly Token[], last: number): boolean {
  let head = last + 1;
  while (head < last + 4 && tokens[head]?.isCapital === true && !ofFirm.test(tokens[head]?.lower ?? '')) head += 1;
  if (!ofFirm.test(tokens[head]?.lower ?? '')) return false;
  let name = head + 1;
  while (isHonorific(tokens, name) || tokens[name]?.text === '.') name += 1;
  return mayBeName(tokens[name]) && mayBeName(tokens[name + 1]);
}

/** “the mayor of [Nordre Land], Jens Holm”: capitals behind “of” that name what somebody is the head of. */
export function namesTown(tokens: readonly Token[], first: number, last: number): boolean {
  const isOf = tokens[first - 1]?.lower === 'of' && ofTown.test(tokens[first - 2]?.lower ?? '');
  return isOf && tokens[last + 1]?.text === ',' && mayBeName(tokens[last + 2]);
}

/** “the representative in [the Adjacency Zone]”: no person’s name has an article. */
export const isCalledThe = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === 'the' && /^(?:at|for|in|of|on)$/u.test(tokens[first - 2]?.lower ?? '');

/** Heads of a town, a province or a people, before “of” and its name. */
const ofTown =
  /^(?:akim|alcalde|archbishop|bishop|burgomaster|chieftain|councill?or|emir|governor|khokim|mayor|prefect|premier|senator|sheriff|sub-prefect|sultan|voivode)$/u;
