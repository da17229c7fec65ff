import { month } from '../../text/date-parts.ts';
import type { PersonMention, Worded } from '../recognise/mention.ts';
import { isNational, isOfBodyOfStates } from './office-class.ts';
import { thirdPlace } from './place-met.ts';

/** What one has with a host: “talks with”, “an audience with”, “dinner with”. */
const talksWith =
  '(?:audience|breakfast|consultations|conversations?|dined|dinner|lunch|meetings?|met|negotiations|spoke|talks) with';

/** Words of time behind a town: “to Oslo [on Friday], where …”, “in Oslo [tomorrow], where …”. */
const time = new RegExp(
  String.raw`^(?:,|\d{1,2}|afternoon|days?|evening|following|for|in|later|morning|next|night|of|on|same|the|then|this|today|tomorrow|tonight|week|yesterday|\p{L}+day|${month})$`,
  'iu',
);

/** Verbs of whoever is at home. */
const isAtHome = /^(?:await|expect|gave|gives|greet|host|receive|wait|welcome)(?:s|e?d)?$/u;

/** Words between “where” and a host: “where [he was received by the] president”, “where [she will hold talks with the] premier”, “where [talks with] …”. */
const toHost = new RegExp(
  String.raw`^(?:(?:he|it|she|they) (?:\p{L}+ ){0,6}(?:(?:greeted|hosted|received|welcomed) by|(?:call|called|calls) on|met|meets?|see|(?:\p{L}+ )?(?:call|visit) (?:on|to)|${talksWith})|(?:an? )?(?:\p{L}+ )?${talksWith})(?: the| its| (?:her|his) majesty 's)?$`,
  'u',
);

/** “In Oslo, the ministers [will be received by] Premier Holm”. */
const isReceivedBy = (tokens: Worded['tokens'], from: number): boolean =>
  tokens[from - 1]?.lower === 'by' && /^(?:greeted|hosted|received|welcomed)$/u.test(tokens[from - 2]?.lower ?? '');

/** What one goes to a capital for: “to Oslo on Friday [for talks with] …”, “[to meet]”, “[where she will see]”. */
const goesTo =
  /^(?:(?:on|this|next|later|early) )*(?:\p{L}+day )?(?:for (?:an? )?(?:\p{L}+ )?(?:consultations|meeting|negotiations|talks) with|(?:to|,? ?where (?:he|she|they) (?:is to|are to|will)) (?:meet|see|call on|be received by))(?: the)?$/u;

/**
 * “She will be driven to Oslo, where [President Holm] expects her”, “in Oslo, where he was received by [Premier Holm]”, “will fly to Oslo on
 * Friday for talks with [Minister Holm]”, “His next stop is Oslo, where talks with [Minister Holm] …”: whoever is met in a capital to which another goes is of its country.
 */
export function hostAtHome({ tokens, mentions, text }: Worded, mention: PersonMention): string | null {
  const titles = mention.offices.map(({ title }) => title);
  if (
    !titles.some(isNational) ||
    titles.some((title) => isOfBodyOfStates(title) || /\b(?:ambassador|envoy)\b/iu.test(title))
  )
    return null;
  const from = Math.min(mention.from, mention.first);
  const town = mentions.findLast(({ first, kind }) => first < from && kind !== 'person');
  if (town?.kind !== 'city' || !town.capital) return null;
  if (town.first === 1 && tokens[0]?.text === 'In' && isReceivedBy(tokens, from)) return town.country;
  if (from - town.last > 12) return null;
  const between = tokens.slice(town.last + 1, from).map(({ lower }) => lower);
  const way = between.join(' ');
  const isGoal = tokens[town.first - 1]?.lower === 'to' && goesTo.test(way);
  if (isGoal) return town.country;
  const where = between.indexOf('where');
  if (where < 0 || !between.slice(0, where).every((word) => time.test(word))) return null;
  const rest = between.slice(where + 1).join(' ');
  let verb = mention.until + 1;
  while (/^(?:,|also|due|had|has|is|to|was|will)$/u.test(tokens[verb]?.lower ?? '')) verb += 1;
  const isHost = /^(?:the)?$/u.test(rest) && isAtHome.test(tokens[verb]?.lower ?? '');
  return isHost || (toHost.test(rest) && !thirdPlace.test(text)) ? town.country : null;
}
