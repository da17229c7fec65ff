import { describe, expect, it } from 'vitest';
import { attendanceOf, otherParties } from '../../../src/view/attendance.ts';
import { meeting, sits } from './samples.ts';

const country = (name: string) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, code: null, variants: [] });

describe('attendance', () => {
  it('says of an empty cell whether no one is named or the party had no seat', () => {
    const { parties, rows } = attendanceOf(
      [
        meeting({ id: 'a-conference', kind: 'conference', participants: [sits('Peru')] }),
        meeting({ id: 'b-two', kind: 'bilateral-meeting', participants: [sits('Peru'), sits('Chile')] }),
        meeting({ id: 'c-three', kind: 'bilateral-meeting', participants: [sits('Peru'), sits('Bolivia')] }),
        meeting({ id: 'd-named-only' }),
      ],
      ['Peru', 'Bolivia', 'Chile'].map(country),
    );
    expect(parties).toEqual(['Peru', 'Bolivia', 'Chile']);
    expect(
      rows.map(({ seats }) => seats?.map((seat) => ('empty' in seat ? seat.empty : seat.participants.length)) ?? null),
    ).toEqual([[1, 'no-one-named', 'no-one-named'], [1, 'not-a-side', 1], [1, 1, 'not-a-side'], null]);
  });

  it('keeps to a width that can be read: rare parties share a column, and no one is left out', () => {
    const participants = Array.from({ length: 30 }, (_, index) => sits(`Land ${String(index).padStart(2, '0')}`));
    const { parties, rows } = attendanceOf(
      [meeting({ id: 'm', participants: [...participants, sits('Secretariat')] })],
      participants.map(({ represents }) => country(represents ?? '')),
    );
    expect(parties).toHaveLength(12);
    expect(parties.at(-1)).toBe(otherParties);
    expect(rows[0]?.seats?.reduce((sum, seat) => sum + ('empty' in seat ? 0 : seat.participants.length), 0)).toBe(31);
  });
});
