import { describe, expect, it } from 'vitest';
import { markedWords } from '../../../src/view/marked-words.ts';
import { variantsOf } from '../../../src/view/variants.ts';
import { span, statement } from './samples.ts';

const joined = (stretches: readonly { text: string }[]) => stretches.map(({ text }) => text).join('');

describe('the words of a statement', () => {
  it('are cut at quotations and cues, and joined are the sentence', () => {
    const sentence = span('Ana said “yes, said she” twice.', 100);
    const [stretches = []] = markedWords(
      statement('q-0000000001', {
        sentences: [sentence],
        cues: [span('said', 104), span('said', 115)],
        quotes: [span('yes, said she', 110)],
      }),
    );
    expect(joined(stretches)).toBe(sentence.text);
    expect(stretches.filter(({ as }) => as !== null)).toEqual([
      { as: 'cue', text: 'said' },
      { as: 'quote', text: 'yes, said she' },
    ]);
  });

  it('keep a quotation that runs over two sentences in both', () => {
    const sentences = [span('“We try.'), span('We win,” said Ana.', 9)];
    const marked = markedWords(
      statement('q-0000000001', {
        sentences,
        quotes: [{ article: 'gazette', start: 1, end: 16, text: 'We try. We win,' }],
      }),
    );
    expect(marked.map(joined)).toEqual(sentences.map(({ text }) => text));
    expect(
      marked
        .flat()
        .filter(({ as }) => as === 'quote')
        .map(({ text }) => text),
    ).toEqual(['We try.', 'We win,']);
  });
});

describe('two accounts of the same words', () => {
  it('differ where words differ, and nowhere by the kind of quotation mark', () => {
    const { one, other } = variantsOf(
      'Peru’s minister said it would stay open.',
      "Peru's minister said Peru would stay open.",
    );
    expect(joined(one)).toBe('Peru’s minister said it would stay open.');
    expect(joined(other)).toBe("Peru's minister said Peru would stay open.");
    expect(one.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['it']);
    expect(other.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['Peru']);
  });

  it('differ in nothing where they are the same', () => {
    expect(variantsOf('Yes.', 'Yes.')).toEqual({
      one: [{ text: 'Yes.', differs: false }],
      other: [{ text: 'Yes.', differs: false }],
    });
  });
});
