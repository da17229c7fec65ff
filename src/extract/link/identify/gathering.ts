import type { MeetingKind } from '../../../model/meeting.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datesIn } from '../dates-in.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import { placesIn } from '../places-in.ts';
import { blank, makeMain, type Walk } from './walk.ts';

const gathers =
  /^(?<who>.{0,160}?\b(?:(?<foreign>foreign ministers)|(?<top>leaders|heads of (?:state|government)|presidents|prime ministers)|ministers)\b[^,;]{0,80}?) (?:(?<plan>will|are (?:to|due to|set to|scheduled to|expected to)) (?:meet|gather|convene)|gathered|met|convened)\b(?: again)?(?! with)/iu;

/** “Foreign ministers of the bloc gathered in …”, “The leaders are due to meet again in …”: a gathering without a name of its own. */
export function gathering(
  walk: Walk,
  sentence: Worded,
  sessions: readonly Session[],
): { occasion: Occasion; at: number } | null {
  const match = gathers.exec(sentence.unit.span.text);
  if (match?.groups === undefined) return null;
  const { foreign, top, plan } = match.groups;
  const until = match[0].length;
  const isFor = sessions.some(
    ({ isAnaphor, first }) =>
      !isAnaphor &&
      (sentence.tokens[first]?.start ?? 0) < until + 40 &&
      / (?:for|at) (?:the |their |its )?$/u.test(
        sentence.unit.span.text.slice(until, sentence.tokens[first]?.start ?? 0),
      ),
  );
  if (isFor) return null;
  const isFuture = plan !== undefined;
  const planned = walk.main?.isFuture === true;
  if (!isFuture && walk.main !== null && !planned) return null;
  const kind: MeetingKind =
    foreign !== undefined ? 'foreign-ministers-meeting' : top !== undefined ? 'summit' : 'other';
  const found = datesIn(sentence.unit.span);
  if (found.length === 0 && placesIn(sentence, sentence.tokens.length - 1).city === null) return null;
  const made: Occasion = { ...blank(walk, kind), isFuture, isTold: !isFuture, named: [sentence.unit.span] };
  walk.occasions.push(made);
  if (!isFuture) makeMain(walk, made);
  const verb = sentence.tokens.findIndex(({ end }) => end >= match[0].length);
  return { occasion: made, at: verb };
}
