import type { Token } from '../../text/tokens.ts';
import type { Worded } from './mention.ts';
import { isTold } from './ordinals-alone.ts';
import { ordinalOf } from './ordinals.ts';
import { heads } from './session-words.ts';

/** “the Melanesian Spearhead Group (MSG) Leaders’ Summit”: the group is only a part of the name. */
const isMemberOfName = ({ text, tokens }: Worded, index: number): boolean =>
  /^ \(\p{Lu}{2,7}\) (?:(?:Foreign |Heads of )?\p{Lu}[\p{L}’']+ ){0,3}(?:Summit|Meeting|Ministerial|Dialogue|Forum|Council|Conference)\b/u.test(
    text.slice(tokens[index]?.end ?? 0),
  );

/** “Holm’s talks with Berg”: what one person holds with another has no name. */
const isOfOne = ({ text, tokens, mentions }: Worded, { end, isCapital }: Token, index: number): boolean =>
  !isCapital &&
  tokens[index - 1]?.text === "'s" &&
  !mentions.some(({ kind, last }) => kind !== 'person' && last === index - 2) &&
  /^ with (?:his|her|\p{Lu})/u.test(text.slice(end));

/** “We owe the families schools, and the second one opened last week”, “If the fourth one dies”: one of the things named ahead, and no session. */
const isOneOfThings = ({ text, tokens }: Worded, { lower, start, end }: Token, index: number): boolean =>
  lower === 'one' &&
  ordinalOf(tokens[index - 1]?.text ?? '') !== null &&
  !isTold.test(text.slice(end)) &&
  !/\b(?:attend|chair|conven|hold|host|organi[sz])(?:e|ed|es|ing|s)? (?:the|its|their) \S+ $/u.test(
    text.slice(0, start),
  ) &&
  !tokens.some((token) => token.start < start && heads[token.lower] !== undefined && token.lower !== 'one');

/** “held her third meeting with President Holm”, “Holm and Berg held their second meeting”: of two persons, who are no series. */
function isNthOfTwo(
  { text, tokens, mentions }: Worded,
  { lower, isCapital, start, end }: Token,
  index: number,
): boolean {
  if (
    isCapital ||
    !/^(?:encounter|meeting|summit|talks)$/u.test(lower) ||
    ordinalOf(tokens[index - 1]?.text ?? '') === null
  )
    return false;
  const persons = mentions.filter(({ kind }) => kind === 'person');
  const partner = persons.find(({ first }) => first > index);
  const between = text.slice(end, tokens[partner?.first ?? index]?.start ?? end);
  if (
    /^ with (?:his|her)\b|^ (?:between|of) the (?:pair\b|two (?:heads|leaders|men|ministers|officials|presidents|prime ministers|women)\b)/u.test(
      text.slice(end),
    ) ||
    /^ with [^,;:“”"]{0,80}$/u.test(between)
  )
    return true;
  const ahead = persons.filter(({ last }) => last < index);
  const way = text.slice(tokens[ahead.at(-1)?.last ?? index]?.end ?? start, tokens[index - 1]?.start ?? start);
  return ahead.length === 2 && ofTheirs.test(way);
}
const ofTheirs =
  /^(?: of \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)?,? (?:(?:also|are|is|on|to|will|\p{Lu}\p{L}+day) )*(?:had|have|held|hold) (?:an?|their) (?:\p{Ll}+ )?$/u;

/** “Conference Hall”, “the Forum Secretariat”, “Conference Officer”: the house, the staff or the seat of what has that name. */
const belongings =
  /^(?:Building|Bureau|Center|Centre|Complex|Foundation|Fund|Hall|Hotel|Institute|Office|Officer|Palace|Room|Rooms|Secretariat|Staff|Table)$/u;

/** “a researcher at the [Lima Forum]”, “the Riga-based Institute for [Baltic Dialogue]”, “Special Representative for the [Dialogue]”: whose staff somebody is of, or what he looks after. */
const ofStaff =
  /\b(?:[Aa]dvis[eo]rs?|[Aa]nalysts?|[Cc]oordinators?|[Ee]conomists?|[Ff]ellows?|[Hh]istorians?|[Rr]esearchers?|[Ss]cholars?|[Ss]poke(?:sman|swoman|speople|sperson)) (?:at|for|from|of|with) (?:the )?(?:\p{Lu}[\p{L}-]+ ){0,4}$|\b(?:Academy|Association|Center|Centre|Foundation|Fund|Institute|Network|Office|School|Society) (?:for|of) (?:the )?(?:\p{Lu}[\p{L}-]+ ){0,4}$|\b(?:Coordinator|Envoy|Minister|Representative) for the (?:\p{Lu}[\p{L}–-]+ ){0,4}$/u;

/** “reach the summit of the mountain”, “two hundred metres below the summit”: the top of a mountain. */
const isPeak = ({ text }: Worded, { lower, start }: Token): boolean =>
  lower === 'summit' &&
  /\b(?:climb|conquer|gain|reach|scal)(?:e|ed|es|ing|s)? (?:(?:its|the) )?$|\b(?:atop|below|beneath|near|off|(?:stand|stands|stood|camp|camped) on) (?:its|the) $/u.test(
    text.slice(0, start),
  );

/** “a second round of repairs”, “another round of sanctions”: of what nobody talks about. */
const isRoundOfThings = ({ text }: Worded, { lower, end }: Token): boolean =>
  lower === 'round' && ofThings.test(text.slice(end)) && !ofDealings.test(ofThings.exec(text.slice(end))?.[0] ?? '');
const ofThings =
  /^ of (?!(?:the|their|its|our)\b)(?:\p{Ll}[\p{L}’'-]* ){0,3}?\p{Ll}[\p{L}’'-]*(?=[,.;:!?)]|$| (?:against|among|as|at|before|between|but|by|for|from|in|into|is|on|that|to|was|were|which|will|with|would)\b)/u;
const ofDealings =
  /\b(?:bargaining|commissions?|committees?|consultations?|contacts|conversations?|deliberations|dialogues?|diplomacy|discussions?|exchanges|interviews|mediation|meetings?|negotiations?|sessions?|sittings|talks|them|these|which)\b/u;

/** “their first encounter”, “the last encounter”: of those told of. */
const isPointedAt = ({ tokens }: Worded, index: number): boolean =>
  tokens
    .slice(Math.max(0, index - 2), index)
    .some(({ lower }) => /^(?:their|last|next|previous|earlier)$/u.test(lower));

/** “the third 2+2 dialogue”, “the ‘2+2’ foreign and defence ministers’ meeting”: a part of a longer name. */
const isOfLonger = ({ text, tokens }: Worded, index: number): boolean =>
  /^["”’']? (?:[\p{L}’'-]+ ){0,4}(?:meeting|dialogue|talks|consultations|format|ministerial|summit|mechanism|framework|session)\b/iu.test(
    text.slice(tokens[index]?.end ?? 0),
  );

/** “their fourth trilateral, in Riga”, not “their fourth trilateral format”: what stands behind a noun. */
const isNoun =
  /^(?:[.,;:)–—]|$| (?:among|and|at|before|between|due|held|here|hosted|in|is|last|next|of|on|planned|scheduled|since|that|there|this|to|took|was|which|will|with|would)\b)/u;

/** “the Political Dialogue and Cooperation Agreement”: a treaty’s name. */
const isOfTreaty = /^ and (?:\p{Lu}\p{L}+ ){1,3}(?:Agreement|Accord|Treaty|Pact)\b/u;

/** “President of the Council of Ministers”, “Secretary of the Security Council”: what somebody heads is no sitting. */
const ofHead =
  /\b(?:President|Vice-President|Vice President|Chair|Chairman|Chairwoman|Chairperson|Secretary|Member|Head|Deputy Chairman) of the (?:\p{Lu}[\p{L}-]+ ){0,4}$|\bwho (?:chairs|heads|leads|chaired|headed|led|presides over|sits on) the (?:\p{Lu}[\p{L}-]+ ){0,4}$/u;

/** Whether the noun at token `index` names no session: “Conference Hall”, “press conference”, a part of a longer name or of a body’s. */
export const isNoSession = (sentence: Worded, head: Token, index: number): boolean => {
  const { lower, isCapital, start } = head;
  const { tokens, mentions } = sentence;
  const next = tokens[index + 1];
  return (
    (lower === 'ministerial' && heads[next?.lower ?? ''] !== undefined) ||
    (/^(?:tri|quadri)lateral$/u.test(lower) && !isNoun.test(sentence.text.slice(head.end))) ||
    (/^(?:2\+2|two-plus-two)$/u.test(lower) && isOfLonger(sentence, index)) ||
    (lower === 'cabinet' && !/^(?:binational|bilateral|joint)$/u.test(tokens[index - 1]?.lower ?? '')) ||
    (['consultation', 'dialogue'].includes(lower) && next?.lower === 'mechanism') ||
    (/^(?:commission|committee|council|dialogue|forum|summit)$/u.test(lower) &&
      /^(?:meeting|session|sitting)$/u.test(next?.lower ?? '')) ||
    (lower === 'meeting' && index === 0 && isCapital) ||
    isOfOne(sentence, head, index) ||
    isOneOfThings(sentence, head, index) ||
    isNthOfTwo(sentence, head, index) ||
    (lower === 'encounter' && !isPointedAt(sentence, index)) ||
    isOfTreaty.test(sentence.text.slice(tokens[index]?.end ?? 0)) ||
    (lower === 'consultation' && /^(?:the|this|public|a)$/u.test(tokens[index - 1]?.lower ?? '')) ||
    isMemberOfName(sentence, index) ||
    belongings.test(next?.text ?? '') ||
    isPeak(sentence, head) ||
    isRoundOfThings(sentence, head) ||
    (isCapital && ofStaff.test(sentence.text.slice(Math.max(0, start - 120), start))) ||
    (lower === 'plenary' && heads[next?.lower ?? ''] !== undefined) ||
    (isCapital && lower === 'council' && ofHead.test(sentence.text.slice(Math.max(0, start - 80), start))) ||
    (lower === 'conference' && /^(?:news|press|media|phone|telephone|video)$/u.test(tokens[index - 1]?.lower ?? '')) ||
    mentions.some(({ kind, first, last }) => kind === 'body' && first <= index && index <= last)
  );
};

const notHeld = /^(?:Senate|Parliament|Congress|Bundestag|Majilis|Mazhilis|Duma|Cabinet|Government)$/u;

/** “session of the Senate”: of a parliament or a cabinet, unless of a joint one; “of the Heads of State and Government” is neither. */
export const isOfParliament = ({ text, tokens }: Worded, head: Token, last: number): boolean =>
  tokens[last] !== head &&
  notHeld.test(tokens[last]?.text ?? '') &&
  !/^(?:Binational|Joint|Bilateral|Common)$/u.test(tokens[last - 1]?.text ?? '') &&
  !/\bHeads of (?:States? (?:and|or) )?(?:of )?Governments?$/u.test(text.slice(0, tokens[last]?.end ?? 0));

/** “session of the UN General Assembly”, “the 79th General Assembly”: where others meet on the sidelines. */
export const isGeneralAssembly = ({ text, tokens }: Worded, head: Token, last: number): boolean =>
  (head.lower === 'session' &&
    /\b(?:UN|U\.N\.|United Nations) General Assembly$|\bGeneral Assembly of the (?:UN|U\.N\.|United Nations)$/u.test(
      text.slice(0, tokens[last]?.end ?? 0),
    )) ||
  (head.lower === 'assembly' &&
    !text.startsWith(' of ', head.end) &&
    /\b(?:(?:UN|U\.N\.|United Nations) |\d+(?:st|nd|rd|th) |\p{L}+-\p{L}+th )General Assembly$/u.test(
      text.slice(0, head.end),
    ));
