import { leadsToPronoun } from '../../../../text/leads-to-pronoun.ts';
import { marginWords } from '../../../../text/on-margins.ts';
import { mainSubject, subjectBefore } from '../../../attribute/subject.ts';
import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomOf, type Whom } from '../whom.ts';
import { comeTogether, gatherVerb, isSpeakerAhead, textBefore } from './around.ts';
import { groupBefore } from './antecedent.ts';
import { firstPersons } from './first-person.ts';
import { headsAndPerson } from './heads-and-person.ts';
import { firstHeads, headsBefore, headsOf, nearestHeads } from './heads.ts';
import { ofPersons } from './of-persons.ts';
import { isOfOrgan, organAhead, peopleAhead, whoAhead } from './organ-ahead.ts';
import { delegationBefore, delegationTold, twoAhead } from './pair-before.ts';
import { areJoined, personAhead, shortBefore, withHolder } from './person-ahead.ts';
import { personBeside, personsBefore, reporterBefore } from './persons-before.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { seatedBefore } from './seated-before.ts';
import { statesAhead } from './states-ahead.ts';
import { twoTold } from './two-told.ts';

const bothBefore = /\b(?:the two|both|the pair|they)(?: \p{L}+){1,6} $/iu;
const theTwo =
  /(?:^|[\s“"])(?:the|these|all) (?:two|three|four|five|six|seven|eight|pair|trio)(?: sides| ministers| men| women| leaders| presidents| officials| diplomats| secretaries|(?<!two) of us)? (?:last |first |had |have |also |then |later |next |since |will |would |are |were |is |due |set |expected |scheduled |to )*$/iu;
/** “said [the two countries] would hold a summit in Riga”. */
const statesHold =
  /\b(?<states>(?:the two|both|the three) (?:countries|governments|nations|neighbou?rs|sides|states)) (?:(?:will|would|had|have|are|were|is|also|next|to|due|expected|planned|scheduled|set|agreed) )*(?:hold|held|holding|convene|open|start|begin|began|launch) (?:an?|another|their|the) (?:[\p{Ll}-]+ ){0,2}$/iu;

/** “Delighted to have met Y”: whoever writes a post. */
const ofWriter =
  /^[“"]?(?:Delighted|Glad|Good|Great|Happy|Honou?red|Lovely|Nice|Pleased|Pleasure|Privileged|Proud|Wonderful)(?: \p{Ll}+){0,3}? to(?: have| be| again)? $/u;

/** “The two commissions, which have not sat in years, are to”, “the Joint Council established under the accord would”: the words ahead of a verb without the clause that parts it from its subject. */
const withoutRelative = (ahead: string): string =>
  ahead
    .replace(
      /, (?:\p{Lu}{3,}|(?:which|who|whose|whom|(?:at|in|of|by|on|for|under) (?:which|whose|whom)|dormant|suspended|frozen|set up|established|created|formed|founded|launched|revived|chaired|co-chaired|led|headed)\b[^;“”"]{3,160}), (?=(?:(?:will|would|should|shall|is|are|was|were|has|have|had|to|due|set|scheduled|expected|also|last|again|next|now|agreed|decided|plan|planned|promised) )*$)/u,
      ' ',
    )
    .replace(
      / (?:created|established|founded|set up) (?:by|in|under) [^,;:“”"]{3,120}(?= (?:will|would|is to|was to|is due to) $)/u,
      '',
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
  if (speaker !== null && hasPartner && (isSpeakerAhead(ahead) || ofWriter.test(ahead)))
    return ofPersons(walk, index, [speaker]);
  const heads = headsBefore.exec(ahead)?.[0];
  if (isVerb && heads !== undefined && !isOfOrgan(ahead))
    return headsOf(walk, sentence, index, heads, ahead.length - heads.length);
  const joint = isVerb && !hasPartner ? headsAndPerson(ahead) : undefined;
  const beside = personBeside(walk, sentence, isVerb ? index : governor(sentence, index));
  if (joint !== undefined && beside?.persons.length === 1)
    return headsOf(walk, sentence, index, joint, ahead.length - joint.length);
  const pair = isVerb && !hasPartner ? twoTold(walk, sentence, index) : null;
  if (pair !== null) return pair;
  const told = isVerb && !hasPartner ? groupBefore(walk, textBefore(sentence, index)) : null;
  if (told !== null) return { ...nobody(index), group: told };
  const organ = isVerb && !hasPartner ? organAhead(ahead) : undefined;
  if (organ !== undefined) return { ...nobody(index), group: organ };
  const before = personsBefore(walk, sentence, index);
  if (isVerb && theTwo.test(ahead)) {
    const all = personsBefore(walk, sentence, index, 0);
    if (all.persons.length === 2 && all.sides.length < 3) return all;
    return withHolder(walk, sentence, index, all) ?? { ...nobody(index), group: 'they' };
  }
  const relative = isVerb && !hasPartner ? whoAhead(ahead) : undefined;
  if (relative !== undefined) return { ...nobody(index), group: relative };
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
  if (near?.kind === 'pronoun' && leadsToPronoun(sentence.text.slice(0, sentence.tokens[near.first]?.start)))
    return whomOf(walk, sentence, near);
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
  const sentOut = isTheirs && hasPartner ? delegationTold(walk, index) : null;
  if (sentOut !== null) return sentOut;
  const isVague = near?.kind === 'role' || near?.kind === 'pronoun';
  if (near !== null && !(isVague && speaker !== null)) return whomOf(walk, sentence, near);
  const said = walk.facts.get(speaker ?? '');
  if (isVague && !isVerb && said !== undefined && speaker !== null) return ofPersons(walk, index, [speaker]);
  const subject = mainSubject(sentence, surnames, index);
  const sides = subject === null ? nobody(index) : whomOf(walk, sentence, subject);
  const saying = own?.party.kind === 'person' && own.party.name === speaker ? own.party : null;
  if (saying !== null && hasPartner && !isVerb) return whomOf(walk, sentence, saying);
  if (said !== undefined && speaker !== null && hasPartner && saidAtIt.test(ahead))
    return ofPersons(walk, index, [speaker]);
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
  if (speaker !== null && said !== undefined) return ofPersons(walk, index, [speaker]);
  const party = mainSubject(sentence, surnames, index) ?? mainSubject(sentence, surnames);
  const whom = party === null ? nobody(index) : whomOf(walk, sentence, party);
  const sent = isNobody(whom) ? delegationBefore(sentence, index) : null;
  if (sent !== null) return sent;
  const people = isVerb && isNobody(whom) ? peopleAhead(ahead) : undefined;
  return people === undefined ? whom : { ...whom, group: people };
}

const isNobody = ({ persons, sides, group }: Whom): boolean => persons.length + sides.length === 0 && group === null;

/** “He is to hold talks with Y, spokesperson Z said”: who speaks is named only after what is told. */
const isNamedBehind = (sentence: Worded, speaker: string | null, index: number): boolean =>
  sentence.mentions.some((mention) => mention.kind === 'person' && mention.name === speaker && mention.first > index);

/** The verb that governs a noun of meeting: “held a working meeting with”; else the noun’s own place. */
function governor({ tokens }: Worded, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1)
    if (/^(?:held|hold|holds|had|has|conducted|paid)$/u.test(tokens[at]?.lower ?? '')) return at;
  return index;
}

/** “A and B will open embassies, X announced following talks with Y”: whoever says it sat there. */
const saidAtIt = new RegExp(
  String.raw`\b(?:${reportingVerbs})(?: [^;:,“”"]{0,50})? (?:after|following|at|during|on the ${marginWords} of) (?:(?:his|her|an?|the) )?(?:[\p{Ll}-]+ ){0,3}$`,
  'u',
);

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
