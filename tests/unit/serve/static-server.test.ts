import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeMarker } from '../../../src/build/marker.ts';
import { listen } from '../../../src/serve/listen.ts';
import { staticServer } from '../../../src/serve/static-server.ts';

let folder = '';
let port = 0;
let server: Server | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-server-'));
  mkdirSync(join(folder, 'meetings/x'), { recursive: true });
  writeMarker(folder, "default-src 'none'");
  for (const file of ['index.html', '404.html', 'meetings/x/index.html', 'meetings/x/x.csv'])
    writeFileSync(join(folder, file), `${file}: Ashgabat – ş`);
  server = staticServer(folder, '/a/b/');
  port = await listen(server, 0);
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path as it is written: `fetch` would tidy it first. */
function ask(path: string, method = 'GET'): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    request({ port, path, method, host: '127.0.0.1' }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('a page comes with its type and the policy of its build', async () => {
  const { status, headers, body } = await ask('/a/b/meetings/x/?q=1');
  expect([status, body]).toEqual([200, 'meetings/x/index.html: Ashgabat – ş']);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
  });
});

test('a file comes with its own type', async () => {
  expect((await ask('/a/b/meetings/x/x.csv')).headers['content-type']).toBe('text/csv; charset=utf-8');
});

test('a folder without its slash leads to the one with it', async () => {
  const { status, headers } = await ask('/a/b/meetings/x?q=1');
  expect([status, headers.location]).toEqual([301, '/a/b/meetings/x/?q=1']);
});

test.each([
  '/',
  '/meetings/x/',
  '/a/b/gone/',
  '/a/b/meetings/',
  '/a/b/.readout-build',
  '/a/b/../../index.html',
  '/a/b/%2e%2e/%2e%2e/etc/passwd',
  '/a/b/%ff',
])('%s is answered by the page 404.html', async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, '404.html: Ashgabat – ş']);
});

test('nothing can be written', async () => {
  expect((await ask('/a/b/', 'POST')).status).toBe(405);
});
