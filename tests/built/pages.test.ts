import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesUnderTest, textOf } from './pages-under-test.ts';

const pages = pagesUnderTest();

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const faults = await Promise.all(
    pages.map(async ({ address, file }) => {
      const { results } = await validator.validateFile(file);
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${address}:${line}:${column} ${ruleId} ${message}`),
      );
    }),
  );
  expect(faults.flat()).toEqual([]);
});

test('the validator finds a planted mistake', async () => {
  const { valid } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
    '<p><div></div></p>',
  );
  expect(valid).toBe(false);
});

test('every page has one h1', () => {
  const counts = pages.map(({ address, elements }) => [
    address,
    elements.filter(({ tagName }) => tagName === 'h1').length,
  ]);
  expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
});

test('headings never skip a level', () => {
  const skipping = pages.filter(({ elements }) => {
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/u.test(tagName) ? [Number(tagName[1])] : []));
    return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
  });
  expect(skipping.map(({ address }) => address)).toEqual([]);
});

test('no two pages share a title', () => {
  const titles = Map.groupBy(pages, ({ elements }) =>
    textOf(elements.find(({ tagName }) => tagName === 'title') ?? { type: 'text', value: '' }),
  );
  const shared = [...titles].filter(([title, group]) => title.trim() === '' || group.length > 1);
  expect(shared.map(([title, group]) => [title, group.map(({ address }) => address)])).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ address, elements }) => {
    const ids = Map.groupBy(
      elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])),
      (id) => id,
    );
    return [...ids].filter(([, uses]) => uses.length > 1).map(([id]) => `${address}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('nothing is inline that the policy of the site would stop', () => {
  const stopped = pages.flatMap(({ address, elements }) =>
    elements.flatMap(({ tagName, properties }) => {
      const isData = properties['type'] === 'application/ld+json';
      const isInlineScript = tagName === 'script' && properties['src'] === undefined && !isData;
      const handlers = Object.keys(properties).filter((name) => /^on[A-Z]/u.test(name));
      const hasStyle = properties['style'] !== undefined;
      return isInlineScript || handlers.length > 0 || hasStyle
        ? [`${address} <${tagName}> ${handlers.join(' ')}${hasStyle ? ' style' : ''}`]
        : [];
    }),
  );
  expect(stopped).toEqual([]);
});
