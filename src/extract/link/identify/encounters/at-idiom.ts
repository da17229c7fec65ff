import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { textAfter, tokenFrom } from './around.ts';
import type { Told } from './encounter.ts';
import { directPerson, pronounAt } from './partners.ts';

/** What follows a verb of being together ahead of whom one is with: “[got] together with Y”, “[came] face to face with Y”, “[played] host to Y”. */
const idioms: readonly (readonly [verb: RegExp, behind: RegExp])[] = [
  [/^(?:get|gets|got|getting)$/u, /^ together (?:again )?with /u],
  [
    /^(?:come|comes|came|sit|sits|sat|talk|talks|talked|speak|speaks|spoke|spoken)$/u,
    /^ (?:face[ -]to[ -]face|in person|one[ -]on[ -]one) (?:for (?:\p{Ll}+ ){1,4})?(?:with|to) /u,
  ],
  [/^(?:catch|catches|caught|meet|meets|met|link|linked)$/u, /^ up (?:again |briefly )?with /u],
  [/^(?:play|plays|played|playing)$/u, /^ host to /u],
  [
    /^(?:consult|consults|consulted|huddle|huddles|huddled|negotiate|negotiates|negotiated|parley|parleyed)$/u,
    /^ (?:\p{Ll}+ly |again )?with /u,
  ],
];

/** “got together with Y”, “came face to face with Y”, “played host to Y”, “consulted with Y”: where somebody is named with whom, or told of by a pronoun; else null. */
export function atIdiom(walk: Walk, sentence: Worded, index: number): Told | null {
  const word = sentence.tokens[index]?.lower ?? '';
  const behind = textAfter(sentence, index);
  for (const [verb, way] of idioms) {
    const found = verb.test(word) ? way.exec(behind) : null;
    if (found === null) continue;
    const start = (sentence.tokens[index]?.end ?? 0) + found[0].length;
    const partner = tokenFrom(sentence, start);
    const others = directPerson(walk, sentence, partner) ?? pronounAt(walk, sentence, partner);
    if (others !== null) return { how: 'meeting', others };
  }
  return null;
}
