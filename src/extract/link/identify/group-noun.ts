import type { Worded } from '../../recognise/mention.ts';

const levelNoun =
  /\b(?:(?:deputy|vice) (?:\p{L}+ )?ministers|(?:trade|commerce|economy|economic|energy|oil|water|transport|railways?|infrastructure|industry|health|defen[cs]e|interior|home|agriculture|fisheries|education|science|culture|sports?|environment|climate|finance|planning|labou?r|justice|tourism|digital|security) (?:and \p{L}+ |affairs )?ministers|foreign ministers|ministers of (?:the )?\p{L}+|(?:chief|leading|senior|top) diplomats|heads of (?:the )?(?:two |three |both )?(?:states?|governments?)|presidents|prime ministers|premiers|leaders|senior officials|ministers|officials|diplomats|counterparts)\b/iu;

/** The noun of a collective by which its level is known. */
export const groupNoun = (words: string): string => (levelNoun.exec(words)?.[0] ?? words).toLowerCase();

/** The same of a phrase of the sentence: in “the ministers of Norway and Peru” what stands behind “of” is no field of theirs. */
export function groupIn({ tokens, mentions }: Worded, words: string): string {
  const noun = groupNoun(words);
  const [, ministers, of] = /^(.*ministers) of (?:the )?(\p{L}+)$/u.exec(noun) ?? [];
  const isParty = mentions.some(
    ({ kind, first }) => (kind === 'country' || kind === 'body') && tokens[first]?.lower === of,
  );
  const isCount = /^(?:all|both|two|three|four|five|six|seven|eight)$/u.test(of ?? '');
  return ministers !== undefined && (isParty || isCount) ? ministers : noun;
}
