import type { Authority } from '../../authority/authority.ts';
import { nameId } from '../../authority/authority.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Identified } from './identify.ts';
import { levelOf } from './levels.ts';
import type { Occasion } from './occasion.ts';
import type { Reading } from './reading.ts';

/** An ambassador whose minister sat at a meeting of ministers or leaders, and who is not said to have been there, spoke elsewhere. */
export function releaseBystanders(
  { attributed }: Reading,
  identified: Identified | undefined,
  meetingOf: ReadonlyMap<Occasion, Meeting>,
  authority: Authority,
): void {
  attributed.attributions.forEach(({ speaker }, place) => {
    const occasion = identified?.ofStatement[place] ?? null;
    const meeting = occasion === null ? undefined : meetingOf.get(occasion);
    if (
      identified === undefined ||
      meeting === undefined ||
      speaker.kind !== 'delegate' ||
      speaker.name === null ||
      !['foreign-ministers-meeting', 'summit'].includes(meeting.kind)
    )
      return;
    const id = nameId(speaker.name);
    const titles = new Set(attributed.facts.get(speaker.name)?.offices.map(({ title }) => title));
    const levels = [...titles].map((title) => levelOf(title, authority));
    const isThere = meeting.participants.some(({ delegate }) => delegate === id);
    const hasChief = meeting.participants.some(
      ({ represents, level }) =>
        represents === speaker.country && level !== null && level !== 'ambassador' && level !== 'official',
    );
    if (!isThere && hasChief && levels.length > 0 && levels.every((level) => level === 'ambassador'))
      identified.ofStatement[place] = null;
  });
}
