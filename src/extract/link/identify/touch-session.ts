import type { MeetingKind } from '../../../model/meeting.ts';
import { daysBetween, daysOf, isWithin } from '../../../text/days.ts';
import { fold } from '../../../text/fold.ts';
import { marginWords } from '../../../text/on-margins.ts';
import { mainSubject } from '../../attribute/subject.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { isAmongFirst, isByItsName, isOutcomeOf, isUnnamed, isWhatStaffHeld } from './by-its-name.ts';
import { isBygone } from './bygone.ts';
import { heldVerbs } from './held-verbs.ts';
import { kindByHolders } from './kind-by-holders.ts';
import { isOfMembers } from './member-bodies.ts';
import { isForeignMinister, levelOfPerson } from './person-level.ts';
import { namesOrgan } from './organ-nouns.ts';
import { occasionFor } from './session-occasion.ts';
import { kindOfSeveral } from './several-sided.ts';
import { numberOfTime } from './session-owner.ts';
import { whomFrom, whomOf } from './whom.ts';
import { blank, makeMain, spanOfTokens, type Walk } from './walk.ts';

const marginsOf = new RegExp(String.raw`\b${marginWords} of (?:the )?$`, 'u');

/** Adds what a session’s words tell to its occasion, which comes back; null where they mean none. `before` was told of last in the sentence; `own` are the days given for it. */
export function touchSession(
  walk: Walk,
  sentence: Worded,
  session: Session,
  isFuture: boolean,
  before: Occasion | null,
  own: readonly FoundDate[],
): Occasion | null {
  const found = occasionFor(walk, sentence, session, isFuture, before, own.length > 0);
  if (found === null) return null;
  const occasion = isOnAnotherDay(walk, found, session, own, isFuture) ? anotherLike(walk, found) : found;
  const isOfMany =
    occasion.series !== null && walk.occasions.some((one) => one !== occasion && isSameFormat(one, occasion));
  if (occasion.kind === 'foreign-ministers-meeting' && !isOfMany && heldBy(walk, sentence, session) === 2)
    occasion.kind = 'bilateral-meeting';
  if (!session.isAnaphor && occasion.sides.length === 0) occasion.sides = partiesNamed(sentence, session);
  if (/^(?:other|talks)$/u.test(occasion.kind) && !/\b(?:commission|committee)\b/iu.test(session.name ?? ''))
    occasion.kind =
      kindByHolders(sentence, session) ??
      kindOfPeopleBehind(walk, sentence, session) ??
      kindOfThose(walk, sentence, session) ??
      kindOfSeveral(walk, sentence, session) ??
      occasion.kind;
  if (
    occasion.kind === 'summit' &&
    session.kind !== 'summit' &&
    kindByHolders(sentence, session) === 'foreign-ministers-meeting'
  )
    occasion.kind = walk.main?.sides.length === 2 ? 'bilateral-meeting' : 'foreign-ministers-meeting';
  if (occasion.kind === 'other' && session.ordinal === occasion.ordinal && namesHolders.test(session.name ?? ''))
    occasion.kind = session.kind;
  if (!session.isAnaphor) occasion.ordinal ??= numberOfTime(sentence, session);
  const isOrgan = namesOrgan(session.name);
  if (occasion.series !== null || isOrgan || (occasion.ordinal !== null && !session.isAnaphor))
    walk.lastNamed = occasion;
  if (!session.isAnaphor) occasion.named.push(spanOfTokens(sentence, session.first, session.last));
  if (!occasion.isMain && !session.isAnaphor) occasion.isFuture ||= isFuture;
  if (session.name !== null && occasion.series === null) occasion.name ??= session.name;
  const isPast = !isFuture && !session.isNeighbour && !session.isAnaphor && occasion !== walk.main;
  const mayBeMain = isPast && session.noun !== '' && isCloseTo(walk, sentence, occasion);
  if (walk.main?.isImplied === true && mayBeMain) return takeOver(walk, occasion);
  if (mayBeMain && own.length === 0 && isWhatStaffHeld(walk, sentence, session)) return takeOver(walk, occasion);
  if (isPast && walk.main !== null && isOutcomeOf(sentence, session) && isUnnamed(walk.main))
    return takeOver(walk, occasion);
  if (isPast && own.length === 0 && isByItsName(walk, sentence, session, occasion)) return takeOver(walk, occasion);
  const isHeld =
    (heldVerbs.test(sentence.text) || session.ordinal !== null || isSatAt(walk, sentence, session)) && !isFuture;
  const isHost = marginsOf.test(sentence.text.slice(0, sentence.tokens[session.first]?.start ?? 0));
  const isMeant = !isHost && !session.isAnaphor && !isBygone(walk, own);
  if (walk.main === null && isMeant && !occasion.isFuture && (isHeld || isTitleOf(walk, session)))
    makeMain(walk, occasion);
  return occasion;
}

