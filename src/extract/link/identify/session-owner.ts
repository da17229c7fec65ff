import type { Worded } from '../../recognise/mention.ts';
import { kindOfSession } from '../../recognise/session-kind.ts';
import { ordinalOf } from '../../recognise/ordinals.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import { seriesNamed } from '../series-name.ts';
import { endsAlike } from './ends-alike.ts';
import { ministerial } from './ministerial.ts';
import { blank, type Walk } from './walk.ts';

const organ = String.raw`(?:[Cc]ouncil|[Cc]ommission|[Cc]ommittee|[Dd]ialogue|[Ff]orum|[Gg]roup|[Ss]ummit|[Cc]onference|[Aa]ssembly|[Mm]echanism|[Cc]onsultations|[Aa]uthority|[Mm]eeting|[Pp]anel|[Tt]ask force|[Tt]eam)`;
const aux = String.raw`(?:(?:is|are|was|were|will|would|shall|should|may|last|first|also|next|had|has|due|set|expected|scheduled|planned|slated|likely|to) )*`;
/** What holds the session that is named behind it: “The Cooperation Council between A and B held its …”, “the commission is to meet for its …”. */
const holds = new RegExp(
  String.raw`(?:^|[,;:–—] (?:and |while |where |when |which )?|\b(?:when|where|while|that|and|as) )(?:[Tt]he |[Aa] |[Tt]heir |[Ii]ts )?(?<name>(?:[\p{L}\d+’'–-]+ ){0,9}?${organ}(?: \(\p{Lu}+\))?(?: (?:of|on|for|between) [^,;:“”"]{3,90}?)?) ${aux}(?:(?:held|holds|hold|convened|opened|concluded|gathered) (?:for )?(?:its|their)|(?:meet|met|meets|convene|convenes|convened|sit|sits|sat|gather|gathers|gathered)(?: again)?(?: in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?,?| here)?(?: (?:on (?:\p{Lu}\p{L}+(?:, )?)?(?:\d+ \p{Lu}\p{L}+(?: \d{4})?|\p{Lu}\p{L}+ \d+)?|this week|today|yesterday|next week))?(?:,? for (?:the|its|their))|(?:meet|met|meets|convenes|convened|sit|sits|sat) (?:(?:behind|for|in|on|until|through|from|all|late)\b[^,;:“”"]{1,80}?)?,? ?(?:for|in) (?:its|their)) $`,
  'u',
);

/** “set up a technical group that will hold its first meeting in Riga”. */
const holdsBehind = new RegExp(
  String.raw`\b(?:an?|the|their) (?<name>(?:[\p{L}-]+ ){0,4}?${organ}(?: on [\p{Ll} -]{3,60}?)?),? (?:that|which) ${aux}(?:held|holds|hold|convene|meet|sit|gather)(?: for)? (?:its|their) $`,
  'u',
);

/** “gather for the first time”: the number, or null. */
export function timeIn(sentence: Worded, verb: number): number | null {
  const after = sentence.text.slice(sentence.tokens[verb]?.end ?? 0);
  if (
    sentence.tokens[verb - 1]?.lower === 'first' &&
    /^(?:met|convened|sat)$/u.test(sentence.tokens[verb]?.lower ?? '')
  )
    return 1;
  const nth = (
    /^,?(?: again)? for the (?<nth>[\p{L}\d-]+) time\b/u.exec(after) ??
    /^ for (?:its|their) (?<nth>[\p{L}\d-]+)(?= in \p{Lu})/u.exec(after) ??
    /^[^,;“”"]{0,70}? for the (?<nth>[\p{L}\d-]+) time in (?:this|that|the|their) (?:\p{L}+ )?(?:format|series|framework|setting)\b/u.exec(
      after,
    )
  )?.groups?.['nth'];
  return nth === undefined ? null : ordinalOf(nth);
}

/** “meet in Turku on 11 and 12 June, for the twenty-fourth time”: the number, or null; said of ministers of many, whose meetings are a series. */
export function laterTimeIn({ text, tokens }: Worded, verb: number): number | null {
  const nth =
    /^[^;:“”"]{0,70}?,? for the (?<nth>[\p{L}\d-]+) time\b(?! (?:since|this|in (?:an?|as|less|more|under|\p{Ll}+ (?:days|weeks|months|years)|\d)))/u.exec(
      text.slice(tokens[verb]?.end ?? 0),
    )?.groups?.['nth'];
  const time = nth === undefined ? null : ordinalOf(nth);
  return time === 1 ? null : time;
}

