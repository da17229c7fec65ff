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
const hashOf = (statement: Element | null): string => (statement === null ? '' : `#${statement.id}`);
const addressOf = (statement: Element | null): string =>
  (canonical ?? location.origin + location.pathname) + hashOf(statement);

/** What a statement's entry on the page says of it. */
function partsOf(statement: Element) {
  const account = find(`[data-siglum="${text(statement.querySelector('.source b'))}"]`);
  const source = account instanceof HTMLElement ? account.dataset['source'] : undefined;
  return {
    words: text(statement.querySelector('.words')),
    speaker: text(statement.closest('.speaker')?.querySelector('h3')),
    mode: text(statement.querySelector('.source [data-mode]')),
    source: source ?? text(statement.querySelector('.source a')),
    occasion: text(find('h1')),
  };
}

/** “The Gazette, 28 April 2025: “Ana said …” (Ana, reported speech; Third Council). https://…” */
function quotation(statement: Element): string {
  const { words, speaker, mode, source, occasion } = partsOf(statement);
  return `${source}: “${words}” (${speaker}, ${mode}; ${occasion}). ${addressOf(statement)}`;
}

function card(statement: Element): string {
  const { words, speaker, mode, source, occasion } = partsOf(statement);
  return cardHtml({
    words,
    isQuotation: true,
    about: `${speaker}, ${mode}, ${source}; ${occasion}.`,
    archive: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? document.title,
    address: canonical === null ? null : addressOf(statement),
    place: location.pathname + hashOf(statement),
  });
}

function valueOf(button: HTMLElement): string {
  const statement = button.closest('.statement');
  switch (button.dataset['copy']) {
    case 'link':
      return addressOf(statement);
    case 'quotation':
      return statement === null ? '' : quotation(statement);
    case 'card':
      return statement === null ? text(find('[data-card]')) : card(statement);
    case 'citation':
      return text(find('[data-citation]'));
    default:
      return (button.previousElementSibling?.textContent ?? '').trim();
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
  if (button === null) return;
  const name = (button.dataset['name'] ??= button.textContent.trim());
  const say = (words: string): void => {
    button.textContent = words;
    announcer.textContent = words;
    setTimeout(() => (button.textContent = name), 2000);
  };
  navigator.clipboard.writeText(valueOf(button)).then(
    () => say('Copied'),
    () => say('Copying is not allowed here'),
  );
});
