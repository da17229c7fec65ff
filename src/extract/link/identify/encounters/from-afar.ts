import type { Worded } from '../../../recognise/mention.ts';

/** What goes from one to another who is not there, or is said of him. */
const words =
  'accus|back(?:ed|s)\\b|blam|cabl|call(?:ed|s) (?!at|by|in\\b)|condemn|condol|congratul|critici[sz]|denounc|endors|e-?mail|extradit|greetings|hail|invit|letter|message|phoned in|post(?:ed|s)\\b|prais|quot|rebuk|sanction|summon|telegram|thank|tribute|tweet|written|wrote|wish(?:ed|es)';
/** How an office goes from one to another. */
const succession =
  'appoint|assum|chairmanship|confirmed as|dismiss|elect(?!ric)|inaugurated as|inherit|nominat|predecess|presidency|replac|resign|sack(?:ed|s)|succe(?:ed|ss)|sworn|took over|hand(?:ed|s)? over';
/** What did not come about, or is told of others. */
const undone =
  'according to|said|says|spokes|attend|boycott|called off|cancel|declin|demand|denie|false|reports that|untrue|behalf|instead|in absentia|no plans|postpon|protest|pull(?:ed|s) out|refus|reject|rumou?r|seen off|saw off|at the airport|skip|snub|stay(?:ed|s) away|on trial|unlike';
const stems = new RegExp(String.raw`\b(?:${words}|${succession}|${undone})`, 'iu');
const alone =
  /\b(?:not|never|nor|neither|none|nobody|without|(?:the|his|her) late|died|dead|killed|former|ex|whether|if|unless|both (?:say|said)|while|whereas)\b|n['’]t\b/iu;
/** “called on Y to open the border”, “urged Y to”: by what is said in public. */
const appeal =
  /\b(?:appealed|asked|called (?:up)?on|calls on|urged|urges|warned|warns)\b[^;:]{3,120}? (?:to|not to|over|against|that) /u;

/** Whether a sentence tells, outside quotation marks, of what people do without being in one place: letters and praise, offices that change hands, meetings that others attend or that come to nothing. */
export function tellsFromAfar({ tokens }: Worded): boolean {
  const text = tokens
    .filter(({ isQuoted }) => !isQuoted)
    .map((token) => token.text)
    .join(' ');
  return stems.test(text) || alone.test(text) || appeal.test(text);
}
