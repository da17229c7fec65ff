import { fold } from '../../text/fold.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Segmented } from '../types.ts';
import type { Hints } from './is-person.ts';
import type { Worded } from './mention.ts';
import { runsOf } from './runs.ts';
import { isHead, isHonorific } from './scene.ts';

const flat = (words: string): string => fold(words).replace(/\s+/gu, ' ');

/** What a first reading of all sentences tells of names: full names of people, surnames that speak or hold an office, the outlets that publish. */
export function hintsOf(article: Segmented, sentences: readonly Worded[]): Hints {
  const full = new Set<string>();
  const surnames = new Set<string>();
  const firsts = new Set<string>();
  for (const sentence of sentences) {
    const people = sentence.mentions.filter(({ kind }) => kind === 'person');
    for (const { first, last } of people) {
      const words = sentence.tokens.slice(first, last + 1);
      if (words.length < 2) {
        if (['prose', 'caption'].includes(sentence.unit.role) && isHonorific(sentence.tokens, first - 1))
          surnames.add(words[0]?.lower ?? '');
        continue;
      }
      full.add(flat(words.map(({ text }) => text).join(' ')));
      surnames.add(words.at(-1)?.lower ?? '');
      firsts.add(words[0]?.lower ?? '');
    }
    if (['prose', 'caption'].includes(sentence.unit.role))
      for (const name of speakingSurnames(sentence)) surnames.add(name);
  }
  const outlets = [...article.head.publisher, ...article.pieces.flatMap(({ publisher }) => publisher)];
  return {
    full,
    surnames,
    firsts,
    outlets: new Set(outlets.map(({ text }) => flat(text).replace(/^the /u, ''))),
    writers: new Set(article.head.byline.map(({ text }) => flat(text))),
  };
}

/** Single names that are the subject of a reporting verb, or stand behind an office or a form of address: “Holm said”, “Minister Holm”. */
function speakingSurnames({ tokens, mentions }: Worded): string[] {
  const known = new Map(
    mentions.flatMap((mention) =>
      Array.from({ length: mention.last - mention.first + 1 }, (_, index) => [mention.first + index, mention] as const),
    ),
  );
  return runsOf(tokens, known).flatMap(({ first, last }) => {
    if (first !== last || /^(?:the|an?)$/u.test(tokens[first - 1]?.lower ?? '')) return [];
    const next = tokens[last + 1];
    const before = tokens[first - 1];
    const speaks =
      (next !== undefined && /^\p{Ll}/u.test(next.text) && reportingForms.has(next.lower)) ||
      /^(?:added|asked|replied|said|says)$/u.test(before?.text ?? '');
    const isAddressed = isHonorific(tokens, first - 1) || isHead(before);
    return speaks || isAddressed ? [tokens[first]?.lower ?? ''] : [];
  });
}
