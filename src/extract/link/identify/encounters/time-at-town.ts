import type { Mention, Worded } from '../../../recognise/mention.ts';
import type { FoundDate } from '../../dates-in.ts';
import { isOwnDate } from '../is-own-date.ts';
import { timesIn } from './dated-behind.ts';

/** A time and where it starts together with the town beside it, in UTF-16 code units of the sentence. */
export interface TimeAtTown {
  time: FoundDate;
  start: number;
}

/** The times of a sentence that stand right beside a town, of what it tells itself: “in Riga in April”, “on 3 May in Riga”. */
export function timesAtTowns(sentence: Worded): TimeAtTown[] {
  const { text, tokens } = sentence;
  const towns = sentence.mentions
    .filter((one) => isTown(sentence, one))
    .map(({ first, last }) => ({ from: tokens[first]?.start ?? 0, until: tokens[last]?.end ?? 0 }));
  return timesIn(sentence).flatMap((time) => {
    const { index, length } = time.words;
    const town = towns.find(({ from, until }) =>
      index > from ? behindTown.test(text.slice(until, index)) : aheadOfTown.test(text.slice(index + length, from)),
    );
    const isTold = tokens.find(({ end }) => end > index)?.isQuoted === false;
    return town !== undefined && isTold && isOwnDate(sentence, index, index + length)
      ? [{ time, start: Math.min(index, town.from) }]
      : [];
  });
}

const isTown = ({ tokens }: Worded, { kind, first }: Mention): boolean =>
  kind === 'city' && /^(?:at|in|near|outside)$/iu.test(tokens[first - 1]?.text ?? '');

const behindTown = /^,? (?:(?:on|in|at|during) )?(?:early |late |mid-)?$/u;
const aheadOfTown = /^,? (?:in|at|near|outside) $/u;
