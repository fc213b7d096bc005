import type { Writable } from 'node:stream';

/** Thrown when whoever reads the output has gone (`… | head`): the command stops, and that is no failure. */
export class OutputClosedError extends Error {}

/** The stream for results. Waits until the reader has taken what was written. */
export interface Output {
  write(text: string): Promise<void>;
  writeLine(line: string): Promise<void>;
  /** One JSON value a line. */
  writeJson(value: unknown): Promise<void>;
}

export function createOutput(stream: Writable): Output {
  let closed = false;
  stream.on('error', () => (closed = true));
  const write = async (text: string) => {
    if (closed) throw new OutputClosedError();
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error) resolve();
        else reject(isClosedPipe(error) ? new OutputClosedError() : error);
      });
    });
  };
  return { write, writeLine: (line) => write(`${line}\n`), writeJson: (value) => write(`${JSON.stringify(value)}\n`) };
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

/** Gathers small pieces into larger ones, so that a long export is not written line by line. */
export async function* inChunks(pieces: AsyncIterable<string>, size = 65_536): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < size) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
