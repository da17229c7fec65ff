import type { Token } from '../../text/tokens.ts';
import type { HeldOffice, Mention, PersonMention } from './mention.ts';
import { neverNames } from './never-names.ts';
import { officeAfter, officeBefore, readOffice, type Scene } from './offices.ts';
import { honorifics, nameParticles, officeHeads, officeModifiers } from './office-words.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';

/** A run of capitalised words that may be a name. Token places, `last` inclusive. */
interface Run {
  first: number;
  last: number;
}

const bodyWord =
  /^(?:Agency|Bank|Times|Post|Daily|News|University|Institute|Ministry|Group|Company|Press|Online|Chronicle|Ledger|Courier|Dispatch)$/u;

/** Endings of the words that portfolios are made of, and names hardly ever: “Management”, “Relations”, “Resources”. */
const portfolioEnding =
  /(?:tions?|ments?|ships?|ities|ology|tics|mics|tures?|isms?|sphere|sources|gies|ergy|ries|cies|ties)$/u;

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.isCapital &&
  token.isWord &&
  /^\p{Lu}[\p{L}\p{M}'ʻ\-.]*$/u.test(token.text) &&
  !(token.text.length > 3 && token.text === token.text.toUpperCase() && !token.text.includes('.')) &&
  !neverNames.has(token.lower) &&
  !portfolioEnding.test(token.lower) &&
  !officeHeads.has(token.lower) &&
  !officeModifiers.has(token.lower) &&
  !honorifics.has(token.lower);

/** The runs of capitalised words that no authority file knows, particles inside them included: “Faisal bin Khalfan al-Mutairi”. */
function runsOf(tokens: readonly Token[], known: ReadonlyMap<number, Mention>): Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (known.has(index) || !isNameWord(tokens[index])) continue;
    let last = index;
    for (let next = index + 1; next < tokens.length; next += 1) {
      if (known.has(next) && known.get(next)?.kind === 'person') break;
      if (isNameWord(tokens[next]) || /^al-\p{Lu}/u.test(tokens[next]?.text ?? '')) last = next;
      else if (!(nameParticles.has(tokens[next]?.lower ?? '') && /^\p{Ll}/u.test(tokens[next]?.text ?? ''))) break;
      if (next - last > 2) break;
    }
    runs.push({ first: index, last });
    index = last;
  }
  return runs;
}

/** Evidence that a run is a person: an office or a form of address beside it, a country’s possessive before it, a reporting verb next to it. */
function isPerson(scene: Scene, run: Run, before: unknown, after: unknown): boolean {
  const { tokens } = scene;
  const size = run.last - run.first + 1;
  if (tokens.slice(run.first, run.last + 1).some(({ text }) => bodyWord.test(text))) return false;
  const near = tokens[run.first - 1];
  const isSurname =
    size > 1 ||
    (near !== undefined && (officeHeads.has(near.lower) || scene.known.get(run.first - 1)?.kind === 'country'));
  if ((before !== null && isSurname) || honorifics.has(tokens[run.first - 1]?.lower ?? '')) return true;
  if (size < 2) return false;
  if (after !== null) return true;
  if (tokens[run.last + 1]?.text === ',' && tokens[run.last + 2]?.lower === 'who') return true;
  const previous = tokens[run.first - 1];
  const country = [...scene.known.values()].find(({ last }) => last === run.first - 2);
  if (previous?.text === "'s" && country?.kind === 'country') return true;
  if (
    /^(?:with|and|met|by|from|between|to|,)$/u.test(previous?.lower ?? '') &&
    /^(?:counterpart)$/u.test(tokens[run.first - 2]?.lower ?? '')
  )
    return true;
  if (isCounterpartList(tokens, run.first)) return true;
  if (tokens[run.first - 2]?.lower === 'opposite' && previous?.lower === 'number') return true;
  if (previous?.lower === 'counterpart' || (previous?.text === ',' && tokens[run.first - 2]?.lower === 'counterpart'))
    return true;
  const next = tokens[run.last + 1];
  const verbAfter = next !== undefined && reportingForms.has(next.lower) && /^\p{Ll}/u.test(next.text);
  const verbBefore = previous !== undefined && /^(?:said|says|added|asked|replied|told)$/u.test(previous.lower);
  return (
    (verbAfter || verbBefore) &&
    size <= 4 &&
    !tokens.slice(run.first, run.last + 1).some(({ lower }) => neverNames.has(lower))
  );
}

/** “his Uzbek and Azerbaijani counterparts, A and B”. */
function isCounterpartList(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 9), first);
  const at = before.findIndex(({ lower }) => lower === 'counterparts');
  return (
    at >= 0 && before.slice(at + 1).every(({ text, isCapital, lower }) => text === ',' || isCapital || lower === 'and')
  );
}

const pluralHead = /^(?:ministers|presidents|ambassadors|secretaries|premiers|chancellors|leaders)$/u;

