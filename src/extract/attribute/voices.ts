import { isSpeechHeading, speechTitle } from '../../text/speech-title.ts';
import type { Worded } from '../recognise/mention.ts';
import type { ResolvedSpeaker } from './attribution.ts';
import { issuedStatement } from './issued-statement.ts';
import { mainPerson } from './interviewee.ts';
import {
  isAsked,
  isFirstPerson,
  labelled,
  speakerOf,
  wordsOf,
  type Paragraph,
  type People,
  type Voice,
} from './labelled-turns.ts';
import { isAllQuoted, quotedInterview, type Turn } from './quoted-interview.ts';
import { shortForms } from './short-forms.ts';
import { underNames } from './turns-under-names.ts';

/** Whose own words sentences are, without quotation marks; `question` where an interviewer asks. Keys are ids of sentences. */
export interface Voices {
  byId: ReadonlyMap<string, ResolvedSpeaker | 'question'>;
  /** Whose the sentences are that stand wholly in quotation marks as answers in an interview. */
  answers: ReadonlyMap<string, ResolvedSpeaker>;
  /** Who says “I” in a text that is no interview. */
  self: ResolvedSpeaker | null;
}

/**
 * The texts in which people speak without quotation marks: “Q: … A: …”, “Minister Lund: …”, questions between paragraphs told in the
 * first person, “Remarks by Minister Lund”. The headings begin with the title.
 */
export function voices(sentences: readonly Worded[], headings: readonly string[], { facts, surnames }: People): Voices {
  const lines = sentences.filter(({ unit }) => unit.role === 'prose' || unit.rule === 'subheading');
  const paragraphs = paragraphsOf(lines);
  const speaker = namedAsSpeaker(sentences);
  const prose = lines.filter(({ unit }) => unit.role === 'prose');
  const name = speaker ?? mainPerson(prose, headings, surnames);
  const people: People = name === null || facts.has(name) ? { facts, surnames } : withNamed(name, { facts, surnames });
  const main = name === null ? null : speakerOf(name, people);
  const found =
    opened(labelled(paragraphs, main, people), paragraphs, headings, main) ??
    underNames(paragraphs, people) ??
    issuedStatement(paragraphs, people) ??
    between(paragraphs, main) ??
    ofSpeech(paragraphs, speaker === null ? headings.filter((heading) => !isSpeechHeading(heading)) : headings, main);
  const byId = new Map(
    paragraphs.flatMap((paragraph, index) => {
      const voice = found?.[index] ?? null;
      return voice === null ? [] : paragraph.map((one) => [one.unit.id, voice] as const);
    }),
  );
  const turns = found === null && main !== null ? quotedInterview(paragraphs, main) : null;
  return {
    byId: turns === null ? byId : questionsOf(paragraphs, turns),
    answers: answersOf(paragraphs, turns, main),
    self: main,
  };
}

/** Whom the line above a speech names: “The Hon Ana Holm MP”. */
function namedAsSpeaker(sentences: readonly Worded[]): string | null {
  const line = sentences.find(({ unit }) => unit.rule === 'speaker');
  return line?.mentions.find((mention) => mention.kind === 'person')?.name ?? null;
}

/** The people of the text and one more, whom only its headings name. */
const withNamed = (name: string, { facts, surnames }: People): People => ({
  facts,
  surnames: new Map([...surnames, ...[...shortForms([name])].map(([form]) => [form, [name]] as const)]),
});

const questionsOf = (paragraphs: readonly Paragraph[], turns: readonly Turn[]): Voices['byId'] =>
  new Map(
    paragraphs.flatMap((own, index) =>
      turns[index] === 'question' ? own.map((one) => [one.unit.id, 'question'] as const) : [],
    ),
  );

const answersOf = (
  paragraphs: readonly Paragraph[],
  turns: readonly Turn[] | null,
  main: ResolvedSpeaker | null,
): Voices['answers'] =>
  new Map(
    paragraphs.flatMap((own, index) =>
      main !== null && turns?.[index] === 'answer'
        ? own.filter(isAllQuoted).map((one) => [one.unit.id, main] as const)
        : [],
    ),
  );

