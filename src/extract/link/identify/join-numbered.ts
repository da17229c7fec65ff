import { daysOf } from '../../../text/days.ts';
import { fold } from '../../../text/fold.ts';
import { dateOf } from '../same-occasion.ts';
import type { Occasion } from '../occasion.ts';
import { endsAlike } from './ends-alike.ts';
import type { Walk } from './walk.ts';

/**
 * Joins what a piece tells twice: what its title and its text call by one number, one number of one organ under two names (“the 9th SA Council”, “the 9th Stabilisation and Association
 * Council”), a numbered session of two sides with the one unnumbered meeting of them for which the piece gives a day, and one of many
 * with what they held on its day. Gives back which occasion stands for which.
 */
export function joinNumbered(walk: Walk): Map<Occasion, Occasion> {
  const joined = new Map<Occasion, Occasion>();
  const told = toldOfTitle(walk);
  if (told !== null && walk.main !== null) {
    joined.set(walk.main, told);
    absorb(told, { ...walk.main, dates: [], isTold: !told.isFuture }, false);
    walk.main = told;
  }
  for (const one of [...walk.occasions]) {
    if (one.ordinal === null || one === told || joined.has(one)) continue;
    const other = walk.occasions.find(
      (kept) =>
        kept !== one &&
        !joined.has(kept) &&
        (isOfOneOrgan(kept, one) ||
          isItsDay(walk, kept, one) ||
          isOfManyThatDay(walk, kept, one) ||
          isDoneAtIt(kept, one)),
    );
    if (other === undefined) continue;
    const isFirst = walk.occasions.indexOf(one) < walk.occasions.indexOf(other);
    const [kept, gone] = one === walk.main || (isFirst && other !== walk.main) ? [one, other] : [other, one];
    absorb(kept, gone, isFirst === (kept === one));
    joined.set(gone, kept);
  }
  if (joined.size > 0) rename(walk, joined);
  return joined;
}

const nameOf = ({ series, name }: Occasion): string => series ?? name ?? '';

