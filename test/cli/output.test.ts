import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { OutputClosedError, createOutput, inChunks } from '../../src/cli/output.js';
import { createProgress } from '../../src/cli/progress.js';
import { collector } from './run-cli.js';

/** A stream that takes `limit` writes and then has lost its reader. */
function closingAfter(limit: number, code = 'EPIPE'): Writable & { taken: number } {
  const stream = new Writable({
    write(_chunk, _encoding, done) {
      if (stream.taken >= limit) done(Object.assign(new Error(`write ${code}`), { code }));
      else {
        stream.taken += 1;
        done();
      }
    },
  }) as Writable & { taken: number };
  stream.taken = 0;
  return stream;
}

describe('createOutput', () => {
  it('ends with an OutputClosedError once the reader has gone, and stays closed', async () => {
    const stream = closingAfter(1);
    const out = createOutput(stream);
    await out.writeLine('one');
    await expect(out.writeLine('two')).rejects.toBeInstanceOf(OutputClosedError);
    await expect(out.writeLine('three')).rejects.toBeInstanceOf(OutputClosedError);
    expect(stream.taken).toBe(1);
  });

  it('lets other failures through', async () => {
    await expect(createOutput(closingAfter(0, 'ENOSPC')).write('x')).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});

describe('inChunks', () => {
  it('joins small pieces and loses none', async () => {
    async function* pieces() {
      for (let at = 0; at < 10; at++) yield `${at},`;
    }
    const chunks: string[] = [];
    for await (const chunk of inChunks(pieces(), 6)) chunks.push(chunk);
    expect(chunks).toEqual(['0,1,2,', '3,4,5,', '6,7,8,', '9,']);
  });
});

describe('createProgress', () => {
  it('writes a line for each report where there is no terminal', () => {
    const { stream, text } = collector();
    const progress = createProgress(stream, 2);
    progress.step('a.txt');
    progress.detail('added a.txt');
    progress.tell('b.txt is empty');
    progress.end();
    expect(text()).toBe('added a.txt\nb.txt is empty\n');
  });

  it('moves a bar within the width of a terminal and clears it at the end', () => {
    const { stream, text } = collector();
    const progress = createProgress(Object.assign(stream, { isTTY: true, columns: 50 }), 2);
    progress.step('一个很长很长很长很长很长很长很长的文件名.txt');
    progress.tell('b.txt is empty');
    progress.step('b.txt');
    progress.end();
    const draws = text().split('\r\u001b[K');
    expect(draws[2]).toBe('[############------------] 1/2 一个很长很长很长…');
    expect(draws[3]).toBe('b.txt is empty\n');
    expect(draws.at(-2)).toBe('[########################] 2/2 b.txt');
    expect(draws.at(-1)).toBe('');
  });
});
