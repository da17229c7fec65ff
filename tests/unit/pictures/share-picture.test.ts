import { expect, test } from 'vitest';
import { sharePicture } from '../../../src/pictures/share-picture.ts';

const words = {
  archive: 'The river talks',
  label: 'Conference',
  title: 'Toğrul Şahin and Oʻktam at Łódź',
  detail: '2 May 2031 · Port Lore',
};
const sizeOf = (png: Uint8Array): number[] =>
  [16, 20].map((at) => new DataView(png.buffer, png.byteOffset).getUint32(at));

test('a picture for shared links has the size that those who show links expect', async () => {
  const png = await sharePicture(words);
  expect(Buffer.from(png.slice(1, 4)).toString('latin1')).toBe('PNG');
  expect(sizeOf(png)).toEqual([1200, 630]);
});

test('the same words give the same picture, others another', async () => {
  const [one, again, other] = await Promise.all([
    sharePicture(words),
    sharePicture(words),
    sharePicture({ ...words, title: 'Another' }),
  ]);
  expect(Buffer.compare(one, again)).toBe(0);
  expect(Buffer.compare(one, other)).not.toBe(0);
});
