import type { Gender } from '../../../attribute/gender.ts';
import { mainSubject } from '../../../attribute/subject.ts';
import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomOf, type Whom } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import { ofPersons } from './of-persons.ts';

const helpers = String.raw`(?: (?:will|would|are|were|have|had|to|due|set|expected|scheduled|planned|hope|hoped|plan|agreed|decided|also|last|first|next|now|then|again|since|previously|all|both|not|never))*`;
/** What points to two who were just told of and stands ahead of a verb of meeting: “They are expected to”, “The two last”, “They failed to agree when they”. */
const pointsBack = new RegExp(
  String.raw`^(?:[•*–-] )?(?:[“"'‘])?(?:(?:At|Earlier|In|Last|Later|On|This) [^,;:“”"]{2,40}, )?(?:When |Since |Before |(?:The )?(?:last|first|next) time )?(?:(?:they|the two|the pair|both)(?: (?:men|women|ministers|leaders|officials|diplomats|colleagues|counterparts))?${helpers}|they [^;:“”"]{3,90} (?:when|where|before|after|since|once) they${helpers}) $`,
  'iu',
);

/** “The two ministers [had tried before. They met in Riga]”. */
const theTwo =
  /^(?:The|Both|These) two (?<noun>(?:(?:foreign|prime) )?ministers|presidents|premiers|leaders|heads of (?:state|government))$/iu;

/** “[Interior ministers X and Y] prepared the ground. [They] are expected to meet in Riga”: the two persons who are the subject of the sentence before, where what is told of was held by others; or null. */
export function twoTold(walk: Walk, sentence: Worded, index: number): Whom | null {
  const { before } = walk;
  const gender = /^(?:When )?the two (?<who>men|women) /iu.exec(textBefore(sentence, index))?.groups?.['who'];
  if (gender !== undefined) return twoOfGender(walk, index, gender === 'men' ? 'm' : 'f');
  if (before === null || !pointsBack.test(textBefore(sentence, index))) return null;
  const subject = mainSubject(before, new Set(walk.surnames.keys()));
  if (subject === null) return null;
  const noun = theTwo.exec(subject.label)?.groups?.['noun'];
  if (noun !== undefined) return { ...nobody(index), group: noun.toLowerCase(), isTwo: true };
  const { persons, sides } = subject.kind === 'group' ? whomOf(walk, before, subject) : withPeer(walk, before);
  const isReceived = /^ (?:by|with) /u.test(textAfter(sentence, index));
  if (
    persons.length !== 2 ||
    (areOfOne(walk, persons) && !isReceived) ||
    persons.every((name) => hostOf(walk).includes(name))
  )
    return null;
  return { ...nobody(index), persons, sides: sides.length === 2 ? sides : (walk.main?.sides ?? []) };
}

/** “President X will receive Ms Y. … [The two men] met in Riga”: not those who were told of where one of them is a woman, but the two men who were named last, of two countries; or null. */
function twoOfGender(walk: Walk, index: number, gender: Gender): Whom | null {
  const genderOf = (name: string): Gender | null => walk.facts.get(name)?.gender ?? null;
  const other = gender === 'f' ? 'm' : 'f';
  const last = walk.occasions.at(-1)?.persons ?? [];
  if (![...hostOf(walk), ...last].some((name) => genderOf(name) === other)) return null;
  const named = [...(walk.pair ?? []), ...new Set([...walk.persons].reverse())].filter(
    (name) => genderOf(name) !== other,
  );
  const [first] = named;
  const home = walk.facts.get(first ?? '')?.country ?? null;
  const second = named.find((name) => {
    const country = walk.facts.get(name)?.country ?? null;
    return country !== null && country !== home;
  });
  if (first === undefined || second === undefined || home === null) return null;
  return ofPersons(walk, index, [first, second]);
}

/** “Peru’s foreign minister, X, and his Danish counterpart, Y, had prepared them”, “Farm ministers X of Peru and Y of Denmark failed”: the two with whom a sentence opens. */
function withPeer(walk: Walk, { text, tokens, mentions }: Worded): Whom {
  const [one, other] = mentions.flatMap((mention) => (mention.kind === 'person' ? [mention] : []));
  if (one === undefined || other === undefined || one.first > 12) return nobody(0);
  const between = text.slice(tokens[one.last]?.end ?? 0, tokens[other.first]?.start ?? 0);
  if (!joins.test(between)) return nobody(0);
  return ofPersons(walk, 0, [one.name, other.name]);
}
const joins =
  /^(?: of (?:the )?\p{Lu}[\p{L} ]{2,30}|,)? and (?:(?:his|her) (?:[\p{L}’'-]+ ){0,3}(?:counterpart|opposite number|colleague),? )?(?:\p{Lu}[\p{L}’'-]+ ){0,5}$/u;

/** Who sat at what is being told of: of what was held, where only something to come was told of since. */
function hostOf({ current, main }: Walk): readonly string[] {
  const host = current?.isFuture === true && main?.isFuture === false ? main : (current ?? main);
  return host?.persons ?? [];
}

const areOfOne = ({ facts }: Walk, [one = '', other = '']: readonly string[]): boolean => {
  const [home, away] = [one, other].map((name) => facts.get(name)?.country ?? null);
  return home !== null && home === away;
};
