import { speechTitle } from '../../../text/speech-title.ts';
import type { Worded } from '../../recognise/mention.ts';
import { ofPersons } from './encounters/of-persons.ts';
import { occasionOfEncounter } from './encounter-occasion.ts';
import { unsaid } from './encounters/encounter.ts';
import { readSentence } from './read-sentence.ts';
import type { Walk } from './walk.ts';

const itsMeeting = String.raw`(?:an? |his |her |the |their )?(?:[\p{L}-]+ ){0,3}?(?:meeting|talks|conversation|consultations)\b`;
/** “Remarks by Minister Lund after her talks with Minister Haas”: the meeting that a speech followed. */
const after = new RegExp(String.raw`\b(?:after|following) ${itsMeeting}`, 'u');

/** “Minister Lund and Minister Haas Before Their Meeting”, “… at a press conference with Minister Haas”, “Joint press conference of Minister Lund and Minister Haas”: that two stood side by side. */
const together = new RegExp(
  String.raw`\b(?:after|ahead of|at|before|during|following|prior to) ${itsMeeting}|\b(?:at|during) (?:an? |his |her |the |their )?(?:joint )?(?:news|press) conference with\b|\bjoint (?:media availability|(?:news|press) conference|(?:press |media )?statements?)\b`,
  'iu',
);

/** Reads the heading of a speech or of remarks: the persons whom it names are there, and the meeting beside which they spoke is told of. */
export function readSpeechTitle(walk: Walk, own: readonly Worded[]): void {
  for (const heading of own) {
    if (heading.unit.role !== 'headline') continue;
    const isOfTwo = together.test(heading.text);
    if (!speechTitle.test(heading.text) && !isOfTwo && heading.unit.rule !== 'speaker') continue;
    const persons = [...new Set(heading.mentions.flatMap((one) => (one.kind === 'person' ? [one.name] : [])))];
    const known = walk.occasions.length;
    if (after.test(heading.text) && persons.length > 1) readSentence(walk, heading, true, persons[0] ?? null);
    if (isOfTwo && walk.occasions.length === known && walk.main === null)
      readTwo(walk, heading, persons.length === 2 ? persons : labelled(own));
    walk.persons.push(...persons);
  }
}

/** “PRIME MINISTER ANA HOLM: …”: who has turns of his own in a transcript. */
const labelled = (own: readonly Worded[]): string[] => [
  ...new Set(
    own.flatMap(({ unit, tokens, mentions }) => {
      const [first] = unit.role === 'prose' ? mentions : [];
      return first?.kind === 'person' && first.from === 0 && isLabelEnd.test(tokens[first.last + 1]?.text ?? '')
        ? [first.name]
        : [];
    }),
  ),
];
const isLabelEnd = /^[:(]$/u;

/** The meeting of the two persons, of two countries, whom a heading names or the labels of the turns below it, if they name no more. */
function readTwo(walk: Walk, heading: Worded, persons: readonly string[]): void {
  const both = ofPersons(walk, 0, [...persons]);
  if (persons.length !== 2 || both.sides.length !== 2) return;
  occasionOfEncounter(walk, heading, { ...unsaid(both), last: heading.tokens.length - 1 }, []);
}
