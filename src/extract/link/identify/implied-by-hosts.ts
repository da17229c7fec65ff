import { isWithin } from '../../../text/days.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, datesIn, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { addDate } from './add-date.ts';
import { kindOfEncounter } from './encounter-kind.ts';
import { unsaid } from './encounters/encounter.ts';
import { levelOfPerson } from './person-level.ts';
import { blank, makeMain, spanOfTokens, type Walk } from './walk.ts';
import { nobody } from './whom.ts';

/** What is said only of people who are together. */
const areTogether =
  /\b(?:(?:his|her|their) (?:host|guest|visitor)s?\b|the (?:host|guest|visitor)\b|(?:joint|shared) (?:press|news) (?:conference|briefing)|side by side|(?:standing|sitting|seated) (?:beside|next to|alongside|opposite)|the (?:morning|afternoon|day|evening)[’']s talks|shook hands|after the (?:talks|meeting)|(?:came|come|comes|coming) out of|(?:had|have|has) just (?:concluded|finished|held|sat down|spoken))/u;

/** A headline of what two say to the press one beside the other: “Joint press availability of Minister X and Minister Y”. */
const standTogether =
  /\bjoint (?:media|news|press) |\b(?:doorstep|press (?:availability|conference|point|remarks|statements?)|remarks|transcript)\b.* (?:after|and|at a (?:dinner|lunch|reception)|with) /iu;

/** The minister or head who speaks first, and the first such of another country. */
function pairOf(walk: Walk, speakers: readonly string[]): string[] {
  const often = speakers.filter((name) => ['top', 'minister'].includes(levelOfPerson(walk, name) ?? 'low'));
  const [first] = often;
  const home = first === undefined ? null : (walk.facts.get(first)?.country ?? null);
  const other = often.find((name) => {
    const country = walk.facts.get(name)?.country ?? null;
    return country !== null && home !== null && country !== home;
  });
  return first === undefined || other === undefined ? [] : [first, other];
}

const isOfTwo = ({ unit, text }: Worded): boolean => unit.rule === 'headline' && standTogether.test(text);

/** What is told, with no time, of an occasion of these two: “They had just come out of talks”. */
const undatedOf = ({ occasions }: Walk, persons: readonly string[]): Occasion | null =>
  occasions.find(
    ({ dates, isFuture, isOtherTime, isOnMargins, persons: met }) =>
      dates.every(({ found, from }) => found === null && from === null) &&
      !isFuture &&
      !isOtherTime &&
      !isOnMargins &&
      persons.every((name) => met.includes(name)),
  ) ?? null;

/** The day that the first sentences give, and not for an occasion of others, on the day of the piece or in the week before. */
function dayTold(walk: Walk, prose: readonly Worded[], sides: readonly string[]): FoundDate | undefined {
  return prose
    .slice(0, 8)
    .flatMap(({ unit }) => datesIn(unit.span))
    .find((found) => {
      const isOfAnother = walk.occasions.some(
        (one) =>
          !sides.every((side) => one.sides.includes(side)) &&
          one.dates.some((date) => date.found?.span.start === found.span.start),
      );
      if (isOfAnother) return false;
      const day = ['weekday', 'days', 'fixed', 'day-of-month'].includes(found.words.kind)
        ? datedFrom(found, walk.reference, false)?.edtf
        : undefined;
      return day?.length === 10 && walk.reference !== null && day <= walk.reference.edtf;
    });
}

/**
 * “‘We need more flights,’ the minister told her host on Tuesday”: a story of two who speak side by side, as host and guest, tells
 * that they met, where it says so in no other way.
 */
export function impliedByHosts(walk: Walk, own: readonly Worded[], speakers: readonly string[]): Occasion | null {
  const prose = own.filter(({ unit }) => unit.role === 'prose');
  const told = prose.find(({ text }) => areTogether.test(text)) ?? own.find(isOfTwo);
  const persons = pairOf(walk, speakers);
  const sides = persons.flatMap((name) => walk.facts.get(name)?.country ?? []);
  const day = dayTold(walk, prose, sides);
  if (told === undefined || persons.length < 2) return null;
  if (walk.main === null || (own.some(isOfTwo) && !persons.every((name) => walk.main?.persons.includes(name)))) {
    const undated = undatedOf(walk, persons);
    if (undated !== null) {
      if (walk.main !== null) Object.assign(walk.main, { isMain: false, isTold: false });
      makeMain(walk, undated);
      if (day !== undefined) addDate(walk, undated, day, []);
      return undated;
    }
  }
  if (day === undefined && told.unit.rule !== 'headline') return null;
  const on = (day === undefined ? walk.reference : datedFrom(day, walk.reference, false))?.edtf ?? '';
  const isTold = walk.occasions.some(
    (one) =>
      !one.isFuture &&
      (one.persons.length < 2 || persons.every((name) => one.persons.includes(name)) || one.ordinal !== null) &&
      (one === walk.main ||
        (sides.every((side) => one.sides.includes(side)) &&
          (one.dates.length === 0 ||
            one.dates.some(({ found }) => {
              const known = found === null ? undefined : datedFrom(found, walk.reference, false)?.edtf;
              return known === undefined || isWithin(on, known) || known > on;
            })))),
  );
  if (isTold) return null;
  const made: Occasion = {
    ...blank(walk, kindOfEncounter(walk, unsaid({ ...nobody(0), persons, sides }), sides)),
    sides,
    persons,
    named: [spanOfTokens(told, 0, told.tokens.length - 1)],
    isImplied: true,
  };
  walk.occasions.push(made);
  if (walk.main === null) makeMain(walk, made);
  if (day !== undefined) addDate(walk, made, day, []);
  return made;
}
