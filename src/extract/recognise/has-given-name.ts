import type { Token } from '../../text/tokens.ts';
import { wordList } from '../../text/word-list.ts';
import { men, women } from '../../text/given-names.ts';
import type { Place } from './scene.ts';

/** What a place, a building or a ship that is called after somebody is: “Victoria Falls”. */
const called = wordList(`
  Airport Bay Beach Bridge Camp City Creek Crossing Dam District Faculty Falls Fort Gate Gorge Harbour Heights Hill
  Hills House Island Islands Jaya Junction Kendra Lake Lodge Mine Mountain Pass Peak Point Port Province Reef Region
  Ridge River Road Rock Sea Springs Square Stadium State Station Strait Street Terminal Town Tower Trophy Valley Village
`);

/** Words before the name of a place, or of who only made the picture or the page. */
const ahead = /^(?:[/:#@"]|around|at|from|in|into|near|of|photographer|reporter|towards)$/u;
const made = /^(?:compiled|credit|edited|image|picture|photo|photograph|translated|written)$/u;

/** “[Laura Holm]”: two or three words of a name alone, the first of them a given name. */
export function hasGivenName(tokens: readonly Token[], { first, last }: Place): boolean {
  const given = tokens[first]?.text ?? '';
  const before = tokens[first - 1];
  if (last === first || last > first + 2 || !(women.has(given) || men.has(given))) return false;
  if (before?.isCapital === true || tokens[last + 1]?.isCapital === true || called.has(tokens[last]?.text ?? ''))
    return false;
  return !ahead.test(before?.lower ?? '') && !(before?.lower === 'by' && made.test(tokens[first - 2]?.lower ?? ''));
}
