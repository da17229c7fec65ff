import type { HeldOffice } from './mention.ts';
import { officeModifiers } from './office-words.ts';
import { singularOf } from './plural-heads.ts';
import { isHonorific, type Place, type Scene } from './scene.ts';

/** No list of names stands further from its office, in words. */
const longest = 48;

/**
 * “Norway’s [Ana Holm] and Peru’s Luis Prado, presidents both”, “[Ana Holm] of Norway and Luis Prado of Peru, both heads of state”, “…, all of
 * them ministers”, “Norway’s [Ana Holm] and the four other Nordic ministers”: the office in the plural that is said of all in a list, behind its
 * last name; the country stands beside each.
 */
export function officeOfAll(scene: Scene, run: Place): HeldOffice | null {
  const { tokens, known, named, text } = scene;
  let end = run.last;
  for (let at = end + 1; at < run.last + longest; at += 1) {
    if (named.has(at) || known.get(at)?.kind === 'country') end = at;
    else if (!isHonorific(tokens, at) && !/^(?:'s|[,;()]|and|for|from|of|the)$/u.test(tokens[at]?.lower ?? '')) break;
  }
  const other = behindOther(scene, end + 1);
  if (other === null && !/^[,(–—]$/u.test(tokens[end + 1]?.text ?? '')) return null;
  let first = other ?? end + 2;
  const isAhead = /^(?:all|both)$/u.test(tokens[first]?.lower ?? '');
  if (isAhead) first += tokens[first + 1]?.lower === 'of' ? 3 : 1;
  let head = first;
  while (officeModifiers.has(tokens[head]?.lower ?? '') && !known.has(head)) head += 1;
  const singular = singularOf(tokens, head);
  const last = /^(?:government|state)$/u.test(tokens[head + 2]?.lower ?? '') ? head + 2 : head;
  const isOfAll = other !== null || isAhead || /^(?:all|both)$/u.test(tokens[last + 1]?.lower ?? '');
  if (singular === null || !isOfAll || ofAnybody.test(singular)) return null;
  const start = tokens[first]?.start ?? 0;
  const noun = tokens[head];
  const close = tokens[last]?.end ?? start;
  const title = `${text.slice(start, noun?.start)}${singular}${text.slice(noun?.end, close)}`;
  return { title, represents: null, start, end: close };
}

/** Nouns of many that tell no office of any one of them. */
const ofAnybody = /^(?:delegate|diplomat|leader|member|official|representative)$/iu;

/** “Norway’s Ana Holm [and the four other Nordic] ministers”: where the office begins of which others are told right behind a name; null where none are. */
function behindOther({ tokens, known }: Scene, and: number): number | null {
  if (tokens[and]?.lower !== 'and') return null;
  const other = tokens.findIndex(({ lower }, at) => at > and && at < and + 5 && lower === 'other');
  if (!tokens.slice(and + 1, other).every(({ lower }) => /^(?:the|\p{L}{3,7})$/u.test(lower)) || other < 0) return null;
  let first = other + 1;
  while (known.get(first)?.kind === 'country' || /^\p{Lu}\p{Ll}+$/u.test(tokens[first]?.text ?? '')) first += 1;
  return first;
}
