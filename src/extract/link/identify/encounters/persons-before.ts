import { partyEndingAt } from '../../../attribute/party.ts';
import type { PersonMention, Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { whomOf, type Whom } from '../whom.ts';
import { tokenFrom } from './around.ts';
import { ofPersons } from './of-persons.ts';
import { reportingVerbs } from './reporting-verbs.ts';

/** Where the clause of a token begins: behind “, and”, “, while”, a semicolon. */
export function clauseStart({ tokens }: Worded, index: number): number {
  for (let at = index - 1; at > 0; at -= 1) {
    const token = tokens[at];
    if (token?.text === ';') return at + 1;
    if (
      /^(?:and|while|but|when|as)$/u.test(token?.lower ?? '') &&
      tokens[at - 1]?.text === ',' &&
      !/^(?:his|her|their)$/u.test(tokens[at + 1]?.lower ?? '') &&
      (token?.lower !== 'and' || tokens.slice(0, at).some(isVerb))
    )
      return at + 1;
  }
  return 0;
}

/** “The President of A, X, and the President of B, Y, met”: no clause ends ahead of a verb. */
const isVerb = ({ lower, isQuoted }: Worded['tokens'][number]): boolean =>
  !isQuoted &&
  /^(?:met|meets?|held|holds?|said|says|is|are|was|were|has|have|had|will|would|may|can|could|spoke|told|took|takes|came|comes|went|goes|left|paid|began|begins|led|leads|made|makes|gave|gives|\p{Ll}{3,}ed)$/u.test(
    lower,
  );

/** All persons named ahead of a verb that has no partner: “A and his Danish counterpart, B, met for four hours”. */
export function personsBefore(walk: Walk, sentence: Worded, index: number, from = clauseStart(sentence, index)): Whom {
  const named = sentence.mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === 'person' &&
      mention.last < index &&
      mention.first >= from &&
      sentence.tokens[mention.first]?.isQuoted !== true,
  );
  return ofPersons(walk, index, named);
}

/** “before President X and Prime Minister Y, who are expected to hold talks”: the two of whom the relative clause speaks, of whatever country. */
export function twoOfRelative(walk: Walk, sentence: Worded, index: number): Whom | null {
  const ahead = sentence.text.slice(0, sentence.tokens[index]?.start ?? 0);
  const clause =
    /, who (?:(?:is|are|will|would|were|to|due|set|expected|scheduled|also|last|next|both|hold|held|have|had) )*$/u.exec(
      ahead,
    );
  if (clause === null) return null;
  const [one, other] = sentence.mentions
    .filter((mention) => mention.kind === 'person' && mention.last < index)
    .slice(-2)
    .sort((a, b) => a.first - b.first);
  if (one?.kind !== 'person' || other?.kind !== 'person' || one.name === other.name) return null;
  const gap = sentence.text.slice(sentence.tokens[one.last]?.end ?? 0, sentence.tokens[other.from]?.start ?? 0);
  const end = sentence.tokens[Math.max(other.last, other.until)]?.end ?? 0;
  if (
    !/^(?: of \p{Lu}[\p{L} ]+)?,? and (?:(?:to|with|from|of|by) )?(?:\p{Lu}\p{L}+['’]s? )?(?:his |her |the )?$/u.test(
      gap,
    ) ||
    clause.index - end > 30
  )
    return null;
  return ofPersons(walk, index, [one, other]);
}

const between =
  /^(?:on|in|here|also|since|later|earlier|then|again|separately|today|yesterday|has|have|had|will|last|who|jointly|,|\p{Lu}\p{L}+day)$/u;

/** The person who stands right before the verb, adverbs and a day between: “Egyptian Foreign Minister X on Thursday met with …”, “Prime Minister X of Norway calls on …”. */
export function personBeside(walk: Walk, sentence: Worded, index: number): Whom | null {
  const { tokens } = sentence;
  let at = index - 1;
  while (at > 0 && (between.test(tokens[at]?.lower ?? '') || between.test(tokens[at]?.text ?? ''))) at -= 1;
  const owner = sentence.mentions.find(({ kind, last }) => kind === 'country' && last === at);
  if (owner !== undefined && tokens[owner.first - 1]?.lower === 'of') at = owner.first - 2;
  const person = sentence.mentions.find(
    (mention) => mention.kind === 'person' && (mention.last === at || mention.until === at),
  );
  if (person?.kind !== 'person') return null;
  return ofPersons(walk, index, [...(peerAhead(walk, sentence, person.from)?.persons ?? []), person]);
}

/** “President X announced following talks with Y”: who reports there. */
export function reporterBefore(walk: Walk, sentence: Worded, index: number): Whom | null {
  const person = sentence.mentions.findLast((one) => one.kind === 'person' && one.last < index);
  if (person?.kind !== 'person') return null;
  const from = sentence.tokens[Math.max(person.last, person.until)]?.end ?? 0;
  if (!reportedAt.test(sentence.text.slice(from, sentence.tokens[index]?.start ?? 0))) return null;
  return ofPersons(walk, index, [person]);
}

const reportedAt = new RegExp(
  String.raw`^,?(?: on \p{Lu}\p{L}+| also| later)* (?:${reportingVerbs})\b[^,;:“”"]{0,60}\b(?:at|during|after|following|in) (?:(?:an?|the|his|her|their) )?(?:[\p{L}-]+ ){0,3}$`,
  'u',
);

const peer = /\band (?:his|her) (?:[\p{L}-]+ ){0,2}(?:counterpart|opposite number|colleague|host|guest),? $/u;

/** “[Holm] and his Danish counterpart, X, held talks”: the other of the two, by a short form. */
function peerAhead(walk: Walk, sentence: Worded, from: number): Whom | null {
  const found = peer.exec(sentence.text.slice(0, sentence.tokens[from]?.start ?? 0));
  if (found === null) return null;
  const and = tokenFrom(sentence, found.index);
  const party = partyEndingAt(sentence, and - 1, new Set(walk.surnames.keys()));
  return party === null || party.kind === 'group' ? null : whomOf(walk, sentence, party);
}
