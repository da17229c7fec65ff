import { dayAfter, daysBetween, inWords } from '../../../text/days.ts';
import type { Dated } from '../../../model/said.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, datesIn, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { namesOrgan } from './organ-nouns.ts';
import { subjectOf, type Walk } from './walk.ts';

const sitting =
  '(?:meeting|talks|summit|session|conference|forum|dialogue|gathering|commission|committee|council|round|consultations|negotiations|event)';
const end = '(?:end|conclude|close|finish|wrap up|wind up)';
const ended = '(?:ended|concluded|closed|finished|wrapped up|wound up|came to (?:a|an|its|their) (?:close|end))';
const goes = '(?:run|last|continue|go on|extend)';
const until = '(?:until|till|through|to)';
const will = String.raw`(?:will|would|is to|are to|(?:is|are|was|were) (?:expected|due|scheduled|set|planned|slated) to)`;
const subject = String.raw`(?:\b[Tt]he (?:[\p{L}\d–-]+ ){0,6}?${sitting}(?:, [^;.“”"]{3,160},)?|^(?:[\p{L}-]+ ){0,2}${sitting}(?: [^;.“”"]{3,160})?, which [^,;.“”"]{3,90},|^It|^They|\b(?:which|and))`;
/** What tells the last day of a sitting, and stands right ahead of it. */
const endsOn = new RegExp(
  String.raw`${subject}(?: also)? (?:(?:${will} )?(?:${end}|${goes} ${until})|(?:ends|concludes|closes|finishes|wraps up|${ended})|(?:runs?|lasts?|continues?|goes on|go on|extends?) ${until})(?: (?:its|their|the) (?:work|deliberations|discussions|talks|session))?(?: in \p{Lu}[\p{L}-]+| here)? (?:on )?(?:the )?$`,
  'iu',
);
const whoSits = `(?:${sitting}|ministers|delegat(?:es|ions)|sides|officials|negotiators|teams|experts|leaders|presidents|diplomats|envoys|parties)`;
/** Who or what sits, so that what begins or ends is no strike and no road works. */
const whatSits = new RegExp(String.raw`^(?:It|They)\b|\b${whoSits}\b`, 'iu');
const opened = '(?:opened|began|begun|started|convened|kicked off|got under way)';
/** What tells the first day of a sitting: “which opened”, “it had begun over dinner on”, “in progress here since”, “have since”. */
const opensOn = new RegExp(
  String.raw`(?:\b${whoSits}(?: (?:of|between|in|at|on) [^,;:“”"]{2,60})?|^It|^They|\b(?:it|they|which|and)) (?:had )?${opened}(?: [^,;:“”"\d]{3,40}?)?(?: on(?: the)?)? $|\b(?:in (?:progress|session)|under ?way|(?:(?:had|have) (?:met|sat|talked|gathered|negotiated)|been (?:meeting|sitting|talking|negotiating|gathered|assembled|closeted|holding (?:talks|consultations))))(?: [^,;:“”"\d]{2,50}?)? since $|\b(?:has|have|had) since $`,
  'u',
);
/** “The ministers have since Monday [been holding]”: what goes on with a day told between. */
const isGoingOn = /^ been (?:holding|meeting|sitting|talking|negotiating|at)\b/u;

/** A day at which an occasion begins or ends, as a sentence tells it. */
interface Bound {
  date: FoundDate;
  dated: Dated;
}

/** The date of a sentence that begins or ends something, past or to come as the words ahead of it are. */
function boundOf(
  walk: Walk,
  { text, unit }: Worded,
  isBound: (ahead: string, behind: string) => boolean,
  past: RegExp,
): Bound | null {
  for (const date of datesIn(unit.span)) {
    const { index, length } = date.words;
    const ahead = text.slice(0, index).replace(/\s+/gu, ' ');
    if (!isBound(ahead, text.slice(index + length))) continue;
    const dated = datedFrom(date, walk.reference, !past.test(ahead));
    if (dated?.edtf.length === 10) return { date, dated };
  }
  return null;
}
const begunBefore = new RegExp(String.raw`\b(?:${opened}\b[^,;]*|since )$`, 'u');
const closedBefore = new RegExp(String.raw`\b${ended}\b[^,;]*$`, 'u');

const isFirst = (ahead: string, behind: string): boolean =>
  opensOn.test(ahead) && whatSits.test(ahead) && (!/ (?:has|have|had) since $/u.test(ahead) || isGoingOn.test(behind));
const isLast = (ahead: string): boolean => endsOn.test(ahead) && whatSits.test(ahead);
const isUntil = (ahead: string): boolean => /^(?:Until|Till|Through) $/u.test(ahead);

