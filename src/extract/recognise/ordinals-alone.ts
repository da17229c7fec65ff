import type { Token } from '../../text/tokens.ts';
import type { Worded } from './mention.ts';
import { ordinalOf } from './ordinals.ts';
import { ownerBefore } from './session-series.ts';
import type { Session } from './sessions.ts';

/** “looks forward to hosting the eighth in 2025”. */
const hosts =
  /^(?:host|hosting|hosted|hosts|hold|holding|held|attend|attending|convene|convening|organi[sz]e|organi[sz]ing)$/u;

/** “political consultations, the first of which will be held in Riga”, “every year, the first of them in Oslo”: what the ordinal is one of, or null. */
const ofWhich =
  /^ of (?:which|them|these)(?: (?:is|was|will|would|took|to|being|should) (?:\p{Ll}+ ){0,3}(?:held|place|convened|planned|due|hosted|scheduled|follow)\b| in \p{Lu})/u;
const ownerOfOne = (sentence: Worded, index: number): Pick<Session, 'name' | 'kind'> | null =>
  sentence.tokens[index - 1]?.lower === 'the' && ofWhich.test(sentence.text.slice(sentence.tokens[index]?.end ?? 0))
    ? ownerBefore(sentence, index)
    : null;

const alone = { kind: 'other', name: null, isAnaphor: false, noun: '', isNeighbour: false } as const;

/** “The second, four years later, was held there too”, “and the second four years later in Riga”. */
const laterHeld =
  /^, (?:an?|\p{L}+|\d+)(?: and a half)? (?:days?|weeks?|months?|years?) (?:later|afterwards), (?:was|took|came|followed)\b|^ (?:\p{Ll}+|\d+) (?:days|weeks|months|years) (?:later|afterwards),? in \p{Lu}/u;

/** “two years after the first, which took place in Riga”. */
const whichWasHeld =
  /^, (?:which|that) (?:was held|took place|will be held|will take place|is to be held) (?:in|on)\b/u;

/** “The first [was held in Lima]”, “a third [will follow]”, not “the first was money” or “a third will go to the farmers”: what is said of a session. */
export const isTold =
  /^ (?:took place|held|came|having|being|starts|opens|begins|follows|convenes|broke (?:up|off|down)|(?:is|was|had been|has been|will be|would be|should be|is to be) (?:(?:\p{Ll}+ly|also|again|then|to|now) )*(?:held|hosted|convened|called|cancelled|canceled|chaired|due|expected|fixed|foreseen|in|on|opened|organi[sz]ed|pencilled|planned|postponed|preceded|followed|scheduled|set|slated|attended|be held|take place|here|there|last|next|this|at)\b|(?:will|would|had|is to|was to) (?:(?:\p{Ll}+ly|also|again|then|to) )*(?:begun|broken|closed|come|convene|ended|follow|gather|gathered|happen|have been|meet|met|open|opened|sat|sit|start|take|taken|yielded|produced|brought)\b)/u;

const countsIt =
  /^(?:It|This) (?:is|was|will be|would be) (?:the|its|their) $|^The (?:[\p{L}-]+ ){0,2}(?:commission|committee|council|forum|dialogue|group) (?:is|was) (?:convening|gathering|meeting|sitting)(?: here| in \p{Lu}[\p{L}-]+)? for the $/u;

/** “It is the twelfth, and the first in Riga”, “The committee is sitting for the fourteenth time”: the number of what was just told of. */
const isCountOfIt = (before: string, after: string): boolean =>
  countsIt.test(before) && (before.includes(' for the ') ? /^ time\b/u : /^(?:[.;]|,? and |, (?!since))/u).test(after);

