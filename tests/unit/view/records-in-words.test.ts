import { describe, expect, it } from 'vitest';
import { articleHeading } from '../../../src/view/article-heading.ts';
import { articleYears } from '../../../src/view/article-years.ts';
import { delegateMeetings, isPresent } from '../../../src/view/delegate-meetings.ts';
import { targetAddress } from '../../../src/view/emendation-address.ts';
import { opening } from '../../../src/view/opening.ts';
import { presentCountries } from '../../../src/view/present-countries.ts';
import { publisherAddress } from '../../../src/view/publisher-address.ts';
import { percent, readingShares } from '../../../src/view/reading-shares.ts';
import { seatsOf } from '../../../src/view/seats.ts';
import { shownGroups, statementGroups } from '../../../src/view/statement-groups.ts';
import { countryVoices } from '../../../src/view/voices.ts';
import { article, meeting, records, statement } from './invented.ts';

describe('an article', () => {
  it('without a headline goes by its first words', () => {
    expect(articleHeading(article)).toBe('River States Agree');
    expect(articleHeading({ ...article, title: null, parts: [] })).toBe(
      'Untitled: “The river states met in Port Lore on …”',
    );
  });

  it('stands under its year, newest first, without a date last', () => {
    const older = {
      ...article,
      id: 'older',
      published: { edtf: '2029', basis: 'editor' as const, reason: null, evidence: [] },
    };
    expect(
      articleYears([{ ...article, id: 'undated', published: null }, older, article]).map(({ year }) => year),
    ).toEqual(['2031', '2029', null]);
  });

  it('says how much of its prose was read as what', () => {
    expect(readingShares([article])).toEqual({ prose: 2, statement: 1, narration: 1, unclaimed: 0 });
    expect([percent(0, 9), percent(1, 900), percent(899, 900), percent(9, 9), percent(0, 0)]).toEqual([
      0, 1, 99, 100, 0,
    ]);
  });

  it('leads to a passage on the page of its publisher', () => {
    expect(publisherAddress(article)).toBe('https://herald.example/river');
    expect(publisherAddress(article, 'well-known, all right')).toBe(
      'https://herald.example/river#:~:text=well%2Dknown%2C%20all%20right',
    );
    expect(publisherAddress(article, 'one two three four five six seven eight nine ten eleven twelve thirteen')).toBe(
      'https://herald.example/river#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
    );
    expect(publisherAddress({ url: null })).toBeNull();
  });
});

describe('statements on a page', () => {
  it('stand by meeting, and those of no meeting last', () => {
    const loose = { ...statement, id: 'q-0000000002', meeting: null };
    expect(statementGroups([loose, statement], [meeting], [article]).map((group) => group.meeting?.id ?? null)).toEqual(
      ['river-conference-2', null],
    );
  });

  it('are told once where several accounts have them', () => {
    const other = { ...statement, id: 'q-0000000002', parallels: ['q-0000000001'] };
    const [group] = statementGroups([{ ...statement, parallels: ['q-0000000002'] }, other], [meeting], [article]);
    expect(group?.entries.map(({ parallels }) => parallels.length)).toEqual([1]);
  });

  it('are shown in part where they are many, and what is left out is counted', () => {
    const many = statementGroups(
      [1, 2, 3].map((number) => ({ ...statement, id: `q-000000000${String(number)}` })),
      [meeting],
      [article],
    );
    expect(shownGroups([...many, ...many], { groups: 1, entries: 2 })).toMatchObject({
      earlier: 1,
      groups: [{ more: 1 }],
    });
  });

  it('begin with words that are not cut', () => {
    expect(opening('Short.')).toBe('Short.');
    expect(opening(`${'word '.repeat(31)}wording, and more`)).toBe(`${'word '.repeat(31)}…`);
  });
});

describe('countries and delegates', () => {
  it('a country has a page only where it has something to show', () => {
    expect(presentCountries(records.countries, records).map(({ id }) => id)).toEqual(['loria', 'vellia']);
  });

  it('a country sat where someone represented it', () => {
    expect(seatsOf('Vellia', [meeting]).map(({ participants }) => participants.map(({ label }) => label))).toEqual([
      ['an envoy'],
    ]);
  });

  it('one who took part and spoke is listed once', () => {
    const [delegate] = records.delegates;
    expect(delegate && delegateMeetings(delegate, [meeting]).map(({ role }) => role)).toEqual(['participant']);
    expect(delegate && isPresent({ ...delegate, meetings: [{ id: meeting.id, as: 'spoken-of' }] })).toBe(false);
  });

  it('voices are ranked by how much they say', () => {
    const group = { ...statement, country: null, speaker: { kind: 'group' as const, id: null, label: 'All' } };
    expect(countryVoices([group, statement, statement])).toEqual([
      { name: 'Loria', count: 2 },
      { name: 'A group, a body or a document', count: 1 },
    ]);
  });
});

describe('an emendation', () => {
  it('leads to the record that it corrects', () => {
    const target = (kind: Parameters<typeof targetAddress>[0]['kind'], id: string) =>
      targetAddress({ kind, id, field: 'x' }, records);
    expect(target('meeting', 'm')).toBe('/meetings/m/');
    expect(target('statement', statement.id)).toBe('/meetings/river-conference-2/#q-0000000001');
    expect(target('sentence', 's-0000000002')).toBe('/articles/river-states/#s-0000000002');
    expect(target('figure', 'f')).toBeNull();
    expect(target('statement', 'q-9999999999')).toBeNull();
  });
});
