import type { Worded } from '../recognise/mention.ts';
import { bearerOf } from './bearer.ts';
import type { Claim } from './claim.ts';
import type { Decision } from './decision.ts';
import { partyEndingAt, type Party } from './party.ts';
import { mainSubject } from './subject.ts';
import type { Memory } from './memory.ts';
import { namingsIn } from './namings.ts';
import { resolve } from './resolve.ts';
import type { State } from './state.ts';

/** A pronoun may mean a person named earlier in its own sentence: “Lehtovirta met Abenov and said she …”. */
export function memoryWithin(sentence: Worded, claim: Claim, state: State): Memory {
  if (claim.party.kind !== 'pronoun') return state.memory;
  const earlier = mainSubject(sentence, state.surnameSet, claim.party.first);
  if (earlier === null || earlier.kind === 'pronoun' || earlier.kind === 'document') return state.memory;
  const resolved = resolve(earlier, state.facts, state.surnames, state.memory);
  if (resolved.kind === 'delegate' && resolved.name !== null && !claim.party.isPlural)
    return { ...state.memory, persons: [...state.memory.persons, resolved.name] };
  if (resolved.kind === 'group' && claim.party.isPlural) return { ...state.memory, group: resolved };
  return state.memory;
}

/** Keeps who was spoken of last, for the pronouns to come. */
export function remember(sentence: Worded, decision: Decision, state: State): void {
  const { memory } = state;
  if (decision.rule === 'question-of-an-interviewer') {
    memory.told = null;
    return;
  }
  const subject = cleftOf(sentence) ?? mainSubject(sentence, state.surnameSet);
  const resolved =
    decision.kind === 'statement' && (decision.claim !== null || decision.rule === 'quoted-answer')
      ? decision.speaker
      : subject === null || (decision.kind === 'statement' && subject.kind !== 'person')
        ? null
        : resolve(bearerOf(sentence, subject), state.facts, state.surnames, memory);
  memory.told = decision.kind !== 'statement' && resolved?.kind === 'delegate' ? resolved : null;
  const named = sentence.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : []));
  const pair = [...new Set(named)];
  if (pair.length >= 2) memory.pair = pair.slice(0, 2);
  if (decision.kind !== 'statement' || memory.guest === null)
    rememberVisit(sentence, resolved?.kind === 'delegate' ? resolved.name : null, pair, state);
  memory.chair = chairIn(sentence) ?? memory.chair;
  const called = namingsIn(sentence, state.surnames).map(({ name }) => name);
  memory.named = [...memory.named.filter((name) => !called.includes(name)), ...called];
  if (decision.kind !== 'statement' && resolved?.kind !== 'delegate' && named.length > 0)
    memory.persons = [...memory.persons.filter((name) => !named.includes(name)), ...named];
  if (state.isReadout && resolved?.kind === 'delegate' && (state.home ?? resolved.country) === resolved.country)
    memory.principal ??= resolved.name;
  if (resolved?.kind === 'delegate' && resolved.name !== null)
    memory.persons = [...memory.persons.filter((name) => name !== resolved.name), resolved.name];
  if (resolved?.kind === 'group' && !/^(?:they|we)$/iu.test(resolved.label) && isOfSeveral(resolved.label))
    memory.group = resolved;
  if (resolved?.kind === 'document' || resolved?.kind === 'body') memory.thing = resolved;
  if (resolved?.kind === 'delegate') memory.unknown = null;
  if (
    decision.kind === 'statement' &&
    decision.claim?.party.isBare === true &&
    decision.claim.party.label.includes(' ')
  )
    memory.unknown = decision.speaker;
  if (decision.kind === 'statement' && decision.claim?.party.kind === 'role' && decision.speaker.kind === 'group')
    memory.unknown = decision.speaker;
  if (decision.kind === 'statement') memory.speaker = decision.speaker;
}

