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
}

const isModifier =
  /^(?:affairs|chief|closest|communications|deputy|diplomatic|economic|first|foreign|legal|military|national|policy|political|press|private|security|senior|special|top|trade|trusted)$/u;

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
  if (
    tokens[by]?.lower === 'by' &&
    /^(?:accompanied|flanked|joined|replaced|succeeded)$/u.test(tokens[by - 1]?.lower ?? '')
  ) {
    const isReplaced = /^(?:replaced|succeeded)$/u.test(tokens[by - 1]?.lower ?? '');
    const ahead = before.filter(({ last }) => last < by);
    const pronoun = tokens.slice(Math.max(0, by - 6), by).find(({ lower }) => /^s?he$/u.test(lower))?.lower;
    const isNamed = isReplaced || pronoun === undefined;
    return { name: isNamed ? (ahead.at(-1)?.name ?? null) : null, nearest: null, gender: genderOf(pronoun) };
  }
  for (let at = from - 1; at > from - 6; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (/^(?:her|his)$/u.test(token.lower)) {
      if (mention.offices.length === 0) return null;
      const isBeside = /^(?:and|by|with)$/u.test(tokens[at - 1]?.lower ?? '');
      return { name: null, nearest: isBeside ? (before.at(-1)?.name ?? null) : null, gender: genderOf(token.lower) };
    }
    if (token.text === "'s") {
      const owner = before.find(({ last }) => last === at - 1);
      return owner === undefined ? null : { name: owner.name, nearest: null, gender: null };
    }
    if (token.text !== ',' && !isHead(token) && !isModifier.test(token.lower)) return null;
  }
  return null;

  /** The place of the word before the person, or before the list of persons that he is one of. */
  function startOfList(): number {
    let at = from - 1;
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
