import type { MeetingKind } from '../../../model/meeting.ts';
import { marginWords } from '../../../text/on-margins.ts';
import type { Worded } from '../../recognise/mention.ts';
import { heldOnDay } from '../../recognise/session-phrases.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import { namesOrgan } from './organ-nouns.ts';
import type { Sought } from './sought.ts';
import { blank, type Walk } from './walk.ts';

/** “Monday meeting”, “border talks on tariffs”: a noun with one word ahead of it. */
const timeOrNoun = /^\p{L}+ (?:meeting|talks|Meeting)(?: on .*)?$/u;

const takesPart = new RegExp(
  String.raw`\b(?:at|during|attend\p{Ll}*|(?:participat\p{Ll}*|tak\p{Ll}* part|took part) in|join\p{Ll}*|organi[sz]\p{Ll}*|host\p{Ll}*|held|hold|holding|(?:${marginWords}|opening|success|outcomes?|end) of|conven\p{Ll}*|open\p{Ll}*|address\p{Ll}*|chair\p{Ll}*|co-chair\p{Ll}*|for|to|ahead of|before|after) (?:the |a |an |its |their |annual |upcoming )*(?:\p{L}+ )?$`,
  'iu',
);

/** “coordinate in APEC and the Forum for …”: a forum or dialogue named as a body, at no time or place and held by nobody. */
function isOnlyNamed(sentence: Worded, { noun, first, last, name }: Session, hasDay: boolean): boolean {
  if (!/^(?:forum|dialogue|council)$/u.test(noun)) return false;
  if (ofOneState.test(name ?? '')) return true;
  const { tokens, text } = sentence;
  const before = text.slice(0, tokens[first]?.start ?? 0);
  const after = text.slice(tokens[last]?.end ?? 0).replace(ofBody, '');
  return (
    !takesPart.test(before) &&
    !/^[^.;]{0,40}\b(?:held|host|hosted|took place|takes place|will|last|next|this|scheduled)\b/u.test(after) &&
    !(hasDay && (noun === 'council' ? heldOnDay : placed).test(after))
  );
}

/** “the Council of Foreign Ministers [of the Andean Community] met in Riga”. */
const ofBody = /^ of (?:the )?\p{Lu}[\p{L}\d’'-]*(?: (?:of|for|and|the|\p{Lu}[\p{L}’'-]*))*(?: \(\p{Lu}+\))?(?= )/u;

/** Organs of one state or of the United Nations. */
const ofOneState =
  /(?<!\bPeace and )\bSecurity Council\b|\b(?:Federal|State|National|Legislative|Privy|City|Constitutional) Council\b/u;
const placed = /^[^.;]{0,40}\b(?:in \p{Lu}|on (?:\p{Lu}|\d))/u;

/** A new occasion under the name that the text gives, the one told of where common words alone name it; null for too little. */
export function unnumbered(
  walk: Walk,
  sentence: Worded,
  { session, kind, series, places, isFuture }: Sought,
  hasDay: boolean,
): Occasion | null {
  if (isAttended(sentence, session) || (hasDay && isHeldBeside(sentence, session)))
    return newOccasion(walk, 'conference', session);
  const isDated = hasDay && session.kind === 'summit';
  if (session.name === null && places.city === null && !isDated) return null;
  if (!(hasDay && session.noun === 'forum') && isOnlyNamed(sentence, session, hasDay)) return null;
  if (isSummitOfOthers(walk, sentence, session, hasDay || places.city !== null))
    return newOccasion(walk, 'summit', session);
  if (isMinisterialAhead(walk, sentence, session, kind, hasDay)) return newOccasion(walk, kind, session);
  const isCommon = session.name !== null && !/\p{Lu}|\d\+\d/u.test(session.name);
  const isTimed =
    session.name !== null && timeOrNoun.test(session.name) && session.kind !== 'foreign-ministers-meeting';
  const isNew = /^an?$/u.test(sentence.tokens[session.first - 1]?.lower ?? '') && walk.main?.dates.length !== 0;
  if (isOfOrgan(session)) return newOccasion(walk, kind, session);
  if (
    isCommon &&
    (hasDay || (isFuture && !consulting.test(session.name ?? ''))) &&
    ofOrgan.test(session.name ?? '') &&
    !(walk.main !== null && isOfNoun(walk.main, session)) &&
    !walk.occasions.some((one) => one.isFuture === isFuture && isOfNoun(one, session))
  )
    return newOccasion(walk, kind, session);
  if (isCommon && isNew) return null;
  if (isCommon && consulting.test(session.name ?? '') && walk.main?.kind !== 'talks') return null;
  if (isCommon || isTimed) return walk.main;
  const known = series?.isKnown === true ? series : null;
  const made = newOccasion(walk, kind, session);
  made.series = known?.name ?? null;
  made.sides = [...(known?.parties ?? [])];
  return made;
}