/** “The first was held in Urumqi”, “the second in Astana”, “a third is planned”: an ordinal that stands for a session of the series spoken of. */
export function ordinalsAlone(sentence: Worded): Session[] {
  const { text, tokens, mentions } = sentence;
  return tokens.flatMap((token, index): Session[] => {
    const ordinal = ordinalOf(token.lower);
    const owner = ordinal === null || token.isQuoted ? null : ownerOfOne(sentence, index);
    if (owner !== null)
      return [{ ...owner, first: index, last: index, ordinal, isAnaphor: false, noun: 'round', isNeighbour: false }];
    const next = tokens[index + 1]?.lower ?? '';
    if (ordinal !== null && isCountOfIt(text.slice(0, token.start), text.slice(token.end)))
      return [{ ...alone, first: index, last: index, ordinal }];
    const from =
      next === ',' && /^(?:held|convened|hosted)$/u.test(tokens[index + 2]?.lower ?? '') ? index + 3 : index + 2;
    const isListed = next === ',' && tokens[from]?.lower === 'in' && tokens[from + 1]?.isCapital === true;
    const isPlaced =
      isListed ||
      whichWasHeld.test(text.slice(token.end)) ||
      (next === 'in' && mentions.some(({ kind, first }) => kind === 'city' && first === index + 2)) ||
      laterHeld.test(text.slice(token.end));
    if (
      ordinal === null ||
      !(
        /^(?:the|an?)$/u.test(tokens[index - 1]?.lower ?? '') ||
        ((isPlaced || (next === 'in' && tokens[index + 2]?.isCapital === true)) &&
          /^(?:its|their)$/u.test(tokens[index - 1]?.lower ?? '') &&
          (tokens[index - 2]?.lower === 'and' || (index === 1 && isListed)))
      ) ||
      !(
        isTold.test(text.slice(token.end)) ||
        isPlaced ||
        (next === 'in' && tokens[index + 2]?.isCapital === true) ||
        (/^(?:in|on)$/u.test(next) &&
          /^\d{1,4}$/u.test(tokens[index + 2]?.text ?? '') &&
          /^(?:host|hosting|hold|holding|convene|convening|organi[sz]e|organi[sz]ing|schedule|plan|to)$/u.test(
            tokens[index - 2]?.lower ?? '',
          )) ||
        (/^(?:is|was|be|marks|marked)$/u.test(tokens[index - 2]?.lower ?? '') &&
          /^ (?:of (?:its|the|this) kind|in (?:this|the|that) (?:\p{L}+ )?(?:series|format)|such)\b(?! \p{L}+)/u.test(
            text.slice(token.end),
          )) ||
        (next === 'in' && /^20\d\d$/u.test(tokens[index + 2]?.text ?? '') && hosts.test(tokens[index - 2]?.lower ?? ''))
      ) ||
      token.isQuoted
    )
      return [];
    return [{ ...alone, first: index, last: index, ordinal }];
  });
}

const sits =
  /^(?: time| occasion)?(?:,? to be)? (?:(?:is|was|are|were|has been|will be|would be|is to be|should be) (?:\p{Ll}+ )?(?:held|planned|scheduled|due|set|slated|expected|convened|hosted|in \p{Lu})|(?:will|would|is to|should) (?:take place|be (?:held|convened|hosted)|follow in)|took place|takes place|being (?:held|planned)|to (?:be (?:held|convened|hosted)|take place) (?:in|on))\b|^, (?:which was )?(?:held |convened )?(?:in|at) \p{Lu}[^;:“”"]{2,60}(?:,|$)/u;

/** “The last was held in Lima; the next is planned for May”: another session of the series spoken of. */
export function neighboursAlone({ text, tokens }: Worded): Session[] {
  return tokens.flatMap((token, index): Session[] => {
    if (isFirstSince(text, token, tokens[index - 1]))
      return [
        {
          first: index,
          last: index,
          kind: 'other',
          ordinal: null,
          name: null,
          isAnaphor: false,
          noun: 'one',
          isNeighbour: true,
        },
      ];
    const isMeant =
      isLastOfThem(text, token) ||
      (/^(?:next|previous|last|latest)$/u.test(token.lower) &&
        !token.isQuoted &&
        /^(?:the|its|their)$/u.test(tokens[index - 1]?.lower ?? '') &&
        sits.test(text.slice(token.end)));
    return isMeant
      ? [
          {
            first: index,
            last: index,
            kind: 'other',
            ordinal: null,
            name: null,
            isAnaphor: false,
            noun: 'one',
            isNeighbour: true,
          },
        ]
      : [];
  });
}

/** “These were [last] held in March 2024”: the time before of what the sentence ahead told of. */
const isLastOfThem = (text: string, { lower, start, end, isQuoted }: Token): boolean =>
  lower === 'last' &&
  !isQuoted &&
  /^(?:It|They|These|Those|This) (?:was|were|had been) $/u.test(text.slice(0, start)) &&
  /^ (?:conducted|convened|held|hosted|organi[sz]ed)\b/u.test(text.slice(end));

/** “the annual summit, the first since January 2025, when President X came”: another session, which is told to have been held then. */
export const isFirstSince = (text: string, { lower, end, start }: Token, before: Token | undefined): boolean =>
  lower === 'first' &&
  before?.lower === 'the' &&
  /, the $/u.test(text.slice(0, start)) &&
  /^ since (?:last )?\p{Lu}\p{L}+(?: \d{4})?, (?:when|in)\b/u.test(text.slice(end));
