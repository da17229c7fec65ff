import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleText } from '../../src/loaders/article-text.ts';
import { sourceText } from '../../src/markup/source-text.ts';
import { Records } from '../../src/model/records.ts';
import { siteFolder } from './site-under-test.ts';

const { articles } = Records.parse(JSON.parse(readFileSync(join(siteFolder(), 'data/records.json'), 'utf8')));

test.each(articles.map((article) => [article.id, article] as const))(
  'the page of %s holds its file exactly',
  (id, article) => {
    const page = readFileSync(join(siteFolder(), 'articles', id, 'index.html'), 'utf8');
    expect(sourceText(page)).toBe(articleText(article));
  },
);
