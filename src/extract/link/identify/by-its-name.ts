import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

/** “The decision came at the seventh round of …”: what the opening told was done at the session. */
export const isOutcomeOf = (sentence: Worded, { first }: Session): boolean =>
  /^(?:The|This|These|Their) (?:\p{Ll}+ )?(?:commitments?|agreements?|decisions?|deal|pledges?|announcements?|remarks|understandings?|consensus|move|accord|breakthrough|result|call)\b[^.;]{0,60}\b(?:at|during|in|after|of|following) the $/u.test(
    sentence.text.slice(0, sentence.tokens[first]?.start ?? 0),
  );

/** Whether an occasion is told of as held, without the name of a series or a number: words further on may still name it. */
export const isUnnamed = ({ series, ordinal, isFuture }: Occasion): boolean =>
  series === null && ordinal === null && !isFuture;

/** “The foreign ministers of the League gathered in Riga on Monday. The 29th meeting of the Council of Ministers …”: by its name what the opening told of by who met. */
export const isByItsName = (
  walk: Walk,
  sentence: Worded,
  { first, name, isNeighbour }: Session,
  { kind }: Occasion,
): boolean =>
  walk.main !== null &&
  !isNeighbour &&
  isUnnamed(walk.main) &&
  walk.main.kind === 'foreign-ministers-meeting' &&
  (kind === walk.main.kind || kind === 'other') &&
  walk.main.persons.length === 0 &&
  /^(?:\p{Ll}+ )*(?:meeting|session|sitting) of the [^,;]*\b[Cc]ouncil\b|\bCouncil of (?:Foreign )?Ministers\b/u.test(
    name ?? '',
  ) &&
  isAmongFirst(walk, sentence, 3) &&
  /(?:^The|\b(?:told|addressed|addressing|at|during|opened|opening|of)(?: the)?) $/u.test(
    sentence.text.slice(0, sentence.tokens[first]?.start ?? 0),
  );

/** “Officials of A and B sat down on Tuesday … The meeting of the border committee was led by …”: by its name what the opening told of without one. */
export const isWhatStaffHeld = ({ main }: Walk, { text, tokens }: Worded, { first, isNeighbour }: Session): boolean =>
  main !== null &&
  !isNeighbour &&
  !main.isCall &&
  isUnnamed(main) &&
  main.persons.length === 0 &&
  /^(?:talks|other)$/u.test(main.kind) &&
  satAt.test(text.slice(0, tokens[first]?.start ?? 0));

/** “The fifth session of …”, “Experts of the six states were attending the fifth session of …”: what was held, or where people sat. */
const satAt =
  /^(?:The|This) (?:\p{Ll}+ )?$|^(?!He |She )[^;:“”"]{3,160} (?:(?:were|had been|was) (?:attending|taking part in|participating in|meeting for|gathered for|sitting in)|attended|took part in) the $|^(?:They|The (?:[\p{Ll}-]+ )?(?:officials|experts|diplomats|envoys|delegates|delegations|teams|negotiators|ministers|two sides|three sides|participants|deputies)) (?:attended|took part in|sat in|participated in|held|were there for|had come for) the $/u;

/** Whether a sentence is one of the first so many of prose. */
export function isAmongFirst({ recognised }: Walk, { unit }: Worded, count: number): boolean {
  let left = count;
  for (const { unit: one } of recognised.sentences) {
    if (left === 0) return false;
    if (one.id === unit.id) return true;
    if (one.role === 'prose') left -= 1;
  }
  return false;
}
