import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { gatherVerb, textAfter, textBefore } from './around.ts';
import { furtherTimes, isAnother } from './another-time.ts';
import { atAnswer } from './at-answer.ts';
import { atEarlierTimes } from './at-earlier-times.ts';
import { atNoun } from './at-noun.ts';
import { atPhone } from './at-phone.ts';
import { isCounted } from './at-times.ts';
import { atVerb } from './at-verb.ts';
import { levelOfGroup, talkNoun } from './behind-noun.ts';
import { besides, othersAhead } from './besides.ts';
import { eachPair } from './each-partner.ts';
import type { Encounter } from './encounter.ts';
import { isMatch, isNotHeld, isOnlyWished, isProcess } from './not-held.ts';
import { ourDealings } from './our-dealings.ts';
import { ourVisit } from './our-visits.ts';
import { ownSide } from './own-side.ts';
import { hasOwnTime, heard } from './said-in-quotation.ts';
import { sharesSubject } from './shared-subject.ts';
import { severalSided } from '../several-sided.ts';
import { isToCome } from './to-come-told.ts';

/** All encounters that a sentence tells of, in reading order; of what is quoted, those that have a time. `speaker` is who speaks in it, if anybody does. */
export function encountersIn(walk: Walk, sentence: Worded, speaker: string | null, isNarration: boolean): Encounter[] {
  const told = outsideMarks(walk, sentence, speaker, isNarration);
  if (!sentence.tokens.some(({ isQuoted }) => isQuoted)) return told;
  const said = outsideMarks(walk, heard(sentence), speaker, false).filter(({ at }) => hasOwnTime(sentence, at));
  return [...told, ...said.map((one) => ({ ...one, isScene: false }))].sort((a, b) => a.at - b.at);
}

/** “for a three-way [meeting]”: of more than two sides, whoever is named. */
const ofMany = new RegExp(String.raw`\b${severalSided}(?: \p{Ll}+){0,2} $`, 'u');

