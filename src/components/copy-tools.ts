import { cardHtml } from '../view/card.ts';

/*
 * What the buttons copy: an address, a statement's words with all that a citation needs, a citation, a card for another
 * page. The words are the article's, so its outlet is named before the speaker.
 */

const announcer = document.createElement('p');
announcer.setAttribute('role', 'status');
announcer.className = 'unseen';
document.body.append(announcer);

const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const find = (selector: string): Element | null => document.querySelector(selector);

const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null;

/** What the page says of a statement, and the fragment at which it stands. */
interface Said {
  words: string;
  speaker: string;
  mode: string;
  source: string;
  /** The meeting; empty for a statement of none, which stands on its article's page alone. */
  occasion: string;
  hash: string;
}

/** A statement's entry on its meeting's page. */
function entryParts(statement: Element): Said {
  const account = find(`[data-siglum="${text(statement.querySelector('.source b'))}"]`);
  const source = account instanceof HTMLElement ? account.dataset['source'] : undefined;
  return {
    words: text(statement.querySelector('.words')),
    speaker: text(statement.closest('.speaker')?.querySelector('h3')),
    mode: text(statement.querySelector('.source [data-mode]')),
    source: source ?? text(statement.querySelector('.source a')),
    occasion: text(find('h1')),
    hash: `#${statement.id}`,
  };
}

/** A note in an article's margin. */
function noteParts(note: HTMLElement): Said {
  const { sentences = '', mode = '', from = '' } = note.dataset;
  const ids = sentences.split(' ');
  return {
    words: ids.map((id) => text(document.getElementById(id))).join(' '),
    speaker: text(note.previousElementSibling),
    mode,
    source: from,
    occasion: '',
    hash: `#${ids[0] ?? ''}`,
  };
}

function saidAt(button: HTMLElement): Said | null {
  const statement = button.closest('.statement');
  const note = button.closest<HTMLElement>('[data-sentences]');
  return statement !== null ? entryParts(statement) : note !== null ? noteParts(note) : null;
}

const addressOf = (said: Said | null): string =>
  (canonical ?? location.origin + location.pathname) + (said === null ? '' : said.hash);
const told = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

/** “The Gazette, 28 April 2025: “Ana said …” (Ana, reported speech; Third Council). https://…” */
function quotation(said: Said): string {
  const { words, speaker, mode, source, occasion } = said;
  return `${source}: “${words}” (${told([`${speaker}, ${mode}`, occasion])}). ${addressOf(said)}`;
}

function card(said: Said): string {
  const { words, speaker, mode, source, occasion, hash } = said;
  return cardHtml({
    words,
    isQuotation: true,
    about: `${told([`${speaker}, ${mode}, ${source}`, occasion])}.`,
    archive: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? document.title,
    address: canonical === null ? null : addressOf(said),
    place: location.pathname + hash,
  });
}

function valueOf(button: HTMLElement): string {
  const said = saidAt(button);
  switch (button.dataset['copy']) {
    case 'link':
      return addressOf(said);
    case 'quotation':
      return said === null ? '' : quotation(said);
    case 'card':
      return said === null ? text(find('[data-card]')) : card(said);
    case 'citation':
      return text(find('[data-citation]'));
    default:
      return (button.previousElementSibling?.textContent ?? '').trim();
  }
}

const names = new WeakMap<HTMLElement, Node[]>();

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
  if (button === null) return;
  const name = names.get(button) ?? [...button.childNodes];
  names.set(button, name);
  const say = (words: string): void => {
    button.textContent = words;
    announcer.textContent = words;
    setTimeout(() => button.replaceChildren(...name), 2000);
  };
  navigator.clipboard.writeText(valueOf(button)).then(
    () => say('Copied'),
    () => say('Copying is not allowed here'),
  );
});
