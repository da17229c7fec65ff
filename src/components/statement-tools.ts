/*
 * Adds to each statement's permalink two buttons that copy: its address, and its words with all that a citation needs.
 * The words are the article's, so the outlet is named as their author, and the speaker with how the words are given.
 */

const announcer = document.createElement('p');
announcer.setAttribute('role', 'status');
announcer.className = 'unseen';
document.body.append(announcer);

const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** “The Gazette, 28 April 2025: “Ana said …” (Ana, reported speech; Third Council). https://…” */
function quotation(statement: Element, address: string): string {
  const siglum = text(statement.querySelector('.source b'));
  const account = document.querySelector<HTMLElement>(`[data-siglum="${siglum}"]`);
  const source = account?.dataset['source'] ?? text(statement.querySelector('.source a'));
  const speaker = text(statement.closest('.speaker')?.querySelector('h3'));
  const mode = text(statement.querySelector('.source [data-mode]'));
  const words = text(statement.querySelector('.words'));
  return `${source}: “${words}” (${speaker}, ${mode}; ${text(document.querySelector('h1'))}). ${address}`;
}

function button(name: string, value: () => string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'tool';
  element.textContent = name;
  const say = (words: string) => {
    element.textContent = words;
    announcer.textContent = words;
    setTimeout(() => (element.textContent = name), 2000);
  };
  element.addEventListener('click', () => {
    navigator.clipboard.writeText(value()).then(
      () => {
        say('Copied');
      },
      () => {
        say('Copying is not allowed here');
      },
    );
  });
  return element;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.statement .permalink')) {
  const statement = link.closest('.statement');
  if (statement === null) continue;
  const address = () => link.href;
  link.after(
    ' ',
    button('Copy link', address),
    ' ',
    button('Copy quotation', () => quotation(statement, address())),
  );
}
