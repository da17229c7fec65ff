import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/*
 * The text face, cut so that little is loaded before the first line stands: plain text by itself, and further letters
 * in files that a browser asks for where a page has them. `npm run fonts` writes the files; they are kept with the code.
 */

interface LetterSet {
  name: string;
  /** For which letters a browser looks here; where several sets are named, in the later ones first. */
  asked: string;
  /** The part of the package's face that has these letters. */
  from: 'latin' | 'latin-ext';
  ranges: readonly (readonly [first: number, last: number])[];
}

const letterSets: readonly LetterSet[] = [
  {
    name: 'extended',
    asked: 'U+100-2FF, U+1E00-1E9F',
    from: 'latin-ext',
    ranges: [
      [0x100, 0x130],
      [0x132, 0x151],
      [0x154, 0x2ba],
      [0x2bd, 0x2c5],
      [0x1e00, 0x1e9f],
    ],
  },
  {
    name: 'accents',
    asked: 'U+A1-FF, U+131, U+152-153, U+2C6-2DC, U+2032-2033, U+20AC, U+2122, U+2212',
    from: 'latin',
    ranges: [
      [0xa1, 0xa6],
      [0xa8, 0xa8],
      [0xaa, 0xaa],
      [0xac, 0xac],
      [0xae, 0xb6],
      [0xb8, 0xba],
      [0xbc, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2c6, 0x2c6],
      [0x2da, 0x2da],
      [0x2dc, 0x2dc],
      [0x2032, 0x2033],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2212, 0x2212],
    ],
  },
  {
    name: 'text',
    asked: 'U+20-7E, U+A0, U+A7, U+A9, U+AB, U+B7, U+BB, U+2BB-2BC, U+2010-203A',
    from: 'latin',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xa0],
      [0xa7, 0xa7],
      [0xa9, 0xa9],
      [0xab, 0xab],
      [0xb7, 0xb7],
      [0xbb, 0xbb],
      [0x2bb, 0x2bc],
      [0x2010, 0x2015],
      [0x2018, 0x201e],
      [0x2020, 0x2022],
      [0x2026, 0x2026],
      [0x202f, 0x202f],
      [0x2039, 0x203a],
    ],
  },
];

const faces = [
  { style: 'normal', weight: '400 600', wght: { min: 400, max: 600 } },
  { style: 'italic', weight: '400', wght: 400 },
] as const;

/** What running text and tables need of the face: kerning, ligatures, marks, and figures of each sort. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'onum', 'lnum', 'pnum', 'tnum'] as const;

/** A cut file of the face, and what a stylesheet says of it. */
export interface CutFont {
  file: string;
  bytes: Buffer;
  rule: string;
}

const require = createRequire(import.meta.url);

const lettersIn = ({ ranges }: LetterSet): string =>
  ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)),
    )
    .join('');

const ruleOf = (file: string, style: string, weight: string, set: LetterSet): string => `@font-face {
  font-family: 'Source Serif';
  font-style: ${style};
  font-weight: ${weight};
  font-display: optional;
  src: url('./${file}') format('woff2');
  unicode-range: ${set.asked};
}
`;

/** Every file of the cut face; the same package gives the same bytes. */
export const cutFonts = (): Promise<CutFont[]> =>
  Promise.all(
    faces.flatMap(({ style, weight, wght }) =>
      letterSets.map(async (set): Promise<CutFont> => {
        const source = `@fontsource-variable/source-serif-4/files/source-serif-4-${set.from}-wght-${style}.woff2`;
        const bytes = await subsetFont(readFileSync(require.resolve(source)), lettersIn(set), {
          targetFormat: 'woff2',
          variationAxes: { wght },
          keepFeatures: features,
          noHinting: true,
        });
        const file = `source-serif-${set.name}-${style}.woff2`;
        return { file, bytes, rule: ruleOf(file, style, weight, set) };
      }),
    ),
  );

/** The rules of all files, as they stand in `fonts.css`. */
export const fontRules = (fonts: readonly CutFont[]): string =>
  `/* Written by “npm run fonts”. What comes too late for the first look is kept for the next page: nothing ever shifts. */\n${fonts.map(({ rule }) => rule).join('')}`;
