import { expect, test } from 'vitest';
import { extract } from '../../../src/extract.ts';
import { authorityOf } from '../../../src/loaders/content-folder.ts';

/** The labels under which an article names who took part in its meetings. */
function labelsIn(words: string): string[] {
  const { authority } = authorityOf('tests/fixtures');
  if (authority === null) throw new Error('The authority files of the fixtures have a mistake.');
  const text = `Ministers of the Baltic Forum meet\n\n6 March 2025\n\n${words}\n`;
  const file = { path: 'input.txt', bytes: Buffer.from(text), side: null };
  return extract([file], authority, []).meetings.flatMap(({ participants }) => participants.map(({ label }) => label));
}

test('an office that several share is no part of the label of one', () => {
  const labels = labelsIn(
    'The foreign ministers of the Baltic Forum – Ana Holm of Norway, Luis Prado of Peru and Karim Haddad of Jordan – met in Bergen on 3 March.',
  );
  expect(labels.toSorted()).toEqual(['Ana Holm', 'Karim Haddad', 'Luis Prado']);
});

test('an office of one’s own is', () => {
  expect(
    labelsIn('Foreign Minister Ana Holm of Norway and Foreign Minister Luis Prado of Peru met in Bergen on 3 March.'),
  ).toEqual(['Foreign Minister Ana Holm', 'Foreign Minister Luis Prado']);
});
