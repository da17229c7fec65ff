import type { Worded } from '../../recognise/mention.ts';
import { sessionsIn, type Session } from '../../recognise/sessions.ts';
import { datesIn } from '../dates-in.ts';
import type { Encounter } from './encounters/encounter.ts';
import { encountersIn, mostTold } from './encounters/encounters.ts';
import { isDenied } from './denied.ts';
import { groupInCompany } from './encounters/group-in-company.ts';
import { inCompany } from './encounters/in-company.ts';
import { endsAsOrgan } from './organ-nouns.ts';
import { isCommon, isOfSession } from './of-session.ts';
import { asksWhether, isAskedOf, isOnlyAsked } from './only-asked.ts';
import { isForeignMinister, levelOfPerson } from './person-level.ts';
import { isToCome, wasHeld } from './to-come.ts';
import type { Walk } from './walk.ts';

/** A session (with those who are said to meet for it) or an encounter that a sentence tells of; `at` is the token where it does. */
export type Told = { at: number; isFuture: boolean } & (
  { session: Session; met: readonly string[]; encounter: null } | { session: null; encounter: Encounter }
);

/** What a sentence tells of, in reading order: sessions by name and people who meet, each occasion once. `speaker` speaks in it. */
export function toldIn(walk: Walk, sentence: Worded, speaker: string | null, isNarration: boolean): Told[] {
  const named = isOnlyAsked(sentence) ? [] : withoutNested(sessionsIn(sentence).slice(0, mostTold));
  const said = asksWhether(sentence) ? [] : encountersIn(walk, sentence, speaker, isNarration);
  const company = said.length + named.length === 0 ? inCompany(walk, sentence, isNarration ? null : { speaker }) : null;
  const group = said.length + named.length === 0 && company === null ? groupInCompany(walk, sentence) : null;
  const found = company ?? group;
  const met = found === null ? said : [found];
  const all = withoutOwners(sentence, named).filter(
    (session) => !isCalledOff(sentence, session) && !isOfPersons(walk, session) && !isToldBySittings(session, met),
  );
  const encounters = met.filter((one) => isOneTime(one, all) || !isOfSession(sentence, one, all));
  const sessions = all.filter(
    ({ name, ordinal, first, last, noun, isNeighbour }) =>
      !(noun === '' && encounters.some(({ at }) => at === last)) &&
      !(isCommon(name) && ordinal === null && !isNeighbour && encounters.some(({ at }) => first <= at && at <= last)),
  );
  if (encounters.length < met.length) raiseKinds(walk, sessions, met);
  return [
    ...sessions.map((session) => ({
      session,
      met: met.find((one) => isOfSession(sentence, one, [session]))?.own.sides ?? [],
      encounter: null,
      at: session.last,
      isFuture: toCome(walk, sentence, session) || isMetAhead(sentence, session, met),
    })),
    ...encounters.map((encounter) => ({
      session: null,
      encounter,
      at: encounter.at,
      isFuture: encounter.isFuture,
    })),
  ].sort((a, b) => a.at - b.at);
}

/** “A joint working group [met] in Riga in April and [will convene] there again in June”: an organ without a name of its own, of which each verb tells one sitting. */
const isToldBySittings = ({ name, ordinal, isNeighbour, noun, last }: Session, met: readonly Encounter[]): boolean =>
  ordinal === null &&
  !isNeighbour &&
  endsAsOrgan(noun) &&
  isCommon(name?.replace(/ (?:between|for|of|on) .*$/u, '') ?? null) &&
  met.filter(({ at, own, others }) => at > last && others.persons.length === 0 && own.group?.endsWith(noun) === true)
    .length > 1;

/** “have held two rounds of talks, the second in Riga”: the number is of the times that people met. */
const isOneTime = ({ at }: Encounter, sessions: readonly Session[]): boolean =>
  sessions.some(({ noun, last }) => noun === '' && last === at);

