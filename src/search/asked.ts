import { wordsOf } from './fold.ts';

/** A query as compared: single words, and phrases that stood in quotation marks. */
export interface Asked {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

const quoted = /["“”„«]([^"“”„«»]+)["“”„»]/gu;
/** “UN”, “SCO”: so few capitals are an abbreviation, and not the beginning of “under” or “scope”. */
const abbreviation = /(?<![\p{L}\p{N}.&’'-])\p{Lu}{2,3}(?![\p{L}\p{N}&’'-])/gu;

/** Reads a query as typed: `railway "green lane"` asks for a word and a phrase; an abbreviation is a phrase of one word. */
export function readAsked(typed: string): Asked {
  const forms = (text: string): string[] =>
    wordsOf(text)
      .map(({ form }) => form)
      .filter((form) => form !== '');
  const unquoted = typed.replace(quoted, ' ');
  const whole = [
    ...Array.from(typed.matchAll(quoted), ([, phrase = '']) => phrase),
    ...(unquoted.match(abbreviation) ?? []),
  ];
  const phrases = whole.map((phrase) => forms(phrase).join(' ')).filter((phrase) => phrase !== '');
  return { words: [...new Set(forms(unquoted.replace(abbreviation, ' ')))], phrases: [...new Set(phrases)] };
}

/** The same query in plain letters, for an address: `railway "green lane"`. */
export const writeAsked = ({ words, phrases }: Asked): string =>
  [...words, ...phrases.map((phrase) => `"${phrase}"`)].join(' ');

const longEndings =
  /(?:ations?|ational|ements?|ments?|ities|ity|ively|ive|ally|al|ly|ness|ers?|ors?|ions?|[ae]nc|[ae]nts?)$/u;

/** A word without its endings, roughly, and without longer ones: enough to tell “agreements” and “agreement” from “agenda”. */
function stems(word: string): string[] {
  const short = word
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?<=[a-z]{3})(?:ings?|ed|es|s)$/u, '')
    .replace(/([bdgmnprt])\1$/u, '$1')
    .replace(/(?<=[a-z]{3})[ey]$/u, '');
  const shorter = short.replace(longEndings, '');
  return shorter.length >= 4 ? [short, shorter] : [short];
}

/** Whether a word of a text answers a word that was asked for: it is the word, begins with it, or is another form of it. */
export const answers = (form: string, asked: string): boolean =>
  form.startsWith(asked) ||
  (form.length > 3 && form[0] === asked[0] && stems(form).some((stem) => stems(asked).includes(stem)));

/** The stretches of a text that answer a query, in order. */
export function hitsIn(text: string, { words, phrases }: Asked): { start: number; end: number }[] {
  const found = wordsOf(text);
  const hit = found.map(({ form }) => words.some((word) => (word.length < 3 ? form === word : answers(form, word))));
  for (const phrase of phrases) {
    const members = phrase.split(' ');
    for (const [at] of found.entries()) {
      if (members.every((member, place) => found[at + place]?.form === member)) hit.fill(true, at, at + members.length);
    }
  }
  return found.filter((_, at) => hit[at]);
}

/**
 * What was asked, with the names that answer it in a text under another form: where “BRI” has found “Belt and Road”,
 * this is what is to be marked. `named` is as a result shows it.
 */
export function withNamesOf(text: string, named: string, asked: Asked): Asked {
  const members = wordsOf(text).map(({ form }) => form);
  const unseen = [
    ...asked.words.filter((word) => !members.some((form) => answers(form, word))),
    ...asked.phrases.filter((phrase) => !` ${members.join(' ')} `.includes(` ${phrase} `)),
  ];
  if (unseen.length === 0 || named === '') return asked;
  const meant = named.split('; ').flatMap((name) => {
    const [form = '', ...others] = name.split('=');
    const words = others.flatMap((other) => [other, ...other.split(' ')]);
    return unseen.some((one) => words.some((word) => answers(word, one))) ? [form] : [];
  });
  return { words: asked.words, phrases: [...new Set([...asked.phrases, ...meant])] };
}
