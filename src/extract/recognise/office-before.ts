import { epithetsFrom } from './epithets.ts';
import { officeLinks } from './office-words.ts';
import { ownWords } from './own-words.ts';
import { belongs, firstHead, hasHead, isPlainNoun, type Place, type Scene } from './scene.ts';
import { withoutTown } from './without-town.ts';
import type { Token } from '../../text/tokens.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';

/** No office is longer, in words. */
const longestOffice = 40;
const mostPlainNouns = 4;

/**
 * The office that ends right before a name: “Deputy Prime Minister and Minister of Foreign Affairs of Norway [Ana Holm]”,
 * also with a comma between: “The Secretary General of the Council, [Ibrahim ibn Saleh],”. Token places, or null.
 */
export function officeBefore(scene: Scene, name: number, nameEnd: number, isAddressed: boolean): Place | null {
  const { tokens } = scene;
  const hasComma = tokens[name - 1]?.text === ',';
  const last = withoutPosting(scene, withoutAcronym(scene, hasComma ? name - 2 : name - 1));
  const deputy = deputyFor(scene, last);
  if (deputy !== null) return { first: deputy, last };
  if (/^(?:at|for|in|of|on|the|to)$/u.test(tokens[last]?.lower ?? '')) return null;
  let first = last;
  let plain = 0;
  let seenHead = false;
  while (first >= Math.max(0, last - longestOffice)) {
    seenHead ||= firstHead(scene, first, first) >= 0;
    const epithets = seenHead ? epithetsFrom(scene, first) : null;
    if (epithets !== null) {
      first = epithets - 1;
      continue;
    }
    if (!belongs(scene, first)) {
      if (!isPlainNoun(scene, first) || plain === mostPlainNouns) break;
      plain += 1;
    }
    first -= 1;
  }
  if (!seenHead || (!hasComma && !isLinked(scene, first + 1, last))) return null;
  first = withoutLooseNouns(scene, first + 1, last);
  first = ownWords(scene, first, last);
  if (/^(?:appointed|elected)$/u.test(tokens[first]?.lower ?? '') && first < last) first += 1;
  if (first > last || !hasHead(scene, first, last)) return null;
  const next = tokens[nameEnd + 1];
  if (hasComma && (isPartnerOf(scene, first, next) || isContent(scene, first, next))) return null;
  const closes =
    next === undefined ||
    /^(?:[,.;:()–—]|and|as|at|but|for|in|on|whereas|while|who|with)$/u.test(next.lower) ||
    (/^\p{Ll}/u.test(next.text) && reportingForms.has(next.lower));
  const opens =
    first === 0 ||
    /^(?:an?|the|his|her|its|my|our|own|their|whose|your|'s|[.;:",])$/u.test(
      tokens[beforeParticiples(scene, first) - 1]?.lower ?? '',
    );
  const isOwned = tokens.slice(first, last + 1).some(({ text }) => text === "'s") || scene.known.has(first);
  const isApposition =
    /^[,.;]$/u.test(next?.text ?? '') &&
    tokens[first]?.isCapital === true &&
    /^(?:and|between|by|called|from|met|on|received|to|welcomed|with)$/u.test(tokens[first - 1]?.lower ?? '');
  if (hasComma && !isAddressed && !(closes && (opens || isOwned || isApposition))) return null;
  return { first, last: hasComma ? withoutTown(scene, first, last) : last };
}

