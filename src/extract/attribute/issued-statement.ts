import type { PersonMention } from '../recognise/mention.ts';
import { speakerOf, wordsOf, type Paragraph, type People, type Voice } from './labelled-turns.ts';

const issues =
  /^[^“”"]{4,240}? (?:gave|issued|made|posted|released) (?:this|the following) (?:\p{Ll}+ )?statement\b[^“”"]*:$/u;

/** What closes the words of a statement: a note of the office that sends it out. */
const closes = /^(?:Background|Contacts?|Ends|ENDS|For (?:further|more)|Further information|Notes?)\b/u;

/** “Minister Holm issued the following statement today:” over paragraphs without quotation marks: hers, up to a note or what tells of her by name. */
export function issuedStatement(paragraphs: readonly Paragraph[], people: People): Voice[] | null {
  const at = paragraphs.findIndex((own) => own.length === 1 && issues.test(wordsOf(own)));
  const who = paragraphs[at]?.[0]?.mentions.find((one): one is PersonMention => one.kind === 'person');
  if (who === undefined) return null;
  const voice = speakerOf(who.name, people);
  const surname = who.words.split(' ').at(-1) ?? who.words;
  const end = paragraphs.findIndex(
    (own, index) => index > at && (closes.test(wordsOf(own)) || wordsOf(own).includes(surname)),
  );
  const isQuoted = wordsOf(paragraphs[at + 1] ?? []).startsWith('“');
  return isQuoted ? null : paragraphs.map((_, index) => (index > at && (end < 0 || index < end) ? voice : null));
}
