import type { Archive } from '../model/archive.ts';
import type { Delegate } from '../model/delegate.ts';
import type { Meeting } from '../model/meeting.ts';
import { delegateAddress, meetingAddress } from './addresses.ts';
import { dayInWords } from './days.ts';
import { capitalised, counted, kindLabels, noDate, placeInWords, statusLabels } from './labels.ts';

const told = (pieces: readonly (string | null)[]): string => pieces.filter((piece) => piece !== null).join(' · ');

/** Where the pictures for shared links stand, beside the pages. */
export const meetingPicture = (id: string): string => `${meetingAddress(id)}${id}.png`;
export const delegatePicture = (id: string): string => `${delegateAddress(id)}${id}.png`;

/** What the picture of a meeting says. */
export const meetingWords = (meeting: Meeting, statements: number, archive: Archive) => ({
  archive: archive.title,
  label: told([
    capitalised(kindLabels[meeting.kind]),
    meeting.status === 'reported' ? null : statusLabels[meeting.status],
  ]),
  title: meeting.name,
  detail: told([
    meeting.date === null ? noDate : dayInWords(meeting.date.edtf),
    placeInWords(meeting.place),
    counted(statements, 'statement'),
  ]),
});

/** What the picture of a delegate says. */
export function delegateWords({ name, offices: [office] }: Delegate, statements: number, archive: Archive) {
  const held = office === undefined ? null : told([office.title, office.represents]);
  return {
    archive: archive.title,
    label: 'Delegate',
    title: name,
    detail: told([held, counted(statements, 'statement')]),
  };
}
