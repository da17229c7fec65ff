import { officeModifiers } from '../recognise/office-words.ts';
import type { Worded } from '../recognise/mention.ts';
import type { Recognised } from '../recognise.ts';
import { spanWithin } from '../../text/spans.ts';
import { countryNamed } from './homes.ts';
import { officeClass } from './office-class.ts';
import type { OfficeFact, PersonFacts } from './person-facts.ts';

const pluralHead = /^(?:chancellors|ministers|premiers|presidents)$/u;
/** How many sentences after their common office its holders are named. */
const reach = 3;

/**
 * Gives an office to the two who are named without one right after a sentence that tells it of both their countries: “Norway and Peru
 * will share pictures, their foreign ministers said. Ana Holm received Luis Prado …”, “The prime ministers of Norway and Peru met.
 * Norway’s Ana Holm said …”. Not where more than two can be meant, or where either country has another holder of that office.
 */
export function pairRoles({ sentences }: Recognised, facts: ReadonlyMap<string, PersonFacts>): void {
  const prose = sentences.filter(({ unit }) => unit.role === 'prose');
  const place = new Map(prose.map((sentence, index) => [sentence, index]));
  const open = [...facts.values()].filter(({ offices, isKnown }) => offices.length === 0 && !isKnown);
  if (open.length === 0) return;
  prose.forEach((sentence, index) => {
    const role = roleOfTwo(sentence);
    if (role === null) return;
    const held = new Set(
      [...facts.values()].flatMap(({ country, offices }) =>
        offices.some(({ title }) => officeClass(title) === officeClass(role.office.title)) ? [country] : [],
      ),
    );
    const isHeld = role.countries.some((country) => held.has(country));
    const fellow = open.filter(
      ({ country, offices }) => offices.length === 0 && role.countries.includes(country ?? '') && !held.has(country),
    );
    if (isHeld && fellow.length === 1)
      for (const bearer of fellow) bearer.offices.push({ ...role.office, represents: bearer.country });
    const bearers = open.filter(({ country, mentions, offices }) => {
      const at = Math.min(...mentions.map((one) => place.get(one.sentence) ?? Number.POSITIVE_INFINITY));
      const isNear = at > index && at <= index + reach;
      return offices.length === 0 && isNear && (country === null || role.countries.includes(country));
    });
    const isPair =
      bearers.length === 2 && (bearers[0]?.country === null || bearers[0]?.country !== bearers[1]?.country);
    const isOneOf = bearers.length === 1 && bearers[0]?.country !== null;
    if (isHeld || !(isPair || isOneOf)) return;
    for (const bearer of bearers) bearer.offices.push({ ...role.office, represents: bearer.country });
  });
}

/** The office in the plural that a sentence tells of two countries and of nobody by name: “their foreign ministers”. */
function roleOfTwo({ tokens, mentions, unit }: Worded): { office: OfficeFact; countries: string[] } | null {
  if (mentions.some(({ kind }) => kind === 'person')) return null;
  const head = tokens.findIndex(({ lower, isQuoted }) => pluralHead.test(lower) && !isQuoted);
  const countries = [...new Set(mentions.flatMap((one) => (one.kind === 'country' ? (countryNamed(one) ?? []) : [])))];
  if (head < 0 || countries.length !== 2) return null;
  let first = head;
  while (officeModifiers.has(tokens[first - 1]?.lower ?? '')) first -= 1;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[head]?.end ?? 0];
  const span = spanWithin(unit.span, start, end - start);
  return { office: { title: span.text.replace(/s$/u, ''), represents: null, span, part: unit.part }, countries };
}