/** “The meeting ends on Wednesday”, “it had begun on Tuesday”, “in progress since Monday, came to a close on Friday”: the other end of one of which one day is known, or both. */
export function extend(walk: Walk, prose: readonly Worded[]): void {
  withNextDay(walk, prose);
  for (const [place, sentence] of prose.entries()) {
    if (!mayTell.test(sentence.text)) continue;
    const first = boundOf(walk, sentence, isFirst, begunBefore);
    const last =
      boundOf(walk, sentence, isLast, closedBefore) ??
      (begins.test(prose[place - 1]?.text ?? '') ? boundOf(walk, sentence, isUntil, closedBefore) : null);
    if (first === null && last === null) continue;
    const meant = occasionMeant(walk, sentence, first, last);
    if (meant === null) continue;
    const known = meant.dates.find(({ dated }) => dated?.edtf.length === 10)?.dated ?? null;
    if (known === null && (first === null || last === null)) continue;
    const [from, to] = [first?.dated ?? known, last?.dated ?? known];
    if (from === null || to === null || from.edtf >= to.edtf) continue;
    if (daysBetween(from.edtf, to.edtf) > (last === null && !isEndKnown(prose, to) ? nearest : longest)) continue;
    const edtf = `${from.edtf}/${to.edtf}`;
    const reason = `opened on ${inWords(from.edtf)}, ends on ${inWords(to.edtf)}`;
    const evidence = [
      ...(first === null ? from.evidence : [first.date.span]),
      ...(last === null ? to.evidence : [last.date.span]),
    ];
    meant.dates = [{ found: null, from: null, dated: { edtf, basis: 'inferred', reason, evidence } }];
    return;
  }
}

/** Which occasion a sentence tells the ends of: where it tells both, the only one that it names; else the organ that it means, or what the piece is about, if its beginning is not that of another that it names. */
function occasionMeant(walk: Walk, { text, unit }: Worded, first: Bound | null, last: Bound | null): Occasion | null {
  const own = walk.occasions.filter(({ named }) =>
    named.some(({ start, end: to }) => start >= unit.span.start && to <= unit.span.end),
  );
  const counted = own.filter(({ series, ordinal }) => (series ?? ordinal) !== null);
  const [only] = own.length === 1 ? own : counted;
  if (first !== null && last !== null && only !== undefined) return only;
  const meant = (ofOrgan.test(text) ? namedBefore(walk, unit.span.start) : null) ?? subjectOf(walk);
  return last === null && counted.some((one) => one !== meant) ? null : meant;
}

/** The occasion that was last called by its series, number or organ ahead of a place. */
const namedBefore = ({ occasions }: Walk, at: number): Occasion | null =>
  occasions
    .filter(({ series, ordinal, name }) => (series ?? ordinal) !== null || namesOrgan(name))
    .flatMap((one) => one.named.map(({ start }) => ({ one, start })))
    .filter(({ start }) => start < at)
    .sort((a, b) => b.start - a.start)[0]?.one ?? null;

/** “opens in Riga on Tuesday and closes the following evening”. */
const endsNext = new RegExp(
  String.raw`\b(?:${end}s?|wraps up|ended|concluded|closed|finished|wrapped up|wound up)(?: (?:its|their) work)? (?:on )?the (?:following|next) (?:day|morning|afternoon|evening)\b`,
  'u',
);

/** Gives the day after its first to what a sentence that names it says ends on the following day. */
function withNextDay({ occasions }: Walk, prose: readonly Worded[]): void {
  for (const { text, unit } of prose) {
    if (!endsNext.test(text)) continue;
    const meant = occasions.find(({ named }) =>
      named.some((span) => span.start >= unit.span.start && span.end <= unit.span.end),
    );
    const first = meant?.dates.find(({ dated }) => dated?.edtf.length === 10)?.dated;
    if (meant === undefined || first === null || first === undefined) continue;
    const edtf = `${first.edtf}/${dayAfter(first.edtf, 1)}`;
    const reason = `opens on ${inWords(first.edtf)}, ends on the day after`;
    meant.dates = [{ found: null, from: null, dated: { edtf, basis: 'inferred', reason, evidence: first.evidence } }];
  }
}

const ofOrgan =
  /^The (?:[\p{L}-]+ ){0,2}?(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Ss]ession|[Dd]ialogue|[Ff]orum|[Rr]ound)\b/u;
const mayTell =
  /\b(?:end|clos|conclu|finish|wrap|wound|came to|run|last|continu|go|extend|opened|began|begun|started|convened|kicked off|got under|since|^Until|^Till)/u;
/** “opens its 24th session today. [Until tomorrow evening] …”. */
const begins = new RegExp(
  String.raw`\b(?:${opened}|begins|convenes|opens|starts) [^;“”"]*\b${sitting}\b|\b${sitting}\b[^;“”"]* (?:${opened}|begins|convenes|opens|starts)\b`,
  'iu',
);
/** So many days at most lie between its first and its last; fewer where nothing tells that the day known is the last. */
const longest = 14;
const nearest = 2;

/** “concluded talks in Lima on Friday”: whether the sentence that gives a day tells of an end. */
const isEndKnown = (prose: readonly Worded[], { evidence }: Dated): boolean =>
  prose.some(
    ({ text, unit: { span } }) =>
      evidence.some(({ start, end: to }) => start >= span.start && to <= span.end) && hasEnded.test(text),
  );
const hasEnded = new RegExp(String.raw`\b${ended}\b`, 'u');
