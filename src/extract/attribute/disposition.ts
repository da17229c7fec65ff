import type { Worded } from '../recognise/mention.ts';
import type { Claim } from './claim.ts';
import { beForms, betweenSubjectAndVerb } from './grammar-words.ts';
import { mainSubject } from './subject.ts';

const dispositions: ReadonlySet<string> = new Set([
  'committed',
  'concerned',
  'confident',
  'convinced',
  'determined',
  'eager',
  'grateful',
  'hopeful',
  'interested',
  'keen',
  'opposed',
  'prepared',
  'ready',
  'proud',
  'willing',
]);

/** “Chile is willing to …”, “The five nations are also ready to …”: where somebody stands, said of him in the present. */
export function dispositionOf(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token, index) => {
    if (!dispositions.has(token.lower) || token.isQuoted) return false;
    let be = index - 1;
    while (
      be > 0 &&
      (betweenSubjectAndVerb.has(tokens[be]?.lower ?? '') ||
        /ly$/u.test(tokens[be]?.lower ?? '') ||
        tokens[be]?.lower === 'more')
    )
      be -= 1;
    return (
      (beForms.has(tokens[be]?.lower ?? '') && !['was', 'were'].includes(tokens[be]?.lower ?? '')) ||
      /^(?:stands?|remains?)$/u.test(tokens[be]?.lower ?? '')
    );
  });
  if (at < 0) return null;
  const party = mainSubject(sentence, surnames, at);
  if (party === null || party.kind === 'document') return null;
  return {
    rule: `disposition-${tokens[at]?.lower ?? ''}`,
    party,
    cue: { first: at, last: at },
    frame: { first: 0, last: at },
    strength: 'weak',
    inner: null,
    via: [],
  };
}