/** “on the eve of the leaders’ summit”, “prepare the leaders’ summit in Riga”: of others than those who are told to meet. */
const isSummitOfOthers = (
  { main, occasions }: Walk,
  { text, tokens }: Worded,
  { name, first, noun }: Session,
  isPlaced: boolean,
): boolean =>
  /^(?:dialogue|gathering|meeting|retreat|summit|talks)$/u.test(noun) &&
  /^(?:(?:annual|regular|yearly) )?(?:leaders|presidents|heads)\b/iu.test(name ?? '') &&
  main?.kind !== 'summit' &&
  !occasions.some(({ kind }) => kind === 'summit') &&
  (isPlaced ||
    /\b(?:on the eve of|days? (?:before|after|ahead of)) (?:the |an? |their )?$/u.test(
      text.slice(0, tokens[first]?.start ?? 0),
    ));

/** “Officials met on Monday, ahead of the ministerial meeting on Friday”: of the ministers, whom others met to prepare for. */
const isMinisterialAhead = (
  { main, occasions }: Walk,
  { text, tokens }: Worded,
  { name, first }: Session,
  kind: MeetingKind,
  hasDay: boolean,
): boolean =>
  hasDay &&
  kind === 'foreign-ministers-meeting' &&
  /^(?:ministerial|foreign ministers)/iu.test(name ?? '') &&
  main?.kind !== kind &&
  !occasions.some((one) => one.kind === kind) &&
  /\b(?:ahead of|before|on the eve of|(?:prepar(?:e|ing|ations?)|ready)(?: for)?) (?:the|an?|their) (?:\p{Ll}+ )?$/u.test(
    text.slice(0, tokens[first]?.start ?? 0),
  );

const consulting = /\b(?:political|consular|ministerial|office) consultations?$/iu;
const ofOrgan =
  /\b(?:authority|commission|committee|council|(?:working|expert|contact|coordination|steering) group|(?:political|consular|ministerial|office) consultations?)\b/iu;

/** Whether an occasion bears the noun of the organ that a session’s common words name. */
const isOfNoun = ({ series, name }: Occasion, session: Session): boolean => {
  const noun = ofOrgan.exec(session.name ?? '')?.[0].toLowerCase() ?? '';
  return noun !== '' && `${series ?? ''} ${name ?? ''}`.toLowerCase().includes(noun);
};

/** “the committee …, whose last session”: one of an organ’s, told of by the organ’s name. */
const isOfOrgan = ({ name, noun }: Session): boolean =>
  name !== null &&
  namesOrgan(name) &&
  /^(?:session|meeting|round|sitting|edition)$/u.test(noun) &&
  !name.toLowerCase().includes(noun);

/** “attended a business forum”, “speaking at a conference in Astana”: one more occasion, not the one told of. */
const isAttended = (sentence: Worded, { noun, first }: Session): boolean =>
  /^(?:forum|conference)$/u.test(noun) &&
  /\b(?:attend(?:ed|ing|s)?|address(?:ed|es|ing)?|speak(?:s|ing)? at|spoke at|open(?:ed|s|ing)?|inaugurat(?:e|ed|es|ing)|clos(?:e|ed|es|ing)|at) an? (?:[\p{L}-]+ )?$/iu.test(
    sentence.text.slice(0, sentence.tokens[first]?.start ?? 0),
  );

/** “A business forum will take place on Saturday”: one more occasion, on a day of its own. */
const isHeldBeside = ({ text, tokens }: Worded, { noun, first, last }: Session): boolean =>
  /^(?:forum|conference)$/u.test(noun) &&
  /\b[Aa]n? (?:[\p{L}-]+ )?$/u.test(text.slice(0, tokens[first]?.start ?? 0)) &&
  isHeld.test(text.slice(tokens[last]?.end ?? 0));
const isHeld =
  /^(?: (?:of|for) [^,;:“”"]{3,50})? (?:took place|takes place|opened|opens|(?:will|(?:is|was) (?:also )?(?:due |expected |scheduled |set )?(?:to )?)(?: ?also)?(?: ?(?:be ))?(?:held|take place|open|convene|follow)|(?:was|is) (?:also )?held)\b/u;

function newOccasion(walk: Walk, kind: MeetingKind, { name }: Session): Occasion {
  const made: Occasion = { ...blank(walk, kind), name };
  walk.occasions.push(made);
  return made;
}
