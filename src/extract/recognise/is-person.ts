import { withoutJoiners } from '../../text/double-encoded.ts';
import { fold } from '../../text/fold.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Token } from '../../text/tokens.ts';
import { actsAsPerson } from './acts-as-person.ts';
import { besideName } from './beside-name.ts';
import { givesName } from './gives-name.ts';
import { hasGivenName } from './has-given-name.ts';
import { nationals } from './nationals.ts';
import { neverNames } from './never-names.ts';
import { isOfBodyAndSpeaks } from './of-body.ts';
import { hasCapitals } from './runs.ts';
import { speaksFromPost } from './speaks-from-post.ts';
import { isHead, isHonorific, type Place, type Scene } from './scene.ts';

/** What the rest of an article tells of names: full names met elsewhere, surnames that speak or hold an office, names of outlets. All folded. */
export interface Hints {
  full: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  /** First words of full names: family names that stand first among them. */
  firsts: ReadonlySet<string>;
  outlets: ReadonlySet<string>;
  /** Those who wrote it; null before anything is told. */
  writers: ReadonlySet<string> | null;
}

export const noHints: Hints = {
  full: new Set(),
  surnames: new Set(),
  firsts: new Set(),
  outlets: new Set(),
  writers: null,
};

const bodyWord =
  /^(?:Agency|Bank|Times|Post|Daily|News|University|Institute|Ministry|Group|Company|Press|Online|Chronicle|Ledger|Courier|Dispatch|Corp|GmbH|Inc|LLC|Ltd|PLC|Plc)$/u;

/** Evidence that a run is a person: an office or a form of address beside it, a country’s possessive or “the Dane” before it, a reporting verb next to it, its name elsewhere. */
export function isPerson(
  scene: Scene,
  run: Place,
  before: Place | object | null,
  after: Place | null,
  hints: Hints,
): boolean {
  const { tokens } = scene;
  const size = run.last - run.first + 1;
  const words = tokens.slice(run.first, run.last + 1);
  if (words.some(({ text }) => bodyWord.test(text)) || hints.outlets.has(nameOf(scene, run))) return false;
  if (givesName(tokens, run.last)) return false;
  const near = tokens[run.first - 1];
  const isSurname =
    size > 1 || (near !== undefined && (isHead(near) || scene.known.get(run.first - 1)?.kind === 'country'));
  if ((before !== null && isSurname) || isHonorific(tokens, run.first - 1)) return true;
  if (size > 1 && nationals.has(near?.text ?? '')) return true;
  if (size < 2) return after !== null && isCalled(hints, words[0]?.lower ?? '');
  if (after !== null) return true;
  if (hasCapitals(tokens, run)) return false;
  return (
    besideName(scene, run) ||
    isOfCountryList(scene, run) ||
    besideVerb(scene, run) ||
    isOfBodyAndSpeaks(scene, run) ||
    meetsPerson(scene, run, hints) ||
    isMetElsewhere(scene, run, hints) ||
    isFellow(scene, run, hints) ||
    (hints.writers?.has(nameOf(scene, run)) === false && hasGivenName(tokens, run))
  );
}

/** Whether a single word is what a person of the article is called for short. */
export const isCalled = ({ surnames, firsts }: Hints, word: string): boolean => surnames.has(word) || firsts.has(word);

const nameOf = ({ text, tokens }: Scene, { first, last }: Place): string =>
  fold(withoutJoiners(text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)));

/** No name has more words with a capital. */
const mostOfName = 4;
const capitalsOf = ({ tokens }: Scene, { first, last }: Place): number =>
  tokens.slice(first, last + 1).filter(({ text }) => /^\p{Lu}/u.test(text)).length;

