/** `npm run preview`: serves the last build; PORT chooses the port. */
import { runCommand } from '../src/build/run-command.ts';
import { serveFolder } from '../src/serve/serve-folder.ts';

await runCommand(() => serveFolder(process.env['OUT_DIR'] || 'dist'));
