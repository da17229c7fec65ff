/** `npm run dev [-- --content DIR]`: serves the site as it is written; PORT chooses the port. */
import { dev } from 'astro';
import { contentOption } from '../src/build/content-option.ts';
import { runCommand } from '../src/build/run-command.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { chosenPort } from '../src/serve/listen.ts';

await runCommand(async () => {
  process.env['CONTENT_DIR'] = contentFolder(contentOption(process.argv.slice(2)));
  await dev({ server: { port: chosenPort() } });
});
