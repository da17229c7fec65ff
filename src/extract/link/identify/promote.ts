import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

const organs = /\b(?:commission|committee|council|consultations)\b/iu;
const foreign = /\b(?:foreign|external affairs|international relations)\b/iu;

/**
 * A meeting, session or dialogue without a kind of its own at which foreign ministers of three countries or more sat is one of
 * foreign ministers, and so are the others of its series; where two parties held one of a series, all of it is two-sided.
 */
export function promote(walk: Walk): void {
  for (const { kind, series } of walk.occasions)
    if (kind === 'bilateral-meeting' && series !== null)
      for (const one of walk.occasions)
        if (one.kind === 'foreign-ministers-meeting' && one.series === series) one.kind = kind;
  for (const occasion of walk.occasions) {
    const name = `${occasion.series ?? ''} ${occasion.name ?? ''}`;
    if (occasion.kind !== 'other' || !(occasion.isMain || occasion.isTold) || organs.test(name)) continue;
    if (ministersOf(walk, occasion) < 3) continue;
    for (const one of walk.occasions)
      if (one === occasion || (one.kind === 'other' && one.series !== null && one.series === occasion.series))
        one.kind = 'foreign-ministers-meeting';
  }
}

/** For how many countries or bodies a foreign minister sat there, or speaks in the piece that is about it. */
function ministersOf(walk: Walk, { participants, isMain }: Occasion): number {
  const seats = participants.flatMap(({ office, represents }) =>
    office !== null && foreign.test(office) && represents !== null ? [represents] : [],
  );
  const named = isMain
    ? [...walk.facts.values()].flatMap(({ offices, country, mentions }) =>
        offices.some(({ title }) => /\bminister\b/iu.test(title) && foreign.test(title)) &&
        country !== null &&
        mentions.some(({ sentence }) => sentence.unit.part === walk.piece.id)
          ? [country]
          : [],
      )
    : [];
  return new Set([...seats, ...named]).size;
}
