import { expect, test } from '@playwright/test';
import { addressOf } from './pages.ts';

for (const format of ['A4', 'Letter'] as const) {
  test(`a meeting prints on ${format} as a dossier that leads to its sentences`, async ({ page }) => {
    await page.goto(addressOf('meeting'));
    const pdf = (await page.pdf({ format, preferCSSPageSize: false, printBackground: false })).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const sheets = Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/u.exec(pdf)?.[1] ?? /\/Count\s+(\d+)/u.exec(pdf)?.[1]);
    expect(sheets).toBeGreaterThan(2);
    const [width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? []).slice(1).map(Number);
    const [points, long] = format === 'A4' ? [595, 842] : [612, 792];
    expect(Math.abs(width - points) + Math.abs(height - long)).toBeLessThan(3);
    const cited = new Set(
      [...pdf.matchAll(/\/URI\s*\(([^)]*articles\/[^)]*#s-\d{10})\)/gu)].map(([, address]) => address),
    );
    expect(cited.size).toBeGreaterThan(10);
  });
}

test('on paper notes cite their sentences by address, what is folded stands open, and the foot has the address', async ({
  page,
}) => {
  await page.goto(addressOf('meeting'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 658, height: 970 });
  const notes = await page
    .locator('.statement .source a')
    .evaluateAll((all) =>
      all.map((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href') ?? '']),
    );
  expect(notes.length).toBeGreaterThan(10);
  for (const [written = '', href = ''] of notes) expect(written).toContain(href.replace(/^(?:\.\.\/)+/u, ''));
  for (const details of await page.locator('details.evidence').all())
    await expect(details.locator('li').first()).toBeVisible();
  await expect(page.locator('nav[aria-label="Main"]')).toBeHidden();
  await expect(page.locator('button:visible')).toHaveCount(0);
  await expect(page.locator('.foot .print-only')).toContainText(new URL(page.url()).pathname);
  await expect(page.locator('.foot .print-only')).toBeVisible();
  const paper = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(paper, 'dark ink, whatever the screen').toBe('rgb(27, 33, 43)');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(658);
});

test('every sheet of a dossier has the address and its number at the foot', async ({ page }) => {
  await page.goto(addressOf('meeting'));
  await page.emulateMedia({ media: 'print' });
  const { address, feet } = await page.evaluate(() => {
    const within = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? within(rule.cssRules as CSSRuleList) : [])]);
    const rules = [...document.styleSheets].flatMap((sheet) => within(sheet.cssRules));
    return {
      address: getComputedStyle(document.documentElement).getPropertyValue('--address'),
      feet: rules.map(({ cssText }) => cssText).filter((text) => text.startsWith('@bottom-')),
    };
  });
  expect(address).toContain(new URL(page.url()).pathname);
  expect(feet).toEqual([
    expect.stringMatching(/^@bottom-left \{ content: var\(--address\)/u),
    expect.stringMatching(/^@bottom-right \{ content: counter\(page\)/u),
  ]);
});

test('the timeline prints whole, folded years too', async ({ page }) => {
  await page.goto('');
  const lines = await page.locator('[data-meeting]').count();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-meeting]:visible')).toHaveCount(lines);
  await expect(page.locator('form:visible')).toHaveCount(0);
});
