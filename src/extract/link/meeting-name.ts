import type { Meeting } from '../../model/meeting.ts';
import { slug } from '../../text/slug.ts';
import { ordinalWord } from '../recognise/ordinals.ts';
import type { Occasion } from './occasion.ts';

const titleCase = (words: string): string =>
  words.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter, at: number) => (at === 0 ? letter.toUpperCase() : letter));

/** What a meeting is called: by series and number, by its sides, or by its own name. */
export function nameOf(lead: Occasion, sides: readonly string[], group: readonly Occasion[]): string {
  const series = lead.series;
  if (series !== null && lead.ordinal !== null) return `${ordinalWord(lead.ordinal)} ${series}`;
  if (series !== null) return series;
  const between = sides.length > 1 && sides.length <= 6 ? ` of ${listed(sides)}` : '';
  const named = group.find(({ name }) => name !== null && /\p{Lu}/u.test(name))?.name;
  if (lead.kind === 'bilateral-meeting') return `Bilateral meeting${between}`;
  if (lead.kind === 'talks' && lead.series === null && (named === undefined || named === null || between !== ''))
    return `Talks${between}`;
  if (named !== undefined && named !== null)
    return lead.ordinal === null ? titleCase(named) : `${ordinalWord(lead.ordinal)} ${named}`;
  const qualified = group.find(({ name }) => name?.includes(' ') === true)?.name ?? null;
  if (lead.ordinal !== null && qualified !== null && /^(?:conference|other)$/u.test(lead.kind))
    return `${ordinalWord(lead.ordinal)} ${qualified.replace(/ (?:our|their|its) /gu, ' the ')}`;
  const noun = {
    summit: 'Summit',
    conference: 'Conference',
    other: 'Meeting',
    talks: 'Talks',
    'bilateral-meeting': 'Bilateral meeting',
    'strategic-dialogue': 'Strategic dialogue',
    'foreign-ministers-meeting': 'Foreign ministers’ meeting',
  }[lead.kind];
  const place = lead.city === null ? '' : ` in ${lead.city.name}`;
  return `${lead.ordinal === null ? '' : `${ordinalWord(lead.ordinal)} `}${lead.ordinal === null ? noun : noun.toLowerCase()}${place === '' ? between : place}`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** Series and ordinal; else day and sides; else what it is called. */
export function idOf(meeting: Meeting, lead: Occasion, sides: readonly string[]): string {
  if (meeting.series !== null && meeting.ordinal !== null) return `${meeting.series}-${String(meeting.ordinal)}`;
  const day = meeting.date === null ? '' : `${meeting.date.edtf.replaceAll('/', '-to-')}-`;
  if (sides.length >= 2 && sides.length <= 6 && meeting.series === null)
    return `${day}${sides.map(slug).join('-')}${lead.kind === 'bilateral-meeting' ? '' : `-${lead.kind}`}`;
  return `${day}${slug(meeting.name)}`.slice(0, 110).replace(/-+$/u, '');
}
