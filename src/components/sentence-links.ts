/*
 * On an article's page: a click on a sentence gives the page its address, and lights it up. Words that are being
 * selected, and links, are left alone.
 */

const text = document.querySelector('.source-text');
const hint = document.querySelector<HTMLElement>('[data-sentence-hint]');

if (hint !== null) hint.hidden = false;

text?.addEventListener('click', ({ target }) => {
  if (
    !(target instanceof Element) ||
    target.closest('a, button, summary') !== null ||
    getSelection()?.isCollapsed === false
  )
    return;
  const sentence = target.closest('[data-source][id]');
  if (sentence !== null) location.hash = sentence.id;
});
