/** Processor time in milliseconds: the machine’s other work does not count. */
function taken(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The best of some runs of one work on a text and on twice as much, in turn, so that both meet the same weather. */
export function growth<T>(
  once: T,
  twice: T,
  work: (text: T) => unknown,
  runs = 5,
): { ratio: number; once: number; twice: number } {
  const best = { once: Infinity, twice: Infinity };
  for (let run = 0; run < runs; run += 1) {
    best.once = Math.min(
      best.once,
      taken(() => work(once)),
    );
    best.twice = Math.min(
      best.twice,
      taken(() => work(twice)),
    );
  }
  return { ratio: best.twice / best.once, ...best };
}