/** “Ana Holm and [Luis Prado] met”: who is joined to a person of the article, before a verb or a mark. */
function isFellow(scene: Scene, run: Place, hints: Hints): boolean {
  const { tokens, named } = scene;
  if (tokens[run.first - 1]?.lower !== 'and' || !named.has(run.first - 2)) return false;
  let first = run.first - 2;
  while (named.has(first - 1)) first -= 1;
  const words = tokens.slice(run.first, run.last + 1);
  const isPlain = words.every(({ lower }) => !neverNames.has(lower)) && words.length < 4;
  const isClosed = /^(?:[,.]|\p{Ll}+)$/u.test(tokens[run.last + 1]?.text ?? '') && tokens[run.last + 1]?.lower !== 'of';
  const isKnown =
    hints.full.has(nameOf(scene, { first, last: run.first - 2 })) ||
    hints.surnames.has(tokens[run.first - 2]?.lower ?? '');
  return isPlain && isClosed && isKnown;
}

/** A name met in full elsewhere, or one whose surname alone speaks or holds an office elsewhere: the last word, or, of two family names, the first. */
function isMetElsewhere(scene: Scene, run: Place, hints: Hints): boolean {
  const words = nameOf(scene, run).split(' ');
  if (hints.full.has(words.join(' '))) return true;
  const surname = words.length < 3 ? words[0] : words.at(-2);
  return (
    capitalsOf(scene, run) <= mostOfName &&
    (hints.surnames.has(words.at(-1) ?? '') || (words.length < 5 && hints.surnames.has(surname ?? '')))
  );
}

/** “[Ana Holm] of Norway, [Luis Prado] of Peru and …”: names in a list, each with “of” and its country. */
function isOfCountryList(scene: Scene, { first, last }: Place): boolean {
  const { tokens } = scene;
  const end = behindCountry(scene, last);
  if (end === last + 1 || !/^(?:for|of)$/u.test(tokens[last + 1]?.lower ?? '') || last === first) return false;
  let next = end;
  while (/^(?:,|and)$/u.test(tokens[next]?.lower ?? '')) next += 1;
  let until = next;
  while (scene.named.has(until + 1)) until += 1;
  if (next > end && scene.named.has(next) && until > next && behindCountry(scene, until) > until + 1) return true;
  let before = first - 1;
  while (/^(?:,|and)$/u.test(tokens[before]?.lower ?? '')) before -= 1;
  const country = scene.known.get(before);
  const link =
    country === undefined ? -1 : tokens[country.first - 1]?.lower === 'the' ? country.first - 2 : country.first - 1;
  return (
    before < first - 1 &&
    /^(?:for|of)$/u.test(tokens[link]?.lower ?? '') &&
    scene.named.has(link - 1) &&
    scene.named.has(link - 2)
  );
}

