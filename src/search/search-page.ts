import { ask, resultsOfPage, type Answer } from './ask.ts';
import { countInWords } from './count-in-words.ts';
import { element } from './elements.ts';
import { chosenFilters, countsFor, facetGroups } from './facets.ts';
import type { Names } from './gather-names.ts';
import { latest } from './latest.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { readQuery, writeQuery, type Query } from './query.ts';
import { isPassage, lookUp } from './quotation.ts';
import { quotationList, summary } from './quotation-view.ts';
import { byUtterance, resultItem } from './result-item.ts';

/*
 * The search page. What it shows is always what its address says: every change goes into the address first.
 */

const part = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-search-part="${name}"]`);
  if (found === null) throw new Error(`The search page lacks its part “${name}”.`);
  return found;
};

const form = part('form') as HTMLFormElement;
const field = part('words') as HTMLInputElement;
const direct = part('direct') as HTMLInputElement;
const sort = part('sort') as HTMLSelectElement;
const facets = part('facets') as HTMLDetailsElement;
const [chosen, groups, status, list, pages, advice, browse] = [
  'chosen',
  'groups',
  'status',
  'results',
  'pages',
  'advice',
  'browse',
].map((name) => part(name)) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
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
const isEmpty = ({ text, filters }: Query): boolean => text === '' && Object.keys(filters).length === 0;

function showForm(query: Query): void {
  if (field.value.trim() !== query.text) field.value = query.text;
  direct.checked = query.filters.mode?.length === 1 && query.filters.mode[0] === 'direct';
  sort.value = query.sort;
  browse.hidden = !isEmpty(query);
}

function showPages(query: Query, total: number): void {
  const last = Math.ceil(total / resultsOfPage);
  const link = (to: number, words: string): HTMLElement | string =>
    to >= 1 && to <= last ? element('a', { href: addressOf({ ...query, page: to }), 'data-page': '' }, words) : '';
  pages.replaceChildren(
    ...(last < 2
      ? []
      : [
          link(query.page - 1, 'Earlier results'),
          element('span', {}, `Page ${String(query.page)} of ${String(last)}`),
          link(query.page + 1, 'Further results'),
        ]),
  );
}

/** Whether what was asked has been overtaken by another question. */
const isLate = (query: Query): boolean => addressOf(query) !== addressOf(here());

async function showAdvice(query: Query, { absent, total }: Pick<Answer, 'absent' | 'total'>): Promise<void> {
  if (total > 0 || isEmpty(query)) {
    advice.replaceChildren();
    return;
  }
  const [known, { adviceOn }] = await Promise.all([namesReady(), import('./advice.ts')]);
  if (!isLate(query)) advice.replaceChildren(...adviceOn(page, query, absent, known, archive));
}

async function showFacets(query: Query): Promise<void> {
  const isSet = Object.keys(query.filters).length > 0;
  if (!facets.open && !isSet) {
    chosen.replaceChildren();
    return;
  }
  const [engine, known] = await Promise.all([ready(), namesReady()]);
  const counts = await countsFor(engine, query);
  if (isLate(query)) return;
  groups.replaceChildren(...facetGroups(page, query, counts, known));
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
  if (isPassage(query.text) && Object.keys(query.filters).length === 0)
    return { query, looked: await lookUp(engine, query.text, document.documentElement.lang) };
  return { query, answer: await ask(engine, query) };
}

function show(shown: Shown): void {
  const { query } = shown;
  list.removeAttribute('aria-busy');
  facets.hidden = 'looked' in shown;
  void showFacets(query);
  if ('looked' in shown) {
    const { looked } = shown;
    status.textContent = `${summary(looked)}.`;
    list.replaceChildren(...quotationList(root, looked));
    showPages(query, 0);
    void showAdvice(query, { absent: [], total: looked.some(({ matches: { length } }) => length > 0) ? 1 : 0 });
    return;
  }
  const { answer } = shown;
  status.textContent = isEmpty(query) ? '' : countInWords(answer, archive);
  list.replaceChildren(
    ...byUtterance(answer.found).map(([first, ...others]) => resultItem(root, first, answer.asked, others)),
  );
  showPages(query, answer.total);
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
  if (link.dataset['page'] !== undefined) {
    status.focus();
    status.scrollIntoView({ block: 'nearest' });
  } else {
    const facet = link.dataset['facet'] ?? '';
    void showFacets(here()).then(() =>
      groups.querySelector<HTMLElement>(`[data-facet="${CSS.escape(facet)}"]`)?.focus(),
    );
  }
});
addEventListener('popstate', refresh);

refresh();
