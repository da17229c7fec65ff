import { mainSubject, subjectBefore } from '../../../attribute/subject.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { partyEndingAt, type Party } from '../../../attribute/party.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom, whomOf, type Whom } from '../whom.ts';
import { comeTogether, gatherVerb, textBefore } from './around.ts';
import { groupBefore } from './antecedent.ts';
import { firstPersons } from './first-person.ts';
import { firstHeads, headsBefore, headsOf, nearestHeads } from './heads.ts';
import { delegationBefore, twoAhead } from './pair-before.ts';
import { personBeside, personsBefore, reporterBefore } from './persons-before.ts';
import { seatedBefore } from './seated-before.ts';
import { statesAhead } from './states-ahead.ts';

const organBefore =
  /(?:^|[\s,])(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Bb]oth|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight)(?= [^,;]*s )) (?<organ>(?:\p{L}[\p{L}-]* ){0,5}(?:committee|commission|council|authority|assembly|group|panel|force|mechanism|board|body|(?:joint|technical|expert|working|negotiating|survey) (?:\p{Ll}+ )?team)s?)(?: (?:of|on|for|between|from|in charge of) [^;]{3,80}?)?(?:,? (?:which|that))?(?: (?:will|should|shall|is|are|to|last|first|has|had|would|expected|due|set|scheduled|also))* $/iu;
/** “A joint committee of customs officers is to meet”: those behind “of” are its members. */
const ofOrgan =
  /\b(?:committee|commission|council|panel|board) of (?:[\p{Ll}-]+ ){1,3}(?:(?:is|was|will|has|had|to|due|set|expected|scheduled|last|first|also|next) )*$/u;
const peopleBefore =
  /(?:^|[\s,])(?<noun>(?:[\p{L}-]+ )?\p{Ll}{4,}s)(?: (?:of|from) [^,;]{4,60}?)?(?: (?:last|had|have|also|again|will|would|are|is|were|due|set|expected|scheduled|to))+ $/u;
const setBefore =
  /(?:^|[\s,])(?<noun>(?:[\p{L}-]+ )?(?:predecessors|delegations|deputies|teams|administrations|authorities|agencies|ministries|navies|central banks|parliaments|police forces)) $/u;
/** “left to the chief veterinarians, who meet in Vigo in April”. */
const whoBefore =
  /(?:^|[\s,])(?:the|both|our|their) (?:two |three )?(?<noun>(?:[\p{Ll}-]+ )?\p{Ll}{4,}s),? who(?: (?:will|would|are|were|due|to|last|also|next|had|have|again))* $/u;
/** “There is a technical group, it meets again in Auckland”. */
const itOfOrgan =
  /\b(?:an?|the) (?<organ>(?:[\p{L}-]+ ){0,4}(?:committee|commission|council|group|panel|force|mechanism|board))\b[^;]*\bit(?: (?:will|would|is|was|to|last|first|next|also|had|has))* $/u;
const bothBefore = /\b(?:the two|both|the pair|they)(?: \p{L}+){1,6} $/iu;
const theTwo =
  /(?:^|\s)(?:the|these) (?:two|three|pair)(?: sides| ministers| men| women| leaders| presidents| officials| diplomats| secretaries)? (?:last |first |had |have |also |then |later |next |since |will |would |are |were |is |due |set |expected |scheduled |to )*$/iu;

/** “said [the two countries] would hold a summit in Riga”. */
const statesHold =
  /\b(?<states>(?:the two|both|the three) (?:countries|governments|nations|neighbou?rs|sides|states)) (?:(?:will|would|had|have|are|were|is|also|next|to|due|expected|planned|scheduled|set|agreed) )*(?:hold|held|holding|convene|open|start|begin|began|launch) (?:an?|another|their|the) (?:[\p{Ll}-]+ ){0,2}$/iu;

