import { once } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cliDesk } from './run-cli.js';

/** Standard output that tells its first line. */
function firstLine(): { readonly stream: Writable; readonly line: Promise<string> } {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      stream.emit('line', chunk.toString('utf8'));
      done();
    },
  });
  return { stream, line: once(stream, 'line').then(([line]) => String(line)) };
}

/** Stops the server when asked, at the latest when the test ends. */
function stopper(): AbortController {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return controller;
}

describe('cppcc-graph serve', () => {
  it('serves the graph, and stops when asked', async () => {
    const desk = await cliDesk({ 'a.txt': '耒阳市政协开展“书香政协”活动。' });
    await desk.run('ingest', 'a.txt');
    const stop = stopper();
    const { stream, line } = firstLine();
    const running = desk.runWith({ stdout: stream, onInterrupt: () => stop.signal }, 'serve', '--port', '0');
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(await line)?.[0] ?? '';
    const health = await fetch(new URL('api/health', url));
    expect(health.status).toBe(200);
    stop.abort();
    expect((await running).code).toBe(0);
    await expect(fetch(new URL('api/health', url))).rejects.toThrow();
  });

  it('tells its address as JSON, and serves although a report could not be read', async () => {
    const desk = await cliDesk({ 'in/a.txt': '耒阳市政协开展“书香政协”活动。', 'in/empty.txt': '' });
    const stop = stopper();
    const lines: Record<string, unknown>[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(JSON.parse(chunk.toString('utf8')) as Record<string, unknown>);
        if (lines.at(-1)?.['event'] === 'listening') stop.abort();
        done();
      },
    });
    const { code, stderr } = await desk.runWith(
      { stdout: stream, onInterrupt: () => stop.signal },
      'serve',
      '--port',
      '0',
      '--json',
      '--ingest',
      'in',
    );
    expect(code).toBe(0);
    expect(lines.map(({ event }) => event)).toEqual(['start', 'read', 'failed', 'report', 'end', 'listening']);
    expect(stderr).toContain('empty.txt: the file is empty');
  });

  it('says that the port is taken', async () => {
    const desk = await cliDesk({ 'a.txt': '耒阳市政协。' });
    await desk.run('ingest', 'a.txt');
    const stop = stopper();
    const { stream, line } = firstLine();
    const running = desk.runWith({ stdout: stream, onInterrupt: () => stop.signal }, 'serve', '--port', '0');
    const port = /:(\d+)\//.exec(await line)?.[1] ?? '';
    const second = await desk.run('serve', '--port', port);
    expect(second.code).toBe(2);
    expect(second.stderr).toContain(`Port ${port}`);
    stop.abort();
    await running;
  });
});
