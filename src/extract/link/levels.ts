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

/** “Deputy Shipping Minister”, “Vice Labour Minister”: the deputy of a minister, whatever his field. */
const deputyOfSector =
  /^(?:first |senior )?(?:deputy|vice|assistant|junior)[- ](?!prime\b|premier\b|head\b|chair|president\b)(?:[\p{L}’'-]+ ){1,4}minister$/iu;

/** The level at which an office sits: of the titles that the authority file lists (for its country, or for all), the longest that stands in it; of two offices the higher. */
export function levelOf(office: string | null, authority: Authority, country: string | null = null): Level | null {
  if (office === null) return null;
  const levels = office.split(/,? and /u).flatMap((part) => {
    const words = ` ${fold(part)
      .replace(/[^\p{L}]+/gu, ' ')
      .replace(/\b(?<one>minister|president|ambassador)s\b/gu, '$<one>')} `;
    let best: { level: Level; length: number } | null = null;
    for (const { level, titles, in: countries } of authority.offices) {
      if (countries !== undefined && (country === null || !countries.includes(country))) continue;
      for (const title of titles) {
        const form = ` ${fold(title).replace(/[^\p{L}]+/gu, ' ')} `;
        const length = form.length + (countries === undefined ? 0 : 1);
        if (words.includes(form) && length > (best?.length ?? 0)) best = { level, length };
      }
    }
    if (best?.level === 'minister' && deputyOfSector.test(part)) return ['deputy-minister' as const];
    return best === null ? [] : [best.level];
  });
  return order.find((level) => levels.includes(level)) ?? 'official';
}