/** “The two commissions, which have not sat in years, are to”: the words ahead of a verb without the clause that parts it from its subject. */
const withoutRelative = (ahead: string): string =>
  ahead
    .replace(
      /, (?:\p{Lu}{3,}|(?:which|who|whose|whom|(?:at|in|of|by|on|for|under) (?:which|whose|whom)|dormant|suspended|frozen|set up|established|created|founded|launched|chaired|co-chaired|led|headed)\b[^;“”"]{3,160}), (?=(?:(?:will|would|should|shall|is|are|was|were|has|have|had|to|due|set|scheduled|expected|also|last|again|next|now) )*$)/u,
      ' ',
    )
    .replace(/ \([^()“”"]{2,90}\)/gu, '');

/** “X of A, Y of B and Z of C, [the three foreign ministers], met”: what all of them are. */
const calledTogether =
  /, (?:all|the (?:two|three|four|five)|their (?:countries|nations)['’]) (?<heads>(?:foreign |prime )?ministers|presidents|top diplomats|leaders)(?: of [^,;:“”"]{3,40})?,? $/u;

/** Who meets the others: the subject of the verb, else of the sentence, else whoever speaks in it. */
export function ownSide(
  walk: Walk,
  sentence: Worded,
  index: number,
  speaker: string | null,
  hasPartner: boolean,
): Whom {
  const surnames = new Set(walk.surnames.keys());
  const isVerb = gatherVerb.test(sentence.tokens[index]?.lower ?? '') || comeTogether(sentence, index);
  const ahead = withoutRelative(textBefore(sentence, index));
  const speakers = !hasPartner ? firstPersons(walk, sentence, index, speaker) : null;
  if (speakers !== null) return speakers;
  const heads = headsBefore.exec(ahead)?.[0];
  if (isVerb && heads !== undefined && !ofOrgan.test(ahead))
    return headsOf(walk, sentence, index, heads, ahead.length - heads.length);
  const told = isVerb && !hasPartner ? groupBefore(walk, textBefore(sentence, index)) : null;
  if (told !== null) return { ...nobody(index), group: told };
  const organ = (organBefore.exec(ahead) ?? itOfOrgan.exec(ahead))?.groups?.['organ'];
  if (isVerb && !hasPartner && organ !== undefined) return { ...nobody(index), group: organ.toLowerCase() };
  const before = personsBefore(walk, sentence, index);
  if (isVerb && theTwo.test(ahead)) {
    const all = personsBefore(walk, sentence, index, 0);
    if (all.persons.length === 2 && all.sides.length < 3) return all;
    return withHolder(walk, sentence, index, all) ?? { ...nobody(index), group: 'they' };
  }
  const relative = isVerb && !hasPartner ? whoBefore.exec(ahead)?.groups?.['noun'] : undefined;
  if (relative !== undefined) return { ...nobody(index), group: relative.toLowerCase() };
  if (!hasPartner && before.persons.length > 1 && before.sides.length > 1)
    return { ...before, group: calledTogether.exec(ahead)?.groups?.['heads'] ?? null };
  if (isVerb && !hasPartner && before.persons.length === 2 && areJoined(walk, sentence, before, index)) return before;
  const seated = seatedBefore(walk, sentence, isVerb ? index : governor(sentence, index), before, hasPartner);
  if (seated !== null) return seated;
  const states = hasPartner || isVerb ? undefined : statesHold.exec(ahead)?.groups?.['states'];
  if (states !== undefined) return { ...nobody(index), group: states };
  const two = hasPartner ? null : twoAhead(walk, sentence, index, isVerb);
  if (two !== null) return two;
  const named = isVerb || hasPartner ? undefined : firstHeads(ahead);
  if (named !== undefined) return headsOf(walk, sentence, index, named);
  const beside = personBeside(walk, sentence, isVerb ? index : governor(sentence, index));
  if (beside !== null) return beside;
  const reporter = hasPartner && !isVerb ? reporterBefore(walk, sentence, index) : null;
  if (reporter !== null) return reporter;
  const verb = isVerb ? index : governor(sentence, index);
  const isHosting = /^(?:received|receives|hosted|hosts|welcomed)$/u.test(sentence.tokens[index]?.lower ?? '');
  const own =
    verb === index && !isVerb && !isHosting ? null : subjectBefore(sentence, verbStart(sentence, verb), surnames);
  const near = isVerb || own?.party.kind === 'pronoun' ? (own?.party ?? null) : null;
  const isTheirs = near?.kind === 'pronoun' && near.label === 'they';
  const antecedent = !isTheirs
    ? undefined
    : ((ofClause.test(ahead) ? nearestHeads(ahead) : undefined) ?? firstHeads(ahead));
  if (antecedent !== undefined) return headsOf(walk, sentence, index, antecedent);
  const main = near?.kind === 'pronoun' && near.first > 0 ? mainSubject(sentence, surnames, near.first) : null;
  if (main !== null && main.kind !== 'pronoun' && main.kind !== 'group') {
    const meant = whomOf(walk, sentence, main);
    const isOne = isTheirs && meant.persons.length === 1;
    if ((meant.persons.length > 0 && !isOne) || (main.kind === 'role' && meant.sides.length > 0 && !isTheirs))
      return meant;
  }
  const named1 = near?.kind === 'pronoun' && near.first > 2 ? personAhead(walk, sentence, near) : null;
  if (named1 !== null) return named1;
  if (near === null && !isVerb && !hasPartner && speaker === null && bothBefore.test(ahead))
    return { ...nobody(index), group: 'they', isTwo: true };
  if (isTheirs && isVerb && !hasPartner) return { ...nobody(index), group: 'they' };
  const isVague = near?.kind === 'role' || near?.kind === 'pronoun';
  if (near !== null && !(isVague && speaker !== null)) return whomOf(walk, sentence, near);
  const said = walk.facts.get(speaker ?? '');
  if (isVague && !isVerb && said !== undefined && speaker !== null)
    return { ...nobody(index), sides: said.country === null ? [] : [said.country], persons: [speaker] };
  const subject = mainSubject(sentence, surnames, index);
  const sides = subject === null ? nobody(index) : whomOf(walk, sentence, subject);
  const saying = own?.party.kind === 'person' && own.party.name === speaker ? own.party : null;
  if (saying !== null && hasPartner && !isVerb) return whomOf(walk, sentence, saying);
  if (said !== undefined && speaker !== null && hasPartner && saidAtIt.test(ahead))
    return { ...nobody(index), sides: said.country === null ? [] : [said.country], persons: [speaker] };
  if (!isVerb && sides.sides.length > 1) return sides;
  const listed = hasPartner || sides.persons.length > 0 ? null : statesAhead(sentence, index);
  if (listed !== null) return listed;
  if (hasPartner && sides.persons.length === 1 && /\b(?:his|her) (?:\p{Ll}[\p{L}-]+ ){0,2}$/u.test(ahead)) return sides;
  const short = isVerb || !hasPartner ? null : shortBefore(sentence, index, surnames);
  if (short !== null) return whomOf(walk, sentence, short);
  if (subject?.kind === 'pronoun' && sides.persons.length > 0 && isNamedBehind(sentence, speaker, index)) return sides;
  const isAnother =
    sides.persons.length === 1 && sides.persons[0] !== speaker && sentence.tokens[index]?.isQuoted !== true;
  if (isVerb && isAnother && / and $/u.test(ahead)) return sides;
  if (speaker !== null && walk.facts.has(speaker)) {
    const country = walk.facts.get(speaker)?.country ?? null;
    return { ...nobody(index), sides: country === null ? [] : [country], persons: [speaker] };
  }
  const party = mainSubject(sentence, surnames, index) ?? mainSubject(sentence, surnames);
  const whom = party === null ? nobody(index) : whomOf(walk, sentence, party);
  const sent = isNobody(whom) ? delegationBefore(sentence, index) : null;
  if (sent !== null) return sent;
  const people =
    isVerb && isNobody(whom) ? (peopleBefore.exec(ahead) ?? setBefore.exec(ahead))?.groups?.['noun'] : undefined;
  return people === undefined ? whom : { ...whom, group: people.toLowerCase() };
}

/** “raised it with the French president when the two met”: the one named, and the office holder to whom he spoke. */
function withHolder(walk: Walk, sentence: Worded, index: number, { persons, sides }: Whom): Whom | null {
  if (persons.length !== 1) return null;
  const link = sentence.tokens.findLastIndex(({ lower }, at) => at < index && /^(?:with|to|told)$/u.test(lower));
  const { unnamed } = whomFrom(walk, sentence, link + 1);
  const [other] = unnamed.filter(({ country }) => !sides.includes(country));
  return link < 0 || other === undefined
    ? null
    : { ...nobody(index), persons, sides: [...sides, other.country], unnamed: [other] };
}

/** “Minister X would raise it when he hosts Y”: the person named just ahead of the pronoun in the sentence. */
function personAhead(walk: Walk, sentence: Worded, { name, first }: Party): Whom | null {
  if (name !== 'he' && name !== 'she') return null;
  const before = sentence.tokens[first - 1]?.lower ?? '';
  const ahead = sentence.mentions.filter((one) => one.kind === 'person' && one.last < first);
  const isAgain = sentence.tokens.slice(0, first - 1).some(({ lower }) => lower === name);
  const person = isAgain ? ahead[0] : ahead.at(-1);
  if (person?.kind !== 'person' || !/^(?:when|where|as|while|before|after|once|until|if)$/u.test(before)) return null;
  const side = walk.facts.get(person.name)?.country ?? person.country;
  return { ...nobody(first), persons: [person.name], sides: side === null ? [] : [side] };
}

/** “Executive Vice-President X and Federal Councillor Y met”, of whom one’s country is not known. */
const areJoined = (walk: Walk, sentence: Worded, { persons, sides }: Whom, index: number): boolean => {
  const [one, other] = sentence.mentions.flatMap((mention) =>
    mention.kind === 'person' && mention.last < index && persons.includes(mention.name) ? [mention] : [],
  );
  if (one === undefined || other === undefined || sides.length !== 1) return false;
  if ([one, other].every(({ name }) => (walk.facts.get(name)?.country ?? null) !== null)) return false;
  const between = sentence.text.slice(sentence.tokens[one.last]?.end ?? 0, sentence.tokens[other.from]?.start ?? 0);
  return /^(?:,[^;:“”"]{3,90})?,? and (?:the )?(?:\p{Lu}\p{L}+['’]s, )?$/u.test(between);
};

const isNobody = ({ persons, sides, group }: Whom): boolean => persons.length + sides.length === 0 && group === null;

/** “He is to hold talks with Y, spokesperson Z said”: who speaks is named only after what is told. */
const isNamedBehind = (sentence: Worded, speaker: string | null, index: number): boolean =>
  sentence.mentions.some((mention) => mention.kind === 'person' && mention.name === speaker && mention.first > index);

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

/** “A and B will open embassies, X announced following talks with Y”: whoever says it sat there. */
const saidAtIt =
  /\b(?:said|says|announced|told|confirmed|stated|declared|noted|added)(?: [^;:,“”"]{0,50})? (?:after|following|at|during|on the sidelines of) (?:(?:his|her|an?|the) )?(?:[\p{Ll}-]+ ){0,3}$/u;

/** “what their presidents agreed when they met”: of the subject of the clause just before. */
const ofClause = /\b(?:when|where|after|before|once) they (?:(?:had|have|last|first|will|again|are|were|to) )*$/u;

/** Where the verb begins with its helpers: “will meet”, “are due to meet”. */
function verbStart(sentence: Worded, index: number): number {
  let at = index;
  while (helpers.test(sentence.tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

const helpers =
  /^(?:will|would|is|are|was|were|to|due|set|expected|scheduled|slated|planned|likely|also|now|then|both|have|has|had)$/u;
