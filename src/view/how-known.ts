import type { Meeting } from '../model/meeting.ts';
import { counted } from './labels.ts';

/**
 * How much of the record rests on an article that tells of it, and how much on a mention or a count alone.
 *
 * @example
 * howKnown(meetings, 2); //=> 'Articles tell of 7 of these 17 meetings. 6 are only named, 4 only announced; the numbers of their series imply 2 more, of which nothing is known.'
 */
export function howKnown(meetings: readonly Pick<Meeting, 'status'>[], implied: number): string {
  const count = (wanted: Meeting['status']): number => meetings.filter(({ status }) => status === wanted).length;
  const [reported, mentioned, announced] = [count('reported'), count('mentioned'), count('announced')];
  const rest = [
    ...(mentioned > 0 ? [`${mentioned.toLocaleString('en')} ${mentioned === 1 ? 'is' : 'are'} only named`] : []),
    ...(announced > 0
      ? [`${announced.toLocaleString('en')} ${mentioned > 0 ? '' : announced === 1 ? 'is ' : 'are '}only announced`]
      : []),
  ].join(', ');
  const gaps =
    implied === 0
      ? ''
      : `the numbers of the series imply ${implied.toLocaleString('en')} more, of which nothing is known`;
  const told =
    reported === meetings.length
      ? `Articles tell of all ${counted(meetings.length, 'meeting')}.`
      : `Articles tell of ${reported.toLocaleString('en')} of these ${counted(meetings.length, 'meeting')}.`;
  const others = [rest, gaps].filter((words) => words !== '').join('; ');
  return others === '' ? told : `${told} ${others.charAt(0).toUpperCase()}${others.slice(1)}.`;
}
