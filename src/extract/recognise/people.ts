import { withoutJoiners } from '../../text/double-encoded.ts';
import type { Token } from '../../text/tokens.ts';
import { chainedOffice } from './chained-office.ts';
import { countryBeside, countryListed, placeAround } from './country-beside.ts';
import { givesName } from './gives-name.ts';
import { formOfAddress, rankBefore } from './form-of-address.ts';
import { isCalled, isPerson, noHints, type Hints } from './is-person.ts';
import { ofList } from './list-with-countries.ts';
import type { Mention, PersonMention } from './mention.ts';
import { isCalledThe, namesEmployer, namesTown } from './names-no-person.ts';
import { officesAfter } from './office-after.ts';
import { officeBefore } from './office-before.ts';
import { officeOfAll } from './office-of-all.ts';
import { readOffice } from './read-office.ts';
import { respectiveOffice } from './respective-office.ts';
import { runsOf } from './runs.ts';
import { isHead, isHonorific, type Place, type Scene } from './scene.ts';
import { sharedOffice } from './shared-office.ts';

/** Whether an office is followed by the name of somebody else: in a list it is that person’s. */
function leadsToName({ tokens, named }: Scene, last: number): boolean {
  let next = last + 1;
  while (
    /^(?:,|excellency|her|highness|his|honou?rable|majesty|most|right|the)$/u.test(tokens[next]?.lower ?? '') ||
    isHonorific(tokens, next)
  )
    next += 1;
  return named.has(next);
}

/** “[Ana Holm], Minister of Norway, [Luis Prado], Minister of Peru”: an office between commas behind a name is that person’s. */
function isOfNameAhead({ tokens, named }: Scene, { first }: Place, name: number): boolean {
  if (tokens[name - 1]?.text !== ',') return false;
  const comma = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return tokens[comma]?.text === ',' && named.has(comma - 1);
}

/** “[Ana Holm], Minister of Norway, Luis Prado, Minister of Peru, and …”: a list of names with their offices behind them begins with a name that has none ahead. */
function opensWithName(scene: Scene, office: Place): boolean {
  const { tokens, named } = scene;
  let end = tokens[office.first - 1]?.lower === 'the' ? office.first - 3 : office.first - 2;
  for (let steps = 0; steps < longestList && named.has(end); steps += 1) {
    let first = end;
    while (named.has(first - 1)) first -= 1;
    const at = formOfAddress(tokens, first);
    const ahead = officeBefore(scene, at, end, at < first);
    if (ahead === null) return true;
    if (!isOfNameAhead(scene, ahead, at)) return false;
    end = tokens[ahead.first - 1]?.lower === 'the' ? ahead.first - 3 : ahead.first - 2;
  }
  return false;
}

/** No list of delegates in one sentence is longer. */
const longestList = 12;

/** Reads the persons whom a sentence names in full, or by a surname with office or form of address: “President Moreno”. An office and its name stand on the same side of a quotation mark. */
export function peopleIn(
  text: string,
  tokens: readonly Token[],
  known: ReadonlyMap<number, Mention>,
  hints: Hints = noHints,
): PersonMention[] {
  const runs = runsOf(tokens, known).map((run) => ({ ...run, knownName: null }));
  const knownRuns = [...new Set(known.values())]
    .filter((mention) => mention.kind === 'person')
    .map(({ first, last, name }) => ({ first, last, knownName: name }));
  const isNamed = ({ first, last }: Place): boolean =>
    (last > first || isHead(tokens[first - 1])) &&
    !namesEmployer(tokens, last) &&
    !namesTown(tokens, first, last) &&
    !isCalledThe(tokens, first) &&
    !givesName(tokens, last);
  const named = new Set<number>();
  for (const { first, last } of [...runs.filter(isNamed), ...knownRuns])
    for (let index = first; index <= last; index += 1) named.add(index);
  const places = new Map([...known].filter(([, mention]) => mention.kind !== 'person'));
  const told: Scene = { text, tokens, known: places, named };
  const quoted: Scene = { ...told, tokens: tokens.map((token) => ({ ...token, isQuoted: !token.isQuoted })) };
  return [...runs, ...knownRuns]
    .flatMap((run) => personAt(tokens[run.first]?.isQuoted === true ? quoted : told, run, hints) ?? [])
    .sort((a, b) => a.first - b.first);
}

