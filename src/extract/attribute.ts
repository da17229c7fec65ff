import type { Authority } from '../authority/authority.ts';
import type { Attributed, Attribution } from './attribute/attribution.ts';
import { claimOf } from './attribute/claims.ts';
import { decide } from './attribute/decide.ts';
import { homesOf } from './attribute/homes.ts';
import { personFacts, type PersonFacts } from './attribute/person-facts.ts';
import { put } from './attribute/put.ts';
import { remember } from './attribute/remember.ts';
import { shortFormsOf } from './attribute/short-forms.ts';
import { stateAtStart, type State } from './attribute/state.ts';
import { voices } from './attribute/voices.ts';
import type { Recognised } from './recognise.ts';
import type { Worded } from './recognise/mention.ts';

/**
 * Who said what in an article: every sentence of prose is put into a statement, known as narration, or left unclaimed.
 * Reads each piece from top to bottom with a short memory for pronouns, speeches that go on, and numbered lists.
 */
export function attribute(
  recognised: Recognised,
  authority: Authority,
): Attributed & { facts: Map<string, PersonFacts> } {
  const homes = homesOf(recognised, authority);
  const facts = personFacts(recognised, authority, homes);
  const surnames = shortFormsOf(facts);
  for (const { name, alias } of facts.values()) if (alias !== null) surnames.set(alias, [name]);
  const surnameSet = new Set(surnames.keys());
  const attributions: Attribution[] = [];
  const readings: Readings = new Map();
  const { article, sentences } = recognised;
  const hasByline = article.head.byline.length > 0;
  const isOfPress = article.head.publisher.some(({ text }) => isPress(text));
  for (const piece of article.pieces) {
    const isFirst = piece === article.pieces[0];
    const title = piece.title?.text ?? (isFirst ? article.head.title?.text : undefined) ?? '';
    const own = sentences.filter(({ unit }) => unit.part === piece.id);
    const prose = own.filter(({ unit }) => unit.role === 'prose');
    const state = stateAtStart(piece, title, {
      facts,
      surnames,
      surnameSet,
      isReadout: (!hasByline && !isOfPress) || !isFirst,
      home: homes.publisher,
      voices: voices(own, [title, ...headingsOf(sentences, piece.id, isFirst)], { facts, surnames }),
    });
    readPiece(prose, state, attributions, readings);
  }
  return { attributions, readings, facts };
}

type Readings = Map<string, { reading: 'statement' | 'narration' | 'unclaimed'; rule: string; beaten: string[] }>;

function readPiece(prose: readonly Worded[], state: State, attributions: Attribution[], readings: Readings): void {
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

/** The lines of a piece that are no prose but may name who speaks in it: headings, captions; for the first piece all that stands above its text. */
function headingsOf(sentences: readonly Worded[], piece: string, isFirst: boolean): string[] {
  const first = sentences.findIndex(({ unit }) => unit.role === 'prose');
  return sentences.flatMap(({ unit: { part, role, rule, span } }, index) => {
    const isOwn = part === piece && (role === 'caption' || (role === 'headline' && rule !== 'subheading'));
    return isOwn || (isFirst && index < first && role === 'furniture') ? [span.text] : [];
  });
}

/** Whether a publisher is a paper or a station by its name, and no office of a state. */
const isPress = (name: string): boolean =>
  /\b(?:Broadcaster|Broadcasting|Bulletin|Chronicle|Courier|Dispatch|Gazette|Guardian|Herald|Independent|Journal|Ledger|Mail|Monitor|News|Newsline|Newswire|Observer|Online|Post|Radio|Record|Reporter|Standard|Star|Sun|Telegraph|Television|Times|Tribune|Weekly)\b/iu.test(
    name,
  ) &&
  !/\b(?:Agency|Commission|Council|Department|Embassy|Government|Ministry|Mission|Office|Presidency|Service)\b/iu.test(
    name,
  );
