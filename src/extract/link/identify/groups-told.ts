import type { MeetingKind } from '../../../model/meeting.ts';
import type { Occasion } from '../occasion.ts';
import { isStaff } from './encounter-kind.ts';
import { subjectOf, type Walk } from './walk.ts';

/** “the two heads of state”, “the presidents”: at a meeting with a minister none such sat together. */
export const isOfHeads = (group: string | null): boolean =>
  /^(?:heads of|presidents|prime ministers|premiers)\b/u.test(group ?? '');

/** “the mechanism, which last met in Riga”: of the ministers or heads of three and more who were just told of. */
export function isOfFormat(walk: Walk, group: string | null): boolean {
  const told = walk.current ?? subjectOf(walk);
  if (told === null || !/^(?:foreign-ministers-meeting|summit)$/u.test(told.kind)) return false;
  const noun = formatNoun.exec(group ?? '')?.groups?.['organ'];
  return noun === undefined
    ? formatNoun.test(group ?? '')
    : `${told.series ?? ''} ${told.name ?? ''}`.toLowerCase().includes(noun);
}
const formatNoun =
  /^(?:the )?(?:alliance|bloc|club|dialogue|format|forum|group|grouping|mechanism|process|troika|trio|quartet|(?<organ>authority|council))$/u;

/** “a day after their foreign ministers met”: not the summit that was told of. */
export const isOfMinisters = (group: string | null): boolean =>
  /\b(?:top diplomats|(?:foreign|finance|trade|energy|defen[cs]e|interior|economy|transport|deputy|vice) ministers)\b/u.test(
    group ?? '',
  );

/** A group that is an organ, or several. */
export const organNoun = /\b(?:committee|commission|council|(?:working )?group)s?$/u;

/** “The working group on customs, which convened on Sunday”: experts or an organ, beside ministers or a commission of another kind. */
export const isOtherBody = (main: Occasion, group: string | null, kind: MeetingKind): boolean =>
  (isStaff(group ?? '') || organNoun.test(group ?? '')) && main.kind !== kind;

/** A group that is one organ. */
export const oneOrgan = /\b(?:committee|commission|council|(?:working )?group)$/u;

/** “The commission last met in 2021”: the series of a commission told of. */
export function organOf(walk: Walk, group: string | null): string | null {
  const noun = oneOrgan.exec(group ?? '')?.[0];
  return noun === undefined
    ? null
    : (walk.occasions.find(({ series }) => series?.toLowerCase().endsWith(noun) === true)?.series ?? null);
}