/** The token behind “of Norway”, “from Norway” or “(Norway)” that goes with a name; the one behind the name where none does. */
function behindCountry({ tokens, known }: Scene, last: number): number {
  const link = tokens[last + 1]?.lower ?? '';
  if (!/^(?:\(|for|from|of)$/u.test(link)) return last + 1;
  const country = known.get(tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2);
  if (country?.kind !== 'country' || country.adjective) return last + 1;
  if (link !== '(') return country.last + 1;
  return tokens[country.last + 1]?.text === ')' ? country.last + 2 : last + 1;
}

/** “[Ana Holm] said”, “[Ana Holm] of Norway said”, “said [Ana Holm]”, “[Ana Holm], a fisherman from the south, recalled”, “[Ana Holm], 31,”. */
function besideVerb(scene: Scene, { first, last }: Place): boolean {
  const { tokens } = scene;
  const next = tokens[behindCountry(scene, last)];
  const isVerb = (token: Token | undefined): boolean =>
    token !== undefined && reportingForms.has(token.lower) && /^\p{Ll}/u.test(token.text);
  const isFamous =
    tokens.slice(first, last + 1).some(({ text, lower }) => neverNames.has(lower) && text !== 'He') ||
    capitalsOf(scene, { first, last }) > mostOfName;
  const isOfBody = tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.isCapital === true;
  if (isFamous || isOfBody) return false;
  if (next?.lower === 'wanted' && tokens[last + 3]?.lower === 'know') return true;
  if (isVerb(next) || /^(?:said|says|added|asked|replied)$/u.test(tokens[first - 1]?.lower ?? '')) return true;
  if (tokens[first - 2]?.text === '"' && /^\p{Ll}+(?:ed|s)$/u.test(tokens[first - 1]?.text ?? '')) return true;
  if (
    tokens[first - 1]?.text === '"' &&
    tokens[first - 1]?.isQuoted === false &&
    /^\p{Ll}{3,}ed$/u.test(next?.text ?? '')
  )
    return true;
  if (isSetBeside(tokens, first, last)) return true;
  if (actsAsPerson(tokens, first, last) || speaksFromPost(tokens, first, last)) return true;
  if (tokens[last + 1]?.text !== ',') return false;
  if (/^\d{1,2}$/u.test(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === ',') return true;
  if (!/^(?:an?|the|who|whose)$/u.test(tokens[last + 2]?.lower ?? '')) return false;
  if (tokens[last + 2]?.lower === 'whose' && isOfSomebody(tokens, last + 3)) return true;
  for (let at = last + 3; at < last + 18 && at < tokens.length; at += 1)
    if (/^[,.;:"]$/u.test(tokens[at]?.text ?? '')) return tokens[at]?.text === ',' && isVerb(tokens[at + 1]);
  return false;
}

/** What people are, by the ends of the words: “porter”, “captain”, “pianist”. */
const bearer =
  /(?:^(?:chief|clerk|cook|elder|guide|head|monk|nurse|pilot|student)|ain|ant|eer|er|ian|ist|man|or|woman)$/u;
const noBearer =
  /^(?:border|center|centre|country|harbor|number|order|paper|newspaper|partner|power|quarter|restaurant|river|sector|tower)$/u;

/** “said the night porter, [Ana Holm].”, “an elder, [Luis Prado], told her”: a name beside what its bearer is, at a verb of saying. */
function isSetBeside(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = tokens[first - 2]?.text ?? '';
  if (tokens[first - 1]?.text !== ',' || !bearer.test(noun) || noBearer.test(noun) || !/^\p{Ll}/u.test(noun))
    return false;
  let from = first - 3;
  while (
    from > first - 8 &&
    /^\p{Ll}[\p{L}-]*$/u.test(tokens[from]?.text ?? '') &&
    !opensPhrase.test(tokens[from]?.text ?? '')
  )
    from -= 1;
  if (!opensPhrase.test(tokens[from]?.lower ?? '')) return false;
  const says = (token: Token | undefined): boolean =>
    token !== undefined && reportingForms.has(token.lower) && /^\p{Ll}/u.test(token.text);
  return says(tokens[from - 1]) || (tokens[last + 1]?.text === ',' && says(tokens[last + 2]));
}
const opensPhrase = /^(?:an?|her|his|its|one|the|their)$/u;

/** What people have and bodies and places do not: “Ana Holm, whose [father] …”, “…, whose [family] …”; or a work place of their own. */
const ownedByPeople =
  /^(?:boat|boats|brother|business|cafe|children|clients|colleagues|company|cousin|daughter|daughters|family|farm|father|firm|grandfather|grandmother|group|home|house|husband|job|mother|office|parents|shop|sister|son|sons|stall|union|village|wife|workshop)$/u;

function isOfSomebody(tokens: readonly Token[], noun: number): boolean {
  return ownedByPeople.test(tokens[noun]?.lower ?? '') || ownedByPeople.test(tokens[noun + 1]?.lower ?? '');
}

/** “[Ana Holm] received Luis Prado”: whom one meets who is a person elsewhere is a person too. */
function meetsPerson({ tokens }: Scene, { last }: Place, hints: Hints): boolean {
  if (!/^(?:embraced|greeted|hosted|met|received|telephoned|welcomed)$/u.test(tokens[last + 1]?.lower ?? ''))
    return false;
  let end = tokens[last + 2]?.lower === 'with' ? last + 3 : last + 2;
  const first = end;
  while (tokens[end + 1]?.isCapital === true) end += 1;
  return end > first && tokens[first]?.isCapital === true && hints.surnames.has(tokens[end]?.lower ?? '');
}