/** Whether a label may be “they”: “the chief negotiators”, “both sides”; not “the special representative”. */
const isOfSeveral = (label: string): boolean =>
  !/^(?:the|an?|its|his|her) (?:(?!and )[\p{L}’'-]+ )*(?:representative|commissioner|minister|president|premier|chancellor|ambassador|envoy|secretary|chair|chairman|chairperson|director|head|spokesperson|spokesman|spokeswoman|official|diplomat|negotiator|officer|host|guest)$/iu.test(
    label,
  );

/** “It was Norway’s minister, Ana Lund, who brought them back.”: whom such a sentence tells of. */
function cleftOf(sentence: Worded): Party | null {
  const { tokens } = sentence;
  if (tokens[0]?.lower !== 'it' || !/^(?:is|was)$/u.test(tokens[1]?.lower ?? '')) return null;
  const who = tokens.findIndex(({ lower }) => lower === 'who');
  const named = sentence.mentions.find(({ kind, last }) => kind === 'person' && (last === who - 1 || last === who - 2));
  return named === undefined ? null : partyEndingAt(sentence, named.last, new Set());
}

/** “under the chairmanship of President Ana Lund”, “was chaired by Ana Lund”: who is in the chair. */
function chairIn({ tokens, mentions }: Worded): string | null {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      (/^chair(?:man|person|woman)?ship$/u.test(lower) && tokens[index + 1]?.lower === 'of') ||
      (/^(?:chaired|moderated)$/u.test(lower) && tokens[index + 1]?.lower === 'by'),
  );
  const next = at < 0 ? undefined : mentions.find(({ kind, first }) => kind === 'person' && first > at);
  return next?.kind === 'person' && next.from <= at + 6 ? next.name : null;
}

const receives = /^(?:accompanied|greeted|hosted|hosting|received|receives|receiving|welcomed|welcoming|welcomes)$/u;
const visits =
  /^(?:arrived|arrives|came|flew|landed|touring|toured|travelled|traveled|visit|visited|visiting|visits)$/u;

/** “Prado received Lund in Lima”, “Lund, who is visiting Peru”: who is at home and who is the guest. */
function rememberVisit(sentence: Worded, subject: string | null, named: readonly string[], state: State): void {
  const { memory } = state;
  const words = sentence.tokens.filter(({ isQuoted }) => !isQuoted).map(({ lower }) => lower);
  const [first, second] = named;
  const beside = besidePronoun(sentence);
  const atHome = metAtHome(sentence, named, state);
  if (atHome !== null) {
    memory.host = atHome;
    memory.guest = named.find((name) => name !== atHome) ?? null;
  } else if (beside !== null) {
    const other = memory.persons.findLast((name) => name !== beside.name) ?? null;
    memory.host = beside.isHost ? beside.name : other;
    memory.guest = beside.isHost ? other : beside.name;
  } else if (words.some((word) => receives.test(word)) && first !== undefined && second !== undefined) {
    const host = subject ?? first;
    memory.host = host;
    memory.guest = named.find((name) => name !== host) ?? null;
  } else if (words.some((word) => visits.test(word)) && (subject ?? first) !== undefined && named.length <= 1) {
    memory.guest = subject ?? first ?? null;
    memory.host = memory.host === memory.guest ? null : memory.host;
  }
}

/** “Lund met her Peruvian counterpart, Ana Prado, in Lima”: of two from two countries, the one in whose country the town is. */
function metAtHome({ tokens, mentions }: Worded, named: readonly string[], { facts }: State): string | null {
  const town = mentions.find(({ kind, first }) => kind === 'city' && tokens[first - 1]?.lower === 'in');
  const [one, other] = named.map((name) => facts.get(name)?.country ?? null);
  if (town?.kind !== 'city' || named.length !== 2 || one === null || other === null || one === other) return null;
  return named.find((name) => facts.get(name)?.country === town.country) ?? null;
}

/** “Her host, Minister Prado, …”, “his guest, Ana Lund”: the name beside the word. */
function besidePronoun({ tokens, mentions }: Worded): { name: string; isHost: boolean } | null {
  const at = tokens.findIndex(
    ({ lower, isQuoted }, index) =>
      !isQuoted && /^(?:guest|host|visitor)$/u.test(lower) && /^(?:her|his|the)$/u.test(tokens[index - 1]?.lower ?? ''),
  );
  const named = mentions.find((one) => one.kind === 'person' && one.from > at && one.from <= at + 2);
  return at < 0 || named?.kind !== 'person' ? null : { name: named.name, isHost: tokens[at]?.lower === 'host' };
}
