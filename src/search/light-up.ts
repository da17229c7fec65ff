import { hitsIn, readAsked } from './asked.ts';

/** Marks, in the passage that the address points to, the words that the reader searched for, and opens what hides it. */
const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
const asked = readAsked(new URLSearchParams(location.search).get('hl') ?? '');

if (target !== null) {
  for (let around = target.parentElement; around !== null; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  const passage = target.querySelector('.words') ?? target;
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const starts: number[] = [];
  let length = 0;
  for (const { data } of texts) {
    starts.push(length);
    length += data.length;
  }
  const hits = hitsIn(texts.map(({ data }) => data).join(''), asked);
  for (const [at, text] of texts.entries()) {
    const from = starts[at] ?? 0;
    const inside = hits.filter(({ start, end }) => end > from && start < from + text.data.length);
    for (const { start, end } of inside.reverse()) {
      const word = text.splitText(Math.max(0, start - from));
      word.splitText(Math.min(word.length, end - Math.max(start, from)));
      const mark = document.createElement('mark');
      mark.className = 'hit';
      word.replaceWith(mark);
      mark.append(word);
    }
  }
  target.scrollIntoView();
}
