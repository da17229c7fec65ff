import { months, weekdays } from '../../text/date-parts.ts';
import type { Token } from '../../text/tokens.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import { withoutEpithets } from './epithets.ts';
import { officeLinks } from './office-words.ts';
import { ownWords } from './own-words.ts';
import { withoutTown } from './without-town.ts';
import { afterTaking, taking } from './taking-office.ts';
import { belongs, firstHead, hasHead, isHead, isPlainNoun, type Place, type Scene } from './scene.ts';

/** Most common nouns in an office behind a name, ahead of its head and behind a link. */
const mostPlainNouns = 6;

/**
 * The offices told after a name: “[Luis Prado], Chile’s ambassador to Norway,”, “[Prado], who is also deputy premier,”, “[Prado] became
 * premier in May”, and two in a row: “[Prado], a retired general who took over as premier”, “[Prado], a lawyer from Lima, was named premier”. Token places.
 */
export function officesAfter(scene: Scene, name: number): Place[] {
  const opening = openingOf(scene, name);
  const first = opening === null ? null : officeFrom(scene, opening);
  if (first === null) return [];
  const next = behindApposition(scene, first.last);
  const again =
    afterTaking(scene.tokens, scene.tokens[next]?.lower === 'and' ? next + 1 : next) ??
    (scene.tokens[next - 1]?.text === ',' ? taking(scene.tokens, next) : null);
  const second = again === null ? null : officeFrom(scene, again);
  return second === null ? [first] : [first, second];
}

