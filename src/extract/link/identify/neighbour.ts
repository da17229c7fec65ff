import type { Worded } from '../../recognise/mention.ts';
import { anyStaff } from '../../recognise/staff-nouns.ts';
import type { Occasion } from '../occasion.ts';
import { endsAsOrgan } from './organ-nouns.ts';
import { areTalksOfStaff, kindByHolders } from './kind-by-holders.ts';
import { isOfOtherNoun, isOwnKind } from './own-kind.ts';
import type { Sought } from './sought.ts';
import { blank, type Walk } from './walk.ts';

/** “the next meeting, in Leticia”, “the previous round, on 12 October”: one more of the kind told of. */
export function neighbour(
  walk: Walk,
  sentence: Worded,
  { session, series, places, isFuture }: Sought,
  model: Occasion | null,
): Occasion | null {
  const known = series?.isKnown === true ? series : null;
  const direction =
    (session.kind === 'summit' && model?.kind !== 'summit') ||
    isOfOtherNoun(session, model) ||
    areTalksOfStaff(sentence, session)
      ? null
      : model;
  const areStaff =
    kindByHolders(sentence, session) === 'talks' ||
    (session.noun === 'round' && ofStaff.test(sentence.text.slice(0, sentence.tokens[session.first]?.start)));
  const isOwn = areStaff || isOwnKind(session, direction);
  const kind = areStaff ? 'talks' : isOwn ? session.kind : (direction?.kind ?? session.kind);
  const made: Occasion = {
    ...blank(walk, known?.kind ?? kind),
    likeOf: known !== null || isOwn ? null : direction,
    series: known?.name ?? direction?.series ?? null,
    sides: [...(known?.parties ?? direction?.sides ?? [])],
    name: session.name ?? (endsAsOrgan(direction?.name ?? null) ? (direction?.name ?? null) : null),
    isFuture,
  };
  if (places.city !== null && places.isNear) made.city = places.city;
  walk.occasions.push(made);
  return made;
}

/** “[Negotiators] will meet in Riga in July for the next round”: whose round it is, whoever met before. */
const ofStaff = new RegExp(
  String.raw`^(?:(?:The|Both|Their|Senior|Technical) )?(?:[\p{Ll}-]+ ){0,3}${anyStaff} (?:(?:from|of) [^,;:“”"]{3,60} )?(?:(?:will|would|are|were|also|again|then|to|due|set|expected|scheduled) )*(?:gather|hold|meet|met|held|return|sit)\b`,
  'u',
);
