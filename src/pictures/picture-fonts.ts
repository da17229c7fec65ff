import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A face as satori takes it. */
export interface PictureFont {
  name: string;
  data: Buffer;
  weight: 400;
  style: 'normal';
}

const require = createRequire(import.meta.url);
const sets = ['latin', 'latin-ext'] as const;

/**
 * The text face with the letters that are needed, a family for each set of them: satori reads neither WOFF2 nor
 * variable fonts, and finds no letter of a second file under the same family.
 */
export const pictureFonts = (text: string): Promise<PictureFont[]> =>
  Promise.all(
    sets.map(async (set): Promise<PictureFont> => {
      const file = require.resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-${set}-wght-normal.woff2`);
      const data = await subsetFont(readFileSync(file), text, {
        targetFormat: 'truetype',
        variationAxes: { wght: 450 },
      });
      return { name: `Source Serif ${set}`, data, weight: 400, style: 'normal' };
    }),
  );