/** “the [newly appointed] Ambassador of Norway”: where the words that tell since when an office is held begin. */
function beforeParticiples({ tokens }: Scene, first: number): number {
  let at = first;
  while (
    /^(?:accredited|appointed|arrived|designated|elected|freshly|incoming|installed|just|named|newly|nominated|outgoing|recently|visiting)$/u.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    at -= 1;
  return at;
}

/** “his [deputy], Ana Holm”, “Holm’s [deputy for European affairs] Ana Berg”: a word that is an office where it has an owner. */
function deputyFor({ tokens }: Scene, last: number): number | null {
  for (let at = last; at > last - 5; at -= 1) {
    const isOwned = tokens[at]?.text === 'deputy' && /^(?:her|his|their|'s)$/u.test(tokens[at - 1]?.lower ?? '');
    if (isOwned && (at === last || tokens[at + 1]?.lower === 'for')) return at;
  }
  return null;
}

/** “the Ambassador of Norway [accredited to Peru], Ana Holm”, “[based in New Delhi]”: where an official sits is no part of the office. */
function withoutPosting({ tokens }: Scene, last: number): number {
  for (let at = last - 1; at > last - 6; at -= 1)
    if (
      /^(?:accredited|based|headquartered|resident|residing|stationed)$/u.test(tokens[at]?.lower ?? '') &&
      /^(?:at|in|to)$/u.test(tokens[at + 1]?.lower ?? '')
    )
      return tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return last;
}

/** “Secretary General of the Gulf Cooperation Council [(GCC)], Ana Holm”: letters in brackets at the end of an office. */
const withoutAcronym = ({ tokens }: Scene, last: number): number =>
  tokens[last]?.text === ')' &&
  tokens[last - 2]?.text === '(' &&
  /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}$/u.test(tokens[last - 1]?.text ?? '')
    ? last - 3
    : last;

/** “Meeting Norway’s Foreign Minister, [Luis Prado] said”: the office is that of whom he met, who is not named. */
const isPartnerOf = ({ tokens }: Scene, first: number, next: Token | undefined): boolean =>
  first > 0 &&
  /^\p{Lu}\p{Ll}+ing$/u.test(tokens[0]?.text ?? '') &&
  next !== undefined &&
  reportingForms.has(next.lower);

/** “Peru wishes to become a full [member of the Council], Mr Prado said”: words in a row with what is said are no office of who says it. */
function isContent({ tokens }: Scene, first: number, next: Token | undefined): boolean {
  const at = /^an?$/u.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return (
    next !== undefined &&
    reportingForms.has(next.lower) &&
    /^(?:be|become|becomes|becoming|remain|remains|was|were)$/u.test(tokens[at]?.text ?? '')
  );
}

/**
 * Common nouns ahead of the first head are the office’s where a country, a possessive or an article stands before them:
 * “[Rwandan] intelligence chief”, “the left-wing leader”; else the office begins behind them.
 */
function withoutLooseNouns(scene: Scene, first: number, last: number): number {
  const { tokens, known } = scene;
  const head = firstHead(scene, first, last);
  const isLoose = (index: number): boolean => !belongs(scene, index) && isPlainNoun(scene, index);
  let start = head;
  while (start > first && !known.has(start - 1)) {
    const epithets = epithetsFrom(scene, start - 1);
    if (epithets === null && !isLoose(start - 1) && !isModifier(scene, start - 1)) break;
    start = epithets ?? start - 1;
  }
  let loose = head - 1;
  while (loose >= first && !isLoose(loose)) loose -= 1;
  if (loose < first) return first;
  const owner = tokens[start - 1]?.text === "'s" ? known.get(start - 2) : known.get(start - 1);
  if (owner !== undefined) return owner.first;
  return /^(?:an?|the|his|her|its|their|my|our|your)$/u.test(tokens[start - 1]?.lower ?? '') ? start : loose + 1;
}

/** Common nouns between the head and the name need a link: “Rapporteur on the right to food [Jens Holm]”, “ambassador to the organisation [Ana Holm]”. */
function isLinked(scene: Scene, first: number, last: number): boolean {
  let at = last;
  while (at >= first && !hasHead(scene, at, at)) at -= 1;
  for (let index = at + 1; index <= last; index += 1)
    if (!belongs(scene, index)) return /^(?:for|of|on|to)$/u.test(scene.tokens[at + 1]?.lower ?? '');
  return true;
}

const isModifier = (scene: Scene, index: number): boolean =>
  belongs(scene, index) &&
  !/^(?:an?|her|his|its|our|the|their)$/u.test(scene.tokens[index]?.lower ?? '') &&
  !officeLinks.has(scene.tokens[index]?.lower ?? '') &&
  /^\p{L}/u.test(scene.tokens[index]?.text ?? '');
