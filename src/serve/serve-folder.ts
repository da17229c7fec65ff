import { isBuild } from '../build/marker.ts';
import { Refusal } from '../build/refusal.ts';
import { chosenPort, listen } from './listen.ts';
import { staticServer } from './static-server.ts';

/** Serves a build until the process ends and says where, in one line. */
export async function serveFolder(folder: string): Promise<void> {
  if (!isBuild(folder)) throw new Refusal(`${folder} holds no build: run “npm run build” first.`);
  const port = await listen(staticServer(folder), chosenPort());
  await listen(staticServer(folder), port, '::1').catch(() => null); // “localhost” may mean either; a machine without IPv6 has only the first
  console.log(`The archive is at http://localhost:${port}/`);
}
