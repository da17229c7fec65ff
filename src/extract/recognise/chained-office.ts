import type { HeldOffice, Mention } from './mention.ts';
import { officeModifiers } from './office-words.ts';
import { singularOf } from './plural-heads.ts';
import { isHonorific, type Place, type Scene } from './scene.ts';

/** No name stands further from the office that it shares, in words. */
const longest = 60;

/**
 * “the foreign ministers of Norway, [Jens Holm], and of Peru, Ana Prado”, “the Foreign Ministers of Norway, A; of Peru, [Ana Prado]; and of …”,
 * “Foreign Ministers of Norway Jens Holm, Peru [Ana Prado] and …”, “the presidents, Norway’s Jens Holm and Peru’s [Ana Prado]”, “six envoys, among them
 * Peru’s [Ana Prado]”: the office in the plural that a chain of countries shares out, each with its name.
 */
export function chainedOffice(scene: Scene, run: Place): HeldOffice | null {
  const { tokens, known, named, text } = scene;
  const country = countryAhead(scene, run.first);
  if (country === null) return null;
  let head = country.first - 1;
  for (; head >= 0 && head > run.first - longest; head -= 1) {
    const isLink =
      /^(?:'s|[,;:()*–—]|among|and|as|for|from|including|kingdoms|namely|notably|of|republics|states|the|them|well)$/u.test(
        tokens[head]?.lower ?? '',
      );
    if (!isLink && !named.has(head) && !known.has(head) && !isHonorific(tokens, head)) break;
  }
  const noun = nounOf(scene, head);
  if (noun === null) return null;
  let first = noun.at;
  while (officeModifiers.has(tokens[first - 1]?.lower ?? '') && !known.has(first - 1)) first -= 1;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[head]?.end ?? start;
  const title = `${text.slice(start, tokens[noun.at]?.start)}${noun.singular}${text.slice(tokens[noun.at]?.end, end)}`;
  return { title: title.replace(/\s+/gu, ' '), represents: country.name, start, end };
}

/** The country right ahead of a name: “of [Norway], Jens Holm”, “[Norway]’s Jens Holm”, “[Norway] (Jens Holm)”, “of [Norway] Jens Holm”. */
function countryAhead({ tokens, known }: Scene, name: number): Extract<Mention, { kind: 'country' }> | null {
  let at = name - 1;
  while (isHonorific(tokens, at)) at -= 1;
  if (/^(?:'s|[,(])$/u.test(tokens[at]?.text ?? '')) at -= tokens[at - 1]?.text === '*' ? 2 : 1;
  const country = known.get(at);
  if (country?.kind !== 'country' || country.adjective) return null;
  const before = tokens[country.first - 1]?.lower === 'the' ? country.first - 2 : country.first - 1;
  return /^(?:[,;:–—]|and|for|from|including|namely|notably|of|them)$/u.test(tokens[before]?.lower ?? '')
    ? country
    : null;
}

/** The plural that ends at a token, or that a field stands behind: “ministers”, “Ministers of Foreign Affairs”. */
function nounOf({ tokens }: Scene, end: number): { at: number; singular: string } | null {
  for (let at = end; at > end - 8 && at >= 0; at -= 1) {
    const singular = singularOf(tokens, at);
    if (singular !== null) return { at, singular };
    if (tokens[at]?.isCapital !== true && !/^(?:and|for|of)$/u.test(tokens[at]?.lower ?? '')) return null;
  }
  return null;
}
