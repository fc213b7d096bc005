import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Reply, StreamedText } from './route.js';

/** Sends what a route answered. A stream that fails before its first piece rejects, so that the failure can still be told as one. */
export async function sendReply(response: Response, reply: Reply, withBody: boolean): Promise<void> {
  response.set('Cache-Control', 'no-cache');
  if (reply.kind === 'json') response.json(reply.body);
  else await sendStream(response, reply, withBody);
}

async function sendStream(response: Response, { contentType, fileName, pieces }: StreamedText, withBody: boolean): Promise<void> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  response.status(200).attachment(fileName).type(`${contentType}; charset=utf-8`);
  if (!withBody) {
    await iterator.return?.();
    response.end();
    return;
  }
  const rest = async function* (): AsyncGenerator<string> {
    try {
      for (let piece = first; !piece.done; piece = await iterator.next()) yield piece.value;
    } finally {
      await iterator.return?.();
    }
  };
  await pipeline(Readable.from(inBlocks(rest())), response);
}

/** Small pieces cost a system call each; they are sent together. */
const BLOCK_CHARACTERS = 16_384;

async function* inBlocks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let block = '';
  for await (const piece of pieces) {
    block += piece;
    if (block.length >= BLOCK_CHARACTERS) {
      yield block;
      block = '';
    }
  }
  if (block !== '') yield block;
}