/** “the first trilateral meeting among President X, President Y and Premier Z”: the kind by the three or more whom the words name. */
function kindOfPeopleBehind(walk: Walk, sentence: Worded, { last }: Session): MeetingKind | null {
  if (!/^(?:among|between|of)$/u.test(sentence.tokens[last + 1]?.lower ?? '')) return null;
  const { persons } = whomFrom(walk, sentence, last + 2);
  if (persons.length < 3) return null;
  if (persons.every((name) => isForeignMinister(walk, name))) return 'foreign-ministers-meeting';
  const ranks = persons.map((name) => levelOfPerson(walk, name));
  return ranks.filter((rank) => rank === 'top').length > 1 ? 'summit' : null;
}

/** “The foreign ministers of the Union endorsed it. Their twentieth meeting will be held in Riga”: the kind by who was told of right before. */
function kindOfThose({ before }: Walk, { tokens, text }: Worded, { first, name }: Session): MeetingKind | null {
  if (name !== null || tokens[first - 1]?.text !== 'Their' || before === null) return null;
  const groups = [before.text, text.slice(0, tokens[first]?.start ?? 0)].join(' ');
  const [heads, foreign] = [/\b(?:heads of state|leaders|presidents)\b/iu, /\bforeign ministers\b/iu].map((group) =>
    group.test(groups),
  );
  if (heads === foreign) return null;
  return heads === true ? 'summit' : 'foreign-ministers-meeting';
}

/** “Sixth Consultative Meeting” in the title, “the sixth Consultative Meeting of the Heads of State” below it: who sits there by the fuller name. */
const namesHolders =
  /\b(?:meeting|session|summit) of (?:the )?(?:heads of (?:state|government)|leaders|presidents|foreign ministers|ministers of foreign affairs)\b/iu;

/** Whether two are times of one format of foreign ministers: those who will host it next are two of them. */
const isSameFormat = ({ kind, series }: Occasion, other: Occasion): boolean =>
  kind === 'foreign-ministers-meeting' && other.kind === kind && series === other.series;

/** “the fifth Mongolia-Canada Dialogue”, “the summit of A and B”: the two parties or more that a name has in it; or those right behind it, with “between”. */
function partiesNamed({ mentions, tokens }: Worded, { first, last }: Session): string[] {
  const behind = tokens.slice(last + 1, last + 12).findIndex(({ lower }) => lower === 'and');
  const until = tokens[last + 1]?.lower === 'between' && behind > 0 ? last + behind + 5 : last;
  const named = new Set(
    mentions.flatMap((mention) =>
      (mention.kind === 'country' || (mention.kind === 'body' && !mention.outlet)) &&
      mention.first >= first &&
      mention.last <= until
        ? [mention.name]
        : [],
    ),
  );
  return named.size > 1 ? [...named] : [];
}

/** “their virtual summit on 22 July 2020”: common words with a day long before or after that of the occasion that they would mean. */
function isOnAnotherDay(
  walk: Walk,
  occasion: Occasion,
  session: Session,
  own: readonly FoundDate[],
  isFuture: boolean,
): boolean {
  const { dates, ordinal } = occasion;
  if (session.isAnaphor || session.ordinal !== null) return false;
  if (!namesOrgan(session.name) && (ordinal !== null || session.name !== null)) return false;
  const day = own.flatMap((date) => datedFrom(date, walk.reference, isFuture)?.edtf ?? [])[0];
  const known = dates.flatMap(({ found }) =>
    found === null ? [] : (datedFrom(found, walk.reference, false)?.edtf ?? []),
  )[0];
  if (isFuture && !occasion.isFuture && occasion === walk.main && day !== undefined && known === undefined) return true;
  return day !== undefined && known !== undefined && Math.abs(daysBetween(day, known)) > 20 && !isWithin(known, day);
}

