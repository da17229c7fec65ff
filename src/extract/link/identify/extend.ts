import { dayAfter, daysBetween, inWords } from '../../../text/days.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, datesIn } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { namesOrgan } from './organ-nouns.ts';
import { subjectOf, type Walk } from './walk.ts';

const sitting =
  '(?:meeting|talks|summit|session|conference|forum|dialogue|gathering|commission|committee|council|round|consultations|negotiations|event)';
const end = '(?:end|conclude|close|finish|wrap up|wind up)';
const goes = '(?:run|last|continue|go on|extend)';
const until = '(?:until|till|through|to)';
const aux = String.raw`(?:will|would|is to|are to|(?:is|are|was|were) (?:expected|due|scheduled|set|planned|slated) to)`;
/** What tells the last day of a sitting, and stands right ahead of it. */
const ends = new RegExp(
  String.raw`(?:\b[Tt]he (?:[\p{L}\d-]+ ){0,3}?${sitting}(?:, [^;.“”"]{3,160},)?|^(?:[\p{L}-]+ ){0,2}${sitting}(?: [^;.“”"]{3,160})?, which [^,;.“”"]{3,90},|^It|^They|\b(?:which|and))(?: also)? (?:(?:${aux} )?(?:${end}|${goes} ${until})|(?:ends|concludes|closes|finishes|wraps up|ended|concluded|closed|wrapped up)|(?:runs?|lasts?|continues?|goes on|go on|extends?) ${until})(?: (?:its|their|the) (?:work|deliberations|discussions|talks|session))?(?: in \p{Lu}[\p{L}-]+| here)? (?:on )?(?:the )?$`,
  'iu',
);

/** “The meeting ends on Wednesday”, “it is expected to last until Saturday”: the last day of one whose first is known. */
export function extend(walk: Walk, prose: readonly Worded[]): void {
  const { reference } = walk;
  withFirstDay(walk, prose);
  withNextDay(walk, prose);
  for (const { text, unit } of prose) {
    if (!mayTell.test(text)) continue;
    const meant = (ofOrgan.test(text) ? namedBefore(walk, unit.span.start) : null) ?? subjectOf(walk);
    const first = meant?.dates.find(({ dated }) => dated?.edtf.length === 10)?.dated;
    if (meant === null || first === null || first === undefined) continue;
    const last = datesIn(unit.span).find(({ words }) => ends.test(text.slice(0, words.index).replace(/\s+/gu, ' ')));
    const dated = last === undefined ? null : datedFrom(last, reference, !closed.test(text.slice(0, last.words.index)));
    if (last === undefined || dated?.edtf.length !== 10 || dated.edtf <= first.edtf || isLong(first.edtf, dated.edtf))
      continue;
    const edtf = `${first.edtf}/${dated.edtf}`;
    const reason = `opened on ${inWords(first.edtf)}, ends on ${inWords(dated.edtf)}`;
    const evidence = [...first.evidence, last.span];
    meant.dates = [{ found: null, from: null, dated: { edtf, basis: 'inferred', reason, evidence } }];
    return;
  }
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

const since =
  /\b(?:they|both|delegations|delegates|sides|officials|negotiators|ministers|teams|experts|leaders|presidents|diplomats|envoys|two) (?:had|have) (?:met|sat|talked|gathered|negotiated|been (?:meeting|sitting|talking|in session|negotiating|holding (?:talks|consultations)))(?: (?:there|here|behind closed doors|in \p{Lu}[\p{L}-]+))? $/u;

/** “ended on Thursday … where the delegations had met since Wednesday”: the first day of one whose last is known. */
function withFirstDay({ main, reference }: Walk, prose: readonly Worded[]): void {
  const last = main?.dates.find(({ dated }) => dated?.edtf.length === 10)?.dated;
  if (main === null || last === null || last === undefined) return;
  for (const { text, unit } of prose.slice(0, 12)) {
    if (!text.includes(' since ')) continue;
    const first = datesIn(unit.span).find(({ words }) =>
      since.test(text.slice(0, words.index).replace(/\s?since $/u, ' ')),
    );
    const dated = first === undefined ? null : datedFrom(first, reference, false);
    if (first === undefined || dated?.edtf.length !== 10 || dated.edtf >= last.edtf || isLong(dated.edtf, last.edtf))
      continue;
    const edtf = `${dated.edtf}/${last.edtf}`;
    const reason = `from ${inWords(dated.edtf)}, ended on ${inWords(last.edtf)}`;
    main.dates = [
      { found: null, from: null, dated: { edtf, basis: 'inferred', reason, evidence: [...last.evidence, first.span] } },
    ];
    return;
  }
}

const ofOrgan =
  /^The (?:[\p{L}-]+ ){0,2}?(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Ss]ession|[Dd]ialogue|[Ff]orum|[Rr]ound)\b/u;
const mayTell = /\b(?:end|clos|conclu|finish|wrap|run|last|continu|go|extend)/u;
const closed = /\b(?:ended|concluded|closed|wrapped up)\b[^,;]*$/u;
/** So many days at most lie between its first and its last. */
const longest = 14;
const isLong = (from: string, to: string): boolean => daysBetween(from, to) > longest;
