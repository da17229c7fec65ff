/* The parts of the search page that its script fills and listens to. */

const part = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-search-part="${name}"]`);
  if (found === null) throw new Error(`The search page lacks its part “${name}”.`);
  return found;
};

export const form = part('form') as HTMLFormElement;
export const field = part('words') as HTMLInputElement;
export const direct = part('direct') as HTMLInputElement;
export const sort = part('sort') as HTMLSelectElement;
export const facets = part('facets') as HTMLDetailsElement;
export const chosen = part('chosen');
export const groups = part('groups');
export const status = part('status');
export const list = part('results');
export const pages = part('pages');
export const advice = part('advice');
export const browse = part('browse');