/** A new occasion of the kind, the parties and the series of another. */
function anotherLike(walk: Walk, { kind, sides, series }: Occasion): Occasion {
  const made = { ...blank(walk, kind), sides: [...sides], series };
  walk.occasions.push(made);
  return made;
}

/** “A and the EU held their 6th Ministerial Meeting”: how many parties the sentence says held the session. */
function heldBy(walk: Walk, sentence: Worded, { first }: Session): number {
  const before = sentence.text.slice(0, sentence.tokens[first]?.start ?? 0);
  if (!/\b(?:held|hold|holds|convened) (?:the|their) $/u.test(before)) return 0;
  const subject = mainSubject(sentence, new Set(walk.surnames.keys()), first);
  const sides = subject === null ? [] : whomOf(walk, sentence, subject).sides;
  return sides.some((side) => isOfMembers(walk, side)) ? 0 : sides.length;
}

const doneAt = new RegExp(
  String.raw`\b(?:[Aa]fter|[Aa]t|[Dd]uring|[Ff]ollowing|emerging from|came out of|(?:end|close|conclusion|opening|start|${marginWords}) of|[Aa]ddressing|[Oo]pening|[Cc]losing|[Cc]hairing) (?:an?|the|their|its) (?:[\p{Ll}\d-]+ ){0,4}$`,
  'u',
);

/** “announced the deal after a four-hour meeting of the committee”, “speaking at the close of the session”: where what the opening tells was done. */
const isSatAt = (walk: Walk, sentence: Worded, { first, isNeighbour }: Session): boolean =>
  !isNeighbour &&
  isAmongFirst(walk, sentence, 4) &&
  doneAt.test(sentence.text.slice(0, sentence.tokens[first]?.start ?? 0));

/** Whether a session that is named soon after the opening may be what the opening tells of. */
const isCloseTo = (walk: Walk, sentence: Worded, { dates, kind }: Occasion): boolean =>
  dates.length === 0 &&
  (['other', 'conference', walk.main?.kind].includes(kind) || walk.main?.kind === 'other') &&
  isAmongFirst(walk, sentence, 5) &&
  /\b(?:after|at|following|during|attend(?:ed|ing)|(?:took|taking) part in|opening|hosting|chairing|held|led|(?:co-)?chaired|opened|what (?:was|is))\b/u.test(
    sentence.text,
  );

/** The session is the occasion of the opening sentence: one occasion, with the session’s name. */
function takeOver(walk: Walk, session: Occasion): Occasion {
  const main = walk.main ?? session;
  if (main === session) return session;
  walk.occasions.splice(walk.occasions.indexOf(session), 1);
  main.isImplied = false;
  main.series = session.series;
  main.ordinal = session.ordinal;
  main.name = session.name;
  if (session.kind !== 'other' || main.kind === 'talks') main.kind = session.kind;
  if (session.sides.length > main.sides.length) main.sides = session.sides;
  main.named.push(...session.named);
  if (walk.lastNamed === session) walk.lastNamed = main;
  return main;
}

/** “the ministerial in Samarkand in February 2023”: not the meeting told of, where its day is another. */
export function asNeighbour(walk: Walk, session: Session, own: readonly FoundDate[]): Session {
  const current = walk.current ?? walk.main;
  const day = own.flatMap((date) => datedFrom(date, walk.reference, false)?.edtf ?? [])[0];
  const known = current?.dates.flatMap(
    ({ found, dated }) => dated?.edtf ?? (found === null ? [] : (datedFrom(found, walk.reference, false)?.edtf ?? [])),
  )[0];
  const isOther =
    session.isAnaphor &&
    day !== undefined &&
    known !== undefined &&
    daysOf(day).last < daysOf(known).first &&
    daysBetween(day, known) > 20;
  return isOther ? { ...session, isAnaphor: false, isNeighbour: true } : session;
}

const isTitleOf = (walk: Walk, session: Session): boolean =>
  session.name !== null && session.name.length > 8 && fold(walk.title).includes(fold(session.name).slice(0, 24));
