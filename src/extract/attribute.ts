import type { Authority } from '../authority/authority.ts';
import type { Attributed, Attribution, ResolvedSpeaker } from './attribute/attribution.ts';
import { claimOf } from './attribute/claims.ts';
import type { Claim } from './attribute/clause.ts';
import { announcesList, numberOf, opensWithOrdinal } from './attribute/enumeration.ts';
import { modeOf, speechIn } from './attribute/mode.ts';
import { shortForms } from './attribute/party.ts';
import { personFacts, type PersonFacts } from './attribute/person-facts.ts';
import { emptyMemory, resolve, sameCollective, sameSpeaker, type Memory } from './attribute/resolve.ts';
import { mainSubject } from './attribute/subject.ts';
import { isPast, tellsEvents } from './attribute/tense.ts';
import type { Recognised } from './recognise.ts';
import type { Worded } from './recognise/mention.ts';

interface State {
  facts: ReadonlyMap<string, PersonFacts>;
  surnames: ReadonlyMap<string, readonly string[]>;
  surnameSet: ReadonlySet<string>;
  memory: Memory;
  part: string;
  paragraph: number;
  isReadout: boolean;
  isJoint: boolean;
  /** The statement that the sentence before belongs to, if it stands in the same paragraph. */
  open: number | null;
  /** The last statement of the piece, and whether only statements came since. */
  last: number | null;
  wasStatement: boolean;
  /** The statement that opened a numbered list. */
  list: number | null;
  inItem: boolean;
}

type Decision =
  | {
      kind: 'statement';
      speaker: ResolvedSpeaker;
      claim: Claim | null;
      rule: string;
      fresh: boolean;
      continues: boolean;
      number: number | null;
    }
  | { kind: 'narration' | 'unclaimed'; rule: string };

/**
 * Who said what in an article: every sentence of prose is put into a statement, known as narration, or left unclaimed.
 * Reads each piece from top to bottom with a short memory for pronouns, speeches that go on, and numbered lists.
 */
export function attribute(
  recognised: Recognised,
  authority: Authority,
): Attributed & { facts: Map<string, PersonFacts> } {
  const facts = personFacts(recognised, authority);
  const surnames = shortForms(facts.keys());
  for (const { name, alias } of facts.values()) if (alias !== null) surnames.set(alias, [name]);
  const attributions: Attribution[] = [];
  const readings = new Map<
    string,
    { reading: 'statement' | 'narration' | 'unclaimed'; rule: string; beaten: string[] }
  >();
  const { article, sentences } = recognised;
  const hasByline = article.head.byline.length > 0;
  for (const piece of article.pieces) {
    const prose = sentences.filter(({ unit }) => unit.part === piece.id && unit.role === 'prose');
    const title =
      piece.title?.text ?? (piece.id === article.pieces[0]?.id ? article.head.title?.text : undefined) ?? '';
    const state: State = {
      facts,
      surnames,
      surnameSet: new Set(surnames.keys()),
      memory: emptyMemory(),
      part: piece.id,
      paragraph: -1,
      isReadout: !hasByline || piece !== article.pieces[0],
      isJoint:
        /\bjoint (?:\p{L}+ )?(?:statement|communiqu|declaration|vision)|^communiqu|^declaration|^chair[’'s]*s statement/iu.test(
          title,
        ) && !/\b(?:says?|adopts?|issues?|signs?)\b/iu.test(title),
      open: null,
      last: null,
      wasStatement: false,
      list: null,
      inItem: false,
    };
    prose.forEach((sentence, index) => {
      if (sentence.unit.paragraph !== state.paragraph) {
        if (state.paragraph >= 0 && state.open === null) state.wasStatement = false;
        state.open = null;
        state.inItem = false;
        state.paragraph = sentence.unit.paragraph;
      }
      const { claim, beaten } = claimOf(sentence, state.surnameSet);
      const decision = decide(sentence, claim, prose.slice(index + 1), state, attributions);
      readings.set(sentence.unit.id, {
        reading: decision.kind,
        rule: decision.rule,
        beaten: beaten.map(({ rule }) => rule),
      });
      if (decision.kind === 'statement') put(sentence, decision, state, attributions);
      else {
        state.open = null;
        if (decision.kind === 'narration' && sentence.unit.paragraph !== attributions[state.last ?? -1]?.paragraph)
          state.wasStatement = false;
      }
      remember(sentence, decision, state);
    });
  }
  return { attributions, readings, facts };
}