/** “Leaders gathered for their seventh consultative meeting”, “President X will host Prime Minister Y for the sixth council”: the meeting is of those who meet for it. */
function raiseKinds(walk: Walk, sessions: readonly Session[], met: readonly Encounter[]): void {
  for (const session of sessions) {
    const words = session.name ?? '';
    const gathered = met.find(({ at }) => at < session.first);
    if (gathered === undefined || session.isAnaphor || /\b(?:commission|committee)\b/iu.test(words)) continue;
    const group = gathered.own.group ?? '';
    const isOfMany = / of \p{L}/u.test(group) || gathered.own.sides.length > 2;
    if (session.kind === 'bilateral-meeting' && isOfMany && /\bforeign ministers\b/iu.test(words))
      session.kind = 'foreign-ministers-meeting';
    if (
      /\bforeign ministers\b|\bministers of (?:foreign|external)\b/u.test(group) ||
      areForeignMinisters(walk, gathered)
    ) {
      if (session.kind === 'other' || (session.kind === 'strategic-dialogue' && isOfMany))
        session.kind = 'foreign-ministers-meeting';
    } else if (
      /^(?:other|talks)$/u.test(session.kind) &&
      (/\b(?:presidents|(?<!deputy )prime ministers|leaders|heads of)\b/u.test(group) || areHeads(walk, gathered))
    )
      session.kind = 'summit';
  }
}

/** Whether three or more who meet are foreign ministers. */
function areForeignMinisters(walk: Walk, { own, others }: Encounter): boolean {
  const persons = [...new Set([...own.persons, ...others.persons])];
  return persons.length > 2 && persons.every((name) => isForeignMinister(walk, name));
}

/** Whether two persons who meet are heads of state or government. */
function areHeads(walk: Walk, { own, others }: Encounter): boolean {
  const persons = [...new Set([...own.persons, ...others.persons])];
  return persons.length > 1 && persons.every((name) => levelOfPerson(walk, name) === 'top');
}

