import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../build/refusal.ts';

/** The port to serve on: `PORT`, else 4321. */
export function chosenPort(env: NodeJS.ProcessEnv = process.env): number {
  const port = Number(env['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refusal(`PORT is “${env['PORT']}”; a port is a number from 0 to 65535.`);
  return port;
}

/** Starts to listen on this machine only; port 0 takes a free one. Returns the port. */
export async function listen(server: Server, port: number, host = '127.0.0.1'): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Refusal(`Port ${port} is in use: choose another with PORT.`) : error);
    });
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}
