import type { Worded } from '../../recognise/mention.ts';

/** What a sentence tells of an occasion, by the token where it does. */
export interface Trigger {
  at: number;
  isFuture: boolean;
  /** The session that it names, by its first token. */
  session?: { first: number } | null;
}

/** A boundary between clauses weighs as much as so many characters. */
export const boundary = 30;

const stops =
  /[,;]|\b(?:and|but|whom|whose|who|which|where|when|while|after|before|as|that|if|unless|because|since|although|though|whether)\b/gu;

/** The words between a token and a date; the comma of a date is none. */
export const wordsBetween = (sentence: Worded, token: number, at: number): string => {
  const end = sentence.tokens[Math.min(token, sentence.tokens.length - 1)]?.end ?? 0;
  return sentence.text
    .slice(Math.min(at, end), Math.max(at, end))
    .replace(/\d, (?=\d)/gu, '')
    .replace(lastThen, ' ')
    .replace(byName, '')
    .replace(aside, ' ');
};

/** “The commission, which last sat in Riga in 2019, is due in Oslo”: a clause that parts a noun from its verb. */
export const aside =
  /^, which (?:last|previously|first|had last) [^,;:“”"]{3,120}, (?=(?:is|are|will|would|was|has) )/u;

/** “talks with her counterpart, X Y, on Monday”: the name of whoever was just told of. */
const byName = /(?<=\p{Ll}), \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3},(?= (?:on|in|at|last|next|this) )/gu;

