import { weekdays } from '../../text/date-parts.ts';
import { officeLinks, officeModifiers } from './office-words.ts';
import { portfolioEnding } from './runs.ts';
import { belongs, firstHead, hasHead, isPlainNoun, type Place, type Scene } from './scene.ts';
import { notOfficeNouns } from './not-office-nouns.ts';
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
  const last = withoutAcronym(scene, hasComma ? name - 2 : name - 1);
  if (/^(?:at|for|in|of|on|the|to)$/u.test(tokens[last]?.lower ?? '')) return null;
  let first = last;
  let plain = 0;
  let seenHead = false;
  while (first >= Math.max(0, last - longestOffice)) {
    seenHead ||= firstHead(scene, first, first) >= 0;
    if (!belongs(scene, first)) {
      if (!isPlainNoun(scene, first) || plain === mostPlainNouns) break;
      plain += 1;
    }
    first -= 1;
  }
  if (!seenHead || (!hasComma && !isLinked(scene, first + 1, last))) return null;
  first = withoutLooseNouns(scene, first + 1, last);
  first = ownWords(scene, first, last);
  if (first > last || !hasHead(scene, first, last)) return null;
  const next = tokens[nameEnd + 1];
  if (hasComma && isPartnerOf(scene, first, next)) return null;
  const closes =
    next === undefined ||
    /^(?:[,.;()]|and|at|for|in|on|who|with)$/u.test(next.lower) ||
    (/^\p{Ll}/u.test(next.text) && reportingForms.has(next.lower));
  const opens =
    first === 0 || /^(?:an?|the|his|her|its|my|our|their|your|'s|[.;:",])$/u.test(tokens[first - 1]?.lower ?? '');
  const isOwned = tokens.slice(first, last + 1).some(({ text }) => text === "'s") || scene.known.has(first);
  const isApposition =
    /^[,.;]$/u.test(next?.text ?? '') &&
    tokens[first]?.isCapital === true &&
    /^(?:and|between|by|called|from|met|on|received|to|welcomed|with)$/u.test(tokens[first - 1]?.lower ?? '');
  if (hasComma && !isAddressed && !(closes && (opens || isOwned || isApposition))) return null;
  return { first, last: hasComma ? withoutTown(scene, first, last) : last };
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

/**
 * Common nouns ahead of the first head are the office’s where a country, a possessive or an article stands before them:
 * “[Rwandan] intelligence chief”, “the left-wing leader”; else the office begins behind them.
 */
function withoutLooseNouns(scene: Scene, first: number, last: number): number {
  const { tokens, known } = scene;
  const head = firstHead(scene, first, last);
  const isLoose = (index: number): boolean => !belongs(scene, index) && isPlainNoun(scene, index);
  let start = head;
  while (start > first && !known.has(start - 1) && (isLoose(start - 1) || isModifier(scene, start - 1))) start -= 1;
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

/** Where an office’s own words begin: after “with”, after a possessive that is no country’s, after “and” that joins no two offices. */
export function ownWords(scene: Scene, from: number, last: number): number {
  const { tokens, known } = scene;
  let first = from;
  for (let index = from; index < last; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const outside =
      ['to', 'with', 'at', 'in', 'on'].includes(token.lower) &&
      (token.lower === 'with' ? !relatesTo.test(tokens[index - 1]?.text ?? '') : !hasHead(scene, first, index));
    const joins =
      token.lower === 'and' &&
      !hasHead(scene, first, index) &&
      hasHead(scene, index, last) &&
      !isPortfolio(scene, first, index);
    const parts = token.lower === 'and' && isBareRole(scene, first, index) && hasHead(scene, index, last);
    const isDeterminer =
      token.lower === 'the' &&
      index > first &&
      !/^(?:and|at|for|in|of|on|to|with|,|-|\/)$/u.test(tokens[index - 1]?.lower ?? '') &&
      hasHead(scene, index, last) &&
      !hasHead(scene, first, index);
    const possessive =
      token.text === "'s" && hasHead(scene, index, last) && !ofInstitution.test(tokens[index - 1]?.lower ?? '');
    const isOfOccasion =
      token.lower === 'of' && occasion.test(tokens[index - 1]?.lower ?? '') && hasHead(scene, index, last);
    const isRecipient = token.lower === 'to' && !takesTo(scene, first, index) && hasHead(scene, index, last);
    if (possessive)
      first =
        known.get(index - 1)?.kind === 'country' || known.get(index - 1)?.kind === 'body'
          ? (known.get(index - 1)?.first ?? index + 1)
          : index + 1;
    else if (outside || joins || parts || isOfOccasion || isRecipient || isDeterminer) first = index + 1;
  }
  while (
    first <= last &&
    (isOrdinal(scene, first) ||
      officeLinks.has(tokens[first]?.lower ?? '') ||
      notOffice.has(tokens[first]?.lower ?? '') ||
      (first === 0 && notOfficeNouns.has(tokens[first]?.lower ?? '') && tokens[1]?.lower !== 'secretary') ||
      tokens[first]?.text === "'s")
  )
    first += 1;
  return first;
}

/** “[the Secretary] and Minister for Trade Ana Holm”, “[the French minister] and Minister of Trade …”: somebody else, told by a bare role. */
function isBareRole({ tokens, known }: Scene, first: number, and: number): boolean {
  const isRole = /^(?:commissioner|minister|secretary)$/u.test(tokens[and - 1]?.lower ?? '');
  const owner = known.get(and - 2);
  const from = owner?.kind === 'country' && owner.adjective ? owner.first : and - 1;
  return isRole && first >= from - 1 && tokens[from - 1]?.lower === 'the';
}

/** What an official does or has, ahead of “of” and his office: “the Official Visit of [Foreign Minister]”. */
const occasion =
  /^(?:address|appointment|arrival|chairmanship|election|inauguration|leadership|meeting|participation|presence|reception|remarks|resignation|speech|statement|tour|trip|visit)$/u;

/** “the [first] Norwegian minister to visit”: which of many, no part of the office; “first deputy minister” is one. */
const isOrdinal = ({ tokens, known }: Scene, at: number): boolean =>
  tokens[at]?.text === 'first' &&
  /^(?:an?|her|his|its|the)$/u.test(tokens[at - 1]?.lower ?? '') &&
  (known.has(at + 1) || /^(?:ever|female|foreign|prime|woman)$/u.test(tokens[at + 1]?.lower ?? ''));

/** Nouns of a field that “with” goes on: “Secretary for [Relations] with States”. */
const relatesTo = /^(?:Affairs|Contacts|Cooperation|Dialogue|Liaison|Negotiations|Partnership|Relations|Ties|Work)$/u;

/** Owners that are part of an office: “the foreign [ministry’s] spokesperson”, “[King’s] Commissioner”. */
const ofInstitution =
  /^(?:army|bank|bloc|cabinet|commission|council|department|embassy|emperor|government|king|ministry|mission|movement|parliament|party|presidency|queen|secretariat|union)$/u;

/** Whether the office before “to” is one to somebody: “[Adviser] to the President”; “greetings of the Crown Prince to President …” is not. */
const takesTo = ({ tokens }: Scene, first: number, to: number): boolean =>
  tokens
    .slice(first, to)
    .some(({ lower }) =>
      /^(?:advis[eo]r|aide|ambassador|assistant|counsell?or|delegate|deputy|envoy|observer|rapporteur|representative|secretary)$/u.test(
        lower,
      ),
    );

/** “[Trade] and Integration Minister”, “her [energy] and water minister”: a field of government before “and”, where the phrase begins with it. */
function isPortfolio({ tokens, known }: Scene, first: number, and: number): boolean {
  const word = tokens[and - 1];
  const next = tokens[and + 1];
  if (word === undefined || next === undefined || known.has(and - 1) || known.has(and + 1)) return false;
  const isField = (token: Token): boolean => officeModifiers.has(token.lower) || portfolioEnding.test(token.lower);
  if (!isField(word) || !isField(next) || word.isCapital !== next.isCapital) return false;
  const before = tokens[first - 1];
  return (
    word.isCapital ||
    known.has(first) ||
    /^(?:an?|her|his|its|the|their|'s)$/u.test(before?.lower ?? '') ||
    known.has(first - 1)
  );
}

/** Words before an office that a capital makes look like a part of it. */
const notOffice: ReadonlySet<string> = new Set([
  ...weekdays,
  'today',
  'yesterday',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'meeting',
  'readout',
  'remarks',
  'also',
  'both',
  'as',
  'then',
  'while',
  'when',
  'but',
  'earlier',
  'excellency',
  'highness',
  'majesty',
  'meanwhile',
  'ministry',
  'statement',
  'touring',
  'visiting',
]);