const said = (
  speaker: ResolvedSpeaker,
  claim: Claim | null,
  rule: string,
  rest: Partial<Extract<Decision, { kind: 'statement' }>> = {},
): Decision => ({
  kind: 'statement',
  speaker,
  claim,
  rule,
  fresh: claim !== null,
  continues: false,
  number: null,
  ...rest,
});

/** Whether a claim fits into the running speech instead of opening one: a stance in the present, of the speaker’s own side. */
function goesOnInSpeech(claim: Claim, speaker: ResolvedSpeaker, party: ResolvedSpeaker): boolean {
  if (claim.strength === 'strong') return false;
  if (speaker.kind === 'delegate' || speaker.kind === 'country' || speaker.kind === 'body')
    return party.kind === 'country' || party.kind === 'group' || party.kind === 'body' || sameSpeaker(speaker, party);
  return party.kind !== 'delegate';
}

function decide(
  sentence: Worded,
  claim: Claim | null,
  following: readonly Worded[],
  state: State,
  attributions: readonly Attribution[],
): Decision {
  const text = sentence.unit.span.text;
  const open = state.open === null ? undefined : attributions[state.open];
  const last = state.last === null ? undefined : attributions[state.last];
  const party =
    claim === null ? null : resolve(claim.party, state.facts, state.surnames, memoryWithin(sentence, claim, state));
  const number = sentence.unit.item || opensWithOrdinal(text) ? numberOf(text) : null;
  const isItem =
    (number !== null || sentence.unit.item) &&
    last !== undefined &&
    (state.list !== null || announcesList(last.sentences.at(-1)?.sentence.unit.span.text ?? ''));
  if (
    isItem &&
    !(claim?.strength === 'strong' && party !== null && !sameSpeaker(party, last.speaker) && party.kind === 'delegate')
  )
    return said(last.speaker, null, 'item-of-a-list', { fresh: true, continues: true, number });
  if (
    state.inItem &&
    open !== undefined &&
    (claim === null || party === null || claim.strength === 'weak' || sameSpeaker(party, open.speaker))
  )
    return said(open.speaker, null, 'goes-on-in-an-item');
  if (claim !== null && party !== null) {
    if (open !== undefined && goesOnInSpeech(claim, open.speaker, party))
      return said(open.speaker, null, 'stance-in-the-running-speech');
    if (
      claim.strength === 'weak' &&
      open === undefined &&
      last !== undefined &&
      state.wasStatement &&
      ownSide(party, last.speaker)
    )
      return said(last.speaker, null, 'own-side-goes-on', { fresh: true, continues: true });
    if (claim.strength === 'weak' && /^disposition/u.test(claim.rule) && tellsEvents(sentence))
      return { kind: 'narration', rule: 'tells-events' };
    return said(party, claim, claim.rule);
  }
  const speech = speechIn(sentence);
  const isQuoted =
    speech.length > 0 &&
    (text.length - speech.reduce((sum, { start, end }) => sum + end - start, 0) < 8 || !(speech[0]?.isOpened ?? true));
  if (isQuoted) {
    if (open !== undefined) return said(open.speaker, null, 'quotation-goes-on');
    const ahead = speakerAhead(sentence, following, state);
    if (ahead !== null) return said(ahead, null, 'quotation-with-its-verb-ahead', { fresh: true });
    if (last !== undefined && state.wasStatement)
      return said(last.speaker, null, 'quotation-of-the-last-speaker', { fresh: true, continues: true });
  }
  if (state.isJoint) return inJointStatement(sentence, open, last, state);
  if (open !== undefined) return inParagraph(sentence, open, state, speech.length > 0);
  if (last !== undefined && state.wasStatement && carriesOn(sentence, last.speaker, state))
    return said(last.speaker, null, 'stance-of-the-last-speaker', { fresh: true, continues: true });
  if (tellsEvents(sentence)) return { kind: 'narration', rule: 'tells-events' };
  return isPast(sentence) === true ? { kind: 'narration', rule: 'past-tense' } : { kind: 'unclaimed', rule: 'no-rule' };
}

