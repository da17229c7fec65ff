import type { Worded } from '../../recognise/mention.ts';
import { kindOfSession } from '../../recognise/session-kind.ts';
import { ordinalOf } from '../../recognise/ordinals.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import { seriesNamed } from '../series-name.ts';
import { blank, type Walk } from './walk.ts';

const holds =
  /^(?:The )?(?<name>\p{Lu}[^,;:]{3,110}?) (?:(?:held|holds|will hold|convened|opened|concluded) (?:its|their)|(?:will meet|met|meets|is to meet|convened) for the|(?:last |first )?(?:convened|met),? for (?:its|their)) /u;

/** “gather for the first time”: the number, or null. */
export function timeIn(sentence: Worded, verb: number): number | null {
  const after = sentence.unit.span.text.slice(sentence.tokens[verb]?.end ?? 0);
  if (
    sentence.tokens[verb - 1]?.lower === 'first' &&
    /^(?:met|convened|sat)$/u.test(sentence.tokens[verb]?.lower ?? '')
  )
    return 1;
  const nth = /^(?: again)? for the (?<nth>[\p{L}\d-]+) time\b/u.exec(after)?.groups?.['nth'];
  return nth === undefined ? null : ordinalOf(nth);
}

const nthTime =
  /^ (?:will meet|met|meets|is to meet|will convene|convened)(?: again)? for the (?<nth>[\p{L}\d-]+) time\b/u;

/** “The Human Rights Dialogue will meet for the 15th time”: the number of a session named, or null. */
export function numberOfTime(sentence: Worded, { last }: Session): number | null {
  const nth = nthTime.exec(sentence.unit.span.text.slice(sentence.tokens[last]?.end ?? 0))?.groups?.['nth'];
  return nth === undefined ? null : ordinalOf(nth);
}

/** “The Cooperation Council between A and B held its twelfth meeting”, “The Dialogue will meet for the 15th time”: a session of what the sentence is about. */
export function sessionOfOwner(walk: Walk, sentence: Worded, session: Session): Occasion | null {
  const name = holds.exec(sentence.unit.span.text)?.groups?.['name'];
  if (name === undefined || session.ordinal === null) return null;
  const before = sentence.tokens[session.first - 1]?.lower ?? '';
  if (!/^(?:its|their|the)$/u.test(before)) return null;
  const last = sentence.tokens.findIndex(({ end }) => end >= sentence.unit.span.text.indexOf(name) + name.length);
  if (!/\b(?:council|commission|committee|dialogue|forum|summit|conference|group|assembly|meeting)\b/iu.test(name))
    return null;
  const series = seriesNamed(name, kindOfSession(sentence, 0, last, ''), walk.authority);
  const sides = [
    ...new Set(
      sentence.mentions.flatMap((mention) =>
        (mention.kind === 'country' || mention.kind === 'body') && mention.last <= last ? [mention.name] : [],
      ),
    ),
  ];
  const same = walk.occasions.find(({ ordinal, name: other }) => ordinal === session.ordinal && other === name);
  if (same !== undefined) return same;
  const made: Occasion = { ...blank(walk, series.kind), ordinal: session.ordinal, series: series.name, sides, name };
  walk.occasions.push(made);
  return made;
}
