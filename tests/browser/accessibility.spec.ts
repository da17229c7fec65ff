import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addressOf, allKinds } from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What inks can break, and what a narrower or larger page can: the rest is the same in every look of a page. */
const ofInk = ['color-contrast', 'link-in-text-block'];
const ofSize = ['target-size', 'scrollable-region-focusable', 'meta-viewport', 'color-contrast'];

/** Rules that the page breaks, each with the first element that does. */
async function broken(page: Page, look: string, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === undefined ? axe.withTags(tags) : axe.withRules([...rules])).analyze();
  return violations.map(({ id, nodes: [first] }) => `${look}: ${id} at ${String(first?.target)} ${first?.html ?? ''}`);
}

for (const kind of allKinds) {
  test(`${kind}: no rule of accessibility is broken, whatever the look`, async ({ page }) => {
    await page.goto(addressOf(kind));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details:not(.evidence)')) details.setAttribute('open', '');
    });
    const found: string[] = [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      found.push(...(await broken(page, `light, ${String(width)}`, width === 1280 ? undefined : ofSize)));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await broken(page, `dark, ${String(width)}`, ofInk)));
    }
    // 1280 pixels at 200 %.
    await page.setViewportSize({ width: 640, height: 450 });
    await page.emulateMedia({ colorScheme: 'light' });
    found.push(...(await broken(page, 'at 200 %', ofSize)));
    await page.emulateMedia({ forcedColors: 'active' });
    found.push(...(await broken(page, 'forced colours', ofInk)));
    expect(found).toEqual([]);
  });
}

test('the other indexes and pages of the method break no rule of accessibility either', async ({ page }) => {
  for (const address of ['delegates', 'countries', 'topics', 'articles', 'series', 'meetings', 'method/corrections']) {
    await page.goto(`${address}/`);
    expect(await broken(page, address)).toEqual([]);
  }
});

test('evidence laid over the page breaks no rule of accessibility, light or dark', async ({ page }) => {
  await page.goto(addressOf('meeting'));
  await page.locator('details.evidence > summary').first().click();
  await expect(page.locator('details.evidence[open] li').first()).toHaveAttribute('data-whole', '');
  expect(await broken(page, 'light')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await broken(page, 'dark', ofInk)).toEqual([]);
});

test('no page runs over the edge at 320 pixels, or with letters twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const kind of allKinds) {
    await page.goto(addressOf(kind));
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await over(), kind).toBeLessThanOrEqual(0);
    if (kind === 'not-found') continue;
    await page.setViewportSize({ width: 640, height: 700 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await over(), `${kind}, large letters`).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 700 });
  }
});

test('by Tab one comes to everything in order, and sees where one is', async ({ page }) => {
  for (const kind of ['timeline', 'meeting', 'article', 'attendance'] as const) {
    await page.goto(addressOf(kind));
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await expect(page.locator('.skip')).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.locator('.masthead-title')).toBeFocused();
    // After a key, focus that a script moves shows as focus moved by keys does.
    const unseen = await page.evaluate(() => {
      const drawn = (element: Element) =>
        getComputedStyle(element).outlineStyle !== 'none' && parseFloat(getComputedStyle(element).outlineWidth) >= 2;
      const stops = [
        ...document.querySelectorAll<HTMLElement | SVGAElement>(
          'a[href], button, select, input, summary, [tabindex="0"]',
        ),
      ].filter((element) => element.checkVisibility());
      return stops.flatMap((stop) => {
        stop.focus();
        if (document.activeElement !== stop) return [`not reached: ${stop.outerHTML.slice(0, 120)}`];
        return [stop, ...stop.querySelectorAll('.mark, .mark-edge, .column')].some(drawn)
          ? []
          : [`not seen: ${stop.outerHTML.slice(0, 120)}`];
      });
    });
    expect(unseen, kind).toEqual([]);
    expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0);
  }
});

test('headings of every kind of page begin with one h1 and skip no level; landmarks have names where there are several', async ({
  page,
}) => {
  for (const kind of allKinds) {
    await page.goto(addressOf(kind));
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    expect(
      levels.filter((level) => level === 1),
      kind,
    ).toHaveLength(1);
    expect(levels[0], kind).toBe(1);
    for (const [place, level] of levels.entries())
      expect(level - (levels[place - 1] ?? 1), `${kind}, heading ${String(place + 1)}`).toBeLessThanOrEqual(1);
    await expect(page.getByRole('main'), kind).toHaveCount(1);
    const navigations = await page.getByRole('navigation').evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(new Set(navigations).size, kind).toBe(navigations.length);
  }
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
