import { longMonth, weekday } from '../../text/date-parts.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mention } from './mention.ts';
import { neverNames } from './never-names.ts';
import { governmentFields } from './government-fields.ts';
import { honorifics, nameParticles, officeModifiers } from './office-words.ts';
import { isHead, type Place } from './scene.ts';

/** Endings of the words that portfolios are made of, and names hardly ever: “Management”, “Relations”, “Resources”. */
export const portfolioEnding =
  /(?:tions?|ments?|ships?|ities|ology|tics|mics|tures?|isms?|sphere|sources|gies|ergy|ries|cies|ties)$/u;

/** Surnames that end like portfolios. */
const surnames = /^(?:clements?|fries|humphries|jeffries|vries)$/u;

const isInCapitals = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 3 && token.text === token.text.toUpperCase() && !token.text.includes('.');

/** Whether a word can stand in a person’s name: capitalised, and no word of offices, bodies or sentences. */
export const mayBeName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.isCapital &&
  token.isWord &&
  /^\p{Lu}[\p{L}\p{M}'ʻ\-.]*$/u.test(token.text) &&
  !neverNames.has(token.lower) &&
  !/-(?:based|born|educated|led|trained)$/u.test(token.text) &&
  (!portfolioEnding.test(token.lower) || surnames.test(token.lower)) &&
  !isHead(token) &&
  !officeModifiers.has(token.lower) &&
  !governmentFields.has(token.lower) &&
  !honorifics.has(token.lower);

/** A form of address that ends a name is a family name there: “Larisa Pak said”. */
const isSurname = (tokens: readonly Token[], index: number): boolean =>
  honorifics.has(tokens[index]?.lower ?? '') &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[index]?.text ?? '') &&
  mayBeName(tokens[index - 1]) &&
  !isHead(tokens[index - 1]) &&
  tokens[index + 1]?.isCapital !== true;

/** A word of a name; one in capitals only beside a given name that is not: “HASEGAWA Michiko”. */
const isNameWord = (tokens: readonly Token[], index: number): boolean =>
  (mayBeName(tokens[index]) || isSurname(tokens, index)) &&
  (!isInCapitals(tokens[index]) ||
    [tokens[index - 1], tokens[index + 1]].some((beside) => mayBeName(beside) && !isInCapitals(beside)));

/** Whether a run has a family name in capitals: it looks like an acronym, and needs an office or a form of address to count. */
export const hasCapitals = (tokens: readonly Token[], { first, last }: Place): boolean =>
  tokens.slice(first, last + 1).some(isInCapitals);

/** Names that are an office, or the field of one, elsewhere. */
const nameOrOffice = /^(?:Amir|Bishop|Dean|Emir|Hajj|King|Prince|Sultan|Sultana)$/u;

/** “Nabil [Hajj] Khoury”, “Ana [Sultana] Holm”, “Nasser bin [Sultan]”, “Luis [Holm-Clement]”: what is a word of offices elsewhere, between two words of a name or behind its particle, or joined to one by a hyphen behind another. */
function isWithinName(tokens: readonly Token[], index: number): boolean {
  const { text, lower } = tokens[index] ?? { text: '', lower: '' };
  if (isInCapitals(tokens[index])) return false;
  if (/^(?:al|bin|ibn|bint)$/u.test(tokens[index - 1]?.text ?? '')) return nameOrOffice.test(text);
  if (!mayBeName(tokens[index - 1])) return false;
  if (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text)) return portfolioEnding.test(lower);
  return nameOrOffice.test(text) && mayBeName(tokens[index + 1]) && !isInCapitals(tokens[index + 1]);
}

/** Names that are small words as well: “[He] Qing”, “[To] Quang Hai”, “Luong [The] Hung”. */
const smallName = /^(?:An|Do|Given|He|So|The|To|Will)$/u;

