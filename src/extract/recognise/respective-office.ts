import type { HeldOffice } from './mention.ts';
import { officeModifiers } from './office-words.ts';
import { singularOf } from './plural-heads.ts';
import { isHonorific, type Place, type Scene } from './scene.ts';

/** No list of names stands further from its office, in words. */
const longest = 48;

/**
 * “the foreign ministers of Norway and Peru, [Jens Holm] and Ana Prado”, “the Norwegian and Peruvian foreign ministers, …”, “presidents
 * [Jens Holm] and Ana Prado”: the office of one in a list, and his country where there are as many countries as names.
 */
export function respectiveOffice(scene: Scene, run: Place): HeldOffice | null {
  const { tokens, known, named, text } = scene;
  let head = run.first - 1;
  for (; head >= 0 && head > run.first - longest; head -= 1) {
    if (/^[.;:"]$/u.test(tokens[head]?.text ?? '')) return null;
    if (singularOf(tokens, head) !== null) break;
  }
  const singular = singularOf(tokens, head);
  if (singular === null) return null;
  const names = namesBehind(scene, head);
  const place = names.findIndex(({ first }) => first === run.first);
  if (names.length < 2 || place < 0) return null;
  const from = names[0]?.first ?? 0;
  const behind = countriesIn(scene, head + 1, from);
  const countries = behind.length > 0 ? behind : countriesIn(scene, Math.max(0, head - 8), head);
  const isSet =
    tokens[head + 1]?.text === ',' &&
    names.length === 2 &&
    tokens
      .slice(Math.max(0, head - 6), head)
      .some(({ lower }) => /^(?:both|countries|respective|sides|the|their|two)$/u.test(lower));
  const isOfAll =
    !/^(?:chief|head|leader)$/iu.test(singular) &&
    ofAll.test(text.slice(tokens[head]?.end ?? 0, tokens[from]?.start ?? 0));
  const isBare = countries.length === 0 && (named.has(head + 1) || isSet || isOfAll);
  if (countries.length !== names.length && !isBare) return null;
  let first = head;
  while (officeModifiers.has(tokens[first - 1]?.lower ?? '') && !known.has(first - 1)) first -= 1;
  const last = behind.length > 0 ? endOfTitle(scene, head, from) : head;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const noun = tokens[head];
  const title = `${text.slice(start, noun?.start)}${singular}${text.slice(noun?.end, end)}`.replace(/\s+/gu, ' ');
  return { title, represents: countries[place] ?? null, start, end };
}

/** “the foreign ministers [of the three countries –] A, B and C”. */
const ofAll =
  /^ of (?:all |both |the )+(?:\p{L}+ ){0,2}(?:capitals|countries|delegations|governments|members|nations|neighbou?rs|republics|sides|states) ?[,:(–—-]+ ?$/u;

/** The names of the list that follows an office: runs of names with nothing but commas, “and” and forms of address between. */
function namesBehind({ tokens, named }: Scene, head: number): Place[] {
  let at = head + 1;
  while (at < tokens.length && at < head + longest && !named.has(at)) at += 1;
  const names: Place[] = [];
  for (; at < tokens.length && at < head + 2 * longest; at += 1) {
    const last = names.at(-1);
    if (named.has(at)) {
      if (last?.last === at - 1) last.last = at;
      else names.push({ first: at, last: at });
    } else if (!/^(?:,|and)$/u.test(tokens[at]?.lower ?? '') && !isHonorific(tokens, at)) break;
  }
  return names;
}

function countriesIn({ known }: Scene, first: number, end: number): string[] {
  const found: string[] = [];
  for (let at = first; at < end; at += 1) {
    const one = known.get(at);
    if (one?.kind === 'country' && one.first === at) found.push(one.name);
  }
  return found;
}

/** “Ministers of Foreign Affairs [of] Norway and Peru”: the last word before the countries. */
function endOfTitle({ tokens, known }: Scene, head: number, end: number): number {
  let at = head + 1;
  while (at < end && known.get(at)?.kind !== 'country') at += 1;
  at -= 1;
  while (at > head && /^(?:of|the)$/u.test(tokens[at]?.lower ?? '')) at -= 1;
  return at;
}
