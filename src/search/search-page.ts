import { ask, type Answer } from './ask.ts';
import { countInWords } from './count-in-words.ts';
import { element } from './elements.ts';
import { chosenFilters, countsFor, facetGroups } from './facets.ts';
import type { Names } from './gather-names.ts';
import { latest } from './latest.ts';
import { pageLinks } from './page-links.ts';
import {
  advice,
  browse,
  chosen,
  direct,
  facets,
  field,
  form,
  groups,
  list,
  pages,
  sort,
  status,
} from './page-parts.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { readQuery, writeQuery, type Query } from './query.ts';
import { isPassage, lookUp } from './quotation.ts';
import { quotationList, summary } from './quotation-view.ts';
import { byUtterance, resultItem } from './result-item.ts';

/*
 * The search page. What it shows is always what its address says: every change goes into the address first.
 */

const page = form.action;
const root = new URL('..', page).href;
const archive = form.dataset['archive'] ?? '';

let pagefind: Promise<Pagefind> | undefined;
/** The index, loaded once; where that fails, the next question tries again. */
const ready = (): Promise<Pagefind> =>
  (pagefind ??= loadPagefind(root).catch((failure: unknown) => {
    pagefind = undefined;
    throw failure;
  }));
let names: Promise<Names> | undefined;
const namesReady = (): Promise<Names> =>
  (names ??= fetch(`${root}search/names.json`).then((answer) => answer.json() as Promise<Names>));

const here = (): Query => readQuery(new URLSearchParams(location.search));
const addressOf = (query: Query): string => {
  const text = writeQuery(query).toString();
  return text === '' ? page : `${page}?${text}`;
};
const isNarrowed = ({ filters }: Query): boolean => Object.keys(filters).length > 0;
const isEmpty = (query: Query): boolean => query.text === '' && !isNarrowed(query);

function showForm(query: Query): void {
  if (field.value.trim() !== query.text) field.value = query.text;
  direct.checked = query.filters.mode?.length === 1 && query.filters.mode[0] === 'direct';
  sort.value = query.sort;
  browse.hidden = !isEmpty(query);
}

/** Whether what was asked has been overtaken by another question. */
const isLate = (query: Query): boolean => addressOf(query) !== addressOf(here());

async function showAdvice(query: Query, { absent, total }: Pick<Answer, 'absent' | 'total'>): Promise<void> {
  const offers: HTMLElement[] = [];
  if (isPassage(query.text) && isNarrowed(query)) {
    const whole = { href: addressOf({ ...query, page: 1, filters: {} }), 'data-page': '' };
    offers.push(element('p', {}, element('a', whole, 'Look this up as a quotation, without filters')));
  }
  advice.replaceChildren(...offers);
  if (total > 0 || isEmpty(query)) return;
  const [known, { adviceOn }] = await Promise.all([namesReady(), import('./advice.ts')]);
  if (!isLate(query)) advice.replaceChildren(...offers, ...adviceOn(page, query, absent, known, archive));
}

async function showFacets(query: Query): Promise<void> {
  if (!facets.open && !isNarrowed(query)) {
    chosen.replaceChildren();
    return;
  }
  const [engine, known] = await Promise.all([ready(), namesReady()]);
  const counts = await countsFor(engine, query);
  if (isLate(query)) return;
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['facet'] : undefined;
  groups.replaceChildren(...facetGroups(page, query, counts, known));
  if (focused !== undefined) groups.querySelector<HTMLElement>(`[data-facet="${CSS.escape(focused)}"]`)?.focus();
  chosen.replaceChildren(
    ...chosenFilters(page, query, known).map(({ label, address }) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: address, 'data-page': '', title: 'Take this filter away' },
          `${label} `,
          element('span', { 'aria-hidden': 'true' }, '×'),
        ),
      ),
    ),
  );
}

type Shown = { query: Query } & ({ answer: Answer } | { looked: Awaited<ReturnType<typeof lookUp>> });

async function find(): Promise<Shown> {
  const query = here();
  const engine = await ready();
  if (isPassage(query.text) && !isNarrowed(query))
    return { query, looked: await lookUp(engine, query.text, document.documentElement.lang) };
  return { query, answer: await ask(engine, query) };
}

function show(shown: Shown): void {
  const { query } = shown;
  list.removeAttribute('aria-busy');
  // A passage is looked up in the whole archive, sentence by sentence: there is nothing to narrow or to order.
  for (const control of [facets, direct.closest('label'), sort.closest('label')])
    if (control !== null) control.hidden = 'looked' in shown;
  void showFacets(query);
  if ('looked' in shown) {
    const { looked } = shown;
    status.textContent = `${summary(looked)}.`;
    list.replaceChildren(...quotationList(root, looked));
    pages.replaceChildren();
    void showAdvice(query, { absent: [], total: looked.some(({ matches: { length } }) => length > 0) ? 1 : 0 });
    return;
  }
  const { answer } = shown;
  const isForFilters = isNarrowed(query) && answer.total === 0 && answer.absent.length === 0;
  status.textContent = isEmpty(query)
    ? ''
    : countInWords(answer, `${isForFilters ? 'with these filters ' : ''}${archive}`);
  list.replaceChildren(
    ...byUtterance(answer.found).map(([first, ...others]) => resultItem(root, first, answer.asked, others)),
  );
  pages.replaceChildren(...pageLinks(addressOf, query, answer.total));
  void showAdvice(query, answer);
}

const answer = latest(find, show, () => {
  list.removeAttribute('aria-busy');
  list.replaceChildren();
  status.textContent =
    'No search index is here: it is made when the site is built. The indexes below lead on without it.';
  browse.hidden = false;
});

/** Takes a query into the address and shows it; typing replaces the address, everything else adds to the way back. */
function go(query: Query, as: 'push' | 'replace'): void {
  history[as === 'push' ? 'pushState' : 'replaceState'](null, '', addressOf(query));
  refresh();
}

function refresh(): void {
  const query = here();
  showForm(query);
  if (isEmpty(query))
    show({ query, answer: { asked: { words: [], phrases: [] }, total: 0, found: [], absent: [], partly: false } });
  else {
    list.setAttribute('aria-busy', 'true');
    answer();
  }
}

field.addEventListener('focus', () => void ready().catch(() => undefined), { once: true });
field.addEventListener('input', () => go({ ...here(), text: field.value.trim(), page: 1 }, 'replace'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...here(), text: field.value.trim(), page: 1 }, 'push');
});
direct.addEventListener('change', () => {
  const { mode: _, ...others } = here().filters;
  go({ ...here(), page: 1, filters: direct.checked ? { ...others, mode: ['direct'] } : others }, 'push');
});
sort.addEventListener('change', () =>
  go({ ...here(), page: 1, sort: readQuery(new URLSearchParams({ sort: sort.value })).sort }, 'push'),
);
facets.addEventListener('toggle', () => void showFacets(here()));
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-page], a[data-facet]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(readQuery(new URL(link.href).searchParams), 'push');
  if (link.dataset['page'] === undefined) return;
  status.focus();
  status.scrollIntoView({ block: 'nearest' });
});
addEventListener('popstate', refresh);

refresh();