const nthTime =
  /^,? (?:(?:(?:which|that) )?(?:(?:will|would|should|is|are|was|were|due|set|expected|scheduled|to) )*(?:meet|met|meets|meeting|convene|convenes|convened|convening|sit|sits|sat|sitting|gather|gathered)(?: again)?(?: (?:in|on|at|here|today|yesterday)\b[^,;:“”"]{0,60}?)? )?for the (?<nth>[\p{L}\d-]+) time\b(?! (?:since|in \p{Ll}|this))/u;
/** “consultations on X, the first of which will be held in …”, “which was first held in …”. */
const firstToBeHeld =
  /^(?: (?:on|between|of) [^,;:“”"]{3,80})?, (?:with )?the first (?:(?:meeting|session|round|edition|one) )?(?:to (?:be held|take place)|due|planned|scheduled|expected) /u;
/** “start regular consultations, with the first to be held in Riga”: said right behind a noun of meeting. */
export const isFirstToBeHeld = ({ text, tokens }: Worded, at: number): boolean =>
  firstToBeHeld.test(text.slice(tokens[at]?.end ?? 0));

const firstOfThem =
  /^(?: (?:on|between|of) [^,;:“”"]{3,80})?,? (?:(?:with )?the first (?:(?:meeting|session|round|edition|one) )?(?:of (?:which|them)\b|(?:to (?:be held|take place)|being held|due|planned|scheduled|expected|taking place) )|which (?:was|were) first (?:held|convened)\b)/u;

/** “The Human Rights Dialogue will meet for the 15th time”: the number of a session named, or null. */
export function numberOfTime(sentence: Worded, { last }: Session): number | null {
  const after = sentence.text.slice(sentence.tokens[last]?.end ?? 0);
  const nth = nthTime.exec(after)?.groups?.['nth'];
  return nth === undefined ? (firstOfThem.test(after) ? 1 : null) : ordinalOf(nth);
}

/** “set up a joint working group on mines. The group will hold its first session in May”: what “the group” is. */
const ofStaff = /\b(?:contact|experts?|liaison|technical|working) group\b/iu;

/** “The Cooperation Council between A and B held its twelfth meeting”, “the commission is to hold its next session”: a session of what holds it. */
export function sessionOfOwner(walk: Walk, sentence: Worded, session: Session): Occasion | null {
  if (session.ordinal === null && !session.isNeighbour) return null;
  const { text } = sentence;
  const start = sentence.tokens[session.first]?.start ?? 0;
  const ahead = text.slice(0, start).replace(/(?:next|previous|last|regular|annual|coming|following) $/u, '');
  const found = holdsBehind.exec(ahead) ?? holds.exec(ahead);
  const name = found?.groups?.['name']?.replace(/ (?:between|of) (?:both|the two|their two)(?: \p{Ll}+)?$/u, '');
  if (name === undefined || found === null) return null;
  const from = ahead.indexOf(name, found.index);
  const last = sentence.tokens.findIndex(({ end }) => end >= from + name.length);
  const first = sentence.tokens.findIndex(({ start: at }) => at >= from);
  if (sentence.mentions.some((one) => one.kind === 'person' && one.first >= first && one.last <= last)) return null;
  const told =
    /^group$/iu.test(name) && ofStaff.test(walk.before?.text ?? '')
      ? 'talks'
      : kindOfSession(
          sentence,
          first,
          last,
          / ?(?<noun>\p{L}+)(?: \(\p{Lu}+\))?$/u
            .exec(name.replace(/ (?:between|for|of|on) .*$/u, ''))
            ?.groups?.['noun']?.toLowerCase() ?? '',
        );
  const isNamedKind = /^(?:foreign-ministers-meeting|summit)$/u.test(session.kind) && session.name !== null;
  const kind = isNamedKind
    ? session.kind
    : /\bcouncil\b/iu.test(name)
      ? ministerial(walk, sentence, { ...session, name, kind: told, noun: 'council' })
      : told;
  const series = seriesNamed(name, kind, walk.authority);
  const sides = [
    ...new Set(
      sentence.mentions.flatMap((mention) =>
        (mention.kind === 'country' || mention.kind === 'body') && mention.last <= last ? [mention.name] : [],
      ),
    ),
  ];
  const same =
    session.ordinal === null
      ? undefined
      : walk.occasions.find(
          ({ ordinal, name: other, series: own }) =>
            ordinal === session.ordinal &&
            (other === name || own === series.name || endsAlike(own ?? other ?? '', series.name)),
        );
  if (same !== undefined) return same;
  const made: Occasion = { ...blank(walk, series.kind), ordinal: session.ordinal, series: series.name, sides, name };
  walk.occasions.push(made);
  return made;
}