/** “Seventh Meeting of the Working Group” in the title, “The group met for the seventh time” below it: the one of that number and kind, where the title alone calls the other so. */
function toldOfTitle({ main, occasions, piece, recognised }: Walk): Occasion | null {
  const title = piece.title ?? (piece === recognised.article.pieces[0] ? recognised.article.head.title : null);
  if ((main?.ordinal ?? null) === null || main === null || title === null || main.persons.length > 0) return null;
  if (main.dates.some(({ found }) => found !== null)) return null;
  if (!main.named.every(({ start, end }) => title.start <= start && end <= title.end)) return null;
  const same = occasions.filter(
    (one) => one !== main && one.ordinal === main.ordinal && one.kind === main.kind && dateOf(one) !== null,
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** The noun of the organ or session that a name ends in: “authority” of “Meeting of the Northern Authority”. */
const nounOf = (name: string): string =>
  fold(name)
    .replace(/^.*\b(?:edition|meeting|round|session) of (?:the )?/u, '')
    .replace(/ (?:between|for|of|on) .*$/u, '')
    .split(' ')
    .at(-1) ?? '';

function isOfOneOrgan(a: Occasion, b: Occasion): boolean {
  if (a.ordinal === null || a.ordinal !== b.ordinal || a.ordinal < 3 || !mayBeOneDay(a, b)) return false;
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one === '' || other === '') return false;
  if (ofHolders.test(one) !== ofHolders.test(other) && [a, b].some(({ isMain }) => isMain)) return true;
  return endsAlike(one, other) || (organ.test(nounOf(one)) && nounOf(one) === nounOf(other) && !areApart(one, other));
}

/** “Ninth Meeting of the Ministers of Foreign Affairs”: called by who hold it alone, as the ninth of whatever the piece is about. */
const ofHolders =
  /^(?:meeting|round|session) of (?:the )?(?:foreign ministers|ministers of foreign affairs|heads of (?:state|government)|leaders|presidents)$|^(?:foreign ministers|leaders|presidents)['’]? (?:meeting|summit)$/iu;

const organ = /^(?:assembly|authority|cabinet|commission|committee|council|group|panel)$/u;

/** Names of which neither has all words, nor the letters, of the other: “Trade Council”, “Defence Council”. */
function areApart(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const letters = other.map((word) => word[0]).join('');
  return !one.every((word) => other.includes(word) || (word.length < 5 && letters.startsWith(word)));
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => !/^(?:|and|between|edition|for|meeting|of|on|our|round|session|the|their)$/u.test(word));

const mayBeOneDay = (a: Occasion, b: Occasion): boolean => {
  const [one, other] = [dateOf(a), dateOf(b)];
  if (one === null || other === null) return true;
  return daysOf(one).first <= daysOf(other).last && daysOf(other).first <= daysOf(one).last;
};

/** Whether an occasion is told of by no number and no name, and may be that which has one. */
const isPlain = (one: Occasion, numbered: Occasion): boolean =>
  one.ordinal === null && nameOf(one) === '' && one.isFuture === numbered.isFuture && !one.isOtherTime && !one.isCall;

/** Whether an unnumbered meeting with a day is the numbered one, which has none: of the same two sides, at one level, and the only one of them. */
function isItsDay(walk: Walk, day: Occasion, numbered: Occasion): boolean {
  const isOne = (one: Occasion): boolean =>
    isPlain(one, numbered) && dateOf(one) !== null && isOfTwo(one) && sameSides(one, numbered);
  if (!isOfTwo(numbered) || dateOf(numbered) !== null || numbered.city !== null || !isOne(day)) return false;
  return (numbered.isFuture || day.isMain) && walk.occasions.filter(isOne).length === 1;
}

/** “the Third Meeting of the Ministers of Transport … The Ministers of Transport of A, B and C met in Riga”: many who met on the day of the one numbered meeting of their kind. */
function isOfManyThatDay({ occasions }: Walk, day: Occasion, numbered: Occasion): boolean {
  const date = dateOf(numbered);
  const isOne = (one: Occasion): boolean =>
    isPlain(one, numbered) &&
    one.kind === numbered.kind &&
    date !== null &&
    dateOf(one) === date &&
    one.sides.length !== 2 &&
    one.persons.length !== 2 &&
    (one.city === null || numbered.city === null || one.city.name === numbered.city.name);
  const isMany = numbered.sides.length !== 2 && /^(?:foreign-ministers-meeting|other|summit)$/u.test(numbered.kind);
  return isMany && isOne(day) && occasions.filter(isOne).length === 1;
}

/** “X and his guest, Y, spent Sunday in the palace … On 14 December they held the second session of the dialogue”: what two did in company was done at it, where it sat on that day. */
const isDoneAtIt = (done: Occasion, numbered: Occasion): boolean =>
  done.isImplied && isPlain(done, numbered) && sameSides(done, numbered) && dateOf(done) === dateOf(numbered);

const isOfTwo = ({ kind }: Occasion): boolean => kind === 'bilateral-meeting' || kind === 'foreign-ministers-meeting';

const sameSides = ({ sides }: Occasion, { sides: others }: Occasion): boolean =>
  sides.length === 2 && (others.length === 0 || (others.length === 2 && sides.every((side) => others.includes(side))));

/** Takes over what the other account tells. */
function absorb(kept: Occasion, gone: Occasion, isFirst: boolean): void {
  kept.ordinal ??= gone.ordinal;
  if (kept.series === null && (kept.name === null || gone.series !== null)) {
    kept.series = gone.series;
    kept.name = gone.name ?? kept.name;
  }
  if (kept.kind === 'other' || kept.isImplied) kept.kind = gone.kind;
  if (dateOf(kept) === null || (!isFirst && dateOf(gone) !== null)) kept.dates = gone.dates;
  if (kept.sides.length < gone.sides.length) kept.sides = gone.sides;
  kept.city ??= gone.city;
  kept.country ??= gone.country;
  kept.isTold ||= gone.isTold;
  kept.isMain ||= gone.isMain;
  kept.named.push(...gone.named);
  kept.participants.push(...gone.participants);
  kept.outcomes.push(...gone.outcomes);
  kept.persons = [...new Set([...kept.persons, ...gone.persons])];
}

/** What pointed to an account that was joined points to that which stands for it. */
function rename(walk: Walk, joined: ReadonlyMap<Occasion, Occasion>): void {
  walk.occasions = walk.occasions.filter((one) => !joined.has(one));
  for (const one of walk.occasions) {
    one.within = one.within === null ? null : (joined.get(one.within) ?? one.within);
    for (const { from } of one.dates) if (from !== null) from.occasion = joined.get(from.occasion) ?? from.occasion;
  }
}
