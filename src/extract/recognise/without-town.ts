import { hasHead, type Scene } from './scene.ts';

/** “hydrologist at the Aral Centre in Nukus”: a town at the end is where one sits, no part of the office; in “a think tank in Bergen” it tells which. */
export function withoutTown(scene: Scene, first: number, last: number): number {
  const { tokens } = scene;
  let at = last;
  while (at > first && (tokens[at]?.isCapital === true || /^(?:da|de|del|do|dos|la)$/u.test(tokens[at]?.lower ?? '')))
    at -= 1;
  const ahead = tokens.slice(first, at);
  const isTown =
    at < last &&
    tokens[at]?.lower === 'in' &&
    !ahead.some(({ lower }) =>
      /^(?:an?|academy|ambassador|college|consul|envoy|representative|university)$/u.test(lower),
    ) &&
    hasHead(scene, first, at);
  return isTown ? at - 1 : last;
}
