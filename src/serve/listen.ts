import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../model/index.js';

export interface ListenOptions {
  /** The port to take, 0 for any free one. Left out: 3000 or the next free one. */
  readonly port?: number | undefined;
  /** The address to listen on. Default 127.0.0.1, which only this machine reaches. */
  readonly host?: string | undefined;
}

export interface Listening {
  /** Where to find it: `http://127.0.0.1:3000/`. */
  readonly url: string;
  readonly port: number;
  /** Lets running requests end (at most {@link CLOSE_GRACE_MS}), then frees the port. */
  close(): Promise<void>;
}

const FIRST_PORT = 3000;
const PORTS_TRIED = 100;
const CLOSE_GRACE_MS = 5_000;

/** Starts listening. Throws a {@link UsageError} where the asked port is taken, may not be taken, or the host is none of this machine's. */
export async function listen(app: RequestListener, { port, host = '127.0.0.1' }: ListenOptions = {}): Promise<Listening> {
  if (port !== undefined) return listenOn(app, port, host);
  for (let candidate = FIRST_PORT; candidate < FIRST_PORT + PORTS_TRIED; candidate += 1) {
    try {
      return await listenOn(app, candidate, host);
    } catch (error) {
      if (!(error instanceof UsageError && isErrno(error.cause, 'EADDRINUSE'))) throw error;
    }
  }
  throw new UsageError(`Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all taken; give a free one with --port.`);
}

async function listenOn(app: RequestListener, port: number, host: string): Promise<Listening> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${shown}:${address.port}/`, port: address.port, close: () => close(server) };
}

function explain(error: Error, port: number, host: string): Error {
  if (isErrno(error, 'EADDRINUSE'))
    return new UsageError(`Port ${port} on ${host} is taken; give another with --port, or 0 for any free one.`, { cause: error });
  if (isErrno(error, 'EACCES'))
    return new UsageError(`Port ${port} may not be taken by this user; give one above 1023 with --port.`, { cause: error });
  if (isErrno(error, 'EADDRNOTAVAIL') || isErrno(error, 'ENOTFOUND'))
    return new UsageError(`"${host}" is no address of this machine.`, { cause: error });
  return error;
}

async function close(server: Server): Promise<void> {
  const patience = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
  try {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
  } finally {
    clearTimeout(patience);
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
