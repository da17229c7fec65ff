import type { Authority } from '../../authority/authority.ts';
import type { Level } from '../../model/meeting.ts';
import { fold } from '../../text/fold.ts';

const order: readonly Level[] = [
  'head-of-state',
  'head-of-government',
  'minister',
  'deputy-minister',
  'ambassador',
  'official',
];

/** The level at which an office sits: of the titles that the authority file lists, the longest that stands in it; of two offices the higher. */
export function levelOf(office: string | null, authority: Authority): Level | null {
  if (office === null) return null;
  const levels = office.split(/,? and /u).flatMap((part) => {
    const words = ` ${fold(part)
      .replace(/[^\p{L}]+/gu, ' ')
      .replace(/\b(?<one>minister|president|ambassador)s\b/gu, '$<one>')} `;
    let best: { level: Level; length: number } | null = null;
    for (const { level, titles } of authority.offices)
      for (const title of titles) {
        const form = ` ${fold(title).replace(/[^\p{L}]+/gu, ' ')} `;
        if (words.includes(form) && form.length > (best?.length ?? 0)) best = { level, length: form.length };
      }
    return best === null ? [] : [best.level];
  });
  return order.find((level) => levels.includes(level)) ?? 'official';
}
