/** The words as a lower-case ASCII address: “Xi’an talks” becomes “xian-talks”. Empty where no letter or digit is left. */
export function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u2018\u2019\u02BC\u02BB'`]/gu, '')
    .replace(/\p{M}/gu, '')
    .replace(/[ıİ]/gu, 'i')
    .replace(/[łŁ]/gu, 'l')
    .replace(/[øØ]/gu, 'o')
    .replace(/[đĐ]/gu, 'd')
    .replace(/ß/gu, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** A slug of at most `most` characters, cut between words. */
export function shortSlug(words: string, most: number): string {
  const whole = slug(words);
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1));
}
