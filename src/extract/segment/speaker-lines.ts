import { isSpeechHeading } from '../../text/speech-title.ts';
import type { Block } from '../types.ts';
import { isLoneName } from './front-lines.ts';

/** “The Hon”, “Rt Hon Dr”, “H.E.”: how a page styles whom it names. */
const styled =
  /^(?:The )?(?:(?:Rt\.?|Right) )?(?:Hon(?:\.|ou?rable)?|H\. ?E\.|HE|(?:His|Her) (?:Excellency|Majesty|Royal Highness)|Dame|Dr\.?|Minister|Senator|Sir)(?: (?:Dame|Dr\.?|Mrs?\.?|Ms\.?|Senator|Sir))* (?=\p{Lu}[\p{L}’'-]+ \p{Lu})/u;
const honours = /(?:,? (?:AC|AO|CBE|CMG|KC|KCMG|MBE|MNA|MP|OBE|QC|SC|TD))+$/u;
const office =
  /\b(?:Ambassador|Attorney General|Chair\p{L}*|Chancellor|Commissioner|Director|Envoy|High Representative|Minister|Premier|President|Representative|Secretary|Spokes\p{L}+|Taoiseach|Tánaiste)\b/iu;

/** The words of a line that tells an office are no more. */
const longestOffice = 14;

const wordsIn = (line: string): number => line.split(/\s+/u).length;

const isOffice = (line: string): boolean =>
  office.test(line) &&
  wordsIn(line) <= longestOffice &&
  /^(?:The )?\p{Lu}/u.test(line) &&
  !/[.:;!?\d]|\b(?:are|has|have|is|to|was|will)\b/u.test(line);

const isName = (line: string): boolean =>
  isLoneName(line.replace(honours, '')) ||
  (styled.test(line) && isLoneName(line.replace(styled, '').replace(honours, '')));

/** “ANA HOLM, SECRETARY OF STATE”, “The Hon Ana Holm MP, Minister of Trade” */
function isNameWithOffice(line: string): boolean {
  const [named = '', ...rest] = line.replace(/(?<=\p{L}),? MP(?=,)/u, '').split(', ');
  return rest.length > 0 && isName(named) && isOffice(rest.join(', '));
}

/** No page has more lines above its speech. */
const longestFront = 16;

/**
 * Marks the line above a speech that tells who speaks, “ANA HOLM, SECRETARY OF STATE”, “The Hon Ana Holm MP”: below or above a heading that
 * tells of a speech and names nobody, “Remarks at the opening of …”, “Speech”. A name and the office on the line next to it become one.
 */
export function withSpeaker(text: string, blocks: readonly Block[]): Block[] {
  const line = (at: number): string => {
    const block = blocks[at];
    return block?.role === null && at < longestFront ? text.slice(block.start, block.end).trim() : '';
  };
  const heading = blocks.findIndex((_, at) => isSpeechHeading(line(at)));
  if (heading < 0) return [...blocks];
  const at = blocks.findIndex(
    (_, index) =>
      index !== heading &&
      (isNameWithOffice(line(index)) ||
        (isName(line(index)) && (styled.test(line(index)) || isOffice(line(index + 1)) || isOffice(line(index - 1))))),
  );
  if (at < 0) return [...blocks];
  const isWhole = isNameWithOffice(line(at));
  const first = !isWhole && !isOffice(line(at + 1)) && at - 1 !== heading && isOffice(line(at - 1)) ? at - 1 : at;
  const last = !isWhole && at + 1 !== heading && isOffice(line(at + 1)) ? at + 1 : at;
  const start = blocks[first]?.start ?? 0;
  const end = blocks[last]?.end ?? start;
  return [
    ...blocks.slice(0, first),
    { start, end, role: 'headline', item: false, rule: 'speaker' },
    ...blocks.slice(last + 1),
  ];
}
