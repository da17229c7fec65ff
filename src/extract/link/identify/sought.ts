import type { MeetingKind } from '../../../model/meeting.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Places } from '../places-in.ts';
import type { SeriesName } from '../series-name.ts';

/** What is known of a session’s words before its occasion is looked for. */
export interface Sought {
  session: Session;
  kind: MeetingKind;
  series: SeriesName | null;
  places: Places;
  isFuture: boolean;
  /** Nothing but common words name it: “the fifth meeting”. */
  isGeneric: boolean;
}
