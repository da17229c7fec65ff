import { mainSubject, subjectBefore } from '../../../attribute/subject.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { partyEndingAt, type Party } from '../../../attribute/party.ts';
import type { Walk } from '../walk.ts';
import { groupNoun, nobody, whomOf, type Whom } from '../whom.ts';
import { gatherVerb, textBefore } from './around.ts';

const headsBefore =
  /(?:^|\s)(?:[Tt]he |[Bb]oth |its )?(?:two |three |four |five )?(?:countries’ |countries' )?(?:[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Ll]eaders|[Pp]residents|[Pp]rime [Mm]inisters|[Ff]oreign [Mm]inisters|teams|negotiators|delegations|experts|officials|envoys)(?: of [^;]{3,60}?)?(?:,? \p{Lu}[^;]{3,60})? (?:last |had |have |also |again |will |would |are |is |were |due |set |expected |scheduled |to )*$/u;
const headsAhead =
  /(?:[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Ll]eaders|[Pp]residents|[Pp]rime [Mm]inisters|[Ff]oreign [Mm]inisters)\b[^;]*$/u;
const organBefore =
  /(?:^|[\s,])(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts) (?<organ>(?:\p{L}[\p{L}-]* ){0,5}(?:committee|commission|council|group|panel))(?:,? (?:which|that))?(?: (?:will|is|are|to|last|first|has|had|would|expected|due|set|scheduled|also))* $/u;
const theTwo = /(?:^|\s)(?:the|these) (?:two|three|pair)(?: sides| ministers)? (?:last |had |have |also )*$/iu;

/** Who meets the others: the subject of the verb, else of the sentence, else whoever speaks in it. */
export function ownSide(
  walk: Walk,
  sentence: Worded,
  index: number,
  speaker: string | null,
  hasPartner: boolean,
): Whom {
  const surnames = new Set(walk.surnames.keys());
  const isVerb = gatherVerb.test(sentence.tokens[index]?.lower ?? '');
  const ahead = textBefore(sentence, index);
  const heads = headsBefore.exec(ahead)?.[0];
  if (isVerb && heads !== undefined) return headsOf(walk, sentence, index, heads);
  const organ = organBefore.exec(ahead)?.groups?.['organ'];
  if (isVerb && !hasPartner && organ !== undefined) return { ...nobody(index), group: organ.toLowerCase() };
  if (isVerb && theTwo.test(ahead)) return { ...nobody(index), group: 'they' };
  const before = personsBefore(walk, sentence, index);
  if (!hasPartner && before.persons.length > 1 && before.sides.length > 1) return before;
  const named = isVerb || hasPartner ? undefined : headsAhead.exec(ahead)?.[0];
  if (named !== undefined) return headsOf(walk, sentence, index, named);
  const beside = personBeside(walk, sentence, isVerb ? index : governor(sentence, index));
  if (beside !== null) return beside;
  const near = isVerb ? (subjectBefore(sentence, verbStart(sentence, index), surnames)?.party ?? null) : null;
  const isVague = near?.kind === 'role' || near?.kind === 'pronoun';
  if (near !== null && !(isVague && speaker !== null)) return whomOf(walk, sentence, near);
  const subject = mainSubject(sentence, surnames, index);
  const sides = subject === null ? nobody(index) : whomOf(walk, sentence, subject);
  if (!isVerb && sides.sides.length > 1) return sides;
  const short = isVerb || !hasPartner ? null : shortBefore(sentence, index, surnames);
  if (short !== null) return whomOf(walk, sentence, short);
  if (speaker !== null && walk.facts.has(speaker)) {
    const country = walk.facts.get(speaker)?.country ?? null;
    return { sides: country === null ? [] : [country], persons: [speaker], group: null, last: index };
  }
  const party = mainSubject(sentence, surnames, index) ?? mainSubject(sentence, surnames);
  return party === null ? nobody(index) : whomOf(walk, sentence, party);
}

/** “The foreign ministers of A and B, X and Y, are expected to meet”: the group, with the countries and persons of its phrase. */
function headsOf(walk: Walk, sentence: Worded, index: number, heads: string): Whom {
  const start = (sentence.tokens[index]?.start ?? 0) - heads.length;
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  const named = personsBefore(walk, sentence, index, Math.max(0, first));
  const others = heads.replace(
    / (?:last|had|have|also|again|will|would|are|is|were|due|set|expected|scheduled|to|of|and|the|both|two|three|four|five)\b/gu,
    '',
  );
  const isList = !/ \p{Ll}{3,}/u.test(
    others.replace(
      /^.*?(?:ministers|leaders|presidents|state|government|teams|negotiators|delegations|experts|officials|envoys)/iu,
      '',
    ),
  );
  const countries = sentence.mentions.flatMap((mention) => {
    const at = sentence.tokens[mention.first]?.start ?? 0;
    const isNear = at >= start - 30 && mention.last < index;
    return mention.kind === 'country' && isNear && isList ? [mention.name] : [];
  });
  return { ...named, group: groupNoun(heads), sides: [...new Set([...named.sides, ...countries])] };
}

/** “said that Lu will travel on to A for talks with …”: a person by a short form in the clause of the noun. */
function shortBefore(sentence: Worded, index: number, surnames: ReadonlySet<string>): Party | null {
  for (let at = index - 1; at >= Math.max(0, index - 24); at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || /^[;:"“”]$/u.test(token.text) || token.lower === 'that') return null;
    const party = partyEndingAt(sentence, at, surnames);
    if (party?.kind === 'surname' || party?.kind === 'person') return party;
  }
  return null;
}

/** The verb that governs a noun of meeting: “held a working meeting with”; else the noun’s own place. */
function governor({ tokens }: Worded, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1)
    if (/^(?:held|hold|holds|had|has|conducted|paid)$/u.test(tokens[at]?.lower ?? '')) return at;
  return index;
}

/** Where the verb begins with its helpers: “will meet”, “are due to meet”. */
function verbStart(sentence: Worded, index: number): number {
  let at = index;
  while (helpers.test(sentence.tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

const helpers =
  /^(?:will|would|is|are|was|were|to|due|set|expected|scheduled|slated|planned|likely|also|have|has|had)$/u;

/** Where the clause of a token begins: behind “, and”, “, while”, a semicolon. */
function clauseStart({ tokens }: Worded, index: number): number {
  for (let at = index - 1; at > 0; at -= 1) {
    const token = tokens[at];
    if (token?.text === ';') return at + 1;
    if (
      /^(?:and|while|but|when|as)$/u.test(token?.lower ?? '') &&
      tokens[at - 1]?.text === ',' &&
      !opensName(tokens[at + 1])
    )
      return at + 1;
  }
  return 0;
}

const opensName = (token: Worded['tokens'][number] | undefined): boolean =>
  token !== undefined && (/^(?:his|her|their)$/u.test(token.lower) || false);

/** All persons named ahead of a verb that has no partner: “A and his Danish counterpart, B, met for four hours”. */
export function personsBefore(walk: Walk, sentence: Worded, index: number, from = clauseStart(sentence, index)): Whom {
  const whom = nobody(index);
  for (const mention of sentence.mentions) {
    if (
      mention.kind !== 'person' ||
      mention.last >= index ||
      mention.first < from ||
      sentence.tokens[mention.first]?.isQuoted === true
    )
      continue;
    const side = walk.facts.get(mention.name)?.country ?? mention.country;
    if (!whom.persons.includes(mention.name)) whom.persons.push(mention.name);
    if (side !== null && !whom.sides.includes(side)) whom.sides.push(side);
  }
  return whom;
}

const between =
  /^(?:on|in|here|also|later|earlier|then|again|separately|today|yesterday|has|have|had|will|last|who|jointly|,|\p{Lu}\p{L}+day)$/u;

/** The person who stands right before the verb, adverbs and a day between: “Egyptian Foreign Minister X on Thursday met with …”. */
function personBeside(walk: Walk, sentence: Worded, index: number): Whom | null {
  const { tokens } = sentence;
  let at = index - 1;
  while (at > 0 && (between.test(tokens[at]?.lower ?? '') || between.test(tokens[at]?.text ?? ''))) at -= 1;
  const person = sentence.mentions.find(
    (mention) => mention.kind === 'person' && (mention.last === at || mention.until === at),
  );
  if (person?.kind !== 'person') return null;
  const side = walk.facts.get(person.name)?.country ?? person.country;
  return { sides: side === null ? [] : [side], persons: [person.name], group: null, last: index };
}
