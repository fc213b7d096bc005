import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/index.js';
import { listen } from '../../src/serve/index.js';
import type { Listening } from '../../src/serve/index.js';

const hello: RequestListener = (_request, response) => void response.end('hello');
const open: Listening[] = [];
const opened = async (promise: Promise<Listening>): Promise<Listening> => {
  const listening = await promise;
  open.push(listening);
  return listening;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()));
});

describe('listen', () => {
  it('takes any free port for 0, on loopback, and says where', async () => {
    const { url, port } = await opened(listen(hello, { port: 0 }));
    expect(url).toBe(`http://127.0.0.1:${port}/`);
    expect(await (await fetch(url)).text()).toBe('hello');
  });

  it('takes 3000 or the next free one where no port is given', async () => {
    const first = await opened(listen(hello));
    const second = await opened(listen(hello));
    expect(first.port).toBeGreaterThanOrEqual(3000);
    expect(second.port).toBeGreaterThan(first.port);
  });

  it('says which port is taken', async () => {
    const { port } = await opened(listen(hello, { port: 0 }));
    await expect(listen(hello, { port })).rejects.toThrow(UsageError);
    await expect(listen(hello, { port })).rejects.toThrow(String(port));
  });

  it('says which host is not ours', async () => {
    await expect(listen(hello, { port: 0, host: '192.0.2.1' })).rejects.toThrow(UsageError);
  });

  it('frees the port when it closes, with idle connections kept alive', async () => {
    const listening = await listen(hello, { port: 0 });
    await (await fetch(listening.url, { headers: { Connection: 'keep-alive' } })).text();
    await listening.close();
    const again = createServer(hello);
    await new Promise<void>((resolve, reject) => {
      again.once('error', reject).listen(listening.port, '127.0.0.1', resolve);
    });
    await new Promise((resolve) => again.close(resolve));
  });

  it('lets a running request end before it closes', async () => {
    let finish: () => void = () => undefined;
    let arrived: () => void = () => undefined;
    const inside = new Promise<void>((resolve) => (arrived = resolve));
    const listening = await listen(
      (_request, response) => {
        finish = () => void response.end('done');
        arrived();
      },
      { port: 0 },
    );
    const asked = fetch(listening.url).then((response) => response.text());
    await inside;
    const closing = listening.close();
    finish();
    expect(await asked).toBe('done');
    await closing;
  });
});
