import { afterAll, beforeAll, expect } from 'vitest';
import type { ReportRecord } from '../../src/model/index.js';
import { createApp, listen } from '../../src/serve/index.js';
import type { AppOptions, Listening } from '../../src/serve/index.js';
import { sharedStore } from '../contract/store-harness.js';
import type { OpenFreshStore } from '../contract/store-harness.js';

/** What the server answered. `body` is parsed JSON where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly type: string;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
  readonly body: any;
}

/** Asks a running server. */
export interface Client {
  readonly url: string;
  get(path: string): Promise<Answer>;
  ask(method: string, path: string, headers?: Readonly<Record<string, string>>, body?: string): Promise<Answer>;
  /** Sends a value as JSON. */
  post(path: string, value: unknown): Promise<Answer>;
}

export function clientOf(address: string): Client {
  const url = address.replace(/\/$/, '');
  const ask: Client['ask'] = async (method, path, headers = {}, sent) => {
    const response = await fetch(`${url}${path}`, { method, headers, ...(sent !== undefined && { body: sent }) });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const isJson = /^application\/(problem\+)?json\b/.test(type);
    return { status: response.status, headers: response.headers, type, text, body: isJson && text !== '' ? JSON.parse(text) : undefined };
  };
  return {
    url,
    ask,
    get: (path) => ask('GET', path),
    post: (path, value) => ask('POST', path, { 'Content-Type': 'application/json' }, JSON.stringify(value)),
  };
}

/** Serves `options` for the tests of a block; without a `reportError` of their own, a failure of the server's own fails the block. */
export function sharedServer(options: () => Omit<AppOptions, 'version'>): () => Client {
  const failures: unknown[] = [];
  let listening: Listening | undefined;
  beforeAll(async () => {
    const app = createApp({ version: '0.0.0-test', reportError: (error) => failures.push(error), ...options() });
    listening = await listen(app, { port: 0 });
  });
  afterAll(async () => {
    await listening?.close();
    expect(failures).toEqual([]);
  });
  return () => clientOf(listening!.url);
}

/** Serves a store of its own that holds `records`. */
export function sharedApi(openFreshStore: OpenFreshStore, records: readonly ReportRecord[]): () => Client {
  const store = sharedStore(openFreshStore, records);
  return sharedServer(() => ({ store: store() }));
}

/** Holds an answer to be a problem document of this status and code; answers its fields that are wrong. */
export function expectProblem(answer: Answer, status: number, code: string): readonly string[] {
  expect(answer.text).not.toMatch(/\\n +at |node_modules/);
  expect(answer).toMatchObject({ status, body: { status, code, type: `urn:cppcc-graph:problem:${code}` } });
  expect(answer.type).toMatch(/^application\/problem\+json/);
  return (answer.body.errors as { field: string }[]).map(({ field }) => field);
}