/** “[The N5+1] last convened”: a format has more than two sides. */
const ofFormat = /\p{Lu}\p{L}*\d? ?\+ ?\d\b[^,;:“”"]*$/u;

/** “last convened [at the level of foreign ministers]”: who sat there, by their rank. */
const atLevel =
  /^ at (?:the )?level of (?:the )?(?:foreign ministers|heads|leaders|ministers|presidents|prime ministers)\b/u;

/** No sentence of prose tells of more; what is no prose may repeat itself without end. */
export const mostTold = 30;

/** All that the words outside quotation marks tell of. */
function outsideMarks(walk: Walk, sentence: Worded, speaker: string | null, isNarration: boolean): Encounter[] {
  const { tokens } = sentence;
  const found: Encounter[] = [];
  for (let index = 0; index < tokens.length && found.length < mostTold; index += 1) {
    if (tokens[index]?.isQuoted !== false || index <= (found.at(-1)?.last ?? -1)) continue;
    const told =
      atVerb(walk, sentence, index) ??
      atNoun(walk, sentence, index) ??
      (found.some((one) => one.how === 'call' || isSameClause(sentence, one.at, index))
        ? null
        : atPhone(walk, sentence, index)) ??
      ourVisit(walk, sentence, index, speaker) ??
      ourDealings(walk, sentence, index, speaker) ??
      atAnswer(walk, sentence, index, speaker) ??
      atEarlierTimes(sentence, index);
    if (told !== null && (isNotHeld(sentence, index) || isOnlyWished(sentence, index) || isCounted(sentence, index)))
      continue;
    if (byMeans.test(textBefore(sentence, index)) && found.some((one) => isSameClause(sentence, one.at, index)))
      continue;
    if (told !== null && isProcess(sentence, index, told.others, isNarration)) continue;
    if (told === null || (told.isApart === true && found.length > 0 && isApposed(sentence, index))) continue;
    if (told.others.persons.length + told.others.sides.length === 0 && isMetFor(sentence, found.at(-1), index))
      continue;
    if (walk.occasions.some(({ ordinal, series }) => (ordinal ?? series) !== null) && isSessionTold(sentence, index))
      continue;
    const shared = sharesSubject(sentence, index, found);
    const hasPartner = told.others.persons.length + told.others.sides.length > 0;
    const subject = besides(
      walk,
      onAgenda.test(textBefore(sentence, index)),
      othersAhead(walk, sentence, index),
      told.own ?? shared?.own ?? ownSide(walk, sentence, told.verb ?? index, speaker, hasPartner),
      told.others,
    );
    const level =
      subject.persons.length === 0 && atLevel.test(textAfter(sentence, index)) ? levelOfGroup(sentence, index) : null;
    const sat = level === null ? subject : { ...subject, group: level };
    const isMany =
      ofMany.test(textBefore(sentence, index)) || (level !== null && ofFormat.test(textBefore(sentence, index)));
    const whole = isMany ? { ...sat, isMany: true } : sat;
    const partners =
      shared !== null && !hasPartner && told.others.group === null
        ? { ...shared.others, last: told.others.last }
        : told.others;
    const before = clauseBefore(sentence, index);
    if (isMatch(walk, { own: whole, others: partners })) continue;
    for (const { own, others } of eachPair(walk, sentence, index, whole, partners))
      found.push({
        how: told.how,
        at: others.isLater === true ? others.last : index,
        last: Math.max(index, others.last),
        own,
        others,
        isApart: told.isApart === true,
        isOther: told.isOther === true || isAnother(sentence, index) || /predecessors\b/u.test(own.group ?? ''),
        isFuture:
          told.isPlanned === true || (told.isPast !== true && isToCome(walk, sentence, index, before, told.verb)),
        isConsulting:
          tokens[index]?.lower === 'consultations' ||
          (tokens[index]?.lower === 'negotiations' && own.persons.length + others.persons.length === 0),
        isJoined: shared !== null && hasPartner,
        isSummit: tokens[index]?.lower === 'summit' || tokens[index - 1]?.lower === 'summit',
        isAudience: /^(?:received|receives?|receiving|audience|called|calls?|granted)$/u.test(
          tokens[index]?.lower ?? '',
        ),
        isScene: isNarration || isSceneOf(sentence, index),
        ...(told.day === undefined ? {} : { day: told.day }),
      });
    const last = found.at(-1);
    if (last !== undefined)
      for (const at of furtherTimes(sentence, index))
        found.push({ ...last, at, last: at, isOther: true, isScene: false });
  }
  return found;
}

/** “[by video] conference”, “[via telephone] call”: how those talk who were told of. */
const byMeans = /\b(?:by|over|through|via) (?:an? |the )?(?:phone|tele|telephone|video)[ -]?$/u;

/** “will convene by video conference”, “the consultations held by telephone”: the means of what was just told of. */
const isSameClause = ({ text, tokens }: Worded, from: number, until: number): boolean =>
  !/[,;:]|\b(?:and|but|while|when|after|before)\b/u.test(text.slice(tokens[from]?.end ?? 0, tokens[until]?.start ?? 0));

/** The verbs of receiving and joining others. */
const receives = /^(?:joins?|joined|hosts?|hosted|receives?|received|welcomes?|welcomed)$/u;

/** “gathered in Riga on Tuesday for an informal [meeting]”: what the verb just told of, by a noun. */
const isMetFor = ({ text, tokens }: Worded, last: Encounter | undefined, index: number): boolean =>
  last !== undefined &&
  (gatherVerb.test(tokens[last.at]?.lower ?? '') || receives.test(tokens[last.at]?.lower ?? '')) &&
  /^[^,;:“”"]{0,60} (?:for|at|in) (?:an?|the|their|its) (?:[\p{L}\d-]+ ){0,4}$/u.test(
    text.slice(tokens[last.last]?.end ?? 0, tokens[index]?.start ?? 0),
  );

/** “She will co-chair the [session] with Y”, “who led the [meeting] with Y”: the session that was told of, and who sits at its head. */
const isSessionTold = (sentence: Worded, index: number): boolean =>
  talkNoun.test(sentence.tokens[index]?.lower ?? '') &&
  /\b(?:co-?chair(?:s|ed|ing)?|chair(?:s|ed|ing)?|leads?|led|leading|preside(?:s|d)? over|presiding over) (?:the|that|this) (?:[\p{Ll}-]+ ){0,2}$/u.test(
    textBefore(sentence, index),
  );

/** “A meeting with Y is also planned”, “His programme includes talks with Y”: of the one told of before. */
const onAgenda =
  /^(?:An?|Another|Also on (?:the|his|her) (?:agenda|programme|schedule) (?:is|are) an?|(?:The|His|Her|Their) (?:[\p{Ll}-]+ ){0,2}(?:programme|program|agenda|schedule|itinerary|visit|trip|stay|tour)(?: in \p{Lu}\p{L}+)? (?:\p{Ll}+ )?(?:\p{Ll}+ )?(?:includes?|features?|foresees?|envisages?|provides? for|comprises?)(?: an?)?)(?: [\p{Ll}-]+){0,2} $/u;

/** “X will receive Y on Monday, the first meeting of the two presidents”: said of an encounter told of just before. */
const isApposed = (sentence: Worded, index: number): boolean =>
  /, (?:the|a|their|what will be the|in the|in what was the) (?:[\p{Ll}-]+ ){0,4}$/u.test(textBefore(sentence, index));

const clauseBefore = (sentence: Worded, index: number): string => {
  const text = textBefore(sentence, index);
  return (
    text
      .replace(/["“](?<word>[\p{L}\d+-]+)["”]/gu, '$<word>')
      .split(/[;"“”]|, (?:and|which|who|while|after) /u)
      .at(-1)
      ?.slice(-90) ?? ''
  );
};

/** “was received by Y, who said that …”, “met Y and told him …”: the main clause, ahead of what was said. */
const isBeforeSpeech = (sentence: Worded, index: number): boolean =>
  !told.test(textBefore(sentence, index)) &&
  /^[^;“”"]{0,160}?(?:, who|, where \p{L}+| and)(?: \p{Ll}+)? (?:added|asked|assured|briefed|called|conveyed|described|expressed|informed|noted|praised|promised|reaffirmed|said|stressed|thanked|told|urged|voiced|welcomed)\b/u.test(
    textAfter(sentence, index),
  );
const told = /\b(?:added|according|noted|said|says|stressed|told|that|which|who|whom|recalled)\b|[“”"]/u;

/** In a sentence that reports speech, only what stands in its opening phrase or behind “after”, “during” sets the scene. */
const isSceneOf = (sentence: Worded, index: number): boolean =>
  index === 0 ||
  isBeforeSpeech(sentence, index) ||
  (index < 6 && sentence.tokens[0]?.lower === 'in') ||
  sentence.tokens
    .slice(Math.max(0, index - 5), index)
    .some(({ lower }) => /^(?:after|following|during|at|upon|while|when|as|who|before)$/u.test(lower));
