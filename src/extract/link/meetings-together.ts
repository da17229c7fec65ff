import { nameId } from '../../authority/authority.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Statement } from '../../model/statement.ts';
import { dayAfter, daysOf } from '../../text/days.ts';
import type { Gathered } from './gather.ts';
import type { Occasion } from './occasion.ts';

/** Delegates and participants are known by the id of the name. */
export function nameParticipants(gathered: readonly Gathered[]): void {
  for (const { meeting } of gathered)
    for (const participant of meeting.participants)
      participant.delegate = participant.delegate === null ? null : nameId(participant.delegate);
}

/** Two occasions that would have one id are told apart by what they are called. */
export function withUniqueIds(gathered: readonly Gathered[]): Gathered[] {
  const taken = new Map<string, number>();
  for (const { meeting } of [...gathered].sort((a, b) => (a.meeting.parts.join() < b.meeting.parts.join() ? -1 : 1))) {
    const times = (taken.get(meeting.id) ?? 0) + 1;
    taken.set(meeting.id, times);
    if (times > 1) meeting.id = `${meeting.id}-${nameId(meeting.kind)}${times > 2 ? `-${String(times)}` : ''}`;
  }
  return [...gathered];
}

/** A meeting of two on the margins of a larger one: told of within it, or held in its city within a day of it, by parties of both. */
export function setWithin(gathered: readonly Gathered[], meetingOf: ReadonlyMap<Occasion, Meeting>): void {
  const hosts = gathered.filter(({ meeting }) => meeting.series !== null && isOfMany(meeting));
  for (const { meeting, occasions } of gathered) {
    if (meeting.status !== 'reported' || !['bilateral-meeting', 'talks', 'strategic-dialogue'].includes(meeting.kind))
      continue;
    const told = occasions
      .map(({ within }) => (within === null ? undefined : meetingOf.get(within)))
      .find((host) => host !== undefined && host !== meeting && isOfMany(host) && atOneTime(host, meeting));
    const near = hosts.find(
      ({ meeting: host }) =>
        host !== meeting &&
        host.date !== null &&
        meeting.date !== null &&
        host.date.edtf.length === 10 &&
        touches(host.date.edtf, meeting.date.edtf) &&
        typeof host.place?.city === 'string' &&
        host.place.city === meeting.place?.city &&
        host.articles.some((article) => meeting.articles.includes(article)),
    );
    const host = told !== undefined && meeting.kind !== 'talks' ? told : (near?.meeting ?? told);
    meeting.within = host?.id ?? null;
  }
}

/** Whether a meeting that was held is one on whose margins others meet: two who meet again do not do so within their first meeting. */
const isOfMany = ({ kind, status }: Meeting): boolean =>
  status === 'reported' && ['foreign-ministers-meeting', 'summit', 'other', 'conference'].includes(kind);

/** Whether the days of two meetings touch, or are not both known. */
const atOneTime = ({ date: one }: Meeting, { date: other }: Meeting): boolean =>
  one === null || other === null || touches(one.edtf, other.edtf);

const touches = (one: string, other: string): boolean =>
  daysOf(other).first <= dayAfter(daysOf(one).last, 1) && daysOf(other).last >= dayAfter(daysOf(one).first, -1);

/** Whoever speaks at a meeting took part in it, if his country sat there or he is one of its sides. */
export function addSpeakers(gathered: readonly Gathered[], statements: readonly Statement[]): void {
  const byId = new Map(gathered.map((one) => [one.meeting.id, one]));
  for (const { speaker, meeting: id, country, cues, sentences } of statements) {
    const one = id === null ? undefined : byId.get(id);
    const [first] = sentences;
    if (
      one === undefined ||
      speaker.kind !== 'delegate' ||
      speaker.id === null ||
      cues.length === 0 ||
      first === undefined
    )
      continue;
    if (one.meeting.participants.some(({ delegate }) => delegate === speaker.id)) continue;
    one.meeting.participants.push({
      delegate: speaker.id,
      label: speaker.label,
      level: null,
      role: 'attendee',
      office: null,
      represents: country,
      evidence: [first],
    });
  }
}

/** In order of their days, those without one last. */
export function byDate(a: Meeting, b: Meeting): number {
  const [one, other] = [
    a.date === null ? '~' : daysOf(a.date.edtf).first,
    b.date === null ? '~' : daysOf(b.date.edtf).first,
  ];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}
