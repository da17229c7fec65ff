/** So many teasers stand at most in the middle of a text. */
const mostTeasers = 8;

/** The names of a text are looked for in so many lines before its teasers. */
const reach = 60;

/** Headings behind which a text may go on: none of those that stand at its end alone. */
const endsText =
  /^(?:©|comments?\b|join the conversation|leave a|next article|one thought on|previous article|share post|tags\b|\d+ (?:comments?|reactions?|responses))/iu;

/** Names of a text, which stand in the middle of its sentences. */
const nameWithin = /(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]{3,}/gu;

/** The beginnings that “Malaysia” and “Malaysian” share. */
const stems = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.slice(0, 5)));

/**
 * Where a text goes on behind teasers in its middle: “YOU MAY ALSO LIKE / Port deal nears / Lund said the request …”. Two paragraphs in a row
 * that name what the text named before; null where there are none, and the mark is the text’s end.
 */
export function resumesAt(lines: readonly string[], mark: number, isProse: (line: string) => boolean): number | null {
  if (endsText.test(lines[mark] ?? '')) return null;
  for (let at = mark + 1; at <= mark + mostTeasers; at += 1) {
    const [line = '', next = ''] = lines.slice(at, at + 2);
    if (line === '' || endsText.test(line)) return null;
    if (!isProse(line)) continue;
    if (!isProse(next)) return null;
    const told = stems(
      lines.slice(Math.max(0, mark - reach), mark).flatMap((before) => before.match(nameWithin) ?? []),
    );
    const again = stems(`${line} ${next}`.match(/\p{Lu}[\p{L}’'-]{3,}/gu) ?? []);
    return [...again].filter((stem) => told.has(stem)).length > 1 ? at : null;
  }
  return null;
}

/** “READ ALSO:”, “Related”: a line under which a list of other stories stands. */
export const opensTeasers =
  /^(?:also read|further reading|more on this|read also|read more|related(?: articles| news| stories)?|see also|you may also like)\W*$/iu;

/** “Comments (41)”, “4 REACTIONS”, “2 Responses to “Bridge to open by June””. */
const countsComments =
  /^(?:\d+ (?:comments?|reactions?|replies|responses|thoughts)(?: (?:on|to) ["“‘].+)?|(?:comments?|reactions?|responses) ?\(\d+\))$/iu;

/** What stands beside the words of a reader: who says it and when, or a link to answer. */
const ofReader =
  /\bsays:|\b(?:reply|report)$|^reply\b|\b(?:minutes?|hours?|days?) ago$|\d[:.]\d\d(?: ?[ap]\.?m\.?)?$|^(?:add a comment|log in|newest|oldest|show \d|sort by)\b/iu;
/** So many lines below the count of comments the first reader is told, at most. */
const nearestReader = 4;

/** “Both sides agreed to open the ferries of plan six.”: a short sentence right behind that goes on with what the article tells, in nobody’s own voice but a quoted one. */
const tellsOn = (line: string): boolean =>
  /^["“‘]?\p{Lu}[^!?]{30,}\.["”’']?$/u.test(line) &&
  !/\b(?:I|I['’]m|me|my|our|us|we|you|your)\b/iu.test(line.replace(/["“][^"”]*["”]/gu, ''));

/** Whether readers write from a line on: it counts their comments, and words of one follow, or no prose (the last is at `lastProse`). */
export function opensComments(lines: readonly string[], place: number, lastProse: number): boolean {
  if (!countsComments.test(lines[place] ?? '')) return false;
  const next = lines.slice(place + 1, place + 1 + nearestReader);
  return (
    next.some((line) => ofReader.test(line)) ||
    (place > lastProse && !tellsOn(next.find((line) => line.trim() !== '') ?? ''))
  );
}
