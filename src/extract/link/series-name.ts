import type { Authority } from '../../authority/authority.ts';
import type { MeetingKind } from '../../model/meeting.ts';
import { fold } from '../../text/fold.ts';

const generic: ReadonlySet<string> = new Set([
  'meeting',
  'meetings',
  'of',
  'the',
  'and',
  'foreign',
  'ministers',
  'ministers’',
  'summit',
  'dialogue',
  'strategic',
  'countries',
  's',
  'on',
  'for',
]);
const plain = (words: string): string =>
  fold(words)
    .replace(/'s?\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export interface SeriesName {
  name: string;
  kind: MeetingKind;
  parties: readonly string[];
  isKnown: boolean;
}

/** The series that a name belongs to: one of the authority file by any of its forms, else one under the name that the text gives. */
export function seriesNamed(words: string, kind: MeetingKind, authority: Authority): SeriesName {
  const key = plain(words);
  const known = authority.series.find(({ name, variants }) => [name, ...variants].some((form) => plain(form) === key));
  if (known !== undefined) return { name: known.name, kind: known.kind, parties: known.parties, isKnown: true };
  return { name: tidy(words), kind, parties: [], isKnown: false };
}

/** A known series of this kind whose own words all stand in what the sentence and the headline say: “Chile and Nordic countries held the inaugural foreign ministers’ meeting”. */
export function seriesAround(context: string, kind: MeetingKind, authority: Authority): SeriesName | null {
  const said = plain(context).split(' ');
  const fits = authority.series.filter((series) => {
    if (series.kind !== kind) return false;
    const own = plain(series.name)
      .split(' ')
      .filter((word) => !generic.has(word));
    return (
      own.length > 0 &&
      own.every((word) => said.some((other) => other === word || (word.length > 3 && other.startsWith(word))))
    );
  });
  const [only] = fits;
  return fits.length === 1 && only !== undefined
    ? { name: only.name, kind: only.kind, parties: only.parties, isKnown: true }
    : null;
}

/** A series takes its name from the meeting’s: “meeting of the Danish-Finnish intergovernmental commission” is one of that commission. */
function tidy(words: string): string {
  const of = /^(?:\p{Ll}+ )?(?:meeting|session|summit|round) of (?:the )?(?<rest>\p{Lu}.+)$/u.exec(words)?.groups?.[
    'rest'
  ];
  return (of ?? words).replace(/\s+/gu, ' ').trim();
}
