import { dayAfter, inWords } from '../../../text/days.ts';
import type { Span } from '../../../model/span.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

const sitting =
  '(?:meeting|conference|consultations|dialogue|forum|negotiations|round|summit|session|retreat|talks|event|gathering|agenda|programme|program)';
const work = '(?:talks|meetings|consultations|deliberations|discussions|negotiations|sessions|work)';
const few = 'two|three|four|five|six|seven';
const nths = 'second|third|fourth|fifth|sixth|seventh';
const lastsDays = new RegExp(
  String.raw`\b(?<count>${few})(?:-day (?:[\p{L}\d-]+ ){0,4}?${sitting}| days of (?:[\p{L}-]+ ){0,2}?${work}|(?<=\b(?:after|for|over) (?:${few})) days(?= ?[.,;]| and (?:ended|closed|concluded)| (?:from|starting|beginning|in|at|online|on line|behind closed doors)\b|$)|(?<=\bthe (?:${few})) days(?= (?:[^,;:“”"]{2,40} )?(?:ended|closed|concluded)\b))\b|\b(?<nth>${nths}) and (?:closing|final|last) day of\b`,
  'iu',
);
const closed =
  /\b(?:wrap(?:ped|s) up|end(?:ed|s)|conclude[ds]|close[ds]|wound up|finish(?:ed|es)|at the (?:end|close|conclusion) of|closing (?:session|ceremony|day)|and (?:final|last) day of|after \p{Ll}+ days(?: of)?|last(?:ed)? until)\b/iu;
const opened =
  /\b(?:opens?|opened|begins?|began|starts?|started|kick(?:s|ed) off|sits? down|gets? under way|for (?:an?|their) \p{Ll}+-day)\b/iu;

/** “arrives in Riga on Saturday for three days”: how long somebody stays. */
const ofStay = new RegExp(
  String.raw`\b(?:arriv(?:es?|ed|ing)|lands?|landed|fl(?:y|ies|ew)|travel(?:s|led|ed)?|stay(?:s|ed)?|come|comes|came|is|was) (?:in|to|for|at)\b[^;:“”"]{0,60}\bfor (?:${few}) days(?! of\b)`,
  'u',
);

/** “The talks were prepared by experts in two days of work that ended on Monday”: what others did before. */
const ofPreparation = new RegExp(String.raw`\b(?:prepared|preceded) by\b[^;“”"]*\b(?:${few})(?:-day| days)\b`, 'u');

const mayLast = /\bdays?\b/u;
const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** “The two-day meeting ended on Thursday” began the day before; one that opens on the 28th, or is planned for it, lasts to the 29th. */
export function stretch(walk: Walk, prose: readonly Worded[]): void {
  const told = prose.filter(
    ({ text }) => mayLast.test(text) && lastsDays.test(onOneLine(text)) && !ofStay.test(onOneLine(text)),
  );
  told.forEach((sentence, place) => {
    const at = prose.indexOf(sentence);
    const own = walk.occasions.filter(({ named }) => named.some((span) => isIn(sentence, span)));
    const held = closed.test(sentence.text) ? own.filter(({ isFuture }) => !isFuture) : own;
    const [only] = held.length === 1 ? held : [];
    const isOfNamed = lastsDays.exec(onOneLine(sentence.text))?.groups?.['nth'] !== undefined;
    if (only === undefined && (isOfNamed || ofPreparation.test(sentence.text))) return;
    if (held.length > 1 && held.every(({ kind, isFuture }) => kind === held[0]?.kind && isFuture)) {
      for (const one of held) lengthen(one, sentence, [sentence]);
      return;
    }
    const session = only === undefined && place > 0 ? null : (only ?? sessionMeant(walk, sentence));
    const meant =
      session ??
      (place === 0 && held.length !== 1 ? subjectAhead(walk, /\bthe [\p{L}]+-day\b/iu.test(sentence.text)) : null);
    if (meant === null) return;
    const before = prose[at - 1];
    const isOnAgain = before !== undefined && meant.named.some((span) => isIn(before, span));
    const around = meant === walk.main && place === 0 ? prose.slice(0, 5) : isOnAgain ? [before, sentence] : [sentence];
    lengthen(meant, sentence, around);
  });
}

/** What the piece is about, or a counted session that it announces; where the words point back (“the two-day meeting”), whatever it announces first. */
const subjectAhead = ({ main, occasions }: Walk, pointsBack: boolean): Occasion | null =>
  main ?? occasions.find(({ isFuture, ordinal }) => isFuture && (pointsBack || ordinal !== null)) ?? null;

/** “The two-day session was chaired by …”, where the piece is about talks held beside it: the session that was named last before. */
function sessionMeant({ occasions, main }: Walk, { text, unit }: Worded): Occasion | null {
  if ((main?.ordinal ?? main?.series ?? null) !== null || !ofSession.test(text)) return null;
  const told = occasions.flatMap((one) =>
    (one.ordinal ?? one.series) === null
      ? []
      : one.named.filter(({ start }) => start < unit.span.end).map(({ start }) => ({ one, start })),
  );
  return told.sort((a, b) => b.start - a.start)[0]?.one ?? null;
}
const ofSession = /-day (?:\p{Ll}+ ){0,2}(?:session|conference|forum|summit)\b/u;

const isIn = ({ unit }: Worded, { start, end }: Span): boolean => start >= unit.span.start && end <= unit.span.end;

/** Gives an occasion of one day the days that a sentence says it lasts; `around` tells whether that day was its last or its first. */
function lengthen(occasion: Occasion, { text }: Worded, around: readonly Worded[]): void {
  const told = lastsDays.exec(onOneLine(text))?.groups;
  const count = told?.['count'] ?? few.split('|')[nths.split('|').indexOf(told?.['nth']?.toLowerCase() ?? '')];
  const date = occasion.dates.find(({ dated }) => dated?.edtf.length === 10)?.dated;
  if (count === undefined || date === null || date === undefined) return;
  const days = few.split('|').indexOf(count.toLowerCase()) + 1;
  const words = onOneLine(around.map((sentence) => sentence.text).join(' '));
  const isEnd = closed.test(words);
  if (!isEnd && !opened.test(words) && !occasion.isFuture) return;
  const [from, to] = isEnd ? [dayAfter(date.edtf, -days), date.edtf] : [date.edtf, dayAfter(date.edtf, days)];
  occasion.dates = [
    {
      found: null,
      from: null,
      dated: {
        edtf: `${from}/${to}`,
        basis: 'inferred',
        reason: `“${count}-day”, ${isEnd ? 'ended' : 'opened'} on ${inWords(date.edtf)}`,
        evidence: date.evidence,
      },
    },
  ];
}
