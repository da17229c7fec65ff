import { mainSubject, subjectBefore } from '../../../attribute/subject.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { partyEndingAt, type Party } from '../../../attribute/party.ts';
import type { Walk } from '../walk.ts';
import { groupNoun, nobody, whomOf, type Whom } from '../whom.ts';
import { gatherVerb, textBefore } from './around.ts';

const headsBefore =
  /(?:^|\s)(?:[Tt]he |[Bb]oth |its )?(?:two |three |four |five )?(?:countries’ |countries' )?(?:[Hh]eads of (?:the )?(?:two |three )?(?:[Ss]tates?|[Gg]overnments?)|[Ll]eaders|[Pp]residents|[Pp]rime [Mm]inisters|(?:[\p{L}-]+ ){0,2}[Mm]inisters|teams|negotiators|delegations|experts|officials|envoys|(?:[\p{L}-]+ )?(?:commanders|commissioners|chiefs|governors|advisers|advisors|secretaries|officers|diplomats|engineers|speakers|mayors|generals|specialists))(?:,? who)?(?: of|(?: from (?=both|the two|all)) [^;]{3,60}?)?(?:,? \p{Lu}[^;]{3,60})? (?:last |had |have |also |again |will |would |are |is |were |due |set |expected |scheduled |to )*$/u;
const headsAhead =
  /(?:[Hh]eads of (?:the )?(?:two |three )?(?:[Ss]tates?|[Gg]overnments?)|[Ll]eaders|[Pp]residents|[Pp]rime [Mm]inisters|[Mm]inisters|officials|negotiators|delegations|envoys|diplomats)\b[^;]*$/u;
const organBefore =
  /(?:^|[\s,])(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts) (?<organ>(?:\p{L}[\p{L}-]* ){0,5}(?:committee|commission|council|group|panel|force|mechanism))(?: (?:of|on|for|between) [^;]{3,80}?)?(?:,? (?:which|that))?(?: (?:will|is|are|to|last|first|has|had|would|expected|due|set|scheduled|also))* $/u;
const peopleBefore =
  /(?:^|[\s,])(?<noun>(?:[\p{L}-]+ )?\p{Ll}{4,}s)(?: (?:of|from) (?:both|the two|all|the three|the) [^,;]{4,40}?)?(?: (?:last|had|have|also|again|will|would|are|is|were|due|set|expected|scheduled|to))+ $/u;
const theTwo =
  /(?:^|\s)(?:the|these) (?:two|three|pair)(?: sides| ministers| men| women| leaders| presidents| officials| diplomats| secretaries)? (?:last |first |had |have |also |then |later |next )*$/iu;

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
  const before = personsBefore(walk, sentence, index);
  if (isVerb && theTwo.test(ahead)) {
    const all = personsBefore(walk, sentence, index, 0);
    return all.persons.length === 2 && all.sides.length === 2 ? all : { ...nobody(index), group: 'they' };
  }
  if (!hasPartner && before.persons.length > 1 && before.sides.length > 1) return before;
  const named = isVerb || hasPartner ? undefined : headsAhead.exec(ahead)?.[0];
  if (named !== undefined) return headsOf(walk, sentence, index, named);
  const beside = personBeside(walk, sentence, isVerb ? index : governor(sentence, index));
  if (beside !== null) return beside;
  const verb = isVerb ? index : governor(sentence, index);
  const own = verb === index && !isVerb ? null : subjectBefore(sentence, verbStart(sentence, verb), surnames);
  const near = isVerb || own?.party.kind === 'pronoun' ? (own?.party ?? null) : null;
  const antecedent = near?.kind === 'pronoun' && near.label === 'they' ? headsAhead.exec(ahead)?.[0] : undefined;
  if (antecedent !== undefined) return headsOf(walk, sentence, index, antecedent);
  const main = near?.kind === 'pronoun' && near.first > 0 ? mainSubject(sentence, surnames, near.first) : null;
  if (main !== null && main.kind !== 'pronoun' && main.kind !== 'group') {
    const meant = whomOf(walk, sentence, main);
    if (meant.persons.length > 0) return meant;
  }
  const isVague = near?.kind === 'role' || near?.kind === 'pronoun';
  if (near !== null && !(isVague && speaker !== null)) return whomOf(walk, sentence, near);
  const said = speaker === null ? undefined : walk.facts.get(speaker);
  if (isVague && !isVerb && said !== undefined && speaker !== null)
    return { ...nobody(index), sides: said.country === null ? [] : [said.country], persons: [speaker] };
  const subject = mainSubject(sentence, surnames, index);
  const sides = subject === null ? nobody(index) : whomOf(walk, sentence, subject);
  if (!isVerb && sides.sides.length > 1) return sides;
  const short = isVerb || !hasPartner ? null : shortBefore(sentence, index, surnames);
  if (short !== null) return whomOf(walk, sentence, short);
  if (subject?.kind === 'pronoun' && sides.persons.length > 0 && isNamedBehind(sentence, speaker, index)) return sides;
  if (speaker !== null && walk.facts.has(speaker)) {
    const country = walk.facts.get(speaker)?.country ?? null;
    return { sides: country === null ? [] : [country], persons: [speaker], group: null, last: index };
  }
  const party = mainSubject(sentence, surnames, index) ?? mainSubject(sentence, surnames);
  const whom = party === null ? nobody(index) : whomOf(walk, sentence, party);
  const people = isVerb && isNobody(whom) ? peopleBefore.exec(ahead)?.groups?.['noun'] : undefined;
  return people === undefined ? whom : { ...whom, group: people.toLowerCase() };
}

