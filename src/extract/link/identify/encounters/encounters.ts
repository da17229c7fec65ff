import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import type { Whom } from '../whom.ts';
import { gatherVerb, textAfter, textBefore } from './around.ts';
import { atNoun } from './at-noun.ts';
import { atPhone } from './at-phone.ts';
import { isCounted } from './at-times.ts';
import { atVerb } from './at-verb.ts';
import { eachPartner } from './each-partner.ts';
import type { Encounter } from './encounter.ts';
import { isNotHeld, isOnlyWished, isProcess } from './not-held.ts';
import { ourVisit } from './our-visits.ts';
import { ownSide } from './own-side.ts';
import { hasOwnTime, heard } from './said-in-quotation.ts';
import { sharesSubject } from './shared-subject.ts';
import { isToCome } from './to-come-told.ts';

/** All encounters that a sentence tells of, in reading order; of what is quoted, those that have a time. `speaker` is who speaks in it, if anybody does. */
export function encountersIn(walk: Walk, sentence: Worded, speaker: string | null, isNarration: boolean): Encounter[] {
  const told = outsideMarks(walk, sentence, speaker, isNarration);
  if (!sentence.tokens.some(({ isQuoted }) => isQuoted)) return told;
  const said = outsideMarks(walk, heard(sentence), speaker, false).filter(({ at }) => hasOwnTime(sentence, at));
  return [...told, ...said.map((one) => ({ ...one, isScene: false }))].sort((a, b) => a.at - b.at);
}

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
      ourVisit(walk, sentence, index, speaker);
    if (told !== null && (isNotHeld(sentence, index) || isOnlyWished(sentence, index) || isCounted(sentence, index)))
      continue;
    if (told !== null && isProcess(sentence, index, told.others, isNarration)) continue;
    if (told === null || (told.isApart === true && found.length > 0 && isApposed(sentence, index))) continue;
    if (told.others.persons.length + told.others.sides.length === 0 && isMetFor(sentence, found.at(-1), index))
      continue;
    const again = againAt(sentence, index);
    const shared = sharesSubject(sentence, index, found);
    const hasPartner = told.others.persons.length + told.others.sides.length > 0;
    const own = besides(
      walk,
      onAgenda.test(textBefore(sentence, index)),
      othersAhead(walk, sentence, index),
      told.own ?? shared?.own ?? ownSide(walk, sentence, told.verb ?? index, speaker, hasPartner),
      told.others,
    );
    const partners =
      shared !== null && !hasPartner && told.others.group === null
        ? { ...shared.others, last: told.others.last }
        : told.others;
    const before = clauseBefore(sentence, index);
    for (const others of eachPartner(walk, sentence, index, partners))
      found.push({
        how: told.how,
        at: others.isLater === true ? others.last : index,
        last: Math.max(index, others.last),
        own,
        others,
        isApart: told.isApart === true,
        isOther: told.isOther === true || isAnother(sentence, index) || /predecessors\b/u.test(own.group ?? ''),
        isFuture: told.isPlanned === true || (told.isPast !== true && isToCome(walk, sentence, index, before)),
        isConsulting:
          tokens[index]?.lower === 'consultations' ||
          (tokens[index]?.lower === 'negotiations' && own.persons.length + others.persons.length === 0),
        isJoined: shared !== null && hasPartner,
        isSummit: tokens[index]?.lower === 'summit',
        isAudience: /^(?:received|receives?|receiving|audience|called|calls?|granted)$/u.test(
          tokens[index]?.lower ?? '',
        ),
        isScene: isNarration || isSceneOf(sentence, index),
      });
    const last = found.at(-1);
    if (again > 0 && last !== undefined) found.push({ ...last, at: again, last: again, isOther: true, isScene: false });
  }
  return found;
}

/** “will convene by video conference”, “the consultations held by telephone”: the means of what was just told of. */
const isSameClause = ({ text, tokens }: Worded, from: number, until: number): boolean =>
  !/[,;:]|\b(?:and|but|while|when|after|before)\b/u.test(text.slice(tokens[from]?.end ?? 0, tokens[until]?.start ?? 0));

/** “gathered in Riga on Tuesday for an informal [meeting]”: what the verb just told of, by a noun. */
const isMetFor = ({ text, tokens }: Worded, last: Encounter | undefined, index: number): boolean =>
  last !== undefined &&
  gatherVerb.test(tokens[last.at]?.lower ?? '') &&
  /^[^,;:“”"]{0,60} (?:for|at|in) (?:an?|the|their|its) (?:[\p{L}\d-]+ ){0,4}$/u.test(
    text.slice(tokens[last.last]?.end ?? 0, tokens[index]?.start ?? 0),
  );

/** “A meeting with Y is also planned”, “His programme includes talks with Y”: of the one told of before. */
const onAgenda =
  /^(?:An?|Another|Also on (?:the|his|her) (?:agenda|programme|schedule) (?:is|are) an?|(?:The|His|Her|Their) (?:[\p{Ll}-]+ ){0,2}(?:programme|program|agenda|schedule|itinerary|visit|trip|stay|tour)(?: in \p{Lu}\p{L}+)? (?:\p{Ll}+ )?(?:\p{Ll}+ )?(?:includes?|features?|foresees?|envisages?|provides? for|comprises?)(?: an?)?)(?: [\p{Ll}-]+){0,2} $/u;