function paragraphsOf(sentences: readonly Worded[]): Paragraph[] {
  const byPlace = new Map<number, Worded[]>();
  for (const one of sentences) {
    const list = byPlace.get(one.unit.paragraph);
    if (list === undefined) byPlace.set(one.unit.paragraph, [one]);
    else list.push(one);
  }
  return [...byPlace.values()];
}

/** Two questions or more, each a paragraph, the answers in the first person. */
function between(paragraphs: readonly Paragraph[], main: ResolvedSpeaker | null): Voice[] | null {
  const isTold = paragraphs.slice(0, 3).some((paragraph) => isTranscript.test(wordsOf(paragraph)));
  const asked = paragraphs.map(
    (paragraph, index) => isAsked(paragraph) || (isTold && isPut(paragraph, paragraphs[index + 1])),
  );
  const answers = asked.filter((is, index) => {
    const answer = paragraphs[index + 1] ?? [];
    return is && (isFirstPerson(answer) || /^[–—-]\s/u.test(answer[0]?.unit.span.text ?? ''));
  });
  if (main === null || answers.length < 2) return null;
  const first = asked.indexOf(true);
  const last = asked.lastIndexOf(true);
  return paragraphs.map((paragraph, index) => {
    if (index < first || (index > last + 1 && !isFirstPerson(paragraph))) return null;
    const isBetween = index > first && asked[index - 1] !== true && asked[index + 1] !== true;
    return asked[index] === true || (isBetween && isRemark(paragraph, paragraphs[index + 1])) ? 'question' : main;
  });
}

/** “Transcript of the conversation with …”, “The interview has been edited for length”: what stands ahead of questions and answers. */
const isTranscript =
  /\b(?:[Tt]ranscript of|(?:conversation|interview)\b[^.]{0,80}\b(?:edited|shortened|abridged|condensed)|(?:put|asked) the questions)\b/u;

/** “Minister, you are just back from Riga.”: what an interviewer tells whom he asks. */
const isPut = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  /\b(?:[Yy]ou|[Yy]ours?)\b/u.test(wordsOf(paragraph)) && isRemark(paragraph, next);

/** “You have been here for a year.”, “It is said to be costly.” between two answers: what an interviewer puts without asking. */
const isRemark = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  paragraph.length <= 2 &&
  wordsOf(paragraph).length <= 160 &&
  !isFirstPerson(paragraph) &&
  next !== undefined &&
  isFirstPerson(next);

/** What spokespersons say, or several together, is not told as of one. */
const ofSeveral =
  /\bspokes|(?<!\b(?:at|during|for|in) (?:an? |the |their )?)\bjoint (?:address|communiqu|declaration|message|press|remarks|statement)/iu;

/** “Minister Lund’s remarks and answers to questions”: what stands ahead of the first turn with a label is hers, where it is told in the first person. */
function opened(
  turns: Voice[] | null,
  paragraphs: readonly Paragraph[],
  headings: readonly string[],
  main: ResolvedSpeaker | null,
): Voice[] | null {
  const first = turns?.findIndex((turn) => turn !== null) ?? -1;
  const isHers =
    first > 0 &&
    main !== null &&
    headings.some((heading) => speechTitle.test(heading)) &&
    !headings.some((heading) => ofSeveral.test(heading)) &&
    paragraphs.slice(0, first).some(isFirstPerson);
  return isHers ? (turns?.map((turn, index) => (index < first ? main : turn)) ?? null) : turns;
}

/** “Remarks by Minister Lund at …”: all of it is hers, where it is told in the first person. */
function ofSpeech(
  paragraphs: readonly Paragraph[],
  headings: readonly string[],
  main: ResolvedSpeaker | null,
): Voice[] | null {
  const title = headings.find((heading) => speechTitle.test(heading) || isSpeechHeading(heading));
  if (main === null || title === undefined || headings.some((heading) => ofSeveral.test(heading))) return null;
  const own = paragraphs.filter(isFirstPerson);
  if (own.length * 3 < paragraphs.length) return null;
  return paragraphs.map((paragraph, index) => (index === 0 && tellsOf(paragraph, main) ? null : main));
}

/** “Foreign Minister Ana Lund spoke at the opening.”: the line below a title, which tells of the speech. */
const tellsOf = (paragraph: Paragraph, { label }: ResolvedSpeaker): boolean =>
  paragraph.length === 1 && !isFirstPerson(paragraph) && wordsOf(paragraph).includes(label);
