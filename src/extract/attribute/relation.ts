import type { PersonMention, Worded } from '../recognise/mention.ts';
import { isHead } from '../recognise/scene.ts';
import type { Gender } from './gender.ts';
import type { Naming } from './namings.ts';

/** How the words before a person tie him to another: whose official he is, or whom he accompanies or stands in for; of one country. */
export interface Relation {
  /** The other where the words name him; null for “his”, “her”, and where a pronoun is accompanied. */
  name: string | null;
  /** Who is named right before “and his …”, “with her …”; null where the pronoun may mean the subject. */
  nearest: string | null;
  gender: Gender | null;
  /** Where the words end that may tell the other by an office: “[The President of Peru was] accompanied by …”. */
  role?: number;
  /** Whether the other is a guest without a name, who was told of as received. */
  isOfGuest?: boolean;
  /** Whether he goes about with the other. */
  isCompany?: boolean;
}

const isModifier =
  /^(?:affairs|chief|closest|communications|deputy|diplomatic|economic|first|foreign|legal|military|national|policy|political|press|private|security|senior|special|top|trade|trusted)$/u;

const sideNoun = /^(?:delegation|entourage|party|side|team)$/u;
const message = /^(?:condolences|congratulations|greetings|invitation|letter|message|regards|wishes)$/u;

/** Words between the first of a list of companions and a later one. */
const inList = /^(?:,|and|as|h\.e|h\.e\.|hon|honou?rable|mr|mrs|ms|the|well)$/u;

/**
 * “[Holm’s] deputy, Minister of State Ana Berg”, “[his] spokesman, Jens Berg”, “[Holm] was accompanied by Minister Ana Berg”, “[Holm] may
 * be replaced by First Deputy Minister Ana Berg”.
 */
