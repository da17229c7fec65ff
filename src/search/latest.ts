const pause = 40;

/**
 * Asks once for each pause in typing, and shows only the answer to what was asked last: one that comes late is dropped.
 */
export function latest<A>(
  question: (text: string) => Promise<A>,
  show: (answer: A, text: string) => void,
  fail: () => void,
): (text?: string) => void {
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text = '') => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const mine = (asked += 1);
      question(text).then(
        (answer) => {
          if (mine === asked) show(answer, text);
        },
        () => {
          if (mine === asked) fail();
        },
      );
    }, pause);
  };
}
