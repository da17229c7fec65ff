/** `npm run build [-- --content DIR]`: builds the site into `dist`, or the folder that OUT_DIR names. */
import { relative } from 'node:path';
import { buildReport } from '../src/build/build-report.ts';
import { buildSite } from '../src/build/build-site.ts';
import { contentFolder } from '../src/build/content-folder.ts';
import { runCommand } from '../src/build/run-command.ts';

await runCommand(async () => {
  const target = process.env['OUT_DIR'] || 'dist';
  const started = performance.now();
  const check = await buildSite({ root: process.cwd(), contentFolder: contentFolder(process.argv.slice(2)), target });
  console.log(buildReport(check));
  console.log(`Built ${relative('', target) || target} in ${((performance.now() - started) / 1_000).toFixed(1)} s.`);
});
