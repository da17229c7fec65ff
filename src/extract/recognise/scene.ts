import type { Token } from '../../text/tokens.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Mention } from './mention.ts';
import { governmentFields } from './government-fields.ts';
import { honorifics, officeHeads, officeLinks, officeModifiers, surnameTrades } from './office-words.ts';
import { notOfficeNouns } from './not-office-nouns.ts';

/** A sentence as the rules of names and offices see it. */
export interface Scene {
  text: string;
  tokens: readonly Token[];
  /** The country, city or body that stands at a token, if any. */
  known: ReadonlyMap<number, Mention>;
  /** The tokens that belong to some person’s name. */
  named: ReadonlySet<number>;
}

/** Token places, `last` inclusive. */
export interface Place {
  first: number;
  last: number;
}

/** Whether a word heads an office, also with “ex-” or “vice-” before it. */
export const isHead = (token: Token | undefined): boolean =>
  token !== undefined &&
  (officeHeads.has(token.lower) ||
    officeHeads.has(token.lower.replace(/^(?:co|deputy|ex|then|vice)-/u, '')) ||
    (surnameTrades.has(token.lower) && (!token.isCapital || token.start === 0)));

/** A form of address; “Chief” only where nothing before it makes it an office. */
export function isHonorific(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  if (/^H(?:[EHM]|RH|SH)$/u.test(tokens[index]?.text ?? '')) return true;
  if (word === 'tan') return tokens[index + 1]?.lower === 'sri';
  if (word !== 'chief') return honorifics.has(word);
  const before = tokens[index - 1];
  return (
    tokens[index]?.isCapital === true && (before === undefined || !before.isWord || notOfficeNouns.has(before.lower))
  );
}

const isOfficeWord = (token: Token): boolean =>
  isHead(token) ||
  (officeModifiers.has(token.lower) && token.lower !== 'then') ||
  officeModifiers.has(token.lower.replace(/^(?:ex|now|then)-/u, ''));

/** Whether a token may stand inside an office phrase. Function words that begin a sentence (“The”, “On”) do not. */
export function belongs(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || token.isQuoted || scene.named.has(index)) return false;
  if (joinsOffices(scene, index) || joinsFields(scene, index) || isInBrackets(scene, index)) return true;
  if (isOfMany(scene, index)) return true;
  if (scene.known.has(index) || isArticleOfName(scene, index)) return true;
  if (isOfficeWord(token) || officeLinks.has(token.lower) || token.text === "'s" || token.text === '/')
    return !(token.isCapital && officeLinks.has(token.lower));
  return (token.isCapital || /^\p{N}+(?:st|nd|rd|th)$/u.test(token.text)) && token.isWord;
}

/** “head of the grain traders[’] union”, “of the Fruit Growers[’] Cooperative”: the mark of a possessive of many. */
const isOfMany = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.text === "'" &&
  /^\p{L}{3,}s$/u.test(tokens[at - 1]?.text ?? '') &&
  /^\p{L}/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at - 1]?.isCapital === tokens[at + 1]?.isCapital;

/** “Minister of Trade of [The] Gambia”: an article that is written as a part of the name. */
const isArticleOfName = ({ tokens, known }: Scene, index: number): boolean =>
  tokens[index]?.text === 'The' && tokens[index - 1]?.lower === 'of' && known.get(index + 1)?.kind === 'country';

/** “Secretary [(East)]”, “Additional Secretary [(CPV & OIA)]”: what an official is in charge of, in brackets right behind the head. */
function isInBrackets({ tokens, named }: Scene, index: number): boolean {
  let open = index;
  while (open > index - 6 && tokens[open]?.text !== '(') open -= 1;
  if (tokens[open]?.text !== '(' || !isHead(tokens[open - 1])) return false;
  let close = open + 1;
  while (close < open + 6 && !named.has(close) && (tokens[close]?.isCapital === true || tokens[close]?.text === '&'))
    close += 1;
  return tokens[close]?.text === ')' && close > open + 1 && close >= index;
}

/** A noun with which the name of a body opens that an official is of: “Secretary, Department of Fisheries”. */
const ofBody = /^(?:Bureau|Department|Directorate|Division|Embassy|Ministry|Mission|Office|Secretariat)$/u;

/** How far ahead the head of an office may stand that is joined to one word before a name, and to a title of several words. */
const nearOffice = 10;
const longOffice = 16;

