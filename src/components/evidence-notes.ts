/*
 * Lays evidence over the page as a note, one at a time, with the sentence in its paragraph; Escape or a click elsewhere
 * puts it away. Without this script the same sentences open in the text.
 */

const articles = new Map<string, Promise<Document>>();
const isOpen = 'details.evidence[open]';

/** The page of an article, asked for once. */
function articleAt(address: string): Promise<Document> {
  const known = articles.get(address);
  if (known !== undefined) return known;
  const asked = fetch(address)
    .then((response) => response.text())
    .then((html) => new DOMParser().parseFromString(html, 'text/html'));
  articles.set(address, asked);
  return asked;
}

const quiet = (words: string): HTMLElement => {
  const span = document.createElement('span');
  span.className = 'quiet';
  span.textContent = words;
  return span;
};

/** Sets what stands before and after the sentence in its paragraph round the sentence. */
async function setInParagraph(item: Element): Promise<void> {
  const link = item.querySelector('a');
  if (link === null || item.matches('[data-whole]')) return;
  item.setAttribute('data-whole', '');
  const { origin, pathname, hash } = new URL(link.href);
  const sentence = (await articleAt(origin + pathname)).getElementById(hash.slice(1));
  const pieces = [...(sentence?.closest('p')?.querySelectorAll('[data-source]') ?? [])];
  const at = pieces.findIndex((piece) => piece === sentence);
  const next = pieces.findIndex((piece, place) => place > at && piece.id !== '');
  const words = (some: Element[]): string => some.map(({ textContent }) => textContent).join('');
  const before = words(pieces.slice(0, Math.max(0, at)));
  const after = next === -1 ? '' : words(pieces.slice(next)).trimEnd();
  if (before !== '') item.prepend(quiet(before));
  if (after !== '') link.before(quiet(`${after} `));
}

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.matches(isOpen)) return;
    for (const other of document.querySelectorAll<HTMLDetailsElement>(isOpen)) other.open = other === target;
    for (const item of target.querySelectorAll('li')) setInParagraph(item).catch(() => null);
  },
  true,
);

document.addEventListener('click', ({ target }) => {
  for (const open of document.querySelectorAll<HTMLDetailsElement>(isOpen))
    if (target instanceof Node && !open.contains(target)) open.open = false;
});

document.addEventListener('keydown', ({ key }) => {
  const open = key === 'Escape' ? document.querySelector<HTMLDetailsElement>(isOpen) : null;
  if (open === null) return;
  open.open = false;
  open.querySelector('summary')?.focus();
});
