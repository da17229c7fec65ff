import type { Found } from './ask.ts';
import { hitsIn, withNamesOf, writeAsked, type Asked } from './asked.ts';
import { element, marked } from './elements.ts';

const typeWords = {
  statement: '',
  narration: 'narration',
  meeting: 'meeting',
  delegate: 'delegate',
  method: 'about this edition',
} as const;
const modeWords: Readonly<Record<string, string>> = {
  direct: 'direct quotation',
  mixed: 'part quoted',
  indirect: 'reported speech',
};

/** The sentence of a passage in which its first hit stands, where each has a place of its own. */
function anchorOf({ text, shown: { anchors = '' } }: Found, asked: Asked): string | undefined {
  if (anchors === '') return undefined;
  const [first] = hitsIn(text, asked);
  const sentences = Array.from(anchors.matchAll(/(\d+) (\S+)/gu), ([, start, id]) => ({ start: Number(start), id }));
  return sentences.findLast(({ start }) => start <= (first?.start ?? 0))?.id;
}

/** A result's address on this site, under which the passage is lit up and its words are marked. */
export function landing(root: string, found: Found, asked: Asked): string {
  const url = new URL(found.address.replace(/^\//u, ''), root);
  const meant = withNamesOf(found.text, found.shown.named ?? '', asked);
  const anchor = anchorOf(found, meant);
  if (anchor !== undefined) url.hash = anchor;
  const words = writeAsked(meant);
  if (words !== '') url.searchParams.set('hl', words);
  return url.href;
}

/** Who, at which meeting, when, how and where it stands: what is known of it. */
const facts = ({ shown }: Found): string[] =>
  [
    shown.meeting,
    shown.day,
    shown.mode === undefined ? typeWords[shown.type] : modeWords[shown.mode],
    shown.type === 'statement' ? shown.account : '',
  ].filter((fact) => fact !== undefined && fact !== '') as string[];

/** One result: its title and words lead to the very passage; `others` carry the same utterance in further accounts. */
export function resultItem(root: string, found: Found, asked: Asked, others: readonly Found[] = []): HTMLLIElement {
  const { text, shown } = found;
  const item = element(
    'li',
    { class: 'result' },
    element(
      'a',
      { href: landing(root, found, asked) },
      element('b', {}, shown.title ?? shown.account ?? ''),
      ' ',
      element(
        'span',
        { class: 'result-words' },
        ...marked(text, hitsIn(text, withNamesOf(text, shown.named ?? '', asked))),
      ),
    ),
    element('p', { class: 'result-facts' }, facts(found).join(' · ')),
  );
  if (others.length > 0) {
    const links = others.flatMap((other, at) => [
      at > 0 ? ', ' : ' ',
      element('a', { href: landing(root, other, asked) }, other.shown.account ?? 'another account'),
    ]);
    item.append(element('p', { class: 'result-facts' }, 'The same words also in', ...links));
  }
  return item;
}

/** Results as the list shows them: those that carry one utterance stand together, at the place of the first. */
export function byUtterance(found: readonly Found[]): [Found, ...Found[]][] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const one of found) {
    const key = one.shown.utterance ?? one.address;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
