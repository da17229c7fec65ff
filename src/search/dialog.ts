import { ask } from './ask.ts';
import { countInWords } from './count-in-words.ts';
import { element } from './elements.ts';
import { latest } from './latest.ts';
import { loadPagefind } from './pagefind.ts';
import { byUtterance, resultItem } from './result-item.ts';
import style from './dialog.css?url';

/** The dialog’s style, fetched with its script: imported the usual way, it would weigh on every page. */
export const styled = new Promise<void>((done) => {
  const link = element('link', { rel: 'stylesheet', href: style });
  link.addEventListener('load', () => done());
  link.addEventListener('error', () => done());
  document.head.append(link);
});

let dialog: HTMLDialogElement | null = null;

/**
 * Opens the search over the page; `page` is the address of the search page, `typed` what was typed while this was loading,
 * and `isSent` whether Enter was pressed after it. Closing gives the focus back to where it was.
 */
export function openDialog(page: string, typed: string, isSent: boolean): void {
  dialog ??= makeDialog(page);
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('input');
  field?.select();
  if (field === null || typed === '') return;
  field.value = typed;
  field.setSelectionRange(typed.length, typed.length);
  if (isSent) field.form?.requestSubmit();
  else field.dispatchEvent(new Event('input'));
}

function makeDialog(page: string): HTMLDialogElement {
  const root = new URL('..', page).href;
  const pagefind = loadPagefind(root);
  const field = element('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    'aria-label': 'Search words, names or a quotation',
    placeholder: 'Words, names or a quotation',
  });
  const status = element('p', { role: 'status' });
  const list = element('ol', { class: 'results' });
  const close = element('button', { type: 'button' }, 'Close');
  const form = element(
    'form',
    { action: page, method: 'get', role: 'search' },
    field,
    element('button', {}, 'All results'),
    close,
  );
  const made = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, form, status, list);
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });

  /** What the arrow keys go through: the field, then the results. */
  const stops = (): HTMLElement[] => [field, ...list.querySelectorAll<HTMLElement>('.result > a')];

  const search = latest(
    (text: string) => pagefind.then((ready) => ask(ready, { text, filters: {}, sort: 'relevance', page: 1 })),
    (answer, text) => {
      list.removeAttribute('aria-busy');
      const at = stops().indexOf(document.activeElement as HTMLElement);
      list.replaceChildren(
        ...byUtterance(answer.found).map(([first, ...others]) => resultItem(root, first, answer.asked, others)),
      );
      if (at > 0) (stops()[at] ?? field).focus();
      status.textContent = text === '' ? '' : countInWords(answer, 'here');
    },
    () => {
      list.removeAttribute('aria-busy');
      status.textContent = 'The search index of this site is not to be had; it is made when the site is built.';
    },
  );
  field.addEventListener('input', () => {
    list.setAttribute('aria-busy', 'true');
    search(field.value.trim());
  });
  made.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = stops();
    all.at((all.indexOf(document.activeElement as HTMLElement) + step) % all.length)?.focus();
  });
  document.body.append(made);
  return made;
}