export function relationOf({ tokens }: Worded, mention: PersonMention, namings: readonly Naming[]): Relation | null {
  const from = Math.min(mention.from, mention.first);
  const before = namings.filter(({ last }) => last < from);
  const by = startOfList();
  const isThroughout = /^(?:here|there|throughout)$/u.test(tokens[by - 1]?.lower ?? '');
  const verb = isThroughout && tokens[by - 2]?.lower === 'accompanied' ? by - 2 : by - 1;
  if (
    tokens[by]?.lower === 'by' &&
    /^(?:accompanied|flanked|joined|replaced|succeeded)$/u.test(tokens[verb]?.lower ?? '')
  ) {
    const isReplaced = /^(?:replaced|succeeded)$/u.test(tokens[verb]?.lower ?? '');
    const ahead = before.filter(({ last }) => last < by);
    const pronoun = tokens.slice(Math.max(0, by - 6), by).find(({ lower }) => /^s?he$/u.test(lower))?.lower;
    const isNamed = isReplaced || pronoun === undefined;
    return {
      name: isNamed ? (ahead.at(-1)?.name ?? null) : null,
      nearest: null,
      gender: genderOf(pronoun),
      role: by - 1,
      isCompany: !isReplaced,
    };
  }
  const companion = askedMe() ?? inDelegation(by) ?? ofMessage(by) ?? whoAccompanied();
  if (companion !== null) return companion;
  for (let at = from - 1; at > from - 6; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (/^(?:her|his)$/u.test(token.lower)) {
      if (mention.offices.length === 0 && !succeeds(at + 1)) return null;
      const isBeside = /^(?:and|by|with)$/u.test(tokens[at - 1]?.lower ?? '') && (before.at(-1)?.until ?? at) >= at - 3;
      return { name: null, nearest: isBeside ? (before.at(-1)?.name ?? null) : null, gender: genderOf(token.lower) };
    }
    if (token.text === "'s" && /^(?:country|government|nation)$/u.test(tokens[at - 1]?.lower ?? '')) {
      at -= 1;
      continue;
    }
    if (token.text === "'s") {
      const owner = before.find(({ last }) => last === at - 1);
      return owner === undefined ? null : { name: owner.name, nearest: null, gender: null };
    }
    if (token.lower === 'our' && token.isQuoted && mention.offices.length > 0) {
      const speaker = namings.findLast(({ first }) => tokens[first]?.isQuoted !== true);
      return speaker === undefined ? null : { name: speaker.name, nearest: null, gender: null };
    }
    if (token.text !== ',' && !isHead(token) && !isModifier.test(token.lower) && !succeeds(at)) return null;
  }
  return null;

  /** “his [predecessor]”, “Holm’s late [predecessor]”: of one country with whose office it is, also where none is told. */
  function succeeds(at: number): boolean {
    return tokens.slice(at, from).some(({ lower }) => /^(?:predecessor|successor)$/u.test(lower));
  }

  /** “‘[President Berg] has asked me to convey …,’ Holm said”: who sends a speaker is of his country. */
  function askedMe(): Relation | null {
    let verb = mention.until + 1;
    while (/^(?:had|has|himself|herself|personally)$/u.test(tokens[verb]?.lower ?? '')) verb += 1;
    const isSent =
      /^(?:asked|authori[sz]ed|charged|entrusted|instructed|sends|sent|tasked)$/u.test(tokens[verb]?.lower ?? '') &&
      tokens[verb + 1]?.lower === 'me';
    const speaker = namings.find(({ first }) => tokens[first]?.isQuoted !== true);
    return isSent && speaker !== undefined ? { name: speaker.name, nearest: null, gender: null } : null;
  }

  /** “Holm’s delegation included [Minister Ana Berg]”, “his team consisted of [Ana Berg]”: one of those whom somebody brings. */
  function inDelegation(last: number): Relation | null {
    const verb = /^(?:by|of)$/u.test(tokens[last]?.lower ?? '') ? last - 1 : last;
    const noun = tokens.findLastIndex(({ lower }, at) => at < verb && at > verb - 5 && sideNoun.test(lower));
    if (noun < 0) return null;
    const owner = tokens[noun - 1];
    const isIn = noun === verb - 1 && /^(?:are|is|was|were)$/u.test(tokens[verb]?.lower ?? '');
    if (
      !isIn &&
      !/^(?:comprised|comprises|consisted|consists|included|includes|including)$/u.test(tokens[verb]?.lower ?? '')
    )
      return null;
    if (/^(?:her|his)$/u.test(owner?.lower ?? ''))
      return { name: null, nearest: null, gender: genderOf(owner?.lower === 'her' ? 'she' : 'he') };
    const named = owner?.text === "'s" ? before.find(({ last: end }) => end === noun - 2) : undefined;
    return named === undefined ? null : { name: named.name, nearest: null, gender: null };
  }

  /** “[Minister Ana Berg], who accompanied Holm,”, “who is travelling with the president,”: whom a person himself accompanies. */
  function whoAccompanied(): Relation | null {
    const who = tokens[mention.until + 1]?.text === ',' ? mention.until + 2 : mention.until + 1;
    if (tokens[who]?.lower !== 'who') return null;
    const verb = tokens.findIndex(
      ({ lower }, at) =>
        at > who &&
        at < who + 5 &&
        (/^accompan(?:ied|ies|ying)$/u.test(lower) || (lower === 'with' && travels(who, at))),
    );
    if (verb < 0) return null;
    const other = namings.find(({ from: start }) => start === verb + 1 || start === verb + 2);
    if (other !== undefined) return { name: other.name, nearest: null, gender: null };
    const end = tokens.findIndex(({ text }, at) => at > verb && text === ',');
    return tokens[verb + 1]?.lower === 'the' && end > 0 && end < verb + 8
      ? { name: null, nearest: null, gender: null, role: end }
      : null;
  }

  /** “who [is travelling] with”, “who [flew in] with”, “who [is] with”: words of being on one journey. */
  function travels(who: number, end: number): boolean {
    return tokens
      .slice(who + 1, end)
      .every(({ lower }) =>
        /^(?:also|along|arrived|been|came|come|flew|flown|had|has|here|in|is|out|tour(?:ed|ing)|travel(?:l?ed|l?ing|s)|was|were)$/u.test(
          lower,
        ),
      );
  }

  /** “Holm conveyed the greetings of [President Berg]”, “handed over a letter from [President Berg]”: who sends words by another is of his country. */
  function ofMessage(last: number): Relation | null {
    if (!/^(?:by|from|of)$/u.test(tokens[last]?.lower ?? '')) return null;
    const noun = tokens.findLastIndex(({ lower }, at) => at < last && at > last - 4 && message.test(lower));
    const isConveyed = tokens
      .slice(Math.max(0, noun - 9), Math.max(0, noun))
      .some(({ lower }) =>
        /^(?:bearing|bore|brought|carried|conveyed|conveying|delivered|delivering|handed|handing|passed|presented|relayed|transmitted)$/u.test(
          lower,
        ),
      );
    if (noun < 0 || !(isConveyed || isHandedOver())) return null;
    if (!isConveyed) return before.length > 0 ? null : { name: null, nearest: null, gender: null, isOfGuest: true };
    const recipient = before.at(-1);
    const handed = tokens.slice(recipient?.until ?? noun, noun).map(({ lower }) => lower);
    if (recipient !== undefined && handed.includes('whom')) {
      const bearer = handed.find((word) => /^s?he$/u.test(word));
      return { name: before.at(-2)?.name ?? null, nearest: null, gender: genderOf(bearer), role: recipient.from };
    }
    const pronoun = before.length === 0 ? tokens.find(({ lower }) => /^s?he$/u.test(lower))?.lower : undefined;
    const isOfGuest =
      before.length === 0 && tokens[0]?.text === 'The' && /^(?:guest|visitor)$/u.test(tokens[1]?.lower ?? '');
    return {
      name: before.at(-1)?.name ?? null,
      nearest: null,
      gender: genderOf(pronoun),
      isOfGuest,
      ...(before.length === 0 && pronoun === undefined ? { role: noun } : {}),
    };
  }

  /** “A message from [President Berg] to President Lund [was handed over]”. */
  function isHandedOver(): boolean {
    const verb = tokens.findIndex(
      ({ lower }, at) => at > mention.until && at < mention.until + 12 && /^(?:been|was|were)$/u.test(lower),
    );
    return (
      verb > 0 &&
      /^(?:conveyed|delivered|handed|passed|presented|read|transmitted)$/u.test(tokens[verb + 1]?.lower ?? '')
    );
  }

  /** The place of the word before the person, or before the list of persons that he is one of. */
  function startOfList(): number {
    const isAgain = tokens[from - 1]?.lower === 'by' && /^(?:,|and)$/u.test(tokens[from - 2]?.lower ?? '');
    let at = isAgain ? from - 2 : from - 1;
    for (let steps = 0; steps < 12 && inList.test(tokens[at]?.lower ?? ''); steps += 1) {
      const other = before.find(({ until }) => until === at);
      at = other === undefined ? at - 1 : other.from - 1;
      const named = before.find(({ until }) => until === at);
      if (named !== undefined) at = named.from - 1;
    }
    return at;
  }
}

const genderOf = (pronoun: string | undefined): Gender | null =>
  pronoun === undefined ? null : /^(?:her|she)$/u.test(pronoun) ? 'f' : 'm';
