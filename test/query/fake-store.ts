import type { GraphStoreReader } from '../../src/store/graph-store.js';

/** A reader that answers only what a test gave it and notes every call. */
export interface FakeStore extends GraphStoreReader {
  readonly calls: readonly { readonly method: string; readonly parameters: readonly unknown[] }[];
}

/** Makes a {@link FakeStore}. A call that the test gave no answer for rejects and names itself. */
export function fakeStore(answers: Partial<GraphStoreReader>): FakeStore {
  const calls: { method: string; parameters: readonly unknown[] }[] = [];
  const fixed = { capabilities: { cypher: 'none' as const }, ...answers, calls };
  return new Proxy(fixed, {
    get(target, method) {
      const value: unknown = Reflect.get(target, method);
      if (method === 'calls' || method === 'capabilities' || typeof method === 'symbol') return value;
      return (...parameters: readonly unknown[]): unknown => {
        calls.push({ method, parameters });
        if (typeof value !== 'function') throw new Error(`the test gives no answer for ${method}()`);
        return Reflect.apply(value as (...parameters: readonly unknown[]) => unknown, target, parameters);
      };
    },
  }) as unknown as FakeStore;
}
