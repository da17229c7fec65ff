import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addressOf, allKinds } from './pages.ts';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

declare global {
  interface Window {
    axe: { run: (options: { runOnly: { type: 'rule'; values: string[] } }) => Promise<AxeResults> };
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What inks can break, and what a narrower or larger page can: the rest is the same in every look of a page. */
const ofInk = ['color-contrast', 'link-in-text-block'];
const ofSize = ['target-size', 'scrollable-region-focusable', 'meta-viewport', 'color-contrast'];

/** Rules that are broken, each with the first element that breaks it. */
const inWords = (look: string, violations: AxeResults['violations']): string[] =>
  violations.map(({ id, nodes: [first] }) => `${look}: ${id} at ${first?.target.join(' ') ?? ''} ${first?.html ?? ''}`);

/** Holds the page, or a part of it, against all rules. */
async function broken(page: Page, look: string, within = 'html'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include(within);
  return inWords(look, (await axe.withTags(tags).analyze()).violations);
}

/** The same of a page on which axe has run before, and stands ready. */
const brokenStill = async (page: Page, look: string, rules: readonly string[]): Promise<string[]> => {
  const violations = await page.evaluate(
    async (values) => (await window.axe.run({ runOnly: { type: 'rule', values: [...values] } })).violations,
    rules,
  );
  return inWords(look, violations);
};

/** What keys do not come to, or come to without its showing. */
const unseenStops = (): string[] => {
  const drawn = (element: Element) =>
    getComputedStyle(element).outlineStyle !== 'none' && parseFloat(getComputedStyle(element).outlineWidth) >= 2;
  const stops = [
    ...document.querySelectorAll<HTMLElement | SVGAElement>('a[href], button, select, input, summary, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility());
  return stops.flatMap((stop) => {
    stop.focus();
    if (document.activeElement !== stop) return [`not reached: ${stop.outerHTML.slice(0, 120)}`];
    return [stop, ...stop.querySelectorAll('.mark, .mark-edge, .column')].some(drawn)
      ? []
      : [`not seen: ${stop.outerHTML.slice(0, 120)}`];
  });
};

for (const kind of allKinds) {
  test(`${kind}: by Tab one comes to everything in order and sees where one is; landmarks have names; nothing runs over the edge`, async ({
    page,
  }) => {
    await page.goto(addressOf(kind));
    // After a key, focus that a script moves shows as focus moved by keys does.
    await page.keyboard.press('Tab');
    if (kind !== 'not-found') {
      await expect(page.locator('.skip')).toBeFocused();
      await expect(page.locator('.skip')).toBeInViewport();
      await page.keyboard.press('Tab');
      await expect(page.locator('.masthead-title')).toBeFocused();
    }
    expect(await page.evaluate(unseenStops)).toEqual([]);
    expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0);
    await expect(page.getByRole('main')).toHaveCount(1);
    const navigations = await page.getByRole('navigation').evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(new Set(navigations).size).toBe(navigations.length);
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await over(), 'at 320 pixels').toBeLessThanOrEqual(0);
    if (kind === 'not-found') return;
    await page.setViewportSize({ width: 640, height: 700 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await over(), 'with letters twice as large').toBeLessThanOrEqual(0);
  });

  test(`${kind}: no rule of accessibility is broken, whatever the look`, async ({ page }) => {
    await page.goto(addressOf(kind));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details:not(.evidence)')) details.setAttribute('open', '');
    });
    await page.emulateMedia({ colorScheme: 'light' });
    const found = await broken(page, 'light, 1280');
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await brokenStill(page, 'dark, 1280', ofInk)));
    await page.setViewportSize({ width: 360, height: 900 });
    found.push(...(await brokenStill(page, 'dark, 360', ofInk)));
    await page.emulateMedia({ colorScheme: 'light' });
    found.push(...(await brokenStill(page, 'light, 360', ofSize)));
    // 1280 pixels at 200 %.
    await page.setViewportSize({ width: 640, height: 450 });
    found.push(...(await brokenStill(page, 'at 200 %', ofSize)));
    await page.emulateMedia({ forcedColors: 'active' });
    found.push(...(await brokenStill(page, 'forced colours', ofInk)));
    expect(found).toEqual([]);
  });
}

test('the other indexes and pages of the method break no rule of accessibility either', async ({ page }) => {
  const others = ['', 'accessibility/', 'changes/', 'corrections/', 'decisions/3/', 'rights/'].map(
    (own) => `method/${own}`,
  );
  for (const address of ['delegates/', 'countries/', 'topics/', 'articles/', 'series/', 'meetings/', ...others]) {
    await page.goto(address);
    expect(await broken(page, address)).toEqual([]);
  }
});

test('evidence laid over the page breaks no rule of accessibility, light or dark', async ({ page }) => {
  await page.goto(addressOf('meeting'));
  await page.locator('details.evidence > summary').first().click();
  await expect(page.locator('details.evidence[open] li').first()).toHaveAttribute('data-whole', '');
  expect(await broken(page, 'light', 'details.evidence[open]')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await brokenStill(page, 'dark', ofInk)).toEqual([]);
});

test('who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(addressOf('meeting'));
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
      }).length,
  );
  expect(moving).toBe(0);
});