/** What a bearer is called besides his office: “the Secretary for Trade, [Ambassador] Ana Holm”. */
const style = /^(?:ambassador|attorney-general|justice|prince|princess|professor|senator)$/u;

/** The office that stands ahead of such a style, with a comma between. */
function officeAheadOfStyle(scene: Scene, before: Place, nameEnd: number): Place | null {
  const { tokens } = scene;
  let { first } = before;
  while (first < before.last && isHonorific(tokens, first)) first += 1;
  if (first !== before.last || !style.test(tokens[first]?.lower ?? '')) return null;
  const at = formOfAddress(tokens, first);
  return tokens[at - 1]?.text === ',' ? officeBefore(scene, at, nameEnd, true) : null;
}

/** The person whom a run of words names, with the offices beside it; null where nothing tells a person. */
function personAt(scene: Scene, run: Place & { knownName: string | null }, hints: Hints): PersonMention | null {
  const { text, tokens } = scene;
  const isKnown = run.knownName !== null;
  let at = formOfAddress(tokens, run.first);
  const alias =
    tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' && /^\p{Lu}{2,5}$/u.test(tokens[at - 2]?.text ?? '')
      ? (tokens[at - 2]?.text ?? null)
      : null;
  if (alias !== null) at -= 3;
  const ranked = rankBefore(tokens, at);
  const rank = ranked < at ? formOfAddress(tokens, ranked) : at;
  const underRank = rank < at ? officeBefore(scene, rank, run.last, true) : null;
  const ahead = underRank ?? officeBefore(scene, at, run.last, at < run.first);
  const isFull = run.last > run.first || isKnown;
  const word = tokens[run.last]?.lower ?? '';
  const behind = isFull || isCalled(hints, word) ? officesAfter(scene, run.last) : [];
  const isOfOther =
    ahead !== null &&
    isOfNameAhead(scene, ahead, at) &&
    behind.length > 0 &&
    (behind.some(({ last }) => !leadsToName(scene, last)) || opensWithName(scene, ahead));
  const before = isOfOther ? null : ahead;
  const style = before === null ? null : officeAheadOfStyle(scene, before, run.last);
  const isListed = before !== null && behind.some(({ last }) => leadsToName(scene, last));
  const after = isListed ? [] : behind;
  const isAlone = before === null && after.length === 0 && run.last > run.first;
  const inOrder = ofList(scene, run);
  const told = isAlone
    ? (inOrder?.office ??
      sharedOffice(scene, run) ??
      respectiveOffice(scene, run) ??
      chainedOffice(scene, run) ??
      officeOfAll(scene, run))
    : null;
  const shared = told === null || inOrder === null ? told : { ...told, represents: inOrder.country };
  if (!isKnown && !isPerson(scene, run, before ?? shared, after[0] ?? null, hints)) return null;
  const offices = [
    ...[...(style === null ? [] : [style]), ...(before === null ? [] : [before]), ...after].map((place) =>
      readOffice(scene, place),
    ),
    ...(shared === null ? [] : [shared]),
  ];
  const words = withoutJoiners(text.slice(tokens[run.first]?.start ?? 0, tokens[run.last]?.end ?? 0));
  const around = placeAround(scene, before, at, run.last);
  return {
    kind: 'person',
    first: run.first,
    last: run.last,
    name: run.knownName ?? words,
    words,
    offices,
    country:
      inOrder?.country ??
      countryBeside(scene, run.last, offices, around) ??
      countryListed(scene, after.at(-1)?.last ?? -1),
    isKnown,
    from: Math.min(style?.first ?? at, before?.first ?? at, at, around?.kind === 'country' ? around.first : at),
    until: after.at(-1)?.last ?? run.last,
    alias,
  };
}