/** “She will receive B”: a pronoun ahead of B does not mean B, but whoever was told of before of another side. */
function besides(walk: Walk, isOnAgenda: boolean, ahead: readonly string[], own: Whom, others: Whom): Whom {
  const isNobody =
    own.persons.length + own.sides.length === 0 &&
    own.group === null &&
    others.persons.length > 0 &&
    others.sides.length < 2;
  const isOne = own.persons.length === 1 && own.persons.every((name) => others.persons.includes(name));
  const isSame = isOne || (own.persons.length === 1 && isOfTheirs(own, others));
  if (!isSame && !(isOnAgenda && isNobody)) return own;
  const other = (isOne ? [...walk.persons, ...ahead] : ahead).findLast((name) => {
    const country = walk.facts.get(name)?.country ?? null;
    return !others.persons.includes(name) && country !== null && !others.sides.includes(country);
  });
  const side = other === undefined ? null : (walk.facts.get(other)?.country ?? null);
  return other === undefined || side === null ? own : { ...own, persons: [other], sides: [side] };
}

/** Who may be meant where the nearest cannot: the persons ahead in the sentence, those told of before where it opens with a pronoun. */
function othersAhead(walk: Walk, sentence: Worded, index: number): string[] {
  const named = sentence.mentions.flatMap((one) => (one.kind === 'person' && one.last < index ? [one.name] : []));
  return /^(?:he|she)$/u.test(sentence.tokens[0]?.lower ?? '') || named.length === 0
    ? [...walk.persons, ...named]
    : named;
}

/** “He also met the interior minister”, where “he” would be of the minister’s own country. */
const isOfTheirs = (own: Whom, others: Whom): boolean =>
  own.sides.length === 1 &&
  others.sides.length === 1 &&
  own.sides[0] === others.sides[0] &&
  others.persons.length + others.unnamed.length > 0;

/** “X will receive Y on Monday, the first meeting of the two presidents”: said of an encounter told of just before. */
const isApposed = (sentence: Worded, index: number): boolean =>
  /, (?:the|a|their|what will be the|in the|in what was the) (?:[\p{Ll}-]+ ){0,4}$/u.test(textBefore(sentence, index));

/** “met in Riga in May and again in Oslo in June”: where the second time is told of, or -1. */
function againAt(sentence: Worded, index: number): number {
  const { tokens } = sentence;
  if (!/^(?:met|spoke|talks|meet)$/u.test(tokens[index]?.lower ?? '')) return -1;
  return tokens.findIndex(
    (token, at) =>
      at > index &&
      at < index + 45 &&
      !token.isQuoted &&
      token.lower === 'again' &&
      /^(?:and|then)$/u.test(
        tokens[at - (/^(?:met|spoke)$/u.test(tokens[at - 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '',
      ) &&
      (/^(?:in|on|at|last|this|next)$/u.test(tokens[at + 1]?.lower ?? '') || laterAgain.test(textAfter(sentence, at))),
  );
}

/** “and again three weeks later”. */
const laterAgain =
  /^,? (?:an?|the|\p{L}+|\d+)(?: few)? (?:days?|weeks?|months?|years?) (?:later|afterwards|after that)\b/u;

const clauseBefore = (sentence: Worded, index: number): string => {
  const text = textBefore(sentence, index);
  return (
    text
      .split(/[;"“”]|, (?:and|which|who|while|after) /u)
      .at(-1)
      ?.slice(-90) ?? ''
  );
};

/** “Earlier, he met Y”: on the day told of before. */
const opensEarlier = ({ text }: Worded): boolean => /^Earlier, \p{L}/u.test(text);

const isAnother = (sentence: Worded, index: number): boolean => {
  const around = sentence.tokens.slice(Math.max(0, index - 3), index).map(({ lower }) => lower);
  const next = sentence.tokens.slice(index + 1, index + 3).map(({ lower }) => lower);
  const isNextDay = /^(?: \p{L}+){0,2} next (?:day|morning|afternoon|evening)\b/u.test(textAfter(sentence, index));
  return (
    around.some(
      (word, place) =>
        /^(?:last|previously|earlier|previous)$/u.test(word) && !(index < 4 && place === 0 && opensEarlier(sentence)),
    ) ||
    thenMet.test(textBefore(sentence, index)) ||
    / preceded by [^,;:“”"]{0,40}$/u.test(textBefore(sentence, index)) ||
    (around.at(-1) === 'first' &&
      !/^(?:a|an|her|his|its|the|their)$/u.test(around.at(-2) ?? '') &&
      gatherVerb.test(sentence.tokens[index]?.lower ?? '')) ||
    (around.includes('had') && gatherVerb.test(sentence.tokens[index]?.lower ?? '')) ||
    (!isNextDay && next.some((word) => /^(?:again|next)$/u.test(word))) ||
    (next[0] === 'last' && !/^(?:week|month|year|\p{L}+day)$/u.test(next[1] ?? ''))
  );
};

/** “had promised as much when they [sat together in …]”. */
const thenMet = /\b(?:had|recalled|remembered) [^,;:“”"]{1,80} when (?:they|the two|both) (?:had |first |last )*$/u;

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
