import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Encounter } from './encounters/encounter.ts';

/** “met for the sixth meeting”, “gathered at the Lima Summit”: the encounter is the session named. */
export function isOfSession(
  sentence: Worded,
  { at, last, own, others }: Encounter,
  sessions: readonly Session[],
): boolean {
  const text = sentence.text;
  const isOfPair =
    own.persons.length === 2 && /\b(?:[Ww]e|I)(?: \p{Ll}+)? $/u.test(text.slice(0, sentence.tokens[at]?.start ?? 0));
  return sessions.some((session) => {
    if (isLastOfIt(sentence, session, at)) return false;
    if (others.persons.length === 0 && isHeldBy(sentence, session, at)) return true;
    if (
      at - session.last > 0 &&
      at - session.last < 4 &&
      !session.isAnaphor &&
      session.name !== null &&
      own.persons.length === 0
    )
      return true;
    if (others.persons.length === 0 && isSatIn(sentence, session, last)) return true;
    if (isOfItsTeams(sentence, session, at)) return true;
    if (isOfItsHeads(sentence, session, at, own.group)) return true;
    if (others.persons.length === 0 && isPredicateOf(sentence, session, at)) return true;
    const areItsOwn = at < session.first && session.first < others.last && others.last <= session.last;
    if (areItsOwn && others.persons.length === 0 && others.group !== null) return true;
    const isItsVerb =
      own.group !== null &&
      /\b(?:commission|committee|council|group)$/u.test(own.group) &&
      session.noun === organOf(own.group);
    if (isItsVerb && others.persons.length === 0 && session.last < at && at - session.last < 16) return true;
    if (session.first <= at && at <= session.last)
      return !isCommon(session.name) || session.ordinal !== null || session.isNeighbour;
    if (session.isAnaphor || session.noun === '' || session.first < at) return false;
    const between = text.slice(sentence.tokens[last]?.end ?? 0, sentence.tokens[session.first]?.start ?? 0);
    return (
      (between.length < 300 && (whenItIsHeld.test(between) || whereTheirsSits.test(between))) ||
      (isOfTwo(sentence, session) && onItsOccasion.test(between)) ||
      (between.length < 110 &&
        /(?:^|\s)(?:for|at) (?:(?:the )?[\p{L}\d-]+['’]s |the |their |its |a )?(?:\p{Ll}+ )?$/u.test(
          others.persons.length > 0 || isOfPair || (own.isTwo === true && session.kind === 'conference')
            ? between.replace(/ at /gu, ' ')
            : between,
        ) &&
        !/\bto \p{Ll}|\b(?:before|ahead of|after|then|and) (?:\p{Ll}+ )?\p{Ll}+ing\b|,? and (?:is|are|will|would)\b|\b(?:gather|gathers|meet|meets|met|gathered|convene|convenes|flies|fly|travels?|heads?) |, wh(?:en|ere|o) |\b(?:agenda|arrangements|groundwork|plans|preparations|preparing|programme) for\b|\b(?:taken|reached|adopted|agreed|made|outcomes?|decisions?|reviewed)\b/u.test(
          between,
        ))
    );
  });
}

/** “gathered in Bergen together with their ministers [on the occasion of the] Second Joint Cabinet of Norway and Peru”. */
const onItsOccasion =
  /^[^;:“”"]{0,160} (?:on the occasion of|(?:with)?in the (?:framework|context|format) of|as part of) (?:the|their|its) (?:\p{Ll}+ )?$/u;

/** Whether a session is held by two sides alone, so that what the two do on its occasion is that session. */
const isOfTwo = ({ text, tokens, mentions }: Worded, { first, last }: Session): boolean =>
  new Set(
    mentions.flatMap((one) => (one.kind === 'country' && one.first >= first && one.last <= last ? [one.name] : [])),
  ).size === 2 ||
  /\b(?:bilateral|binational|inter-?governmental|joint|mixed) /iu.test(
    text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0),
  );

/** “gather again in 2027, when Peru will host the third summit”, “meet on Friday, when the tenth session opens”. */
const whenItIsHeld =
  / when (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3} (?:hosts|(?:will|is to|is due to|is set to|is expected to) host|hosted|stages|holds) (?:the )?$|, when (?:the|an?) (?:\p{Ll}+ )?$/u;

/** “meet next on 24 November in Riga, where the Norwegian-Peruvian Joint Commission holds its tenth session”: the organ of the two. */
const whereTheirsSits =
  /, (?:where|when) (?:the|their) [^,;:“”"]*(?:\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+|[Jj]oint|[Ii]ntergovernmental|[Bb]ilateral)\b[^,;:“”"]*\b(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Dd]ialogue|[Ff]orum)\b[^,;:“”"]* (?:holds|will hold|is to hold|is due to hold|meets for|convenes for|gathers for) its $/u;

/** “The joint commission, which last [sat in Riga in 2019], is due in Oslo in May”: another session than the one that the sentence is about. */
const isLastOfIt = ({ text, tokens }: Worded, { last }: Session, at: number): boolean =>
  /^(?: [^,;:“”"]{2,60})?, which (?:had )?(?:last|previously) $/u.test(
    text.slice(tokens[last]?.end ?? 0, tokens[at]?.start ?? 0),
  ) && /^[^,;:“”"]{3,120}, (?:is|are|will|would|was|has) /u.test(text.slice(tokens[at]?.end ?? 0));

/** “The Council of Ministers of the League held a regular [meeting] in Riga”: what an organ that is named held is its session. */
const isHeldBy = ({ text, tokens }: Worded, { last, name, ordinal }: Session, at: number): boolean =>
  ordinal === null &&
  at > last &&
  /\b[Cc]ouncil of /u.test(name ?? '') &&
  /^(?: of (?:the )?[^,;:“”"]{2,70})? (?:will hold|(?:is|was) to hold|held|holds?|opened|opens?|closed|concluded|concludes?|ended|ends|began|begins) (?:an?|its|their) (?:[\p{L}-]+ ){0,3}$/u.test(
    text.slice(tokens[last]?.end ?? 0, tokens[at]?.start ?? 0),
  );

/** “The council sat for nine hours on Thursday in its 97th session”: what an organ met in. */
const isSatIn = ({ text, tokens }: Worded, { first, ordinal, isNeighbour }: Session, last: number): boolean =>
  (ordinal !== null || isNeighbour) &&
  first > last &&
  /^[^;:“”"]{0,90} in (?:its|their) (?:[\p{Ll}-]+ ){0,2}$/u.test(
    text.slice(tokens[last]?.end ?? 0, tokens[first]?.start ?? 0),
  );

/** “At the C5+1 summit in Riga on Monday, the presidents of the five Central Asian states met Y”: what all those who sit at a session do there. */
const isOfItsHeads = ({ text, tokens }: Worded, session: Session, at: number, group: string | null): boolean =>
  !session.isAnaphor &&
  session.last < at &&
  headsAt.get(session.kind)?.test(group ?? '') === true &&
  /(?:^|[;“"] ?)(?:At|During) (?:the|their|its) (?:[\p{L}\d+-]+ ){0,3}$/u.test(
    text.slice(0, tokens[session.first]?.start ?? 0),
  ) &&
  /^[^;:“”"]{0,60}, the [^,;:“”"]{3,90} $/u.test(text.slice(tokens[session.last]?.end ?? 0, tokens[at]?.start ?? 0));

/** Who sit at a session of a kind, by their countries. */
const headsAt = new Map<Session['kind'], RegExp>([
  ['summit', /\b(?:leaders|presidents|heads of state|prime ministers) of \p{Lu}/u],
  ['foreign-ministers-meeting', /\b(?:foreign ministers|top diplomats) of \p{Lu}/u],
]);

/** “the two teams at the sixth Officials’ Talks, [convened] on 15 August in Riga”: those who sat at it, and its day. */
const isOfItsTeams = ({ text, tokens }: Worded, { first, last, ordinal, isAnaphor }: Session, at: number): boolean =>
  ordinal !== null &&
  !isAnaphor &&
  at > last &&
  /\b(?:delegations|sides|teams) (?:at|to|for) the $/u.test(text.slice(0, tokens[first]?.start ?? 0)) &&
  /^,(?: which (?:was|were))? $/u.test(text.slice(tokens[last]?.end ?? 0, tokens[at]?.start ?? 0));

/** “The Conference on the Sea Treaty meets in Riga”, “The second is expected to convene in Urumqi”, “the 19th session, due to convene in Cairo”, “the consultations of officials held by video”, “the third round, held by video conference”: what a session did, or how it was held. */
const isPredicateOf = ({ text, tokens }: Worded, { last, isAnaphor }: Session, at: number): boolean =>
  !isAnaphor &&
  at > last &&
  /^ (?:of|on|to) (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of|on|for|and|the|\p{Lu}[\p{L}’'-]*))* (?:(?:is|was|will|would|due|set|expected|scheduled|to|next|last|first|again) )*$|^, which (?:has|have|had) not $|^(?:, which [^;:“”"]{3,80},)?(?: (?:is|are|was|were|will|would|should|must|has|had|have|been|be|due|set|expected|scheduled|planned|likely|to|also|next|last|first|only|again))+ $|^, (?:which (?:is|was|are) )?(?:due|scheduled|set|expected|planned|slated) to (?:next )?$|^(?: of [^,;:“”"]{3,40})?,?(?: which)?(?: (?:was|is|were|are|will be|to be))? (?:held|conducted|convened|organi[sz]ed|hosted)(?: \p{Ll}+)? (?:by|via|through|over|in)(?: an?)?(?: (?:video|telephone|phone))? $/u.test(
    text.slice(tokens[last]?.end ?? 0, tokens[at]?.start ?? 0),
  );

const organOf = (group: string): string => /\p{L}+$/u.exec(group)?.[0] ?? '';

/** Whether common words alone name it: “the informal meeting of foreign ministers”. */
export const isCommon = (name: string | null): boolean => name === null || !/\p{Lu}|\d\+\d/u.test(name);
