import { longMonth } from '../../../text/date-parts.ts';
import { marginWords, onMarginsOf } from '../../../text/on-margins.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { FoundDate } from '../dates-in.ts';
import { datesOfTriggers } from './own-dates.ts';
import type { Told } from './told-in.ts';
import type { Walk } from './walk.ts';

/** Which of a sentence’s dates belong to which of what it tells of; what may have none is no trigger. */
export function datesOf(
  walk: Walk,
  sentence: Worded,
  told: readonly Told[],
  found: readonly FoundDate[],
): { triggers: readonly Told[]; dates: FoundDate[][] } {
  const { text } = sentence;
  const placed = told.filter(({ session }) => session?.isAnaphor !== true || isPlaced(sentence, session));
  const triggers = placed.length > 0 ? placed : isHeldOnly(told.length, text) ? told : [];
  const dates = datesOfTriggers(walk.reference, sentence, triggers, found);
  triggers.forEach(({ at }, place) => {
    const next = triggers[place + 1];
    const own = dates[place];
    const others = dates[place + 1] ?? [];
    if (next === undefined || own === undefined || !isOnSidelines(sentence, at, next.at)) return;
    if (own.length === 0) dates[place] = others;
    else if (others.length === 0)
      dates[place + 1] = own.filter(({ words }) => !['weekday', 'days', 'from-occasion'].includes(words.kind));
  });
  triggers.forEach(({ at, session }, place) => {
    const own = dates[place] ?? [];
    const met = dates[place + 1];
    if (session === null || own.length === 0 || met?.length !== 0 || !opensOnSidelines(sentence, session, at)) return;
    dates[place + 1] = own;
  });
  triggers.forEach(({ at, session, isFuture }, place) => {
    const before = triggers[place - 1];
    if (before === undefined || dates[place]?.length !== 0 || !isJoined(sentence, before.at, at)) return;
    const isAlike =
      (session ?? before.session) === null && !isFuture && !before.isFuture && isOneClause(sentence, before.at, at);
    const start = sentence.tokens[before.at]?.start ?? 0;
    const own = dates[place - 1]?.filter(({ words }) => words.index < start || (isAlike && dayKinds.has(words.kind)));
    if (own !== undefined && own.length > 0) dates[place] = own;
  });
  triggers.forEach(({ at }, place) => {
    const next = triggers[place + 1];
    const behind =
      dates[place + 1]?.filter(
        ({ words }) => dayKinds.has(words.kind) && words.index > (sentence.tokens[next?.at ?? 0]?.end ?? 0),
      ) ?? [];
    if (
      next === undefined ||
      dates[place]?.length !== 0 ||
      behind.length === 0 ||
      !isOnePredicate(sentence, at, next.at)
    )
      return;
    dates[place] = behind;
  });
  triggers.forEach(({ at, session }, place) => {
    const before = triggers[place - 1];
    const day = dates[place - 1]?.find(
      ({ words }) => dayKinds.has(words.kind) && words.index > (sentence.tokens[before?.at ?? 0]?.end ?? 0),
    );
    if (session === null && day !== undefined && dates[place]?.length === 0 && isRoundIt(sentence, day, at))
      dates[place] = [day];
  });
  triggers.forEach(({ session }, place) => {
    const date = dates[place - 1]?.at(-1);
    if (session !== null && date !== undefined && dates[place]?.length === 0 && isThere(sentence, date, session))
      dates[place] = [date];
  });
  triggers.forEach(({ at, session }, place) => {
    const next = triggers[place + 1];
    const shared = dates[place + 1] ?? [];
    if (session !== null && next?.session && dates[place]?.length === 0 && areBoth(sentence, session, next.session))
      dates[place] = shared.filter(({ words }) => words.index > (sentence.tokens[at]?.end ?? 0));
  });
  const opening = found.find(({ words }) => words.index === 0);
  triggers.forEach(({ at, session }, place) => {
    if (opening !== undefined && session === null && dates[place]?.length === 0 && isOfOpening(sentence, opening, at))
      dates[place] = [opening];
  });
  triggers.forEach(({ session }, place) => {
    const own = session === null ? undefined : found.find((date) => isWhenItIs(sentence, date, session));
    if (own !== undefined) dates[place] = [own];
  });
  triggers.forEach(({ at }, place) => {
    const first = triggers.findIndex((other) => other.at === at);
    if (first < place) dates[place] = dates[first] ?? [];
  });
  return { triggers, dates };
}

/** “Tomorrow, before the opening session of the summit, X will meet Y”: the day with which a sentence opens is that of its main verb. */
const isOfOpening = ({ text, tokens }: Worded, { words }: FoundDate, at: number): boolean =>
  /^, (?:ahead of|before|after|following) [^,;:“”"]{3,60}, [^,;:“”"]*$/u.test(
    text.slice(words.length, tokens[at]?.start ?? 0),
  ) && !/\b(?:which|who|where|last)\b/u.test(text.slice(words.length, tokens[at]?.start ?? 0));

