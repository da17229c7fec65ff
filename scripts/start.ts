/** `npm start [-- --content DIR]`: builds the site, then serves it; PORT chooses the port. */
import { spawnSync } from 'node:child_process';

// The build is a process of its own, so that its memory is given back before the server starts.
const { status } = spawnSync(process.execPath, ['scripts/build.ts', ...process.argv.slice(2)], { stdio: 'inherit' });
if (status === 0) await import('./preview.ts');
else process.exitCode = 1;
