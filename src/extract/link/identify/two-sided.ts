import type { MeetingKind } from '../../../model/meeting.ts';
import { mainSubject } from '../../attribute/subject.ts';
import { emptyMemory, resolve } from '../../attribute/resolve.ts';
import type { Worded } from '../../recognise/mention.ts';
import { sessionsIn } from '../../recognise/sessions.ts';
import { attendeesIn } from '../attendees.ts';
import { datesIn } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { addDate } from './own-dates.ts';
import { sidesFrom, sidesOf } from './sides.ts';
import { blank, makeMain, type Walk } from './walk.ts';

const margins = /\b(?:on the (?:sidelines|margins)|during the (?:meeting|visit|summit|session|forum))\b/iu;

const future =
  /\b(?:will|upcoming|forthcoming|scheduled|is to|are to|are due|is due|plans? to|to be held|to host|hosting|ahead of|look(?:s|ing)? forward|expected to (?:be held|take place|hold|gather|arrive)|next|prepar(?:e|es|ing|ations?) (?:well )?(?:for|documents)|pave the way|in the run-up|invit(?:ed|es|ation)|would host|to attend|summit documents|coming|offer(?:ed)?|later this year|success of|due to (?:meet|hold))\b/iu;

const metVerb = /^(?:met|meets|meet|meeting)$/u;

/** “X met with Y”, “X held talks with Y”, “Meeting Y, X said”: an occasion of two sides. */
export function twoSided(walk: Walk, sentence: Worded, isNarration: boolean): Occasion | null {
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.isQuoted) continue;
    const isMet =
      metVerb.test(token.lower) && !(token.lower === 'meeting' && index > 0) && tokens[index - 1]?.lower !== 'to';
    const isTalks =
      /^(?:talks|consultations|discussions|meeting|meetings|conversation|call)$/u.test(token.lower) &&
      index > 0 &&
      tokens
        .slice(Math.max(0, index - 5), index)
        .some(({ lower }) => /^(?:held|had|hold|holds|spoke|bilateral|telephone|phone)$/u.test(lower)) &&
      tokens.slice(index, index + 4).some(({ lower }) => lower === 'with');
    if (!isMet && !isTalks) continue;
    if (!isNarration && !(token.lower === 'meeting' && index === 0) && !isTalks) continue;
    const withAt = tokens.findIndex((other, place) => place >= index && place <= index + 9 && other.lower === 'with');
    const from = withAt >= 0 ? withAt + 1 : index + 1;
    const others = sidesFrom(walk, sentence, from);
    const subject =
      mainSubject(sentence, new Set(walk.surnames.keys()), index) ??
      (token.lower === 'meeting' && index === 0 ? null : null);
    const own =
      subject === null
        ? []
        : sidesOf(
            walk,
            subject.kind === 'group'
              ? subject.label
              : (resolve(subject, walk.facts, walk.surnames, emptyMemory()).country ?? ''),
            subject.kind === 'group',
          );
    const persons = sentence.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : []));
    const sides = [...new Set([...own, ...others.sides])];
    if (others.sides.length === 0 && !others.isGroup && !(subject?.kind === 'group' && sides.length >= 2)) continue;
    if (walk.main !== null && walk.main.kind !== 'bilateral-meeting' && sides.length > 2 && walk.main.sides.length > 2)
      return null;
    if (
      sessionsIn(sentence).some(
        (session) =>
          !session.isAnaphor &&
          session.name !== null &&
          tokens.slice(index, session.first).some(({ lower }) => lower === 'for'),
      )
    )
      return null;
    if (token.lower === 'meeting' && index === 0) {
      const home = walk.occasions.find(
        (one) => one.kind === 'bilateral-meeting' && others.sides.every((side) => one.sides.includes(side)),
      );
      if (home !== undefined) {
        walk.current = home;
        return home;
      }
    }
    const kind: MeetingKind =
      isTalks && token.lower !== 'meeting' && token.lower !== 'meetings' ? 'talks' : 'bilateral-meeting';
    if (sides.length < 2 && persons.length < 2 && !others.isGroup) continue;
    const same = walk.occasions.find(
      (one) =>
        one.series === null &&
        (one.kind === 'bilateral-meeting' || one.kind === 'talks') &&
        one.sides.length > 0 &&
        one.sides.length === sides.length &&
        sides.every((side) => one.sides.includes(side)),
    );
    if (same !== undefined) return same;
    if (token.lower === 'meetings' && others.isGroup && others.sides.length === 0) return null;
    const groups = listsOfPartners(sentence, from, walk);
    let made: Occasion | null = null;
    for (const partner of groups.length > 1 ? groups : [others.sides]) {
      made = {
        ...blank(walk, kind),
        sides: [...new Set([...own, ...partner])],
        isTold: !future.test(sentence.unit.span.text),
        isFuture: /\b(?:will|is expected to|are to|is to) /u.test(sentence.unit.span.text),
        isOnMargins: margins.test(sentence.unit.span.text),
      };
      made.named.push(sentence.unit.span);
      walk.occasions.push(made);
      if (walk.main === null && !made.isFuture) makeMain(walk, made);
      else if (made.isTold && walk.main !== null) made.within = walk.main;
      if (isNarration) addPair(walk, made, sentence, own, partner);
      if (groups.length > 1) spreadDates(walk, sentence, made);
    }
    if (made?.isTold === true) walk.current = made;
    return made;
  }
  return null;
}

function addPair(
  walk: Walk,
  made: Occasion,
  sentence: Worded,
  own: readonly string[],
  partner: readonly string[],
): void {
  for (const participant of attendeesIn(sentence, walk.facts, true))
    if (
      participant.represents === null ||
      own.includes(participant.represents) ||
      partner.includes(participant.represents)
    )
      made.participants.push(participant);
}

/** “met with Chile’s Foreign Minister … and with Peru’s …”: two meetings, not one. */
function listsOfPartners(sentence: Worded, from: number, walk: Walk): string[][] {
  const { tokens } = sentence;
  const second = tokens.findIndex(
    (token, index) => index > from && token.lower === 'with' && tokens[index - 1]?.lower === 'and',
  );
  if (second < 0) return [];
  return [sidesFrom(walk, sentence, from, second - 1).sides, sidesFrom(walk, sentence, second + 1).sides];
}

function spreadDates(walk: Walk, sentence: Worded, occasion: Occasion): void {
  for (const date of datesIn(sentence.unit.span)) addDate(walk, occasion, date);
}