/** “The ninth summit of X and the sixth forum of Y, both held in Riga on Thursday”: one day for both. */
const areBoth = ({ text, tokens }: Worded, one: Session, other: Session): boolean =>
  /^[^,;:“”"]{0,80} and (?:the |an? |its |their )?$/u.test(
    text.slice(tokens[one.last]?.end ?? 0, tokens[other.first]?.start ?? 0),
  ) && /^[^,;:“”"]{0,60},? both /u.test(text.slice(tokens[other.last]?.end ?? 0));

/** “arrived on Tuesday for the tenth session of the council, which is due on Wednesday”: the day that the words behind a session give it. */
const isWhenItIs = ({ text, tokens }: Worded, { words }: FoundDate, { last }: Session): boolean =>
  whichIs.test(text.slice(tokens[last]?.end ?? 0, words.index));
const whichIs =
  /^(?: of (?:the )?\p{Lu}[^,;:“”"]{2,70})?(?: \(\p{Lu}{2,7}\))?(?: in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?, (?:which|that) (?:begins|began|opens|opened|starts|takes place|took place|(?:is|was) (?:due|planned|scheduled|set|to)|will)(?: to)?(?: (?:be held|begin|open|start|take place))?(?: (?:here|there|in \p{Lu}\p{L}+))? (?:for |in |on )?$/u;

/** “On 6 March she will be received by X and chair the third dialogue”, “called on X on Tuesday and was hosted to lunch by Y”: one day for both. */
const isJoined = (sentence: Worded, at: number, next: number): boolean => {
  const between = sentence.text.slice(sentence.tokens[at]?.end ?? 0, sentence.tokens[next]?.start ?? 0);
  return (
    /\band\b/u.test(between) &&
    !/[;:“”"]|\b(?:which|who|since|last|previous|earlier|next|ahead of|before|after)\b/u.test(between)
  );
};

/** “[called] on X on Tuesday and was [hosted] by Y”: two verbs of one subject. */
const isOneClause = ({ text, tokens }: Worded, at: number, next: number): boolean =>
  !/,|\band (?:that|the|his|her|its|their)\b/u.test(text.slice(tokens[at]?.end ?? 0, tokens[next]?.start ?? 0));

const dayKinds: ReadonlySet<string> = new Set(['day-of-month', 'fixed', 'weekday', 'days']);

/** “paid a call on X and held talks with Y on 13 August”: the day stands behind both. */
const isOnePredicate = (sentence: Worded, at: number, next: number): boolean => {
  const between = sentence.text.slice(sentence.tokens[at]?.end ?? 0, sentence.tokens[next]?.start ?? 0);
  return (
    /^[^,;:“”"]* and (?:\p{Ll}+ )?(?:\p{Ll}+ (?:an? |his |her |their )?(?:\p{Ll}+ )?)?$/u.test(between) &&
    !/\b(?:where|who|which|after|before|later|then|will|is|was|to)\b/u.test(between)
  );
};

/** “will be received by X on Tuesday after talks with Y”: one day for both. */
const isRoundIt = ({ text, tokens }: Worded, { words }: FoundDate, at: number): boolean =>
  /^,?(?: in \p{Lu}\p{L}+)?,? (?:(?:right |straight |shortly )?(?:after|before|following)|ahead of) (?:holding |having )?(?:an? |his |her |their )?(?:[\p{Ll}-]+ )?$/u.test(
    text.slice(words.index + words.length, tokens[at]?.start ?? 0),
  );

const atIt = new RegExp(
  String.raw`^,? (?:at|during|in the course of|on the (?:${marginWords}|occasion) of|while attending) (?:the|an?|their|its) $|^, when (?:(?!, |[;:“”"]).){3,60} (?:attend(?:ed|ing)|came|flew|travell?ed|visited|was|went)(?: (?:(?!, |[;:“”"]).){2,40}? (?:at|attend(?:ing)?|for))? (?:the|an?) $|^(?: in \p{Lu}[\p{L}-]+)?, where (?:(?!, |[;:“”"]).){3,60} (?:at|attend(?:ed|ing)|for) (?:the|an?) $`,
  'u',
);

/** “met X in Seoul in May 2023, at the first summit”: the session at which they met. */
const isThere = ({ text, tokens }: Worded, { words }: FoundDate, { first }: Session): boolean =>
  atIt.test(text.slice(words.index + words.length, tokens[first]?.start ?? 0));

/** “met X on the sidelines of the summit in Kazan last October”: one day for both. */
const isOnSidelines = (sentence: Worded, at: number, next: number): boolean =>
  onMarginsOf.test(sentence.text.slice(sentence.tokens[at]?.end ?? 0, sentence.tokens[next]?.start ?? 0));

const opensAt = new RegExp(String.raw`^(?:“)?(?:[OI]n|At|During) (?:the ${marginWords} of )?(?:the |an? )$`, 'u');

/** “On the sidelines of the summit in Addis Ababa in February, X met Y”: one day for both. */
const opensOnSidelines = ({ text, tokens }: Worded, { first }: Session, at: number): boolean =>
  opensAt.test(text.slice(0, tokens[first]?.start ?? 0)) && /^[^,;:]{0,60}, /u.test(text.slice(tokens[at]?.end ?? 0));

/** “the ministerial in Samarkand in February”: place and time right behind a common noun. */
const isPlaced = (sentence: Worded, { last }: Session): boolean =>
  placedAndTimed.test(sentence.text.slice(sentence.tokens[last]?.end ?? 0));
const placedAndTimed = new RegExp(
  String.raw`^ (?:held )?(?:in \p{Lu}\p{L}+(?:,? \p{Lu}\p{L}+)* )?(?:in|on|last|this) (?=${longMonth}|\p{Lu}\p{L}+day|\d|year|month|week)`,
  'u',
);

const isHeldOnly = (count: number, text: string): boolean =>
  count === 1 &&
  /\b(?:held|meeting on|opens?|opened|begins?|began|starts?|takes? place|took place|scheduled|runs?|ends?|ended)\b/u.test(
    text,
  );
