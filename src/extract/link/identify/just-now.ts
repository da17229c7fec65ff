import { inWords } from '../../../text/days.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { OccasionDate } from '../occasion.ts';
import { spanOfTokens, type Walk } from './walk.ts';

const just =
  /(?:^|[\s“"])(?:(?:I|[Ww]e)(?:['’]ve| have)? just|(?:I|[Ww]e)(?: have|['’]ve)? (?:come|came) straight from)\b[^,;:]{0,90}$/u;

/** “I have just come from a meeting with X”: on the day of the piece, where who speaks gives no other; or null. */
export function justNow({ reference }: Walk, sentence: Worded, at: number): OccasionDate | null {
  if (reference?.edtf.length !== 10) return null;
  const { start = 0, end = 0 } = sentence.tokens[at] ?? {};
  if (!just.test(sentence.text.slice(0, end))) return null;
  const word = sentence.tokens.findLastIndex(
    ({ lower, start: from }) => /^(?:just|straight)$/u.test(lower) && from <= start,
  );
  const span = spanOfTokens(sentence, word, word);
  const reason = `“${span.text}”, read against ${inWords(reference.edtf)}, the date of the piece`;
  return {
    found: null,
    from: null,
    dated: { edtf: reference.edtf, basis: 'inferred', reason, evidence: [span, ...reference.evidence] },
  };
}
