import type { Worded } from '../../../recognise/mention.ts';
import { nobody } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import { isDatedBehind } from './dated-behind.ts';
import type { Told } from './encounter.ts';

const travels =
  /^(?:come|comes|came|visit|visits|visited|travel|travels|travelled|traveled|fly|flies|flew|go|goes|went|arrive|arrives|arrived)$/u;

/** “A delegation from Norway will”, “Norwegian experts are to”: those of one country below ministers, ahead of the verb. */
const delegation =
  /\b(?<group>delegations?|experts|officials|negotiators|technicians|engineers|inspectors|team)(?: (?:of|from) (?:the |its |their )?[^,;:“”"]{2,50}?)?(?:,? led by [^;:“”"]{3,80},)?(?: (?:will|would|is|are|was|were|has|have|had|to|due|expected|scheduled|set|also|then|next|soon))* $/iu;

const forTalks =
  /^[^;:“”"]{0,70}? (?:for (?:[\p{Ll}-]+ ){0,3}(?:talks|consultations|negotiations|discussions|meetings?)|to (?:discuss|negotiate|continue (?:the )?(?:talks|negotiations)))\b/u;

/** “A delegation from Norway will come to Accra in September for talks”: people of one country who travel to talk, at a time that the sentence tells. */
export function delegationSent(sentence: Worded, index: number): Told | null {
  const verb = sentence.tokens[index];
  if (verb === undefined || !travels.test(verb.lower) || !forTalks.test(textAfter(sentence, index))) return null;
  const ahead = delegation.exec(textBefore(sentence, index));
  if (ahead === null || !isDatedBehind(sentence, index)) return null;
  const sides = [
    ...new Set(
      sentence.mentions.flatMap((one) =>
        one.kind === 'country' && (sentence.tokens[one.last]?.end ?? 0) >= ahead.index - 25 && one.last < index
          ? [one.name]
          : [],
      ),
    ),
  ];
  return {
    how: 'talks',
    others: nobody(index),
    own: {
      ...nobody(index),
      sides,
      group: /^(?:delegation|team)$/iu.test(ahead.groups?.['group'] ?? '') ? 'delegations' : 'officials',
    },
    isOther: true,
  };
}
