import { readAsked } from './asked.ts';
import { element } from './elements.ts';
import type { Looked, Match, Stretch } from './quotation.ts';
import { landing, resultItem } from './result-item.ts';

const shownAs = ({ as, text }: Stretch): Node | string =>
  as === 'same'
    ? text
    : as === 'here'
      ? element('mark', { class: 'differs', title: 'in the archive alone' }, text)
      : element('del', { title: 'in your words alone' }, text);

function matchItem(root: string, match: Match): HTMLElement {
  const asked = readAsked(
    `"${match.stretches
      .filter(({ as }) => as === 'same')
      .map(({ text }) => text)
      .join('" "')}"`,
  );
  const item = resultItem(root, match.found, asked);
  item.prepend(
    element('p', { class: 'label' }, match.exact ? 'the same words' : 'nearly: words that differ are marked'),
  );
  if (!match.exact) {
    const words = match.stretches.flatMap((stretch) => [shownAs(stretch), ' ']);
    item.querySelector('.result-words')?.replaceChildren(...words);
    item.querySelector('a')?.setAttribute('href', landing(root, match.found, asked));
  }
  return item;
}

/** What was pasted, sentence by sentence, each with the passages that have it, or the plain word that none has. */
export const quotationList = (root: string, looked: readonly Looked[]): HTMLElement[] =>
  looked.map(({ sentence, matches }) =>
    element(
      'li',
      { class: 'looked-up' },
      element('p', { class: 'quiet' }, `“${sentence.replace(/^["“”]|["“”]$/gu, '')}”`),
      matches.length === 0
        ? element('p', { class: 'doubt' }, 'Not in this archive.')
        : element('ol', { class: 'results' }, ...matches.map((match) => matchItem(root, match))),
    ),
  );

/** What was found, in one sentence for the status line. */
export function summary(looked: readonly Looked[]): string {
  const exact = looked.filter(({ matches }) => matches.some((match) => match.exact)).length;
  const near = looked.filter(({ matches }) => matches.length > 0).length - exact;
  if (exact + near === 0) return 'These words are not in this archive';
  if (looked.length === 1)
    return exact === 1 ? 'These words are in this archive' : 'Words close to these are in this archive';
  return `Of ${String(looked.length)} sentences ${String(exact)} stand here word for word, ${String(near)} nearly, ${String(looked.length - exact - near)} not`;
}
