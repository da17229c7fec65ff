import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/model/archive.ts';
import { bibtex } from '../../../../src/view/citations/bibtex.ts';
import { chicagoNote } from '../../../../src/view/citations/chicago.ts';
import { citeArticle, citeDataset, citeMeeting, citeStatement } from '../../../../src/view/citations/citation.ts';
import { cslItems } from '../../../../src/view/citations/csl-json.ts';
import { chicagoDate, mlaDate } from '../../../../src/view/citations/dates.ts';
import { mlaEntry } from '../../../../src/view/citations/mla.ts';
import { ris } from '../../../../src/view/citations/ris.ts';
import { archive, article, meeting, statement } from '../invented.ts';

const unplaced: Archive = { ...archive, address: null };
const bare = {
  ...article,
  title: null,
  publisher: null,
  published: null,
  url: null,
  parts: article.parts.map((part) => ({ ...part, title: null })),
};

describe('citations', () => {
  it('name the original publisher and date first, this edition after (Chicago)', () => {
    expect(chicagoNote(citeArticle(article, archive))).toBe(
      '“River States Agree,” The Lore Herald, May 3, 2031, https://herald.example/river, in The river talks (The River Editors), https://example.org/river/articles/river-states/.',
    );
  });

  it('name the original publisher and date first, this edition after (MLA)', () => {
    expect(mlaEntry(citeArticle(article, archive))).toBe(
      '“River States Agree.” The Lore Herald, 3 May 2031, https://herald.example/river. The river talks, The River Editors, https://example.org/river/articles/river-states/.',
    );
  });

  it('say who is quoted, and lead to the statement', () => {
    expect(chicagoNote(citeStatement(statement, article, archive))).toMatch(
      /^Ada Lovat, quoted in “River States Agree,”.*\/meetings\/river-conference-2\/#q-0000000001\.$/u,
    );
    expect(chicagoNote(citeStatement({ ...statement, mode: 'indirect' }, article, archive))).toContain(
      'Ada Lovat, reported in',
    );
  });

  it('name every source of a meeting before the page', () => {
    expect(chicagoNote(citeMeeting(meeting, [article], archive))).toMatch(
      /^“River States Agree,”.*; gathered as “Second River Conference,” in The river talks/u,
    );
  });

  it('make nothing up for a piece without headline, publisher, date or address', () => {
    expect(chicagoNote(citeArticle(bare, unplaced))).toBe(
      'untitled piece beginning “The river states met in Port Lore on …”, publisher not named, n.d., in The river talks (The River Editors), articles/river-states/.',
    );
    expect(mlaEntry(citeArticle(bare, unplaced))).toContain(
      'Untitled piece beginning “The river states met in Port Lore on …”. n.d.',
    );
  });

  it('write dates as the styles do, as vague as they are known', () => {
    expect(['2031-05-03', '2031-05', '2031', '2031-05-03/2031-05-04'].map(chicagoDate)).toEqual([
      'May 3, 2031',
      'May 2031',
      '2031',
      'May 3, 2031–May 4, 2031',
    ]);
    expect(['2031-09-03', '2031-06', '2031'].map(mlaDate)).toEqual(['3 Sept. 2031', 'June 2031', '2031']);
  });

  it('are read by reference managers as CSL-JSON', () => {
    expect(cslItems(citeArticle(article, archive))).toEqual([
      {
        id: 'river-states',
        type: 'article-newspaper',
        title: 'River States Agree',
        'container-title': 'The Lore Herald',
        issued: { 'date-parts': [[2031, 5, 3]] },
        URL: 'https://herald.example/river',
        note: 'In The river talks (The River Editors), https://example.org/river/articles/river-states/',
      },
    ]);
    expect(cslItems(citeDataset(archive)).map(({ type, title }) => [type, title])).toEqual([['dataset', 'Records']]);
  });

  it('are read by reference managers as RIS, a value a line', () => {
    expect(
      ris(citeMeeting(meeting, [article], archive))
        .split('\r\n')
        .slice(0, 9),
    ).toEqual([
      'TY  - NEWS',
      'ID  - river-conference-2-source-1',
      'TI  - River States Agree',
      'T2  - The Lore Herald',
      'PY  - 2031',
      'DA  - 2031/05/03/',
      'UR  - https://herald.example/river',
      'N1  - In The river talks (The River Editors), https://example.org/river/meetings/river-conference-2/',
      'ER  - ',
    ]);
  });

  it('are read by reference managers as BibTeX, under the id of what they cite', () => {
    const text = bibtex(citeArticle(article, archive));
    expect(text).toContain('@article{river-states,');
    expect(text).toContain('journal = {The Lore Herald}');
    expect(text).toContain('year = {2031}');
  });
});