/** “Minister [Finn] Holm”: a given name that is a nationality elsewhere, ahead of one word of a name; “the Finn Jens Holm” is none. */
const isGivenAsNational = (tokens: readonly Token[], index: number): boolean =>
  /^(?:Dane|Finn)$/u.test(tokens[index]?.text ?? '') &&
  !/^(?:an?|the)$/u.test(tokens[index - 1]?.lower ?? '') &&
  mayBeName(tokens[index + 1]) &&
  !isNameWord(tokens, index + 2);

/** Given names that months are shortened to, before a word of a name: “[Jan] Holm”. */
const givenAsMonth = /^(?:Jan|Jun|Mar)$/u;

/** “Assistant Secretary for Security Affairs [Dean] Holm”, “Minister [Sultan] Berg”: a given name that is an office elsewhere, right behind another. */
function isGivenAsOffice(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text === 'Lama') return !/^(?:dalai|panchen|the)$/u.test(tokens[index - 1]?.lower ?? '');
  if (!/^(?:Amir|Dean|Emir|Sultan)$/u.test(tokens[index]?.text ?? '')) return false;
  const before = tokens[index - 1];
  const isOffice = isHead(before) || /^(?:Affairs|Mr|Policy|Resources|Security|Trade)$/u.test(before?.text ?? '');
  const isOfCountry = before?.isCapital === true && tokens[index - 2]?.lower === 'of' && isHead(tokens[index - 3]);
  return isOffice || isOfCountry || isApposed(tokens, index);
}

/** “the foreign minister of Norway, [Sultan] Berg,”, “her counterparts, [Amir] Khan and …”: behind the comma of an office; “Sultan Berg of Oman” is one. */
function isApposed(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.text !== ',' || tokens[index + 2]?.lower === 'of') return false;
  const behind = tokens.slice(Math.max(0, index - 6), index - 1);
  const of = behind.findLastIndex(({ lower }) => lower === 'of' || lower === 'from');
  const isOfCountry =
    of > 0 &&
    of < behind.length - 1 &&
    behind.slice(of + 1).every(({ isCapital, lower }) => isCapital || /^(?:and|the)$/u.test(lower));
  const office = (isOfCountry ? behind[of - 1] : behind.at(-1))?.lower ?? '';
  return /^(?:ambassador|colleagues?|counterparts?|director|envoy|ministers?|number|representative|secretary|spokes\p{L}+)$/u.test(
    office,
  );
}

/** A small word with a capital that stands before a word of a name, inside a sentence; “He” at its beginning too, since no pronoun stands before a name. */
const isSmallName = (tokens: readonly Token[], index: number): boolean =>
  isNameWord(tokens, index + 1) &&
  (givenAsMonth.test(tokens[index]?.text ?? '') || isGivenAsOffice(tokens, index) || isSmallWordOfName(tokens, index));

const isSmallWordOfName = (tokens: readonly Token[], index: number): boolean =>
  isGivenBehindOffice(tokens, index) ||
  isGivenAsNational(tokens, index) ||
  (smallName.test(tokens[index]?.text ?? '') &&
    (index > 0 ? /^(?:,|[\p{L}.]+)$/u.test(tokens[index - 1]?.text ?? '') : tokens[0]?.text === 'He'));

/** Whether an office stands right ahead of a token, so that a name must follow, in a sentence: a heading gives every word a capital. */
const isBehindOffice = (tokens: readonly Token[], index: number): boolean =>
  isHead(tokens[index - 1]) && tokens.filter(({ text }) => /^\p{Ll}{2,}$/u.test(text)).length > 2;

/** “Ana [Bishop], the foreign minister”: whether what its bearer is follows the comma behind a name. */
function isAheadOfOffice(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.text !== ',' || !/^(?:an?|his|her|its|the)$/u.test(tokens[index + 2]?.lower ?? ''))
    return false;
  let at = index + 3;
  while (at < index + 8 && /^\p{Ll}[\p{L}-]+$/u.test(tokens[at]?.text ?? '') && !isHead(tokens[at])) at += 1;
  return isHead(tokens[at]);
}

