import type { PersonMention, Worded } from '../recognise/mention.ts';
import { isHead } from '../recognise/scene.ts';
import type { Naming } from './namings.ts';

/** How the words before a person tie him to another: whose official he is, or whom he accompanies or stands in for; of one country. */
export interface Relation {
  /** The other where the words name him; null for “his”, “her”. */
  name: string | null;
}

const isModifier =
  /^(?:affairs|chief|closest|communications|deputy|diplomatic|economic|first|foreign|legal|military|national|policy|political|press|private|security|senior|special|top|trade|trusted)$/u;

/**
 * “[Holm’s] deputy, Minister of State Ana Berg”, “[his] spokesman, Jens Berg”, “[Holm] was accompanied by Minister Ana Berg”, “[Holm] may
 * be replaced by First Deputy Minister Ana Berg”.
 */
export function relationOf({ tokens }: Worded, mention: PersonMention, namings: readonly Naming[]): Relation | null {
  const from = Math.min(mention.from, mention.first);
  const before = namings.filter(({ last }) => last < from);
  const by = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (tokens[by]?.lower === 'by' && /^(?:accompanied|replaced|succeeded)$/u.test(tokens[by - 1]?.lower ?? ''))
    return { name: before.at(-1)?.name ?? null };
  for (let at = from - 1; at > from - 6; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (/^(?:her|his)$/u.test(token.lower)) return mention.offices.length > 0 ? { name: null } : null;
    if (token.text === "'s") {
      const owner = before.find(({ last }) => last === at - 1);
      return owner === undefined ? null : { name: owner.name };
    }
    if (token.text !== ',' && !isHead(token) && !isModifier.test(token.lower)) return null;
  }
  return null;
}