/** Where the clause goes on behind an office in apposition: past the comma, and past where its holder is from: “[Prado], a lawyer from the south, has been named …”. */
function behindApposition({ tokens, named }: Scene, last: number): number {
  let comma = last + 1;
  if (/^(?:at|from|in|of|with)$/u.test(tokens[comma]?.lower ?? ''))
    while (comma < last + 6 && /^[\p{L}'-]+$/u.test(tokens[comma]?.text ?? '') && !named.has(comma)) comma += 1;
  if (tokens[comma]?.text === ',') return comma + 1;
  return last + 1;
}

/** The office whose words, or the common nouns before them, begin at a token; null where none stands there, or the clause goes on. */
function officeFrom(scene: Scene, opening: number): Place | null {
  const end = endOf(scene, opening);
  if (end === null || !hasHead(scene, opening, end)) return null;
  const start = ownWords(scene, opening, end);
  if (ofBoth.test(scene.tokens[end + 1]?.lower ?? '')) return null;
  return isClosed(scene, end + 1) && start <= end ? { first: start, last: withoutTown(scene, start, end) } : null;
}

/** “Ana Holm, President of Peru [discuss] trade”: a verb of two, of whom the office names the other. */
const ofBoth = /^(?:agree|discuss|exchange|explore|hold|meet|review|sign|witness)$/u;

/** Letters behind a name for what its bearer has been given: “Ana Holm[, S.C., M.P.,] Prime Minister of …”, “Ana Holm [MP], Minister of …”. */
const honour = /^(?:(?:\p{Lu}\.){2,}|CBE|CMG|KC|KCMG|MBE|MNA|MP|MPA|OBE|QC|SC)$/u;

/** Where the words in apposition begin: behind the comma, an age or “(left)”, “who is also”, “who took over as”, articles, “this year’s”. Null where none follow. */
function openingOf({ tokens }: Scene, name: number): number | null {
  let comma = name + 1;
  if (honour.test(tokens[comma]?.text ?? '') && tokens[comma + 1]?.text === ',') comma += 1;
  if (tokens[comma]?.text === '(' && closesOffice(tokens, comma)) return comma + 1;
  if (tokens[comma]?.text === '(')
    for (let close = comma + 1; close < comma + 4; close += 1) if (tokens[close]?.text === ')') comma = close + 1;
  if (/^\d{1,3}$/u.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',') comma += 2;
  while (tokens[comma]?.text === ',' && tokens[comma + 2]?.text === ',' && honour.test(tokens[comma + 1]?.text ?? ''))
    comma += 2;
  if (tokens[comma]?.text !== ',') return taking(tokens, comma);
  if (tokens[comma + 1]?.lower === 'and' || isInChair(tokens, comma + 1)) return null;
  let first = comma + 1;
  if (tokens[first]?.lower === 'who') {
    const taken = afterTaking(tokens, first);
    if (taken === null) return null;
    first = taken;
  }
  if (/^(?:last|next|this)$/u.test(tokens[first]?.lower ?? '') && tokens[first + 2]?.text === "'s") first += 3;
  while (/^(?:an?|also|currently|himself|herself|now|once|the|then)$/u.test(tokens[first]?.lower ?? '')) first += 1;
  return tokens[first]?.lower === 'visiting' && tokens[first + 1]?.isCapital === true ? first + 1 : first;
}

/** “Peru’s minister, Ana Holm, [in the chair]”: what somebody sits in is no office. */
const isInChair = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'in' && tokens[at + 2]?.lower === 'chair';

/** “Ana Holm [(Deputy Minister of Trade)]”: whether brackets behind a name hold an office and no more. */
function closesOffice(tokens: readonly Token[], open: number): boolean {
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')');
  return (
    close > open + 1 &&
    close < open + 12 &&
    tokens.slice(open + 1, close).some(isHead) &&
    tokens[open + 1]?.isCapital === true
  );
}

/** Kinds of institution that stand before a name of one: “analyst at the think-tank Deux Rives”. */
const institution =
  /^(?:agency|association|bank|broker|brokerage|centre|center|charity|company|consultancy|firm|foundation|group|institute|lobby|network|newspaper|ngo|organi[sz]ation|outlet|party|platform|start-?up|tank|think-tank|university|watchdog)$/u;

/** What one who holds an office is the first, or due, to do: “the first foreign minister [to visit]”. */
const infinitive =
  /^(?:address|announce|attend|be|become|come|do|get|go|have|hold|join|land|lead|make|meet|reach|resign|say|serve|set|sign|speak|step|take|travel|visit|win)$/u;

const institutionName =
  /^(?:Agency|Authority|Bank|Board|Commission|Company|Corp|Council|Department|Foundation|GmbH|Group|Holding|Inc|Institute|LLC|Ltd|Ministry|P[Ll][Cc]|Service|University)$/u;

/** The last word of the office that opens at a token; null where another person’s name follows. */
function endOf(scene: Scene, first: number): number | null {
  const { tokens } = scene;
  let last = first;
  let plain = 0;
  let seenHead = false;
  let seenLink = false;
  for (; last < tokens.length; last += 1) {
    const word = tokens[last]?.lower ?? '';
    if (scene.named.has(last)) {
      if (seenLink && namesInstitution(scene, last)) continue;
      if (tokens[last - 1]?.lower !== 'and') return null;
      last -= 1;
      break;
    }
    if (isAcronym(scene, last)) {
      last += 2;
      continue;
    }
    const fields = seenLink ? fieldsFrom(tokens, last) : null;
    if (fields !== null) {
      last = fields;
      continue;
    }
    if (seenHead && word === 'to' && infinitive.test(tokens[last + 1]?.lower ?? '')) break;
    if (word === 'and' && /^(?:an?|his|her)$/u.test(tokens[last + 1]?.lower ?? '')) break;
    if (/^(?:in|on)$/u.test(word) && isTime(tokens[last + 1])) break;
    if (belongs(scene, last)) {
      seenHead ||= firstHead(scene, last, last) >= 0;
      seenLink ||= seenHead && officeLinks.has(word);
    } else if (!(seenLink && /^an?$/u.test(word)) && !(word === 'then' && tokens[last - 1]?.text === "'s")) {
      const epithets = seenHead ? last : withoutEpithets(tokens, last, tokens.length);
      if (epithets > last) {
        last = epithets - 1;
        continue;
      }
      if (!isPlainNoun(scene, last) || plain === mostPlainNouns || (seenHead && !seenLink)) break;
      plain += 1;
    }
  }
  let end = last - 1;
  while (end >= first && (officeLinks.has(tokens[end]?.lower ?? '') || tokens[end]?.text === "'s")) end -= 1;
  return end < first ? null : end;
}

/** “at the Institute of Peruvian[, Chilean and South American Studies]”: where the fields of an institution end that begin at a comma; null where none do. */
function fieldsFrom(tokens: readonly Token[], comma: number): number | null {
  if (tokens[comma]?.text !== ',') return null;
  let at = comma + 1;
  while (at < comma + 12 && (tokens[at]?.isCapital === true || /^(?:,|and)$/u.test(tokens[at]?.text ?? ''))) {
    if (/^(?:Affairs|Relations|Research|Sciences|Studies)$/u.test(tokens[at]?.text ?? '')) return at;
    at += 1;
  }
  return null;
}

/** “ambassador to Peru [in May]”, “premier [in 2024]”: when an office was taken is no part of it. */
const isTime = (token: Token | undefined): boolean =>
  [...months, ...weekdays].some((name) => name === token?.lower) || /^\d{4}$/u.test(token?.text ?? '');

/** “the National Resources [(NRB)] Board”: letters in brackets in the midst of a name. */
const isAcronym = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.text === '(' &&
  /^\p{Lu}{2,}$/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.text === ')' &&
  tokens[at + 3]?.isCapital === true;

/** Whether a run of capitals names where one works, not whom: behind “at” or “of”, or a noun for an institution; with its small words. */
function namesInstitution({ tokens, named }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  const isJoined =
    /^(?:&|de|del|della|des|di|do|du|für|und|y)$/u.test(before?.lower ?? '') && tokens[at - 2]?.isCapital === true;
  if (named.has(at - 1) || isJoined) return true;
  const isOwned = before?.text === "'s" && tokens.slice(at, at + 4).some(({ text }) => institutionName.test(text));
  if (isOwned) return true;
  const link = before?.lower === 'the' ? tokens[at - 2] : before;
  const isPlace = before?.lower === 'in' || (before?.lower === 'the' && /^(?:for|in|on)$/u.test(link?.lower ?? ''));
  return (
    isPlace || /^(?:at|of|with)$/u.test(link?.lower ?? '') || (!isHead(before) && institution.test(before?.lower ?? ''))
  );
}

/** Whether an apposition may end before a token. */
function isClosed({ tokens }: Scene, at: number): boolean {
  const next = tokens[at];
  return (
    next === undefined ||
    /^[,.;:()"—–-]$/u.test(next.text) ||
    /^(?:and|as|at|attended|during|for|from|has|in|is|last|met|on|since|to|under|until|was|who|whose|with)$/u.test(
      next.lower,
    ) ||
    reportingForms.has(next.lower) ||
    /ed$/u.test(next.text)
  );
}
