/*
 * Adds to each statement's permalink two buttons that copy: its address, and its words with all that a citation needs.
 * The words are the article's, so the outlet is named as their author, and the speaker with how the words are given.
 */

const status = document.createElement('p');
status.setAttribute('role', 'status');
status.className = 'unseen';
document.body.append(status);

const text = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/gu, ' ').trim() ?? '';

/** “China Daily, 28 April 2025: “Wang said …” (Wang Yi, reported speech; Sixth Meeting). https://…” */
function quotation(statement: Element, address: string): string {
  const siglum = text(statement.querySelector('.source b'));
  const source = document.querySelector<HTMLElement>(`[data-siglum="${siglum}"]`)?.dataset['source'] ?? text(statement.querySelector('.source a'));
  const speaker = text(statement.closest('.speaker')?.querySelector('h3'));
  const mode = text(statement.querySelector('.source [data-mode]'));
  return `${source}: “${text(statement.querySelector('.words'))}” (${speaker}, ${mode}; ${text(document.querySelector('h1'))}). ${address}`;
}

function button(name: string, value: () => string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'tool';
  element.textContent = name;
  element.addEventListener('click', () => {
    void navigator.clipboard.writeText(value()).then(
      () => (status.textContent = 'Copied'),
      () => (status.textContent = 'The browser does not allow copying'),
    ).then(() => {
      element.textContent = status.textContent;
      setTimeout(() => (element.textContent = name), 2000);
    });
  });
  return element;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.statement .permalink')) {
  const statement = link.closest('.statement');
  if (statement === null) continue;
  link.after(' ', button('Copy link', () => link.href), ' ', button('Copy quotation', () => quotation(statement, link.href)));
}
