import type { Authority } from '../authority/authority.ts';
import { withSignsInWords } from '../text/double-encoded.ts';
import { speaksInSingleMarks, withAngledMarks, withMarksExchanged } from '../text/quotation-marks.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Segmented, Unit } from './types.ts';
import { addUnionsCalledShort } from './recognise/called-short.ts';
import { withCompounds } from './recognise/compounds.ts';
import { hintsOf } from './recognise/hints.ts';
import type { Hints } from './recognise/is-person.ts';
import { knownAt } from './recognise/known-at.ts';
import { withKnownOutlet } from './recognise/known-outlet.ts';
import { knownForms, type KnownForms } from './recognise/known-forms.ts';
import { inOneLine, withPlainLabel } from './recognise/labels-in-capitals.ts';
import type { Mention, Worded } from './recognise/mention.ts';
import { keepTitleNames, merged, type Named } from './recognise/one-person.ts';
import { peopleIn } from './recognise/people.ts';
import { markPluralOwners } from './recognise/plural-owners.ts';
import { acronymsOf } from './recognise/session-acronyms.ts';
import { sessionsIn } from './recognise/sessions.ts';
import { splitPairs } from './recognise/split-pairs.ts';
import { settleSharedForms } from './recognise/shared-forms.ts';

/** An article with whom and what its sentences name. */
export interface Recognised {
  article: Segmented;
  sentences: Worded[];
  people: ReadonlyMap<string, Named>;
}

/** A line above the text that names somebody is no longer, in characters. */
const longestLine = 400;

/** Whether a stretch names whom and what the article is about: its text and captions, and the lines above it that are no page’s. */
const isCounted = ({ role, rule, span }: Unit): boolean =>
  ['prose', 'headline', 'caption'].includes(role) || (rule === 'front-line' && span.text.length <= longestLine);

/**
 * Finds people with their offices, countries, cities, bodies in every sentence of an article that is not furniture. The sentences are
 * read twice: a name that one of them makes plain is a name in all.
 */
export function recognise(
  segmented: Segmented,
  authority: Authority,
  forms: KnownForms = knownForms(authority),
): Recognised {
  const article = withKnownOutlet(segmented, authority);
  const sentences = wordsOf(article, forms);
  const known = sentences.map(({ tokens }) => knownAt(forms, tokens));
  settleSharedForms(known);
  addUnionsCalledShort(
    sentences.map(({ tokens }, index) => ({ tokens, known: known[index] ?? new Map<number, Mention>() })),
  );
  const places = known.map((all) => new Map([...all].filter(([, mention]) => mention.name !== '')));
  nameIn(sentences, places);
  nameIn(sentences, places, hintsOf(article, sentences));
  keepTitleNames(sentences);
  const people = merged(sentences);
  for (const sentence of sentences)
    sentence.mentions = sentence.mentions.filter((mention) => mention.kind !== 'person' || people.has(mention.name));
  const acronyms = new Map(
    sentences.flatMap((sentence) =>
      /\(\p{Lu}{2}/u.test(sentence.text) ? acronymsOf(sentence, sessionsIn(sentence)) : [],
    ),
  );
  if (acronyms.size > 0) for (const sentence of sentences) sentence.acronyms = acronyms;
  return { article, sentences, people };
}

/** The sentences in words. A quotation that a paragraph leaves open goes on in its next sentence. */
function wordsOf(article: Segmented, forms: KnownForms): Worded[] {
  let paragraph = -1;
  let open = false;
  const texts = withMarks(article.units);
  return article.units.map((unit, index) => {
    const words_ = texts[index] ?? unit.span.text;
    const text = (unit.rule === 'speaker' ? inOneLine(words_) : words_).replace(/\s/gu, ' ');
    if (!isCounted(unit)) return { unit, text, tokens: [], quotations: [], mentions: [] };
    if (unit.paragraph !== paragraph) open = false;
    paragraph = unit.paragraph;
    const { tokens, quotations, openAtEnd } = tokensOf(text, open);
    open = openAtEnd;
    const closing = new Set(quotations.map(({ end }) => end));
    const words = markPluralOwners(forms, splitPairs(forms, withCompounds(tokens)), closing);
    return { unit, text, tokens: words, quotations, mentions: [] };
  });
}

/** The words of the units, with double marks round speech where the article has single ones. */
function withMarks(units: readonly Unit[]): string[] {
  const texts = units.map(({ span, role }) => {
    const text = withSignsInWords(span.text);
    return role === 'prose' ? withPlainLabel(withAngledMarks(text)) : text;
  });
  const paragraphs: { from: number; until: number; text: string }[] = [];
  units.forEach(({ paragraph }, index) => {
    const last = paragraphs.at(-1);
    if (last !== undefined && units[index - 1]?.paragraph === paragraph) {
      last.text += `\n${texts[index] ?? ''}`;
      last.until = index + 1;
    } else paragraphs.push({ from: index, until: index + 1, text: texts[index] ?? '' });
  });
  const prose = paragraphs.filter(({ from }) => units[from]?.role === 'prose').map(({ text }) => text);
  if (!speaksInSingleMarks(prose)) return texts;
  return paragraphs.flatMap(({ from, until, text }) => {
    const changed = withMarksExchanged(text);
    let start = 0;
    return texts.slice(from, until).map((own) => {
      start += own.length + 1;
      return changed.slice(start - own.length - 1, start - 1);
    });
  });
}

/** Gives every sentence its mentions, in order. */
function nameIn(sentences: Worded[], places: readonly ReadonlyMap<number, Mention>[], hints?: Hints): void {
  sentences.forEach((sentence, index) => {
    const known = places[index] ?? new Map<number, Mention>();
    const people = peopleIn(sentence.text, sentence.tokens, known, hints);
    const others = [...new Set(known.values())].filter(({ kind }) => kind !== 'person');
    sentence.mentions = [...people, ...others].sort((a, b) => a.first - b.first);
  });
}
