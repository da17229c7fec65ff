/** `npm run fonts`: cuts the text face anew into `src/fonts/`, after a new version of its package or another choice of letters. */
import { writeFileSync } from 'node:fs';
import { cutFonts, fontRules } from '../src/fonts/cut-fonts.ts';

const fonts = await cutFonts();
for (const { file, bytes } of fonts) {
  writeFileSync(`src/fonts/${file}`, bytes);
  console.log(`${file} ${(bytes.length / 1_000).toFixed(1)} kB`);
}
writeFileSync('src/fonts/fonts.css', fontRules(fonts));
