import { fold } from '../../../text/fold.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import { subjectOf, type Walk } from './walk.ts';

const common: ReadonlySet<string> = new Set(
  'meeting session edition round the of and a talks s regular ordinary annual next trilateral ministerial in this format such'.split(
    ' ',
  ),
);
const anyNoun: ReadonlySet<string> = new Set([
  '',
  'one',
  'meeting',
  'session',
  'edition',
  'round',
  'talks',
  'gathering',
  'encounter',
]);

/**
 * The occasion whose series a bare number or “the next …” counts on in: one whose name has the same qualifying words (“the fifth
 * political consultations”), else the same noun (“the fifth dialogue”), else, for nouns that any series may have, the last one
 * that was named or the one that the piece is about.
 */
export function modelOf(walk: Walk, sentence: Worded, session: Session): Occasion | null {
  const counted = walk.occasions.filter(
    ({ series, ordinal, name }) => series !== null || ordinal !== null || (name !== null && /\p{Lu}/u.test(name)),
  );
  const last = (fits: (one: Occasion) => boolean): Occasion | null => counted.filter(fits).at(-1) ?? null;
  const opening = session.name === null || !/\p{Lu}/u.test(session.name) ? null : fold(session.name);
  const longer =
    opening === null ? null : last((one) => fold(one.series ?? one.name ?? '').startsWith(`${opening} of `));
  if (longer !== null) return longer;
  const words = (session.name === null ? '' : fold(session.name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !common.has(word) && word !== session.noun);
  if (words.length > 0)
    return last((one) => {
      const named = fold(`${one.series ?? ''} ${one.name ?? ''}`);
      return words.every((word) => named.includes(word));
    });
  const quality = /\b(?:extraordinary|informal|ministerial|ordinary|regular|trilateral)\b/u.exec(
    fold(sentence.text.slice(sentence.tokens[session.first]?.start ?? 0, sentence.tokens[session.last]?.end ?? 0)),
  )?.[0];
  const alike =
    quality === undefined
      ? null
      : last(({ series, name }) => fold(`${series ?? ''} ${name ?? ''}`).includes(`${quality} ${session.noun}`));
  if (alike !== null) return alike;
  if (session.noun === 'summit') return last(({ kind }) => kind === 'summit');
  if (session.isNeighbour && (session.noun === 'one' || isTheirs(sentence, session))) return toldLast(walk, sentence);
  const organ = anyNoun.has(session.noun) ? organTold(walk, sentence) : null;
  const ofOrgan = organ === null ? null : last((one) => fold(`${one.series ?? ''} ${one.name ?? ''}`).includes(organ));
  if (ofOrgan !== null) return ofOrgan;
  if (anyNoun.has(session.noun)) {
    const named = walk.lastNamed ?? subjectOf(walk);
    return (session.noun === '' || isNextTo(session, named) ? null : nextInCount(counted, session)) ?? named;
  }
  return last(({ series, name }) => fold(`${series ?? ''} ${name ?? ''}`).includes(session.noun));
}

/** “the sixth meeting … the second summit … the fifth meeting”: whether a session may be counted right before or behind an occasion. */
const isNextTo = ({ ordinal }: Session, one: Occasion | null): boolean =>
  ordinal === null || one?.ordinal === null || one === null || Math.abs(ordinal - one.ordinal) === 1;

/** The one series of which the piece tells the session right before or behind that number, or null. */
function nextInCount(counted: readonly Occasion[], session: Session): Occasion | null {
  const near = counted.filter(
    (one) => one.ordinal !== null && isNextTo(session, one) && (session.kind === 'other' || session.kind === one.kind),
  );
  const names = new Set(near.map(({ series, name }) => fold(series ?? name ?? '')));
  return names.size === 1 ? (near.at(-1) ?? null) : null;
}

/** “The committee was set up in the 1990s. The eighth session was held …”: the organ that this sentence or the one before it is about, or null. */
function organTold({ recognised: { sentences } }: Walk, sentence: Worded): string | null {
  const before = sentences[sentences.indexOf(sentence) - 1]?.text ?? '';
  return (organAbout.exec(sentence.text) ?? organAbout.exec(before))?.groups?.['organ']?.toLowerCase() ?? null;
}
const organAbout = /^The (?<organ>commission|committee|council|dialogue|forum|working group)\b(?!['’])/u;

/** “Their last meeting, in Riga in May”: of those who were told of just before. */
const isTheirs = ({ tokens }: Worded, { first, noun }: Session): boolean =>
  /^(?:meeting|encounter|talks)$/u.test(noun) && first === 2 && tokens[0]?.lower === 'their';

/** “The next is planned for May”: one more of what this sentence or the one before it told of, else of what the piece is about. */
function toldLast(walk: Walk, sentence: Worded): Occasion | null {
  const { sentences } = walk.recognised;
  const from = sentences[sentences.indexOf(sentence) - 1]?.unit.span.start ?? sentence.unit.span.start;
  return (
    walk.occasions.findLast(({ named, isMain }) => !isMain && named.some(({ start }) => start >= from)) ??
    subjectOf(walk)
  );
}
