/** An element with its attributes and what it holds; no markup is ever parsed. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...held: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...held);
  return made;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the most stretches stand close together: the start of the first of them. */
function densest(stretches: readonly Stretch[], within: number): number {
  const near = stretches.map(({ start }) => ({
    start,
    many: stretches.filter((other) => other.start >= start && other.end <= start + within).length,
  }));
  return near.reduce((best, one) => (one.many > best.many ? one : best), { start: 0, many: 0 }).start;
}

/** A text with stretches of it marked, cut to a window round the most marks where it is long. */
export function marked(text: string, stretches: readonly Stretch[], longest = 420): (Node | string)[] {
  const around = text.length <= longest ? 0 : Math.max(0, densest(stretches, longest / 2) - longest / 3);
  const from = around === 0 ? 0 : text.indexOf(' ', around) + 1;
  const to = text.length - from <= longest ? text.length : text.lastIndexOf(' ', from + longest);
  const pieces: (Node | string)[] = from > 0 ? ['… '] : [];
  let at = from;
  for (const { start, end } of stretches) {
    if (start < at || end > to) continue;
    pieces.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  pieces.push(text.slice(at, to));
  if (to < text.length) pieces.push(' …');
  return pieces;
}
