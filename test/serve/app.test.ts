import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { CypherError, InvariantError, StoreError } from '../../src/model/index.js';
import type { GraphStatistics, RecordLine } from '../../src/model/index.js';
import { fakeStore } from '../query/fake-store.js';
import { expectProblem, sharedServer } from './api-client.js';

const statistics: GraphStatistics = { reports: 0, entities: 0, edges: 0, claims: 0, measures: 0, kinds: {}, types: {} };
const working = fakeStore({
  ping: async () => undefined,
  statistics: async () => statistics,
  entity: async () => undefined,
  entitiesNamed: async () => [],
  findEntities: async ({ offset, limit }) => ({ items: [], total: 0, offset, limit }),
});

describe('a server over a store that works', () => {
  const server = sharedServer(() => ({ store: working }));

  it('tells its health', async () => {
    expect((await server().get('/api/health')).body).toEqual({ status: 'ok', version: '0.0.0-test', capabilities: { cypher: 'none' } });
  });

  it.each(['/nothing', '/api', '/api/nothing', '/api/entities/a/b', '/API/health', '/page/main.js', '/vendor/', '//api/health'])(
    'does not know %s',
    async (path) => {
      const answer = await server().get(path);
      expectProblem(answer, 404, 'unknown-route');
      expect(answer.body.instance).toBe(path);
    },
  );

  it.each([
    '/api/entities/%',
    '/api/entities/%E8%B5',
    '/api/entities?text=%E8%B5',
    '/api/entities?text=%zz',
    '/api/entities?%=1',
    '/%',
    '/%ff',
  ])('refuses the percent-encoding of %s', async (path) => {
    expectProblem(await server().get(path), 400, 'malformed-request');
  });

  it.each(['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/..\\..\\package.json', '/%00', '/main.js%00.html', '/.env'])(
    'gives nothing outside its page for %s',
    async (path) => {
      const answer = await server().get(path);
      expect([400, 404]).toContain(answer.status);
      expect(answer.type).toMatch(/^application\/problem\+json/);
    },
  );

  it('hands words on as they were typed, trimmed', async () => {
    await server().get(`/api/entities?text=+${encodeURIComponent("书香'政协' %")}+&kind=Brand&offset=3`);
    expect(working.calls.at(-1)).toEqual({
      method: 'findEntities',
      parameters: [{ text: "书香'政协' %", kinds: ['Brand'], offset: 3, limit: 20 }],
    });
  });

  it('sends headers that keep pages to this server', async () => {
    for (const path of ['/', '/docs', '/api/health', '/openapi.json', '/nothing']) {
      const { headers } = await server().get(path);
      const policy = headers.get('content-security-policy')!;
      expect(policy, path).toMatch(/default-src 'none'/);
      expect(policy, path).toMatch(/script-src 'self'(;|$)/);
      expect(policy, path).not.toMatch(/unsafe-eval|https?:|\*/);
      expect(policy.includes("'unsafe-inline'"), path).toBe(path === '/docs');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('x-powered-by'), path).toBeNull();
    }
  });

  it('serves the start page, the docs page and its viewer', async () => {
    expect((await server().get('/')).type).toMatch(/^text\/html/);
    expect((await server().get('/docs')).text).toMatch(/<openapi-explorer/);
    const viewer = await server().get('/vendor/openapi-explorer.min.js');
    expect(viewer.status).toBe(200);
    expect(viewer.type).toMatch(/javascript/);
    for (const path of ['/', '/docs', '/openapi.json']) expectProblem(await server().ask('POST', path), 405, 'method-not-allowed');
  });

  it('ends a request that is no HTTP, and goes on', async () => {
    const { hostname, port } = new URL(server().url);
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write('nonsense\r\n\r\n'));
      socket.on('error', reject).on('close', () => resolve());
      socket.resume();
    });
    expect((await server().get('/api/health')).status).toBe(200);
  });
});

describe('a server over a store that fails', () => {
  const reported: unknown[] = [];
  let failure: Error = new Error('not set');
  const fail = async (): Promise<never> => {
    throw failure;
  };
  const server = sharedServer(() => ({ store: fakeStore({ ping: fail, statistics: fail }), reportError: (error) => reported.push(error) }));

  it.each([
    new StoreError('bolt://secret-host:7687 does not answer', { code: 'store-unavailable', retryable: true }),
    new StoreError('deadlock', { retryable: true }),
    new StoreError('locked by 4711', { code: 'store-locked' }),
  ])('says 503 and when to come again for %s', async (error) => {
    failure = error;
    for (const path of ['/api/health', '/api/statistics']) {
      const answer = await server().get(path);
      expectProblem(answer, 503, 'store-unavailable');
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.text).not.toMatch(/secret-host|4711/);
    }
    expect(reported.at(-1)).toBe(error);
  });

  it.each([new TypeError('x is not a function'), new StoreError('disk is full'), new InvariantError('promise broken')])(
    'says 500 and nothing of the inside for %s',
    async (error) => {
      failure = error;
      const answer = await server().get('/api/statistics');
      expectProblem(answer, 500, 'internal');
      expect(answer.text).not.toContain(error.message);
      expect(reported.at(-1)).toBe(error);
    },
  );

  it.each([
    [new CypherError('timeout', 'ran past 5 s'), 504, 'query-timeout'],
    [new CypherError('unsupported', 'no Cypher here'), 501, 'not-supported'],
    [new CypherError('parameter', '$name is missing'), 400, 'invalid-parameter'],
  ])('tells what became of a statement: %s', async (error, status, code) => {
    failure = error;
    const answer = await server().get('/api/statistics');
    expectProblem(answer, status, code);
    expect(answer.body.detail).toBe(error.message);
  });
});

describe('an export', () => {
  const lines = 100_000;
  let read = 0;
  let closed = 0;
  async function* record(failAt: number): AsyncGenerator<RecordLine> {
    try {
      for (read = 0; read < lines; read += 1) {
        if (read === failAt) throw new StoreError('gone', { code: 'store-unavailable', retryable: true });
        yield { line: 'entity', id: `brand-${read}`, kind: 'Brand', name: '书香政协', aliases: [], attributes: {}, mentions: [] };
      }
    } finally {
      closed += 1;
    }
  }
  let failAt = -1;
  const server = sharedServer(() => ({ store: fakeStore({ record: () => record(failAt) }), reportError: () => undefined }));

  it('that fails before its first line is a problem like any other', async () => {
    failAt = 0;
    const answer = await server().get('/api/export/jsonl');
    expectProblem(answer, 503, 'store-unavailable');
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it('that fails on its way breaks off, so that nobody takes a part for the whole', async () => {
    failAt = 50_000;
    await expect(server().get('/api/export/jsonl')).rejects.toThrow();
    expect(closed).toBeGreaterThan(0);
  });

  it('is not read for HEAD, nor further than a client that leaves', async () => {
    failAt = -1;
    expect(await server().ask('HEAD', '/api/export/jsonl')).toMatchObject({ status: 200, text: '' });
    expect(read).toBeLessThan(10);
    const before = closed;
    const leaving = new AbortController();
    const response = await fetch(`${server().url}/api/export/jsonl`, { signal: leaving.signal });
    await response.body!.getReader().read();
    leaving.abort();
    await expect.poll(() => closed).toBe(before + 1);
    expect(read).toBeLessThan(lines);
  });
});
