import type { HeldOffice } from './mention.ts';
import { officeModifiers } from './office-words.ts';
import { singularOf } from './plural-heads.ts';
import type { Place, Scene } from './scene.ts';

/** No list of names with their countries is longer, in words. */
const longest = 48;

/** “Foreign ministers A of X and B of Y”, “three ministers: A of X and B of Y”: the office of each, from the plural before the first; the country stands after the name. */
export function sharedOffice(scene: Scene, run: Place): HeldOffice | null {
  const { tokens, known, text } = scene;
  const after = /^(?:\(|for|of)$/u.test(tokens[run.last + 1]?.lower ?? '')
    ? (known.get(run.last + 2) ?? known.get(run.last + 3))
    : undefined;
  const country = after?.kind === 'country' ? after.name : null;
  let at = run.first - 1;
  for (let steps = 0; steps < longest && at >= 0; steps += 1, at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;"]$/u.test(token.text)) return null;
    if (token.text === ':' && singularOf(tokens, at - 1) === null) return null;
    const singular = singularOf(tokens, at);
    if (singular === null) continue;
    if (at !== run.first - 1 && country === null) return null;
    let modifier = at;
    while (officeModifiers.has(tokens[modifier - 1]?.lower ?? '') && !known.has(modifier - 1)) modifier -= 1;
    const start = tokens[modifier]?.start ?? 0;
    const title = `${text.slice(start, token.start)}${singular}`;
    return { title, represents: country, start, end: token.end };
  }
  return null;
}
