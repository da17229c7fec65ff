import type { Worded } from '../recognise/mention.ts';
import type { ResolvedSpeaker } from './attribution.ts';
import { speechIn } from './speech.ts';

type Paragraph = readonly Worded[];

/** Whether all the words of a sentence stand in quotation marks. */
export const isAllQuoted = ({ tokens }: Worded): boolean => tokens.every(({ isWord, isQuoted }) => !isWord || isQuoted);
const isUnquoted = (paragraph: Paragraph): boolean => paragraph.every((one) => speechIn(one).length === 0);

const textOf = (paragraph: Paragraph): string => paragraph.map(({ text }) => text).join(' ');
const isShort = (paragraph: Paragraph): boolean => paragraph.length <= 4 && textOf(paragraph).length <= 500;
const asks = (paragraph: Paragraph): boolean => paragraph.some(({ text }) => text.endsWith('?'));
const addresses = (paragraph: Paragraph): boolean =>
  paragraph.some(({ tokens }) => tokens.some(({ lower }) => /^(?:you|your|yours)$/u.test(lower)));

/** A reporter who is told to ask: “Would it last, a reporter asked?” is no question of the interview’s own. */
const tellsOfAsking = /\b(?:ask(?:ed|s)?|want(?:ed|s) to know|wondered|pressed)\b/u;

/** An answer opens with its quotation, or with a gesture before it: “She laughs. “Ask the captain.”” */
const isAnswer = (paragraph: Paragraph): boolean =>
  paragraph.slice(0, 2).some(({ text, quotations }, index) => {
    const first = quotations[0];
    return first !== undefined && (index > 0 || first.start <= 2 || /[.:] ["“]/u.test(text));
  });

/** What each paragraph of an interview is: a question of the interviewer’s, an answer in quotation marks, or neither. */
export type Turn = 'question' | 'answer' | null;

/**
 * The interviews whose answers stand in quotation marks and whose questions do not: “And the ferries?” / ““Ask the captain.”” At least two
 * questions, each with its answer right below; among them what addresses the one interviewed is asked too: “You are off to Oslo now.”
 */
export function quotedInterview(paragraphs: readonly Paragraph[], main: ResolvedSpeaker | null): Turn[] | null {
  const isAsked = (index: number): boolean => {
    const [own, next] = [paragraphs[index] ?? [], paragraphs[index + 1] ?? []];
    return isUnquoted(own) && isShort(own) && isAnswer(next) && !tellsOfAsking.test(textOf(own));
  };
  const asked = paragraphs.map((own, index) => isAsked(index) && (asks(own) || addresses(own)));
  const plain = paragraphs.filter((own, index) => asked[index] === true && asks(own));
  if (main === null || plain.length < 2) return null;
  const first = asked.indexOf(true);
  const last = asked.lastIndexOf(true);
  return paragraphs.map((own, index) => {
    if (asked[index] === true) return 'question';
    if (index <= first || index > last + 1 || isUnquoted(own)) return null;
    return 'answer';
  });
}
