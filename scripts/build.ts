/** `npm run build [-- --content DIR]`: builds the site into `dist`, or the folder that OUT_DIR names. */
import { relative } from 'node:path';
import { buildReport } from '../src/build/build-report.ts';
import { buildSite } from '../src/build/build-site.ts';
import { contentOption } from '../src/build/content-option.ts';
import { runCommand } from '../src/build/run-command.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';

await runCommand(async () => {
  const target = process.env['OUT_DIR'] || 'dist';
  const started = performance.now();
  const check = await buildSite({
    root: process.cwd(),
    contentFolder: contentFolder(contentOption(process.argv.slice(2))),
    target,
  });
  console.log(buildReport(check));
  console.log(`Built ${relative('', target) || target} in ${((performance.now() - started) / 1_000).toFixed(1)} s.`);
});