/** “a meeting of Holm and Ibarra in Riga”, “talks on grain with Holm”, “His Majesty’s meeting”: who met, and no name. */
function isOfPersons({ surnames }: Walk, { name, ordinal }: Session): boolean {
  if (ordinal !== null || name === null) return false;
  if (/^(?:Majesty|Highness|Excellency)['’]s /u.test(name)) return true;
  const { one, other } = ofSurnames.exec(name)?.groups ?? {};
  return other !== undefined && surnames.has(other) && (one === undefined || surnames.has(one));
}
const ofSurnames =
  /^(?:meeting (?:of|between) (?<one>\p{Lu}[\p{L}’'-]+) and|talks on .{2,80} with) (?<other>\p{Lu}[\p{L}’'-]+)$/iu;

/** Of a name within a longer name only the longer: “the East Asia Summit foreign ministers’ meeting”. */
const withoutNested = (sessions: readonly Session[]): Session[] =>
  sessions.filter(
    (one) =>
      !sessions.some(
        (other) =>
          other !== one &&
          other.first <= one.first &&
          other.last >= one.last &&
          other.last - other.first > one.last - one.first,
      ),
  );

/** “the sixth meeting of foreign ministers of the Riga Dialogue”: the last name says whose meeting it is, and is no other. */
const withoutOwners = (sentence: Worded, sessions: readonly Session[]): Session[] =>
  sessions.filter(
    ({ first, last, ordinal, name, noun }) =>
      ordinal !== null ||
      name === null ||
      !(
        meetingOf.test(sentence.text.slice(0, sentence.tokens[first]?.start ?? 0)) ||
        isWhoseHeads(sentence, first, noun) ||
        sessions.some(
          (other) =>
            other.ordinal !== null &&
            other.first > last &&
            meetsFor.test(
              sentence.text.slice(sentence.tokens[last]?.end ?? 0, sentence.tokens[other.first]?.start ?? 0),
            ),
        )
      ),
  );
/** “The foreign ministers of the Riga Group met”: whose ministers they are, and no session. */
const isWhoseHeads = ({ text, tokens }: Worded, first: number, noun: string): boolean =>
  (endsAsOrgan(noun) || /^(?:conference|forum)$/u.test(noun)) &&
  /\b(?:ministers|leaders|presidents|heads of (?:state|government)|officials|diplomats)(?: (?:of|for) (?:foreign|external) affairs)? (?:of|from) (?:the )?(?:(?:\S+ )?(?:member |participating )?(?:countries|members|states) of (?:the )?)?$/iu.test(
    text.slice(0, tokens[first]?.start ?? 0),
  );

/** “A second round, planned for 10 October in Parakou, was cancelled”, “There will be no summit”: none was held, and no other day is told. */
const isCalledOff = ({ text, tokens, unit }: Worded, { first, last, isAnaphor }: Session): boolean =>
  !isAnaphor &&
  (isDenied(text, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0) ||
    (isAskedOf(text.slice(0, tokens[first]?.start ?? 0)) && datesIn(unit.span).length === 0) ||
    /^[^.;:“”"]{0,140}? (?<!\b(?:that|which|who) )(?:was|were|has been|have been|had been|had to be|is being) (?:again |later |also |then )?(?:called off|cancell?ed|scrapped|abandoned)\b/u.test(
      text.slice(tokens[last]?.end ?? 0),
    ));

/** “The commission met in Riga on Tuesday for its twelfth session”, “The council held its 40th session”: the session is what it met for, or held. */
const meetsFor =
  /^[^,;:“”"]{0,60} (?:(?:met|meets?|convened?|convenes|sat|sits?|gathers?|gathered)\b[^;:“”"]{0,90} (?:for|in)|(?:held|holds?|holding|opened|opens?|closed|closes?|concluded|concludes?|ended|ends?|began|begins?|convened?|convenes|started|starts?)) (?:its|the|their) $/u;
const meetingOf =
  /\b(?:meeting|session|conference|talks|consultations) of (?:the )?(?:[\p{L}’'-]+ ){0,3}(?:ministers|leaders|heads of (?:state|government|delegations)|officials|presidents|experts)(?: of (?:foreign|internal) affairs)? (?:of|from|in) (?:the )?$/iu;

/** “meet in Vila Real on Friday for the 36th summit”: what people are to meet for is to come. */
const isMetAhead = (sentence: Worded, session: Session, met: readonly Encounter[]): boolean =>
  met.some((one) => one.isFuture && isOfSession(sentence, one, [session]));

const toCome = (walk: Walk, sentence: Worded, session: Session): boolean =>
  isPresent(sentence, session) ||
  isFirstOfMany(sentence, session) ||
  isToCome(
    sentence.text,
    sentence.tokens[session.first]?.start ?? 0,
    sentence.tokens[session.last]?.end ?? 0,
    walk.title,
  );

/** “agreed to hold consultations every year, the first of them in Riga in July”. */
const isFirstOfMany = ({ text, tokens }: Worded, { first, ordinal }: Session): boolean =>
  ordinal !== null &&
  /^ of (?:them|which|these) in\b/u.test(text.slice(tokens[first]?.end ?? 0)) &&
  /(?:\b(?:to|will|would) |^\W*(?:\p{Ll}\) )?)(?:hold|convene|organi[sz]e|have|start|launch|open)\b/u.test(
    text.slice(0, tokens[first]?.start ?? 0),
  );

/** “On Thursday the ministers hold their 53rd council in Batumi”: the present tense with a day is to come. */
const isPresent = (sentence: Worded, { first, last, isAnaphor }: Session): boolean => {
  const { text } = sentence;
  const before = text.slice(0, sentence.tokens[first]?.start ?? 0);
  const after = text.slice(sentence.tokens[last]?.end ?? 0);
  const isHeld =
    /^(?!.*\b(?:was|were|had|did|has|have|said|\p{Ll}{3,}ed)\b)[^;“”"]*(?<!\b(?:of|and|the|a|an|his|her|their|its|to)) (?:holds?|hosts?|convenes?|receives?|opens|gathers?|meets?|welcomes|starts|begins|chairs|co-chairs|attends|leads|addresses)\b[^;“”"]{0,200}$/u.test(
      before,
    ) ||
    /^,?(?: (?:between|for|of|on|over) [^,;]{3,80})?(?:, (?:its|the|their) [\p{L}\d-]+(?: so far)?,|, which)? (?:opens|begins|starts|convenes|takes place|gets under way|meets)\b/u.test(
      after,
    );
  return (
    isHeld &&
    !isAnaphor &&
    !wasHeld(text, sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? 0) &&
    sentence.unit.role === 'prose' &&
    datesIn(sentence.unit.span).some(({ words }) =>
      ['weekday', 'day-of-month', 'day-alone', 'days', 'weekday-of-week'].includes(words.kind),
    )
  );
};
