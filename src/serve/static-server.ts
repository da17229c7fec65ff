import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../build/files-below.ts';
import { policyOf } from '../build/marker.ts';
import { isText, mediaType } from './media-types.ts';

/** A file as it is sent. */
interface Sent {
  bytes: Buffer;
  compressed: Buffer | null;
  type: string;
}

/**
 * A server for one build under one path (`/`, `/a/b/`), as strict as a careful host: the site's policy with every answer,
 * a folder's address without its slash leads to the one with it, and what is not there is the page 404.html.
 * Files are known when it starts: a later build needs a new server.
 */
export function staticServer(folder: string, base = '/'): Server {
  const files = new Set(filesBelow(folder).filter((file) => !file.includes('/.')));
  const policy = policyOf(folder);
  const cached = new Map<string, Sent>();
  const load = (file: string): Sent => {
    const sent = cached.get(file) ?? readSent(folder, file);
    cached.set(file, sent);
    return sent;
  };
  return createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = ownPath(pathname, base);
    if (path !== null && files.has(`${path}/index.html`)) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    const file = path?.endsWith('/') === true ? `${path}index.html` : path;
    if (file !== null && files.has(file)) answer(request, response, 200, load(file));
    else if (files.has('/404.html')) answer(request, response, 404, load('/404.html'));
    else response.writeHead(404).end();
  });
}

/** The address within the build, or null where it lies outside or is not well written. */
function ownPath(pathname: string, base: string): string | null {
  if (!pathname.startsWith(base)) return null;
  try {
    return decodeURIComponent(`/${pathname.slice(base.length)}`);
  } catch {
    return null;
  }
}

function readSent(folder: string, file: string): Sent {
  const bytes = readFileSync(join(folder, file));
  const type = mediaType(file);
  return { bytes, type, compressed: isText(type) ? gzipSync(bytes, { level: 9 }) : null };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { bytes, compressed, type }: Sent,
): void {
  const isCompressed = compressed !== null && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
  const body = isCompressed ? compressed : bytes;
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    vary: 'accept-encoding',
    'cache-control': 'no-cache',
    ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
