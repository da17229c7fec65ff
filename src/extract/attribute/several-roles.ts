import { officeModifiers } from '../recognise/office-words.ts';
import { singularOf } from '../recognise/plural-heads.ts';
import type { Worded } from '../recognise/mention.ts';
import type { Recognised } from '../recognise.ts';
import { spanWithin } from '../../text/spans.ts';
import { isNational, officeClass } from './office-class.ts';
import type { OfficeFact, PersonFacts } from './person-facts.ts';

/** How many sentences behind their common office those who hold it are named. */
const reach = 2;

/**
 * Gives an office to who is named with a country alone, where a plural tells it of all who are named: “Norway’s [Ana Holm] met Peru’s
 * [Luis Prado]. The two presidents …” of the two named last, “Three presidents came. Norway’s [Ana Holm] …, Peru’s [Luis Prado] …” of those
 * named next. Nobody gets one where two of those who are meant are of one country.
 */
export function rolesOfSeveral({ sentences }: Recognised, facts: ReadonlyMap<string, PersonFacts>): void {
  const prose = sentences.filter(({ unit }) => unit.role === 'prose' || unit.role === 'caption');
  prose.forEach((sentence, index) => {
    for (const { office, head, isOfTwo } of pluralsIn(sentence)) {
      const bearers = isOfTwo ? lastTwo(index, head) : next(index, head);
      const countries = new Set(bearers.map(({ country }) => country));
      const open = bearers.filter(({ offices, isKnown }) => offices.length === 0 && !isKnown);
      if (bearers.length < 2 || countries.size < bearers.length || open.some(({ country }) => country === null))
        continue;
      const isShared = bearers.every((one) => open.includes(one) || (isOfTwo && holds(one, office.title)));
      if (isShared) for (const bearer of open) bearer.offices.push({ ...office, represents: bearer.country });
    }
  });

  /** The two persons named last ahead of a token, in its sentence or with the one before; none where these name others. */
  function lastTwo(index: number, head: number): PersonFacts[] {
    const own = named(prose[index], 0, head);
    const before = prose[index - 1];
    const all = own.length > 1 ? own : [...named(before, 0, before?.tokens.length ?? 0), ...own];
    const pair = [...new Set(all)];
    return pair.length === 2 ? pair : [];
  }

  /** Those named with their countries behind a token, in its sentence and the next ones of its paragraph. */
  function next(index: number, head: number): PersonFacts[] {
    const paragraph = prose[index]?.unit.paragraph;
    const all = prose
      .slice(index, index + reach + 1)
      .filter(({ unit }) => unit.paragraph === paragraph)
      .flatMap((one, at) => named(one, at === 0 ? head : 0, one.tokens.length));
    return [...new Set(all)].filter(({ country, offices }) => country !== null && offices.length === 0);
  }

  function named(sentence: Worded | undefined, first: number, end: number): PersonFacts[] {
    const names = sentence?.mentions.flatMap((one) =>
      one.kind === 'person' && one.first >= first && one.last < end ? [one.name] : [],
    );
    return [...new Set(names)].flatMap((name) => facts.get(name) ?? []);
  }
}

/** Whether somebody holds an office, or one of a head of state or government. */
const holds = ({ offices }: PersonFacts, title: string): boolean =>
  offices.some(
    (one) =>
      officeClass(one.title) === officeClass(title) ||
      (/^heads? of/iu.test(title) &&
        /^(?:chancellor|emir|king|president|prime minister|queen|sultan)$/u.test(officeClass(one.title))),
  );

/** Nouns of many that tell no office of any one of them. */
const ofAnybody = /\b(?:delegate|diplomat|head|leader|member|negotiator|official|representative)$/iu;

/** Words ahead of an office with which a sentence opens: “[The three] presidents”. */
const determiner =
  /^(?:all|both|\p{L}+teen|e(?:ight|leven)|five|four|many|nine|seven|several|six|ten|the|three|twelve|two|\d+)$/u;

/** What follows those who came: “Ministers [from] five countries”, “Presidents [gathered] on Monday”. */
const cameTogether = /^(?:arrived|assembled|came|conferred|convened|flew|from|gathered|meet|met|of|sat|travell?ed)$/u;

/** The offices in the plural that a sentence tells of the two named last, “[the two presidents] conferred”, or with which it opens: “[Three presidents], one lake.” */
function pluralsIn({ tokens, unit, mentions }: Worded): { office: OfficeFact; head: number; isOfTwo: boolean }[] {
  return tokens.flatMap((noun, head) => {
    const singular = noun.isQuoted ? null : singularOf(tokens, head);
    const isOfState = tokens[head + 1]?.lower === 'of' && /^(?:government|state)$/u.test(tokens[head + 2]?.lower ?? '');
    if (singular === null || (!isOfState && (!isNational(singular) || ofAnybody.test(singular)))) return [];
    const last = isOfState ? head + 2 : head;
    let first = head;
    while (officeModifiers.has(tokens[first - 1]?.lower ?? '')) first -= 1;
    const isOfTwo = /^(?:both|two)$/u.test(tokens[first - 1]?.lower ?? '') && isAlone(last) && !isFellow(first - 1);
    const isPresent = first > 0 || cameTogether.test(tokens[last + 1]?.lower ?? '');
    const opens = isPresent && tokens.slice(0, first).every(({ lower }) => determiner.test(lower));
    if (!isOfTwo && !opens) return [];
    const start = tokens[first]?.start ?? 0;
    const span = spanWithin(unit.span, start, (tokens[last]?.end ?? noun.end) - start);
    const [ahead, behind] = [span.text.slice(0, noun.start - start), span.text.slice(noun.end - start)];
    const title = `${ahead}${singular}${behind}`.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) =>
      first === 0 ? letter.toLowerCase() : letter,
    );
    return [{ office: { title, represents: null, span, part: unit.part }, head, isOfTwo }];
  });

  /** “Luis Prado [and the two] presidents”: others than those named ahead. */
  function isFellow(two: number): boolean {
    const and = tokens[two - 1]?.lower === 'the' ? two - 2 : two - 1;
    return tokens[and]?.lower === 'and' && mentions.some(({ kind, last }) => kind === 'person' && last === and - 1);
  }

  /** “The two presidents”, and no more: not “the two presidents of Norway and Peru”, “the two ministers Ana Holm and Luis Prado”. */
  function isAlone(last: number): boolean {
    return !mentions.some(({ first }) => first > last && first < last + 4) && tokens[last + 1]?.lower !== 'of';
  }
}