/** “Trade Minister [Per] Dahl met”, “the minister of Norway, [May] Sutton,”: a small word or a month with a capital behind an office. */
const isGivenBehindOffice = (tokens: readonly Token[], index: number): boolean =>
  (isBehindOffice(tokens, index) || isApposed(tokens, index)) &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[index]?.text ?? '') &&
  neverNames.has(tokens[index]?.lower ?? '') &&
  !isOfOffice(tokens[index]) &&
  mayBeName(tokens[index + 1]) &&
  tokens[index + 2]?.isCapital !== true;

const isOfOffice = (token: Token | undefined): boolean =>
  isHead(token) || officeModifiers.has(token?.lower ?? '') || honorifics.has(token?.lower ?? '');

/** “Foreign Minister Ana [Bishop] met”, “Ana [Bishop], the foreign minister,”, “the foreign minister of Norway, Ana [Bishop],”: a family name that is an office or a common word elsewhere, beside an office and behind a given name. */
const isFamilyBesideOffice = (tokens: readonly Token[], index: number): boolean =>
  (isBehindOffice(tokens, index - 1) || isAheadOfOffice(tokens, index) || isApposed(tokens, index - 1)) &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[index]?.text ?? '') &&
  !noFamily.test(tokens[index]?.text ?? '') &&
  !/^(?:\d.*|\p{Lu}.*|of)$/u.test(tokens[index + 1]?.text ?? '');

/** Days, most months, and the nouns of bodies and buildings: no family name. */
const noFamily = new RegExp(
  String.raw`^(?:${weekday}|(?!May|March|June)${longMonth}|Agency|Authority|Bank|Board|City|Commission|Committee|Convention|Council|Court|Forum|Group|Hall|Hotel|House|Office|Palace|Party|Post|Press|Province|Summit|Treaty|Union)$`,
  'u',
);

/** “Minister [dos] Santos”, “Mr [van den] Berg”: where a family name begins with its particles, behind an office or a form of address. */
function withParticles(tokens: readonly Token[], name: number): number {
  let first = name;
  while (/^(?:da|das|de|del|della|den|der|di|dos|du|el|ould|ter|van|vom|von|zu)$/u.test(tokens[first - 1]?.text ?? ''))
    first -= 1;
  return first < name && (isHead(tokens[first - 1]) || honorifics.has(tokens[first - 1]?.lower ?? '')) ? first : name;
}

/** “Briefing Holm on the talks”: a verb that opens a sentence. */
const participle = /^\p{Lu}\p{Ll}{3,}ing$/u;

/** The runs of capitalised words that no authority file knows, particles inside them included: “Faisal bin Khalfan al-Mutairi”. */
export function runsOf(tokens: readonly Token[], known: ReadonlyMap<number, Mention>): Place[] {
  const runs: Place[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const opens = isNameWord(tokens, index) || (!known.has(index + 1) && isSmallName(tokens, index));
    if (known.has(index) || !opens || (index === 0 && participle.test(tokens[index]?.text ?? ''))) continue;
    const first = withParticles(tokens, index);
    let last = index;
    for (let next = index + 1; next < tokens.length; next += 1) {
      if (known.has(next) && known.get(next)?.kind === 'person') break;
      if (
        isNameWord(tokens, next) ||
        isSmallName(tokens, next) ||
        isWithinName(tokens, next) ||
        /^(?:a[dhlnrstz]|ash|e[ldlnrs]|esh)-\p{Lu}/u.test(tokens[next]?.text ?? '')
      )
        last = next;
      else if (!(nameParticles.has(tokens[next]?.lower ?? '') && /^\p{Ll}/u.test(tokens[next]?.text ?? ''))) break;
      if (next - last > 2) break;
    }
    if (/^(?:gyzy|kizi|kyzy|ogly|oğlu|oglu|qizi|qyzy|ugli|uly|uulu)$/u.test(tokens[last + 1]?.text ?? '')) last += 1;
    if (last === index && !known.has(last + 1) && isFamilyBesideOffice(tokens, last + 1)) last += 1;
    runs.push({ first, last });
    index = last;
  }
  return runs;
}
