import { mainSubject } from '../../../attribute/subject.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { staffNouns } from '../../../recognise/staff-nouns.ts';
import { groupNoun } from '../group-noun.ts';
import { whomOf } from '../whom.ts';
import type { Walk } from '../walk.ts';

const alone =
  /^(?:[“"'‘])?(?:The (?:last|first|next) (?:time|occasion on which) |When |Since )?(?<who>[Tt]hey|[Tt]he two(?: (?:men|women|leaders|politicians))?|[Tt]he pair|[Bb]oth(?: (?:men|women))?|[Tt]he (?:men|women))(?: (?:will|would|are|were|is|was|have|had|has|to|due|set|expected|scheduled|planned|also|last|first|next|now|then|again|since|previously|all|both))* $/u;
/** “It had last”, “Its members are to”, “A joint group met in Riga; it will”, “X told reporters that it would”: what points to an organ and stands ahead of a verb of meeting. */
const itAlone =
  /(?:^(?:[“"'‘])?(?:It|Its members)|(?:;|,? (?:that|and|but|because)) it)(?: (?:will|would|is|are|was|were|has|had|have|to|due|set|expected|scheduled|planned|also|last|first|next|now|then))* $/u;

const heads = new RegExp(
  String.raw`\b(?:presidents|prime ministers|premiers|heads of (?:state|government)|foreign ministers|(?:technical|expert|working|negotiating) (?:teams|groups)|(?:legal |senior |technical |customs |border )?${staffNouns}|(?:deputy|vice|deputy foreign|vice[- ]foreign) ministers|chiefs of (?:general )?staff|(?:permanent|state) secretaries)\b`,
  'giu',
);
const organs =
  /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?:(?:two )?(?:countries|sides|governments|neighbou?rs)['’] )?(?<organ>(?:\p{L}[\p{L}-]* ){0,4}(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil|(?:[Ww]orking|[Cc]ontact|[Tt]echnical|[Ee]xpert) [Gg]roup|[Pp]anel|[Bb]oard|[Mm]echanism))\b/gu;

/** “[The two presidents] told them to hurry [when they] met in …”: the heads with whom the sentence opens, and the pronoun that stands for them. */
const headsFirst = new RegExp(
  String.raw`^(?:[“"'‘])?(?:(?:The|Both|Their|Its) (?:two |three |both )?(?:countries['’] )?(?<heads>presidents|prime ministers|premiers|leaders|heads of (?:state|government)|foreign ministers)|(?:(?:The|Both|Their|Its) )?(?<staff>(?:[\p{L}-]+ )?(?:chiefs of (?:general )?staff|${staffNouns})))\b`,
  'iu',
);
const inClause =
  /\b(?:after|as|at which|before|since|when|where) (?:they|the two|both) (?:(?:had|have|last|first|next|both|all|again) )*$/u;

/** “will report to the two presidents when these [meet]”. */
const theseMeet = /\b(?:when|where|once|before|as|after) (?:these|the latter)(?: (?:next|last|both|have|had|will))* $/u;

/** “It was the presidents who told them to hurry. The two men met in …”: the group that the sentence before speaks of, where nobody else in it can have met; or null. */
export function groupBefore(walk: Walk, ahead: string): string | null {
  const { before } = walk;
  const first = inClause.test(ahead.slice(-80)) ? headsFirst.exec(ahead)?.groups : undefined;
  const own = first?.['heads'] ?? first?.['staff'];
  if (own !== undefined) return own.toLowerCase();
  const near = theseMeet.test(ahead.slice(-40)) ? [...ahead.matchAll(heads)].at(-1)?.[0] : undefined;
  if (near !== undefined) return near.toLowerCase();
  if (before === null) return null;
  if (itAlone.test(ahead)) return organIn(ahead) ?? organIn(before.text) ?? organInShort(before);
  const who = alone.exec(ahead)?.groups?.['who'];
  if (who === undefined) return null;
  const found = [...before.text.matchAll(heads)].at(-1)?.[0];
  if (found === undefined || (who.toLowerCase() !== 'they' && !/presidents|ministers|premiers|heads/iu.test(found)))
    return null;
  const subject = mainSubject(before, new Set(walk.surnames.keys()));
  const whom = subject === null ? null : whomOf(walk, before, subject);
  const isGroup = subject?.kind === 'group' || (whom?.persons.length ?? 0) > 1;
  const isIt = isGroup && subject?.kind === 'group' && groupNoun(subject.label) === groupNoun(found);
  return isGroup && !isIt ? null : found.toLowerCase();
}

/** “The TIC was set up in 2007. It last convened …”: an organ by the acronym that the text gave it; or null. */
const organInShort = ({ tokens, acronyms }: Worded): string | null =>
  tokens
    .flatMap(({ text }) => acronyms?.get(text)?.name?.toLowerCase() ?? [])
    .findLast((name) => /(?:commission|committee|council|mechanism)$/u.test(name)) ?? null;

/** The organ that words name last, or null. */
const organIn = (words: string): string | null =>
  [...words.matchAll(organs)].at(-1)?.groups?.['organ']?.toLowerCase() ?? null;