/** A sentence without a verb of its own, behind one of a statement in its paragraph. */
function inParagraph(sentence: Worded, open: Attribution, state: State, hasSpeech: boolean): Decision {
  const before = open.sentences.at(-1)?.sentence;
  const isEvent = tellsEvents(sentence);
  const isAnaphor = /^(?:This|That|These|Such|It|They|He|She|In this|To this|Thus|Therefore|Together)\b/u.test(
    sentence.unit.span.text,
  );
  const past = isPast(sentence) === true;
  if (before === undefined) return { kind: 'unclaimed', rule: 'no-rule' };
  const subject = mainSubject(sentence, state.surnameSet);
  const ofOccasion =
    isEvent &&
    (subject === null ||
      subject.kind === 'person' ||
      subject.kind === 'surname' ||
      subject.kind === 'group' ||
      subject.kind === 'pronoun');
  if (
    ofOccasion &&
    !hasSpeech &&
    !(
      state.isReadout &&
      open.speaker.kind === 'delegate' &&
      /\b(?:President|visit)\b/u.test(sentence.unit.span.text) &&
      !past
    )
  )
    return { kind: 'narration', rule: 'tells-events' };
  if (past && !state.isReadout && !isAnaphor) return { kind: 'narration', rule: 'past-tense-in-a-news-report' };
  if (past && state.isReadout && isEvent) return { kind: 'narration', rule: 'tells-events' };
  if (
    !state.isReadout &&
    (open.speaker.kind === 'body' || open.speaker.kind === 'document') &&
    !isAnaphor &&
    !hasModal(sentence)
  )
    return { kind: 'unclaimed', rule: 'no-rule' };
  return said(open.speaker, null, 'goes-on-in-the-paragraph');
}

const hasModal = (sentence: Worded): boolean =>
  sentence.tokens.some(
    ({ lower, isQuoted }) => !isQuoted && ['will', 'would', 'should', 'must', 'could', 'can'].includes(lower),
  );

/** In a statement agreed by all parties every operative sentence is the document’s, in the parties’ name. */
function inJointStatement(
  sentence: Worded,
  open: Attribution | undefined,
  last: Attribution | undefined,
  state: State,
): Decision {
  const subject = mainSubject(sentence, state.surnameSet);
  const text = sentence.unit.span.text;
  if (tellsEvents(sentence) && isPast(sentence) === true) return { kind: 'narration', rule: 'tells-events' };
  if (/^(?:Done|Signed|Issued|Adopted) (?:at|in|on)\b/u.test(text))
    return { kind: 'narration', rule: 'closing-formula' };
  if (open !== undefined) return said(open.speaker, null, 'goes-on-in-the-paragraph');
  if (subject !== null && (subject.kind === 'group' || subject.kind === 'pronoun' || subject.kind === 'country'))
    return said(resolve(subject, state.facts, state.surnames, state.memory), null, 'joint-statement', {
      fresh: true,
      continues: last !== undefined,
    });
  if (/:\s*$/u.test(text) || hasModal(sentence))
    return said(
      last?.speaker ?? { kind: 'document', name: null, label: 'the joint statement', country: null, candidates: [] },
      null,
      'joint-statement',
      { fresh: true },
    );
  return { kind: 'narration', rule: 'frame-of-a-joint-statement' };
}

/** Whether a party is on the speaker’s side: he himself, his country, or the same collective. */
function ownSide(party: ResolvedSpeaker, speaker: ResolvedSpeaker): boolean {
  if (party.kind === 'group') return sameCollective(party, speaker);
  return (
    sameSpeaker(party, speaker) ||
    (party.kind === 'country' && party.country !== null && party.country === speaker.country)
  );
}

/** Whether a paragraph without a reporting verb goes on from the last: its subject is the last speaker’s side, its verb one of will or duty. */
function carriesOn(sentence: Worded, speaker: ResolvedSpeaker, state: State): boolean {
  if (tellsEvents(sentence) || isPast(sentence) === true || !hasModal(sentence)) return false;
  const subject = mainSubject(sentence, state.surnameSet);
  if (subject === null) return false;
  return ownSide(resolve(subject, state.facts, state.surnames, { ...state.memory, speaker }), speaker);
}

