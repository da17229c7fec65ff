/** A meeting or a statement as it stands on another's page. */
export interface Card {
  /** What is set large: a statement's words, or a meeting's name. */
  words: string;
  isQuotation: boolean;
  /** Who, what, from which article, of which day. */
  about: string;
  archive: string;
  /** In full; null where the archive has none, and then `place` is given in words. */
  address: string | null;
  place: string;
}

const box =
  'max-width:36em;margin:1em 0;padding:.75em 1em;border:1px solid #a3aab3;border-left-width:4px;font:1em/1.5 Georgia,serif';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Plain HTML that carries its own look: no script, no class, nothing loaded from anywhere. */
export function cardHtml({ words, isQuotation, about, archive, address, place }: Card): string {
  const cite = address === null ? '' : ` cite="${escaped(address)}"`;
  const lead = isQuotation
    ? `<blockquote${cite} style="margin:0">${escaped(words)}</blockquote>`
    : `<p style="margin:0"><b>${escaped(words)}</b></p>`;
  const home =
    address === null
      ? `${escaped(archive)}, ${escaped(place)}`
      : `<a href="${escaped(address)}">${escaped(archive)}</a>`;
  return `<figure style="${box}">${lead}<figcaption style="margin-top:.5em;font-size:.875em">${escaped(about)} ${home}</figcaption></figure>`;
}
