import { pageBudget, scriptAllowance } from './budgets.ts';
import type { BuildCheck } from './check-build.ts';
import type { WeighedPage } from './page-sizes.ts';

/** The heaviest page of each kind against its budget, in kilobytes of 1,000 bytes, as a table a person can read. */
export function buildReport({ pages, links }: BuildCheck): string {
  const kinds = Map.groupBy(pages, ({ page }) => page.kind);
  const rows = [...kinds].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([kind, group]) => row(kind, group));
  const head = ['kind', 'pages', 'heaviest', 'budget', 'scripts', 'budget', 'its address'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = [head, ...rows].map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 || column === 6 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [
    `${pages.length} pages, ${links} links followed; HTML and styles, and scripts, in kB compressed:`,
    ...lines,
  ].join('\n');
}

function row(kind: string, group: readonly WeighedPage[]): string[] {
  const [heaviest] = group.toSorted((one, other) => closeness(other) - closeness(one) || weight(other) - weight(one));
  if (!heaviest) return [];
  const scripts = Math.max(...group.map((page) => page.scripts));
  return [
    kind,
    String(group.length),
    kilobytes(weight(heaviest)),
    limit(pageBudget(heaviest.page)),
    kilobytes(scripts),
    limit(scriptAllowance(heaviest.page)),
    heaviest.page.address,
  ];
}

/** How near a page comes to its budget: the one that needs looking at first, not always the longest. */
const closeness = (weighed: WeighedPage): number => weight(weighed) / (pageBudget(weighed.page) ?? Infinity);
const weight = ({ html, styles }: WeighedPage): number => html + styles;
const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(1);
const limit = (bytes: number | null): string => (bytes === null ? 'none' : kilobytes(bytes));