/** “Foreign ministers A of X and B of Y”: the office of each, from the plural before the first; the country stands after the name. */
function sharedOffice(scene: Scene, run: Run): { office: HeldOffice; country: string | null } | null {
  const { tokens, known, text } = scene;
  const after =
    tokens[run.last + 1]?.lower === 'of' || tokens[run.last + 1]?.text === '('
      ? (known.get(run.last + 2) ?? known.get(run.last + 3))
      : undefined;
  const country = after?.kind === 'country' ? after.name : null;
  let at = run.first - 1;
  for (let steps = 0; steps < 14 && at >= 0; steps += 1, at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:"]$/u.test(token.text)) return null;
    if (!pluralHead.test(token.lower)) continue;
    if (at !== run.first - 1 && country === null) return null;
    const modifier =
      tokens[at - 1] !== undefined &&
      /^(?:foreign|prime|energy|trade|defen[cs]e|finance|interior)$/u.test(tokens[at - 1]?.lower ?? '')
        ? at - 1
        : at;
    const start = tokens[modifier]?.start ?? 0;
    const title = text.slice(start, token.end).replace(/ies$/u, 'y').replace(/s$/u, '');
    return { office: { title, represents: country, start, end: token.end }, country };
  }
  return null;
}

/** Whether an office is followed by the name of somebody else: in a list it is that person’s. */
function leadsToName({ tokens, named }: Scene, last: number): boolean {
  let next = last + 1;
  while (tokens[next]?.text === ',' || honorifics.has(tokens[next]?.lower ?? '')) next += 1;
  return named.has(next);
}

/** Reads the persons whom a sentence names in full, or by a surname with office or form of address: “President Moreno”. */
export function peopleIn(text: string, tokens: readonly Token[], known: ReadonlyMap<number, Mention>): PersonMention[] {
  const runs = runsOf(tokens, known);
  const knownPeople = [...new Set(known.values())].filter((mention) => mention.kind === 'person');
  const named = new Set<number>();
  for (const { first, last } of [...runs.filter(({ first, last }) => last > first), ...knownPeople])
    for (let index = first; index <= last; index += 1) named.add(index);
  const places = new Map([...known].filter(([, mention]) => mention.kind !== 'person'));
  const scene: Scene = { text, tokens, known: places, named };
  const found: PersonMention[] = [];
  const knownRuns = knownPeople.map((mention) => ({
    first: mention.first,
    last: mention.last,
    knownName: mention.name,
  }));
  for (const { knownName, ...run } of [...runs.map((one) => ({ ...one, knownName: null })), ...knownRuns]) {
    const isKnown = knownName !== null;
    let at = run.first;
    while (honorifics.has(tokens[at - 1]?.lower ?? '')) at -= 1;
    const alias =
      tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' && /^\p{Lu}{2,5}$/u.test(tokens[at - 2]?.text ?? '')
        ? (tokens[at - 2]?.text ?? null)
        : null;
    if (alias !== null) at -= 3;
    const before = officeBefore(scene, at, run.last, at < run.first);
    const behind = run.last > run.first || isKnown ? officeAfter(scene, run.last) : null;
    const after = behind !== null && before !== null && leadsToName(scene, behind.last) ? null : behind;
    const shared = before === null && after === null && run.last > run.first ? sharedOffice(scene, run) : null;
    if (!isKnown && !isPerson(scene, run, before ?? shared, after)) continue;
    const offices = [
      ...[before, after].flatMap((place) => (place === null ? [] : [readOffice(scene, place)])),
      ...(shared === null ? [] : [shared.office]),
    ];
    const words = text.slice(tokens[run.first]?.start ?? 0, tokens[run.last]?.end ?? 0).replace(/\s+/gu, ' ');
    const owner = tokens[(before?.first ?? at) - 1]?.text === "'s" ? (before?.first ?? at) : at;
    const possessor =
      tokens[owner - 1]?.text === "'s" ? [...places.values()].find(({ last }) => last === owner - 2) : undefined;
    const directly = [...places.values()].find(({ last }) => last === at - 1);
    const around = possessor ?? directly;
    const behindName =
      tokens[run.last + 1]?.lower === 'of' ? (places.get(run.last + 2) ?? places.get(run.last + 3)) : undefined;
    const represented = tokens[run.last + 3]?.lower === 'represented' ? places.get(run.last + 4) : undefined;
    const beside = [around, behindName, represented].find((place) => place?.kind === 'country');
    const country =
      offices.find(({ represents }) => represents !== null)?.represents ??
      (beside?.kind === 'country'
        ? beside.name
        : possessor?.kind === 'city' && possessor.capital
          ? possessor.country
          : null);
    found.push({
      kind: 'person',
      first: run.first,
      last: run.last,
      name: knownName ?? words,
      words,
      offices,
      country,
      isKnown,
      from: Math.min(before?.first ?? at, at, around?.kind === 'country' ? around.first : at),
      until: after === null ? run.last : after.last,
      alias,
    });
  }
  return found.sort((a, b) => a.first - b.first);
}
