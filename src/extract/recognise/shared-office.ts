import type { HeldOffice } from './mention.ts';
import type { Place, Scene } from './scene.ts';

const pluralHead = /^(?:ministers|presidents|ambassadors|secretaries|premiers|chancellors|leaders)$/u;

/** “Foreign ministers A of X and B of Y”: the office of each, from the plural before the first; the country stands after the name. */
export function sharedOffice(scene: Scene, run: Place): HeldOffice | null {
  const { tokens, known, text } = scene;
  const after =
    tokens[run.last + 1]?.lower === 'of' || tokens[run.last + 1]?.text === '('
      ? (known.get(run.last + 2) ?? known.get(run.last + 3))
      : undefined;
  const country = after?.kind === 'country' ? after.name : null;
  let at = run.first - 1;
  for (let steps = 0; steps < 14 && at >= 0; steps += 1, at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:"]$/u.test(token.text)) return null;
    if (!pluralHead.test(token.lower)) continue;
    if (at !== run.first - 1 && country === null) return null;
    const modifier =
      tokens[at - 1] !== undefined &&
      /^(?:foreign|prime|energy|trade|defen[cs]e|finance|interior)$/u.test(tokens[at - 1]?.lower ?? '')
        ? at - 1
        : at;
    const start = tokens[modifier]?.start ?? 0;
    const title = text.slice(start, token.end).replace(/ies$/u, 'y').replace(/s$/u, '');
    return { title, represents: country, start, end: token.end };
  }
  return null;
}