/** The speaker whose verb stands later in the same paragraph: “We must act. We must act now,” Smith said. Also a name signed below. */
function speakerAhead(sentence: Worded, following: readonly Worded[], state: State): ResolvedSpeaker | null {
  for (const next of following) {
    const isSame = next.unit.paragraph === sentence.unit.paragraph;
    if (!isSame) {
      const signature = next.mentions.find((mention) => mention.kind === 'person' && mention.first === 0);
      const isSignature =
        signature?.kind === 'person' &&
        next.tokens[signature.last + 1]?.text === ',' &&
        claimOf(next, state.surnameSet).claim === null &&
        !/[.!?]$/u.test(next.unit.span.text);
      return isSignature
        ? resolve(
            {
              kind: 'person',
              label: signature.name,
              name: signature.name,
              country: null,
              owner: null,
              isPlural: false,
              first: 0,
              last: signature.last,
            },
            state.facts,
            state.surnames,
            state.memory,
          )
        : null;
    }
    const { claim } = claimOf(next, state.surnameSet);
    if (claim !== null && claim.strength === 'strong')
      return resolve(claim.party, state.facts, state.surnames, memoryWithin(next, claim, state));
    if (speechIn(next).length === 0) return null;
  }
  return null;
}

/** A pronoun may mean a person named earlier in its own sentence: “Lehtovirta met Abenov and said she …”. */
function memoryWithin(sentence: Worded, claim: Claim, state: State): Memory {
  if (claim.party.kind !== 'pronoun') return state.memory;
  const earlier = mainSubject(sentence, state.surnameSet, claim.party.first);
  if (earlier === null || earlier.kind === 'pronoun' || earlier.kind === 'document') return state.memory;
  const resolved = resolve(earlier, state.facts, state.surnames, state.memory);
  if (resolved.kind === 'delegate' && resolved.name !== null && !claim.party.isPlural)
    return { ...state.memory, persons: [...state.memory.persons, resolved.name] };
  if (resolved.kind === 'group' && claim.party.isPlural) return { ...state.memory, group: resolved };
  return state.memory;
}

function put(
  sentence: Worded,
  decision: Extract<Decision, { kind: 'statement' }>,
  state: State,
  attributions: Attribution[],
): void {
  const open = state.open === null ? undefined : attributions[state.open];
  const entry = { sentence, claim: decision.claim, rule: decision.rule, mode: modeOf(sentence, decision.claim) };
  const isNewItem = decision.rule === 'item-of-a-list';
  if (
    open !== undefined &&
    !isNewItem &&
    sameSpeaker(open.speaker, decision.speaker) &&
    open.paragraph === sentence.unit.paragraph
  ) {
    open.sentences.push(entry);
    if (announcesList(sentence.unit.span.text)) state.list = state.open;
  } else {
    const of = isNewItem ? (state.list ?? state.last) : null;
    const inner =
      decision.claim?.inner === undefined || decision.claim.inner === null
        ? null
        : resolve(decision.claim.inner, state.facts, state.surnames, state.memory);
    attributions.push({
      speaker: decision.speaker,
      inner,
      sentences: [entry],
      part: state.part,
      paragraph: sentence.unit.paragraph,
      continues: decision.continues ? (isNewItem ? of : state.last) : null,
      point: isNewItem && of !== null && decision.number !== null ? { of, number: decision.number } : null,
    });
    state.open = attributions.length - 1;
    state.last = state.open;
    if (isNewItem) state.list = of;
    else if (announcesList(sentence.unit.span.text)) state.list = state.open;
    else if (decision.claim !== null) state.list = null;
    state.inItem = isNewItem;
  }
  state.wasStatement = true;
}

/** Keeps who was spoken of last, for the pronouns to come. */
function remember(sentence: Worded, decision: Decision, state: State): void {
  const { memory } = state;
  const subject = mainSubject(sentence, state.surnameSet);
  const resolved =
    decision.kind === 'statement' && decision.claim !== null
      ? decision.speaker
      : subject === null || (decision.kind === 'statement' && subject.kind !== 'person')
        ? null
        : resolve(subject, state.facts, state.surnames, memory);
  const named = sentence.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : []));
  memory.named = [...memory.named.filter((name) => !named.includes(name)), ...named];
  if (decision.kind === 'narration' && resolved?.kind !== 'delegate' && named.length > 0)
    memory.persons = [...memory.persons.filter((name) => !named.includes(name)), ...named];
  if (resolved?.kind === 'delegate' && resolved.name !== null)
    memory.persons = [...memory.persons.filter((name) => name !== resolved.name), resolved.name];
  if (resolved?.kind === 'group' && !/^(?:they|we)$/iu.test(resolved.label)) memory.group = resolved;
  if (resolved?.kind === 'document' || resolved?.kind === 'body') memory.thing = resolved;
  if (decision.kind === 'statement') memory.speaker = decision.speaker;
}