/** “in July, when I last [sat]”: the day is that of the verb. */
const lastThen = /,? when (?=(?:[\p{L}’'-]+ ){1,5}last \p{L}+$)/u;

/** How many boundaries of clauses lie between. */
export const crossings = (sentence: Worded, token: number, at: number): number =>
  [...wordsBetween(sentence, token, at).matchAll(stops)].length;

/** How far a date lies from a token: one ahead counts for more, and each boundary too. */
export function distance(sentence: Worded, token: number, at: number): number {
  const end = sentence.tokens[Math.min(token, sentence.tokens.length - 1)]?.end ?? 0;
  const length = wordsBetween(sentence, token, at).length + crossings(sentence, token, at) * boundary;
  return at >= end ? length : length * 1.6;
}

/** Whether a date stands behind what a token tells. */
export const isBehind = ({ tokens }: Worded, at: number, date: number): boolean => date > (tokens[at]?.end ?? 0);

/** “held in accordance with the agreement, which entered into force on 1 January”: what a clause tells of another noun is of no meeting. */
export function isOfOtherNoun(between: string): boolean {
  const at = between.indexOf(', which ');
  const head = between.slice(0, Math.max(0, at)).trim();
  const clause = between.slice(at + 1);
  return head.includes(' ') && !/[,;]/u.test(head) && !/[,;]/u.test(clause) && !isHeld.test(clause);
}
const isHeld =
  /\b(?:held|holds?|met|meets?|opens?|opened|begins?|began|starts?|started|ends?|ended|closes?|closed|concluded|hosts?|hosted|convenes?|convened|gathered|took place|takes place|scheduled|due|will|runs?|ran|sat)\b/u;

/** “will meet Y on Tuesday and be received by Z”, “opened on Tuesday, a day after their ministers met”: a day ahead of a conjunction is of what was told before it. */
export const isOfClauseBefore = (sentence: Worded, at: number, date: number, triggers: readonly Trigger[]): boolean =>
  (sentence.tokens[at]?.start ?? 0) > date &&
  triggers.some((other) => (sentence.tokens[other.at]?.start ?? Infinity) < date) &&
  /\b(?:and|but|before|then|while|ahead of|in the run-up to|on the eve of|in preparation for|to prepare)\b|;|, (?:an?|\p{Ll}+|\d{1,2}) (?:days?|weeks?|months?|hours?) (?:after|ahead of)\b/u.test(
    wordsBetween(sentence, at, date),
  );

/** “From October on there will be 2,700, X said after talks with Y”: a time within what is said, not of the talks behind it. */
export const isOfContent = ({ text, tokens }: Worded, date: number, dateEnd: number, at: number): boolean => {
  const between = text.slice(dateEnd, tokens[at]?.start ?? 0);
  return (
    saidBehind.test(between) &&
    (/^ \p{L}[^;]{8,}?,/u.test(between) || (between.startsWith(', ') && hasVerb.test(text.slice(0, date))))
  );
};
const saidBehind =
  /^[^;]*?, [^;]{0,120}?\b(?:said|says|told|added|stated|announced|confirmed|explained|noted|wrote)\b[^;,]{0,80}$/u;
const hasVerb = /\b(?:can|could|may|might|shall|should|will|would)\b/u;

/** “said after talks with Y that the line would open in 2026”: a time within what is said, behind the talks. */
export const isOfThatClause = ({ text, tokens }: Worded, date: number, at: number): boolean =>
  /\b(?:said|says|told|added|stated|announced|confirmed|explained|noted)\b[^;:“”"]{0,80} (?:after|at|during|following) [^;:,“”"]{0,40}$/u.test(
    text.slice(0, tokens[at]?.start ?? 0),
  ) && /^[^;:“”"]{3,160}? that [^;“”"]{3,}$/u.test(text.slice(tokens[at]?.end ?? 0, date));

/** “spoke on 18 August and are expected to meet in October, at the sixth forum”: a day behind a second predicate is not of the first. */
export const isOfClauseAfter = (sentence: Worded, at: number, date: number, triggers: readonly Trigger[]): boolean =>
  isBehind(sentence, at, date) &&
  /\b(?:and|but|while) (?:\p{Ll}+ )?(?:is|are|was|were|will|would|has|have|had)\b/u.test(
    wordsBetween(sentence, at, date),
  ) &&
  triggers.some(
    (other) =>
      !isBehind(sentence, other.at, date) && !/\b(?:and|but|while)\b|;/u.test(wordsBetween(sentence, other.at, date)),
  );

/** “was a guest at the [summit] of the group, and spoke by telephone in November”: a day behind what people did next is not of what they did before. */
export const isOfNextDeed = (sentence: Worded, at: number, date: number): boolean =>
  isBehind(sentence, at, date) &&
  /,? and (?:\p{Ll}+ )?(?:conferred|dined|flew|met|saw each other|spoke|talked|telephoned|travell?ed|visited|went)\b[^;]*$/u.test(
    wordsBetween(sentence, at, date),
  );

/** “agreed by phone to put off until October the meeting with C”: the time of what is put off. */
const putOffUntil =
  /\b(?:postpon(?:e|ed|es|ing)|put(?:s|ting)? off|delay(?:s|ed|ing)?|mov(?:e|ed|es|ing)|shift(?:s|ed)?|reschedul(?:e|ed|es)|adjourn(?:s|ed)?)(?: (?:until|till|to))? $/u;

/** “met X on Wednesday and on Monday in Abuja he opened the third round”: a day at the beginning of a clause is of what that tells. */
export const opensClause = ({ text, tokens }: Worded, date: number, triggers: readonly Trigger[]): boolean =>
  ((putOffUntil.test(text.slice(Math.max(0, date - 30), date)) ||
    /\bpreceded (?:on |in )?$/u.test(text.slice(Math.max(0, date - 20), date))) &&
    triggers.some(({ at }) => (tokens[at]?.start ?? 0) > date && !/[;:]/u.test(text.slice(date, tokens[at]?.start)))) ||
  ((/(?:[\p{Ll}\p{Lu}],? (?:and|while|but)(?: then| later| also)?,?|;) (?:on |in |this |last |next |early |late )*$/u.test(
    text.slice(Math.max(0, date - 30), date),
  ) ||
    isOfNextInList(text, date)) &&
    triggers.some(({ at }) => {
      const start = tokens[at]?.start ?? 0;
      return start > date && start - date < 160 && !/;|,? and \p{Ll}/u.test(text.slice(date, start));
    }));

/** “was with A in Riga on Sunday, on [Monday] with B”. */
const isOfNextInList = (text: string, date: number): boolean =>
  /, (?:on |in |last |this )*$/u.test(text.slice(Math.max(0, date - 12), date)) &&
  /^[\p{L}\d ]{3,24} with (?=\p{Lu}|(?:my|his|her|our|their|the) )/u.test(text.slice(date, date + 40));

/** “spent Monday with X, moved on to Riga on Tuesday, where Y laid on a dinner”: the day of coming to where the next is told. */
export const isAheadOfWhere = (
  { text, tokens }: Worded,
  date: number,
  end: number,
  triggers: readonly Trigger[],
): boolean =>
  /^,? where\b/u.test(text.slice(end)) &&
  comes.test(text.slice(Math.max(0, date - 60), date)) &&
  triggers.some(({ at }) => (tokens[at]?.start ?? 0) > end && !text.slice(end, tokens[at]?.start).includes(';'));
const comes =
  /\b(?:moved?|moves|moving|flew|fl(?:y|ies)|flying|went|goes|go|going|came|comes?|travel(?:s|led|ed|ling)?|arriv(?:ed?|es|ing)|land(?:s|ed)?|drove|drives?|driven|continu(?:ed?|es)|head(?:s|ed)?|proceed(?:s|ed)?|return(?:s|ed)?|cross(?:ed|es)?) (?:on |back )?(?:to|in|into|for|at) [^,;:“”"]{2,40}$/u;

/** “X, who is to lead a delegation to Y next month, met Z”: the time of what is told between commas, not of what stands behind them. */
export const isOfAside = ({ text, tokens }: Worded, at: number, date: number, end: number): boolean =>
  /, (?:who|which|whose) [^,;:“”"]{0,100}$/u.test(text.slice(0, date)) &&
  /^(?! \p{Ll}+(?:ed|held|led|met),)[^,;:“”"]{0,80}, /u.test(text.slice(end, tokens[at]?.start ?? 0));

/** “On the last day X, who had come for the [summit], met Y”: the day with which a sentence opens is not that of what it tells between commas. */
export const isAheadOfAside = ({ text, tokens }: Worded, at: number, date: number, end: number): boolean =>
  date < 4 &&
  /, (?:who|which|whose) [^,;:“”"]{0,100}$/u.test(text.slice(end, Math.max(end, tokens[at]?.start ?? 0))) &&
  /^[^,;:“”"]{0,80}, \p{L}/u.test(text.slice(tokens[at]?.end ?? 0));

const finite = String.raw`(?:was|were|is|are|had|has|have|will|would|could|should|took|came|fell|went|gave|lost|won|broke|left|became|began|made|put|set|cut|hit|shut|sank|rose|saw|struck|drew|(?!arrived|landed|travel)\p{Ll}{3,}ed)`;
const subject = String.raw`(?:[\p{L}\p{N}’'-]+ ){1,8}?`;
const says = String.raw`(?:agreed|agreeing|said|saying|announced|announcing|noted|noting|added|adding|told(?: \S+){1,4}?|stressed|confirmed|hoped|decided|demanded|proposed|suggested|recalled|recalling|assured(?: \S+){1,4}?|stated|warned|expects|expected|understood|insisted|hope|expectation|understanding|proposal)`;
/** “the first since the currency was floated in July”, “held after Hungary lifted its veto in May”, “met Y and agreed that the board would sit in May”: the clause that a date closes. */
const clauseBehind = new RegExp(
  String.raw`\b(?:after|although|because|before|now that|once|since|so that|though|until) (?!which\b)${subject}${finite}\b[^,;“”"]*$|\b${says} that ${subject}(?:would|will|should|was|were|had)\b[^;“”"]*$|\b(?:said|says|announced|told (?:\S+ ){1,3}?) (?!it\b|they\b|th[eo]se? (?:meeting|session|talks|summit|round)\b)${subject}(?:would|will)\b[^;“”"]*$`,
  'u',
);
const longestClause = 300;
const clauseAhead = new RegExp(
  String.raw`^(?:After|Although|Because|Before|Now that|Once|Since|Though|Until) ${subject}${finite}\b[^,;“”"]*$`,
  'u',
);

/** Whether a date closes a subordinate clause that tells of something else, and in which the token does not stand. */
export function isOfSubClause(sentence: Worded, at: number, date: number, end: number): boolean {
  if (isBehind(sentence, at, date)) return clauseBehind.test(wordsBetween(sentence, at, date).slice(-longestClause));
  const { text, tokens } = sentence;
  const isAhead = date < longestClause && clauseAhead.test(text.slice(0, date));
  return isAhead && text.slice(end, tokens[at]?.start ?? 0).includes(',');
}
