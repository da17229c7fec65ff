import type { Delegate } from '../model/delegate.ts';
import type { Meeting } from '../model/meeting.ts';
import { byDay } from './timeline.ts';

type Role = Delegate['meetings'][number]['as'];

const titles: Readonly<Record<Role, string>> = {
  participant: 'Took part in',
  speaker: 'Spoke at',
  'spoken-of': 'Spoken of at',
};

/** The meetings of a delegate in one role. */
export interface DelegateMeetings {
  role: Role;
  title: string;
  meetings: Meeting[];
}

/** A delegate's meetings by role, in order of day; one who took part and spoke is listed once, as having taken part. */
export function delegateMeetings({ meetings: roles }: Delegate, meetings: readonly Meeting[]): DelegateMeetings[] {
  const inOrder = meetings.toSorted(byDay);
  const seen = new Set<string>();
  return (['participant', 'speaker', 'spoken-of'] as const).flatMap((role) => {
    const ids = new Set(roles.filter(({ as, id }) => as === role && !seen.has(id)).map(({ id }) => id));
    for (const id of ids) seen.add(id);
    const of = inOrder.filter(({ id }) => ids.has(id));
    return of.length === 0 ? [] : [{ role, title: titles[role], meetings: of }];
  });
}

/** Whether a delegate takes part in a meeting or speaks; those only spoken of stand apart. */
export const isPresent = ({ meetings }: Delegate): boolean => meetings.some(({ as }) => as !== 'spoken-of');
