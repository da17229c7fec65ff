/*
 * Narrows the picture and the list together. What is chosen lives in the address, so that Back undoes it
 * and the address can be sent on. Without this script the form is not shown and the whole list stands.
 */

const form = document.querySelector<HTMLFormElement>('[data-filters]');
const output = form?.querySelector('output');
const clear = form?.querySelector<HTMLElement>('[data-clear]');
const lines = [...document.querySelectorAll<HTMLElement>('[data-meeting]')];
const names = [...(form?.querySelectorAll('select') ?? [])].map(({ name }) => name);

const chosen = (): [string, string][] => {
  const query = new URLSearchParams(location.search);
  return names.flatMap((name): [string, string][] => {
    const value = query.get(name);
    return value === null || value === '' ? [] : [[name, value]];
  });
};

/** Shows in the form what the address asks for, also a value too rare to be among the choices. */
function fill(): void {
  const wanted = new Map(chosen());
  for (const select of form?.querySelectorAll('select') ?? []) {
    const value = wanted.get(select.name) ?? '';
    if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
    select.value = value;
  }
}

function narrow(): void {
  const filters = chosen();
  const matching = new Set(
    lines.filter(({ dataset }) => filters.every(([name, value]) => (dataset[name] ?? '').split(' ').includes(value))),
  );
  for (const line of lines) {
    const matches = matching.has(line);
    const holdsOne = [...line.querySelectorAll<HTMLElement>('[data-meeting]')].some((nested) => matching.has(nested));
    line.hidden = !matches && !holdsOne;
    line.classList.toggle('is-context', !matches && holdsOne);
    const mark = document.querySelector(`[data-mark="${line.dataset['meeting'] ?? ''}"]`);
    mark?.toggleAttribute('hidden', !matches);
  }
  for (const year of document.querySelectorAll<HTMLElement>('[data-year-section]')) {
    const isEmpty = year.querySelector('[data-meeting]:not([hidden])') === null;
    year.hidden = isEmpty;
    document.querySelector(`[data-year="${year.dataset['yearSection'] ?? ''}"]`)?.toggleAttribute('hidden', isEmpty);
    if (filters.length > 0 && year instanceof HTMLDetailsElement) year.open = !isEmpty;
  }
  if (output) {
    const total = output.dataset['of'] ?? '';
    output.value = filters.length === 0 ? `${total} meetings` : `${String(matching.size)} of ${total} meetings`;
  }
  if (clear) clear.hidden = filters.length === 0;
}

/** Takes what the form says into the address, and the page after it. */
function go(event: Event): void {
  event.preventDefault();
  if (form === null) return;
  const query = new URLSearchParams();
  for (const select of form.querySelectorAll('select')) if (select.value !== '') query.set(select.name, select.value);
  const text = query.toString();
  history.pushState(null, '', text === '' ? location.pathname : `?${text}`);
  narrow();
}

if (form !== null) {
  form.addEventListener('change', go);
  form.addEventListener('submit', go);
  clear?.addEventListener('click', (event) => {
    form.reset();
    for (const select of form.querySelectorAll('select')) select.value = '';
    go(event);
    form.querySelector('select')?.focus();
  });
  addEventListener('popstate', () => {
    fill();
    narrow();
  });
  fill();
  narrow();
}
