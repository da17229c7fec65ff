import type { Authority } from '../../authority/authority.ts';
import type { Attribution } from '../attribute/attribution.ts';
import { mainSubject } from '../attribute/subject.ts';
import type { PersonFacts } from '../attribute/person-facts.ts';
import type { Recognised } from '../recognise.ts';
import type { Worded } from '../recognise/mention.ts';
import { impliedByHosts } from './identify/implied-by-hosts.ts';
import { impliedBy, opensMeeting } from './identify/implied.ts';
import { nameFromTitle, readFrame, settle } from './identify/frame.ts';
import { readSpeechTitle } from './identify/speech-heading.ts';
import { meetForetold } from './identify/foretold.ts';
import { joinNumbered } from './identify/join-numbered.ts';
import { isAfterPiece, isLongPast } from './identify/long-past.ts';
import { isOnlyNamed } from './identify/only-named.ts';
import { readSentence } from './identify/read-sentence.ts';
import { whomOf } from './identify/whom.ts';
import { occasionOf } from './identify/statement-occasion.ts';
import type { Walk } from './identify/walk.ts';
import type { Occasion } from './occasion.ts';

/** What one article tells of occasions, and at which of them each statement was made. */
export interface Identified {
  occasions: Occasion[];
  /** By place in the article’s list of statements. */
  ofStatement: (Occasion | null)[];
}

/** Keeps who was named, then who spoke, and last of whom the sentence is about. */
function remember(walk: Walk, sentence: Worded, speaker: string | null): void {
  const named = sentence.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : []));
  const party = mainSubject(sentence, new Set(walk.surnames.keys()));
  const whom = party === null ? null : whomOf(walk, sentence, party);
  walk.lead ??= whom;
  if (whom?.persons.length === 2) walk.pair = whom.persons;
  walk.before = sentence;
  walk.persons.push(...named, ...(speaker === null ? [] : [speaker]), ...(whom?.persons.slice(0, 1) ?? []));
}

/** Who speaks in a piece, by name, in order. */
const speakersOf = (attributions: readonly Attribution[], piece: string): string[] =>
  attributions.flatMap(({ part, speaker }) =>
    part === piece && speaker.kind === 'delegate' && speaker.name !== null ? [speaker.name] : [],
  );

/** Walks an article and finds its occasions: named sessions, talks and bilateral meetings told of, and the one that each piece is about. */
export function identify(
  recognised: Recognised,
  attributions: readonly Attribution[],
  facts: ReadonlyMap<string, PersonFacts>,
  surnames: ReadonlyMap<string, readonly string[]>,
  authority: Authority,
): Identified {
  const occasions: Occasion[] = [];
  const ofStatement = new Array<Occasion | null>(attributions.length).fill(null);
  const byUnit = new Map<string, number>();
  attributions.forEach((attribution, index) => {
    for (const { sentence } of attribution.sentences) byUnit.set(sentence.unit.id, index);
  });
  const { article } = recognised;
  for (const piece of article.pieces) {
    const title = piece.title?.text ?? (piece === article.pieces[0] ? (article.head.title?.text ?? '') : '');
    const walk: Walk = {
      recognised,
      authority,
      facts,
      surnames,
      piece,
      reference: piece.published ?? article.head.published,
      occasions: [],
      main: null,
      current: null,
      title,
      persons: [],
      pair: null,
      before: null,
      lead: null,
      lastDay: null,
      dayAhead: null,
      lastNamed: null,
      foretold: null,
      visit: null,
      stops: [],
      stay: null,
    };
    const own = recognised.sentences.filter(
      ({ unit }) => unit.part === piece.id && ['prose', 'headline', 'caption'].includes(unit.role),
    );
    const prose = own.filter(({ unit }) => unit.role === 'prose');
    nameFromTitle(walk, own);
    readSpeechTitle(walk, own);
    for (const [place, sentence] of prose.entries()) {
      const statement = byUnit.get(sentence.unit.id);
      const attribution = statement === undefined ? undefined : attributions[statement];
      const isFirst = attribution?.sentences[0]?.sentence === sentence;
      const speaker = attribution?.speaker.kind === 'delegate' ? attribution.speaker.name : null;
      const known = walk.occasions.length;
      const read = readSentence(walk, sentence, attribution === undefined, speaker);
      const told = meetForetold(walk, known, read);
      if (place < 2 || (place < 5 && opensMeeting(sentence.text))) impliedBy(walk, sentence);
      remember(walk, sentence, speaker);
      if (statement !== undefined && attribution !== undefined && isFirst)
        ofStatement[statement] = occasionOf(walk, attribution, sentence, told, prose);
    }
    for (const sentence of own.filter(({ unit }) => unit.role !== 'prose')) readFrame(walk, sentence);
    attributions.forEach((attribution, index) => {
      if (attribution.part === piece.id && attribution.continues !== null && attribution.sentences[0]?.claim === null)
        ofStatement[index] = ofStatement[attribution.continues] ?? null;
    });
    impliedByHosts(walk, own, speakersOf(attributions, piece.id));
    settle(walk, prose);
    const joined = joinNumbered(walk);
    const gone = new Set(walk.occasions.filter((one) => isOnlyNamed(walk, one)));
    walk.occasions = walk.occasions.filter((one) => !gone.has(one));
    attributions.forEach(({ part }, index) => {
      const meant = ofStatement[index] ?? null;
      if (part === piece.id && meant !== null)
        ofStatement[index] = gone.has(meant) ? null : (joined.get(meant) ?? meant);
    });
    for (const one of walk.occasions) {
      if (isLongPast(walk, one)) one.isTold = false;
      if (isAfterPiece(walk, one)) Object.assign(one, { isTold: false, isFuture: true });
    }
    occasions.push(...walk.occasions);
  }
  return { occasions, ofStatement };
}
