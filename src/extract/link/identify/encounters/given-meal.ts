import { mainSubject } from '../../../attribute/subject.ts';
import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomOf, type Whom } from '../whom.ts';
import { textAfter, tokenFrom } from './around.ts';
import type { Told } from './encounter.ts';
import { directPerson, guest, guestOfHost, guests, holderAt, officeHolder, pronounAt } from './partners.ts';

/** What hosts do with a meal or an audience. */
const gives =
  /^(?:gave|gives?|giving|given|grant|grants|granted|granting|offers?|offered|offering|host|hosts|hosted|hosting|serves?|served|holds?|held|holding|treats?|treated|treating|entertained|throws?|threw|laid|lays?|laying)$/u;
const passive = /^(?:given|granted|offered|served|treated|entertained)$/u;
const being = /^(?:is|are|was|were|be|been|being)$/u;
const stops = /^(?:[,;:."()]|where|who|which|that|and|but|after|before|while|when|said|says)$/u;

/** The token of what the host does with the meal at `index`, or -1: “[laid] on a working dinner”, “[gave] the visiting premier lunch”. */
function verbAhead({ tokens }: Worded, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 14); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.isQuoted !== tokens[index]?.isQuoted) return -1;
    if (gives.test(token.lower))
      return /^la(?:id|ys?|ying)$/u.test(token.lower) && tokens[at + 1]?.lower !== 'on' ? -1 : at;
    if (stops.test(token.lower) && !(token.text === ',' && index - at < 9)) return -1;
  }
  return -1;
}

/** “gave her lunch”, “laid on a dinner for X”, “was given lunch by Y”, “flew to Riga, where Y hosted a banquet”: the host and the guest of a meal; “gave an audience to X”. */
export function givenMeal(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const verb = verbAhead(sentence, index);
  if (verb < 0) return givenBy(walk, sentence, index);
  const word = tokens[verb]?.lower ?? '';
  if (being.test(tokens[verb - 1]?.lower ?? '')) {
    const by = tokens.findIndex(({ lower }, at) => at > index && at < index + 12 && lower === 'by');
    const host = by < 0 || !passive.test(word) ? null : guestAt(walk, sentence, by + 1);
    return host === null ? null : { how: 'meeting', others: host, verb };
  }
  if (/^ in (?:his|her) hono[u]?r\b/u.test(textAfter(sentence, index))) {
    const others = guestOfHost(walk, sentence, index);
    return others === null ? null : { how: 'meeting', others, verb };
  }
  const guestOf = /^ (?:for|to|in hono[u]?r of) /u.exec(textAfter(sentence, index))?.[0];
  if (guestOf !== undefined) {
    const from = index + guestOf.trim().split(' ').length + 1;
    const others = guestAt(walk, sentence, from);
    return others === null ? null : { how: 'meeting', others, verb };
  }
  const isGift = /^(?:g[ai]v|offer|serv|treat|entertain|grant)/u.test(word);
  const between = isGift && index > verb + 1 ? guestAt(walk, sentence, verb + 1, index) : null;
  if (between !== null) return { how: 'meeting', others: { ...between, last: index }, verb };
  const visitor = tokens[index]?.lower === 'audience' ? null : visitorOf(walk, sentence, verb);
  return visitor === null ? null : { how: 'meeting', others: { ...visitor, last: index }, verb };
}

const isOfStaff = /\b(?:delegation|delegations|officials|team|diplomats)\b/u;

/** “a dinner in honour of X, given by Y”: the guest, and the host behind. */
function givenBy(walk: Walk, sentence: Worded, index: number): Told | null {
  const honour = /^ (?:for|in hono[u]?r of) /u.exec(textAfter(sentence, index))?.[0];
  const others = honour === undefined ? null : guestAt(walk, sentence, index + honour.trim().split(' ').length + 1);
  const by =
    others === null ? null : /^,? (?:given|hosted|offered|laid on|held) by /u.exec(textAfter(sentence, others.last));
  if (others === null || by === null) return null;
  const from = (sentence.tokens[others.last]?.end ?? 0) + by[0].length;
  const own = guestAt(walk, sentence, tokenFrom(sentence, from));
  return own === null ? null : { how: 'meeting', others, own };
}

/** Whoever stands from a token on, by name, office or pronoun; ahead of `until`, if that is given. */
function guestAt(walk: Walk, sentence: Worded, from: number, until = sentence.tokens.length): Whom | null {
  const found =
    pronounAt(walk, sentence, from) ??
    directPerson(walk, sentence, from) ??
    guests(walk, sentence, from) ??
    guest(walk, sentence, from) ??
    officeHolder(walk, sentence, from) ??
    holderAt(walk, sentence, from);
  return found === null ||
    found.last >= until ||
    found.persons.length + found.unnamed.length + found.sides.length < 1 ||
    isOfStaff.test(found.group ?? '')
    ? null
    : found;
}

/** “moved on to Riga, where Y laid on a dinner”: who came there. */
function visitorOf(walk: Walk, sentence: Worded, verb: number): Whom | null {
  const where = sentence.tokens.findLastIndex(({ lower }, at) => at < verb && at > verb - 16 && lower === 'where');
  if (where < 1 || sentence.tokens[where - 1]?.text !== ',') return null;
  const subject = mainSubject(sentence, new Set(walk.surnames.keys()), where);
  const whom = subject === null ? nobody(verb) : whomOf(walk, sentence, subject);
  return whom.persons.length === 1 || whom.unnamed.length === 1 ? whom : null;
}
