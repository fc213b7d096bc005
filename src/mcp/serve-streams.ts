import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';

/** What the client is reached by: standard input and output, which then carry the protocol and nothing else. */
export interface ClientStreams {
  readonly stdin: Readable;
  readonly stdout: Writable;
}

/** Speaks with one client until it goes (its end of either stream closes) or `signal` aborts. */
export async function serveStreams(server: McpServer, { stdin, stdout }: ClientStreams, signal: AbortSignal): Promise<void> {
  const transport = new StdioServerTransport(stdin, stdout);
  const gone = new Promise<void>((resolve) => {
    const done = () => resolve();
    stdin.once('end', done).once('close', done);
    // a client that ends without a word shows as a broken pipe
    stdout.on('error', done);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) resolve();
  });
  await server.connect(transport);
  await gone;
  await server.close();
}
