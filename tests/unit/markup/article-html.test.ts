import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleHtml } from '../../../src/markup/article-html.ts';
import { sourceText } from '../../../src/markup/source-text.ts';
import { article, sentence, statement } from './article-fixture.ts';

const marks: Parameters<typeof articleHtml>[3] = {
  noteOf: ({ id, speaker }) => ({ label: speaker.label, address: `/meetings/m/#${id}`, copied: null }),
  partAnchor: (part) => `part-${part}`,
};

const html = (
  text: string,
  lines: Parameters<typeof article>[1],
  statements: Parameters<typeof articleHtml>[2] = [],
): string => articleHtml(text, article(text, lines), statements, marks);

describe('the text of an article as HTML', () => {
  it('holds the file exactly, with all its white space', () => {
    const text = '  One.  Two.\n\n\tThree.\r\nFour. ';
    expect(sourceText(html(text, ['One.', 'Two.', 'Three.', 'Four.']))).toBe(text);
  });

  it('keeps characters that mean something in HTML or Markdown', () => {
    const text = '# <b>*Five* & _six_</b> `x`\n- [a](b)\n\n    1. c \n> d';
    expect(
      sourceText(
        html(
          text,
          text.split('\n').map((line) => line.trim()),
        ),
      ),
    ).toBe(text);
  });

  it('gives every sentence its anchor', () => {
    const text = 'One. Two.';
    const { sentences } = article(text, ['One.', 'Two.']);
    for (const { id } of sentences) expect(html(text, ['One.', 'Two.'])).toContain(`<span data-source id="${id}">`);
  });

  it('makes a paragraph a line, and keeps the marker of a list in the text', () => {
    const result = html('One.\n- First, two.\nThree.', ['One.', '- First, two.', 'Three.']);
    expect(result.match(/<p[ >]/gu)).toHaveLength(3);
    expect(result).toMatch(/<p class="item"><span data-source id="s-\d{10}">- First, two\.<\/span>/u);
  });

  it('ends no paragraph at a line end of a text wrapped by hand', () => {
    const result = html('One and\ntwo.\nThree.\n\nFour.', ['One and\ntwo.', 'Three.', 'Four.']);
    expect(result.match(/<p[ >]/gu)).toHaveLength(2);
  });

  it('folds furniture away, and keeps it', () => {
    const text = 'Share post:\nSubscribe\nOne.';
    const result = html(text, [['Share post:', 'furniture'], ['Subscribe', 'furniture'], 'One.']);
    expect(result).toContain('<details class="furniture"><summary>2 lines of the page around the article</summary>');
    expect(sourceText(result)).toBe(text);
  });

  it('puts a part under its headline', () => {
    const result = html('Talks end\nOne.', [['Talks end', 'headline'], 'One.']);
    expect(result).toMatch(
      /<section id="part-lead" aria-labelledby="(s-\d{10})">\s*<h3><span data-source id="\1">Talks end/u,
    );
  });

  it('keeps a dateline in the paragraph that it opens', () => {
    const result = html('OSLO, May 2 (NN) — One.', [['OSLO, May 2 (NN) —', 'dateline'], 'One.']);
    expect(result).toMatch(/<p><span data-source id="s-\d{10}" class="dateline">OSLO.*One\.<\/span><\/p>/u);
  });

  it('marks the sentences of a statement together, with one note that leads to it', () => {
    const text = 'She said one. Two goes on. Three.';
    const record = article(text, ['She said one.', 'Two goes on.', 'Three.']);
    const said = statement(record, [0, 1], 'A. Person');
    const result = html(text, ['She said one.', 'Two goes on.', 'Three.'], [said]);
    expect(result).toMatch(
      /<mark><small><a href="\/meetings\/m\/#q-\d{10}">A\. Person<\/a><\/small><span.*goes on\.<\/span><\/mark>/u,
    );
    expect(sourceText(result)).toBe(text);
  });

  it('keeps both notes where two statements share a sentence', () => {
    const text = 'Both said one. Two.';
    const record = article(text, ['Both said one.', 'Two.']);
    const result = html(
      text,
      ['Both said one.', 'Two.'],
      [statement(record, [0], 'One side'), statement(record, [0, 1], 'Other side')],
    );
    expect(result.match(/One side|Other side/gu)).toEqual(['One side', 'Other side']);
    expect(sourceText(result)).toBe(text);
  });

  it('sets quoted words apart without touching them', () => {
    const text = 'She said “yes & no” to it.';
    const record = article(text, [text]);
    const start = text.indexOf('yes');
    const quotes = [{ article: record.id, start, end: start + 8, text: 'yes & no' }];
    const result = html(text, [text], [{ ...statement(record, [0], 'A'), quotes }]);
    expect(result).toContain('“<q>yes &#x26; no</q>”');
    expect(sourceText(result)).toBe(text);
  });

  it('sets lightly apart what no rule claimed', () => {
    const record = article('One.', ['One.']);
    const [first] = record.sentences;
    const unclaimed = { ...record, sentences: [{ ...(first ?? sentence('One.', 0)), reading: 'unclaimed' as const }] };
    expect(articleHtml('One.', unclaimed, [], marks)).toContain('class="unclaimed"');
  });

  it('holds the file exactly, whatever the text and wherever the sentences stand', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !text.includes('\0'));
    const role = fc.constantFrom('prose', 'headline', 'furniture', 'dateline', 'caption');
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(60), role), { maxLength: 6 }), (text, cuts) => {
        const starts = [...new Set(cuts.map(([cut]) => cut % text.length))].toSorted((one, other) => one - other);
        const sentences = starts.map((start, place) =>
          sentence(text.slice(start, starts[place + 1] ?? text.length), start, cuts[place]?.[1]),
        );
        const record = { ...article(text, []), sentences };
        const said = sentences.length > 1 ? [statement(record, [0, 1], 'A')] : [];
        expect(sourceText(articleHtml(text, record, said, marks))).toBe(text);
      }),
    );
  });
});
