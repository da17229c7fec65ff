/*
 * On every page: “/”, Ctrl-K or Cmd-K, and a plain click on the way to the search open it over the page. Nothing of the
 * search itself is loaded before. Where the reader comes from a result, its words are lit up.
 */
const opener = document.querySelector<HTMLAnchorElement>('[data-search-opener]');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

const isBare = ({ ctrlKey, metaKey, altKey, shiftKey }: MouseEvent | KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !shiftKey;

/** What is typed while the search is on its way; null while it is not. */
let typed: string | null = null;

async function open(event: Event): Promise<void> {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search] input[type="search"]');
  if (field !== null) {
    field.focus();
    return;
  }
  if (typed !== null) return;
  typed = '';
  const { openDialog, styled } = await import('./dialog.ts');
  await styled;
  openDialog(opener?.href ?? '', typed);
  typed = null;
}

if (opener !== null) {
  document.addEventListener('keydown', (event) => {
    if (typed !== null && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      typed += event.key;
      return;
    }
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isSlash || isK) void open(event);
  });
  opener.addEventListener('click', (event) => {
    if (isBare(event)) void open(event);
  });
}

if (new URLSearchParams(location.search).has('hl')) void import('./light-up.ts');