/** “Deputy Prime Minister – Minister of Foreign Affairs”, “Deputy Chairman of the Cabinet, Minister of Trade”, “Secretary (East), Ministry of Trade”: a dash or comma joins. */
function joinsOffices(scene: Scene, index: number): boolean {
  const { tokens, named } = scene;
  const after = tokens[index + 1];
  if (!/^[-,]$/u.test(tokens[index]?.text ?? '') || after?.isCapital !== true) return false;
  const isBody = ofBody.test(after.text) && /^(?:for|of)$/u.test(tokens[index + 2]?.lower ?? '');
  if (!isOfficeWord(after) && !isBody) return false;
  if (isBody && (isHead(tokens[index - 1]) || isInBrackets(scene, index - 1))) return true;
  const reach = named.has(index + 2) ? nearOffice : longOffice;
  for (let at = index - 1; at > index - reach; at -= 1) {
    const token = tokens[at];
    if (token === undefined || named.has(at) || !(token.isCapital || officeLinks.has(token.lower))) return false;
    if (isHead(token) && !(token.text === 'General' && tokens[at + 1]?.text === 'Assembly')) return true;
  }
  return false;
}

/** No list of fields is longer, in words. */
const longestFields = 20;

/** “Minister of Foreign Affairs[,] International Business and International Cooperation”: a comma between the fields of one office. */
function joinsFields(scene: Scene, index: number): boolean {
  const { tokens, named, known } = scene;
  if (tokens[index]?.text !== ',' || tokens[index - 1]?.isCapital !== true) return false;
  if (known.get(index - 1)?.kind === 'city') return false;
  let isFirst = true;
  for (let at = index + 1; at < index + longestFields; at += 1) {
    const token = tokens[at];
    if (token === undefined || named.has(at) || isHead(token)) return false;
    if (token.lower === 'and') {
      if (tokens[at + 1]?.text === 'the') return tokens[at + 2]?.isCapital === true && isField(tokens[at + 2]);
      return (
        tokens[at + 1]?.isCapital === true && opensField(scene, at + 1) && !(isFirst && leadsToHead(scene, at + 1))
      );
    }
    if (token.text === ',') isFirst = true;
    else if (!token.isCapital || (isFirst && !opensField(scene, at))) return false;
    else isFirst = false;
  }
  return false;
}

/** “Minister of Trade, and [Defence] Minister …”: the words of another office. */
function leadsToHead({ tokens }: Scene, from: number): boolean {
  let at = from;
  while (at < from + 6 && tokens[at]?.isCapital === true && !isHead(tokens[at])) at += 1;
  return isHead(tokens[at]);
}

const isField = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isHead(token) &&
  (partOfWorld.test(token.lower) ||
    officeModifiers.has(token.lower) ||
    governmentFields.has(token.lower) ||
    fieldEnding.test(token.lower));

/** Parts of the world that an official may be in charge of: “Director for Asia, Africa and Oceania”. */
const partOfWorld = /^(?:africa|america|americas|asia|caribbean|europe|eurasia|oceania|pacific)$/u;

/** A word that ends or opens a field: “Cooperation”, “International”, “Moroccan Expatriates”. */
const opensField = ({ tokens, named, known }: Scene, at: number): boolean =>
  !named.has(at) && (isField(tokens[at]) || (isField(tokens[at + 1]) && (known.has(at) || !named.has(at + 1))));

/** Endings of the nouns that fields of government are made of. */
const fieldEnding = /(?:tions?|ments?|ships?|ities|ology|tics|tures?|ates|fairs|ade|ness|ness|sources|sport|erce)$/u;

/** Words of offices that end like verbs or adverbs. */
export const nounLike =
  /^(?:allied|armed|armed|assembly|banking|broadcasting|building|combined|engineering|family|fishing|housing|lending|manufacturing|mining|monitoring|negotiating|planning|policing|ruling|shipping|training|trading|\p{L}+-wing)$/u;

/** A word in small letters that may be a noun or adjective of an office: “intelligence”, “left-wing”; no verb, no function word. */
export function isPlainNoun({ tokens, named, known }: Scene, index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    !token.isQuoted &&
    !named.has(index) &&
    !known.has(index) &&
    /^\p{Ll}[\p{L}'-]+$/u.test(token.text) &&
    (!/(?:ed|ing|ly)$/u.test(token.text) || nounLike.test(token.text)) &&
    !(reportingForms.has(token.lower) && tokens[index + 1]?.lower !== 'tank') &&
    (!notOfficeNouns.has(token.lower) || (token.lower === 'other' && tokens[index - 1]?.lower === 'and')) &&
    !officeLinks.has(token.lower)
  );
}

export const hasHead = (scene: Scene, first: number, last: number): boolean =>
  scene.tokens.slice(first, last + 1).some(isHead);

/** The place of the first head of an office between two tokens, or -1. */
export function firstHead({ tokens }: Scene, first: number, last: number): number {
  for (let index = first; index <= last; index += 1) if (isHead(tokens[index])) return index;
  return -1;
}
