const organBefore =
  /(?:^|[\s,])(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Bb]oth|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight)(?= [^,;]*s )) (?<organ>(?:\p{L}[\p{L}-]* ){0,5}(?:committee|commission|council|authority|assembly|group|panel|force|mechanism|board|body|(?:joint|technical|expert|working|negotiating|survey) (?:\p{Ll}+ )?team)s?)(?: (?:of|on|for|between|from|in charge of) [^;]{3,80}?)?(?:,? (?:which|that))?(?: (?:will|should|shall|is|are|to|last|first|has|had|would|expected|due|set|scheduled|also|again|next|now|then))* $/iu;

/** “A joint committee of customs officers is to meet”: those behind “of” are its members. */
const ofOrgan =
  /\b(?:committee|commission|council|panel|board) of (?:[\p{Ll}-]+ ){1,3}(?:(?:is|was|will|has|had|to|due|set|expected|scheduled|last|first|also|next) )*$/u;

const peopleBefore =
  /(?:^|[\s,])(?<noun>(?:[\p{L}-]+ )?\p{Ll}{4,}s)(?: (?:of|from) [^,;]{4,60}?)?(?: (?:last|had|have|also|again|will|would|are|is|were|due|set|expected|scheduled|to))+ $/u;

const setBefore =
  /(?:^|[\s,])(?<noun>(?:[\p{L}-]+ )?(?:predecessors|delegations|deputies|teams|administrations|authorities|agencies|ministries|navies|central banks|parliaments|police forces)) $/u;

/** “left to the chief veterinarians, who meet in Vigo in April”. */
const whoBefore =
  /(?:^|[\s,])(?:the|both|our|their|by|to|for|among) (?:two |three )?(?<noun>(?:[\p{Ll}-]+ )?\p{Ll}{4,}s),? who(?: (?:will|would|are|were|due|to|last|first|also|next|had|have|again))* $/u;

/** “There is a technical group, it meets again in Auckland”. */
const itOfOrgan =
  /\b(?:an?|the) (?<organ>(?:[\p{L}-]+ ){0,4}(?:committee|commission|council|group|panel|force|mechanism|board))\b[^;]*\bit(?: (?:will|would|is|was|to|last|first|next|also|had|has))* $/u;

const named = (patterns: readonly RegExp[], part: string, ahead: string): string | undefined =>
  patterns
    .map((pattern) => pattern.exec(ahead)?.groups?.[part])
    .find((found) => found !== undefined)
    ?.toLowerCase();

/** The committee, commission or like body that the words ahead of a verb make its subject; `undefined` where they name none. */
export const organAhead = (ahead: string): string | undefined => named([organBefore, itOfOrgan], 'organ', ahead);

/** Whether heads or officials just ahead of a verb are only those of whom a body is made up. */
export const isOfOrgan = (ahead: string): boolean => ofOrgan.test(ahead);

/** The people of whom a clause of “who” is told: “the chief veterinarians, who meet”. */
export const whoAhead = (ahead: string): string | undefined => named([whoBefore], 'noun', ahead);

/** Any people in the plural that stand as the subject of a verb: “trade negotiators will”, “the central banks”. */
export const peopleAhead = (ahead: string): string | undefined => named([peopleBefore, setBefore], 'noun', ahead);
