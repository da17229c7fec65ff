import { readFileSync } from 'node:fs';
import { attribute } from '../extract/attribute.ts';
import { clean } from '../extract/clean.ts';
import { read } from '../extract/read.ts';
import { recognise } from '../extract/recognise.ts';
import { segment } from '../extract/segment.ts';
import { authorityOf } from '../loaders/content-folder.ts';

/** In how many of the files each rule fires: of attribution, of roles, of furniture. Verbs of one pattern count as one rule. */
export function ruleCounts(paths: readonly string[]): { rule: string; count: number }[] {
  const { authority } = authorityOf('content');
  if (authority === null) throw new Error('The authority files have a mistake: run “npm run records”.');
  const files = new Map<string, Set<string>>();
  const fired = (rule: string, path: string): void => void files.set(rule, (files.get(rule) ?? new Set()).add(path));
  for (const path of paths) {
    const { page } = read({ path, bytes: readFileSync(path), side: null });
    if (page === null) continue;
    const article = segment(clean(page));
    for (const { role, rule } of article.units) fired(`${role}: ${rule}`, path);
    for (const { rule } of attribute(recognise(article, authority), authority).readings.values())
      fired(
        `attribute: ${rule.replace(/^(leading|trailing|inverted|participle|infinitive|disposition|relative)-.+$/u, '$1')}`,
        path,
      );
  }
  return [...files]
    .map(([rule, paths_]) => ({ rule, count: paths_.size }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