const isNobody = ({ persons, sides, group }: Whom): boolean => persons.length + sides.length === 0 && group === null;

/** “He is to hold talks with Y, spokesperson Z said”: who speaks is named only after what is told. */
const isNamedBehind = (sentence: Worded, speaker: string | null, index: number): boolean =>
  sentence.mentions.some((mention) => mention.kind === 'person' && mention.name === speaker && mention.first > index);

/** “The foreign ministers of A and B, X and Y, are expected to meet”: the group, with the countries and persons of its phrase. */
function headsOf(walk: Walk, sentence: Worded, index: number, heads: string): Whom {
  const start = (sentence.tokens[index]?.start ?? 0) - heads.length;
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  const named = personsBefore(walk, sentence, index, Math.max(0, first));
  const noun = headOf(sentence, first, index);
  const countries = noun < 0 ? [] : [...countriesBefore(sentence, noun), ...countriesAfter(sentence, noun)];
  const isTheirs = sentence.tokens
    .slice(Math.max(0, noun - 2), noun)
    .some(({ lower }) => /^(?:their|both)$/u.test(lower));
  const owners =
    countries.length + named.sides.length === 0 && isTheirs ? countriesOfSubject(walk, sentence, noun) : [];
  return { ...named, group: groupNoun(heads), sides: [...new Set([...named.sides, ...countries, ...owners])] };
}

/** Where the noun of a group of heads ends (“ministers”, “presidents”, “state”), between two tokens; -1 for none. */
function headOf({ tokens }: Worded, from: number, until: number): number {
  const at = tokens
    .slice(Math.max(0, from), until)
    .findIndex(({ lower }) =>
      /^(?:ministers|leaders|presidents|states?|governments?|teams|negotiators|delegations|experts|officials|envoys|premiers)$/u.test(
        lower,
      ),
    );
  return at < 0 ? -1 : Math.max(0, from) + at;
}

const isSide = (mention: Worded['mentions'][number]): boolean =>
  mention.kind === 'country' || (mention.kind === 'body' && !mention.outlet);

/** “ministers of A, B and C”: the countries and bodies listed right behind the noun. */
function countriesAfter(sentence: Worded, noun: number): string[] {
  const found: string[] = [];
  let at = noun + 1;
  if (!/^(?:of|from)$/u.test(sentence.tokens[at]?.lower ?? '')) return found;
  for (at += 1; at < sentence.tokens.length; at += 1) {
    const here = sentence.mentions.find((mention) => mention.first === at && isSide(mention));
    if (here !== undefined && 'name' in here) {
      found.push(here.name);
      at = here.last;
    } else if (!/^(?:,|and|the|both|as|well)$/u.test(sentence.tokens[at]?.lower ?? '')) break;
  }
  return found;
}

/** “Thai, Cambodian foreign ministers”: the countries listed right ahead of the noun. */
function countriesBefore(sentence: Worded, noun: number): string[] {
  const found: string[] = [];
  for (let at = noun - 1; at >= 0; at -= 1) {
    const here = sentence.mentions.find((mention) => mention.last === at && isSide(mention));
    if (here !== undefined && 'name' in here) {
      found.unshift(here.name);
      at = here.first;
    } else if (!/^(?:,|and|the|-|'s|'|foreign|prime|of|heads)$/u.test(sentence.tokens[at]?.lower ?? '')) break;
  }
  return found;
}

/** “A and B agreed …, after their foreign ministers met”: the countries that are the subject ahead. */
function countriesOfSubject(walk: Walk, sentence: Worded, before: number): string[] {
  const subject = mainSubject(sentence, new Set(walk.surnames.keys()), before);
  const { sides } = subject === null ? nobody(before) : whomOf(walk, sentence, subject);
  return sides.length > 1 ? sides : [];
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
  /^(?:will|would|is|are|was|were|to|due|set|expected|scheduled|slated|planned|likely|also|now|then|both|have|has|had)$/u;

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
