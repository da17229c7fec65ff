/*
 * On every page: “/”, Ctrl-K or Cmd-K, and a plain click on the way to the search open it over the page. Nothing of the
 * search itself is loaded before. Where the reader comes from a result, its words are lit up.
 */
const opener = document.querySelector<HTMLAnchorElement>('[data-search-opener]');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

const isBare = ({ ctrlKey, metaKey, altKey, shiftKey }: MouseEvent | KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !shiftKey;

/** What is typed while the search is on its way, to be taken over by its field; null while it is not on its way. */
let early: { text: string; isSent: boolean; isLeft: boolean } | null = null;

/** Takes a key that comes before the field is there as the field would; false where it is none of ours. */
function takeEarly(keys: NonNullable<typeof early>, { key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return false;
  if (key === 'Escape') keys.isLeft = true;
  else if (key === 'Enter') keys.isSent = true;
  else if (key === 'Backspace') keys.text = keys.text.slice(0, -1);
  else if (key.length === 1) keys.text += key;
  else return false;
  return true;
}

async function open(event: Event): Promise<void> {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search] input[type="search"]');
  if (field !== null) {
    field.focus();
    return;
  }
  if (early !== null) return;
  early = { text: '', isSent: false, isLeft: false };
  try {
    const dialog = import('./dialog.ts');
    // The index’s code comes beside the dialog’s; where it cannot be had, the dialog asks for it again and says so.
    import('./pagefind.ts')
      .then(({ fetchPagefind }) => fetchPagefind(new URL('..', opener?.href ?? '').href))
      .catch(() => undefined);
    const { openDialog, styled } = await dialog;
    await styled;
    if (!early.isLeft) openDialog(opener?.href ?? '', early.text, early.isSent);
  } finally {
    early = null;
  }
}

if (opener !== null) {
  document.addEventListener('keydown', (event) => {
    if (early !== null && takeEarly(early, event)) {
      event.preventDefault();
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
