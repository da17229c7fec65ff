import { months, weekdays } from '../../text/date-parts.ts';
import type { Token } from '../../text/tokens.ts';
import { notOfficeNouns } from './not-office-nouns.ts';
import { officeLinks, officeModifiers } from './office-words.ts';
import { portfolioEnding } from './runs.ts';
import { hasHead, type Scene } from './scene.ts';

/** Where an office’s own words begin: after “with”, after a possessive that is no country’s, after “and” that joins no two offices. */
export function ownWords(scene: Scene, from: number, last: number): number {
  const { tokens, known } = scene;
  let first = from;
  for (let index = from; index < last; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const outside =
      ['to', 'with', 'at', 'in', 'on'].includes(token.lower) &&
      !(token.lower === 'to' && takesTo(scene, first, index)) &&
      !(hasHead(scene, first, index) && (token.lower !== 'with' || relatesTo.test(tokens[index - 1]?.text ?? '')));
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
    else if (isOwnerBehindName(scene, first, index)) first = index;
  }
  while (
    first <= last &&
    (isOrdinal(scene, first) ||
      officeLinks.has(tokens[first]?.lower ?? '') ||
      (notOffice.has(tokens[first]?.lower ?? '') && !isMinistrys(scene, first)) ||
      (first === 0 && notOfficeNouns.has(tokens[first]?.lower ?? '') && tokens[1]?.lower !== 'secretary') ||
      tokens[first]?.text === "'s")
  )
    first += 1;
  return first;
}

/** “On the margins of the General Assembly [Danish] Foreign Minister …”: the owner of an office right behind the name of an occasion or a body. */
function isOwnerBehindName({ tokens, known }: Scene, first: number, index: number): boolean {
  const owner = known.get(index);
  if (owner?.kind !== 'country' || !owner.adjective || owner.first !== index || index === first) return false;
  return known.get(index - 1)?.kind === 'body' || gathering.test(tokens[index - 1]?.text ?? '');
}

/** Nouns that end the name of an occasion or a body. */
const gathering = /^(?:Assembly|Commission|Committee|Conference|Council|Dialogue|Forum|Summit|Union)$/u;

/** “a [ministry] spokesman”, “the [ministry] official”: whose voice one is. */
const isMinistrys = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.text === 'ministry' && /^(?:official|spokes(?:man|person|woman))$/u.test(tokens[at + 1]?.lower ?? '');

/** “[the Secretary] and Minister for Trade Ana Holm”, “[the French minister] and Minister of Trade …”, “[the Vice President] and President Holm”: somebody else, told by a bare role. */
function isBareRole({ tokens, known }: Scene, first: number, and: number): boolean {
  const isHigher = tokens[and + 1]?.lower === 'president' && tokens[first - 1]?.lower === 'the';
  if (isHigher && tokens.slice(first, and).every(({ lower }) => lower !== 'of') && tokens[and + 2]?.lower !== 'of')
    return true;
  const isRole = /^(?:commissioner|minister|secretary)$/u.test(tokens[and - 1]?.lower ?? '');
  const owner = known.get(and - 2);
  const from = owner?.kind === 'country' && owner.adjective ? owner.first : and - 1;
  return isRole && first >= from - 1 && tokens[from - 1]?.lower === 'the';
}

/** What an official does or has, ahead of “of” and his office: “the Official Visit of [Foreign Minister]”. */
const occasion =
  /^(?:address|appointment|arrival|chairmanship|departure|election|greetings?|inauguration|intervention|leadership|lecture|letter|meeting|message|participation|presence|reception|remarks|resignation|speech|statement|toast|tour|trip|visit|words)$/u;

/** “the [first] Norwegian minister to visit”: which of many, no part of the office; “first deputy minister” is one. */
const isOrdinal = ({ tokens, known }: Scene, at: number): boolean =>
  tokens[at]?.text === 'first' &&
  /^(?:an?|her|his|its|the)$/u.test(tokens[at - 1]?.lower ?? '') &&
  (known.has(at + 1) || /^(?:ever|female|foreign|prime|woman)$/u.test(tokens[at + 1]?.lower ?? ''));

/** Nouns of a field that “with” goes on: “Secretary for [Relations] with States”. */
const relatesTo = /^(?:Affairs|Contacts|Cooperation|Liaison|Negotiations|Partnership|Relations|Ties|Work)$/u;

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
function isPortfolio(scene: Scene, first: number, and: number): boolean {
  const { tokens, known } = scene;
  const word = tokens[and - 1];
  const next = tokens[and + 1];
  if (word === undefined || next === undefined || known.has(and - 1)) return false;
  if (isAffairs(scene, and + 1)) return officeModifiers.has(word.lower);
  if (known.has(and + 1)) return false;
  if (rank.test(next.lower)) return false;
  const isField = (token: Token): boolean =>
    officeModifiers.has(token.lower) || portfolioEnding.test(token.lower) || /^\p{Ll}{3,}(?:al|ic)$/u.test(token.text);
  if (!isField(word) || !isField(next) || word.isCapital !== next.isCapital) return false;
  const before = tokens[first - 1];
  return (
    word.isCapital ||
    known.has(first) ||
    /^(?:an?|her|his|its|the|their|'s)$/u.test(before?.lower ?? '') ||
    known.has(first - 1)
  );
}

/** Words of rank, with which another office begins: “the Department of State and [Deputy] Prime Minister …”. */
const rank = /^(?:acting|assistant|chief|deputy|first|former|prime|vice)$/u;

/** “Foreign and [European Affairs] Minister”, “Foreign and [CARICOM Affairs] Minister”: dealings with a body as a field of government. */
const isAffairs = ({ tokens, known }: Scene, at: number): boolean =>
  (tokens[at]?.text === 'European' || known.get(at)?.kind === 'body') &&
  /^(?:Affairs|Integration)$/u.test(tokens[(known.get(at)?.last ?? at) + 1]?.text ?? '');

/** Words before an office that a capital makes look like a part of it. */
const notOffice: ReadonlySet<string> = new Set([
  ...months,
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
  'colleague',
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
