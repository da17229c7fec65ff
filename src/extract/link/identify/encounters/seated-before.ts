import type { Worded } from '../../../recognise/mention.ts';
import { partyEndingAt } from '../../../attribute/party.ts';
import { rankOf } from '../person-level.ts';
import { foreignOffice, headNoun, holderOf, isOfPerson, seatsIn, type Seat } from '../seats.ts';
import type { Walk } from '../walk.ts';
import { addSeat, nobody, type Whom } from '../whom.ts';
import { clauseStart } from './persons-before.ts';

const between =
  /^,?(?:,? (?:on|in|here|also|later|earlier|then|again|separately|today|yesterday|has|have|had|will|would|is|are|was|were|to|due|set|expected|scheduled|last|first|jointly|\p{Lu}\p{L}+|\d{1,2}))*,? ?$/u;

/** “Peru’s deputy foreign minister”, “the Peruvian president”: the same by a possessive or an adjective. */
const adjectival = (walk: Walk, sentence: Worded): Seat[] =>
  sentence.tokens.flatMap((token, index): Seat[] => {
    if (!headNoun.test(token.lower) || token.isQuoted || isOfPerson(sentence, index)) return [];
    const party = partyEndingAt(sentence, index, new Set(walk.surnames.keys()));
    if (party?.kind !== 'role' || party.country === null || sentence.tokens[index + 1]?.lower === 'of') return [];
    const level =
      token.lower === 'leader' && !/\b(?:opposition|party|rebel|deputy)\b/iu.test(party.label)
        ? 'top'
        : rankOf(party.label, walk.authority, party.country);
    const person = holderOf(walk, party.country, level, party.label);
    const isForeign = foreignOffice.test(party.label);
    return [{ first: party.first, last: party.last, country: party.country, level, isForeign, person }];
  });

/** “The President of Ecuador and the Prime Minister of Canada met”, “the president of Ecuador received Y”: office holders without a name who are the subject, with the persons beside them; or null. */
export function seatedBefore(
  walk: Walk,
  sentence: Worded,
  verb: number,
  { persons, sides }: Whom,
  hasPartner: boolean,
): Whom | null {
  const from = clauseStart(sentence, verb);
  const seats = [...seatsIn(walk, sentence), ...adjectival(walk, sentence)]
    .filter(({ first, last }) => first >= from && last < verb)
    .sort((a, b) => a.first - b.first);
  const nearest = seats.at(-1);
  if (nearest === undefined) return null;
  const isNext = between.test(
    sentence.text.slice(sentence.tokens[nearest.last]?.end ?? 0, sentence.tokens[verb]?.start ?? 0),
  );
  const whom: Whom = { ...nobody(verb), persons: hasPartner ? [] : [...persons], sides: hasPartner ? [] : [...sides] };
  if (hasPartner) {
    if (!isNext) return null;
    addSeat(walk, whom, nearest);
    return whom;
  }
  for (const seat of seats) addSeat(walk, whom, seat);
  return whom.sides.length > 1 ? whom : null;
}
