/** Serves the built site for the browser tests: at `/`, and on the next port under `/a/b/` alone. */
import { listen } from '../../src/serve/listen.ts';
import { staticServer } from '../../src/serve/static-server.ts';
import { provideSite, siteFolder } from '../built/site-under-test.ts';

provideSite();
process.once('SIGTERM', () => process.exit(0));
const port = Number(process.env['READOUT_TEST_PORT']);
await listen(staticServer(siteFolder(), '/a/b/'), port + 1, 'localhost');
await listen(staticServer(siteFolder()), port, 'localhost');
