import { afterAll, beforeAll } from 'vitest';
import type { ReportRecord } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/graph-store.js';

/** Opens an empty store of its own for each call. */
export type OpenFreshStore = () => Promise<GraphStore>;

/** Runs `work` on a fresh, prepared store that holds `records`, and closes it whatever happens. */
export async function withStore<T>(
  openFreshStore: OpenFreshStore,
  records: readonly ReportRecord[],
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openFreshStore();
  try {
    await store.prepare();
    await store.putReports(records);
    return await work(store);
  } finally {
    await store.close();
  }
}

/** One store for all the tests of a block that only read. */
export function sharedStore(openFreshStore: OpenFreshStore, records: readonly ReportRecord[]): () => GraphStore {
  let store: GraphStore | undefined;
  beforeAll(async () => {
    store = await openFreshStore();
    await store.prepare();
    await store.putReports(records);
  });
  afterAll(async () => {
    await store?.close();
  });
  return () => {
    if (!store) throw new Error('The store of this block did not open.');
    return store;
  };
}

/** The record as lines of JSON. */
export async function recordLines(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.record()) lines.push(JSON.stringify(line));
  return lines;
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** A page large enough for every test's whole answer. */
export const WHOLE = { offset: 0, limit: 1000 } as const;

/** Code point order, in which every store sorts names and ids. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
