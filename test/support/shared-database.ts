import type { ReportRecord } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/graph-store.js';

/** A write that a test asked of its store; replayed when the store comes back to the database. */
type Write = (store: GraphStore) => Promise<unknown>;

/**
 * Lets several stores live at once in a database that can hold one (Neo4j's community edition has no second database). Each
 * believes that it has the database for itself: when another has used it meanwhile, it is emptied and the store's own writes are
 * replayed before the next call. Calls of one store run side by side; a change of hands waits until they are done.
 */
export function shareDatabase(openEmpty: () => Promise<GraphStore>): () => Promise<GraphStore> {
  let holder: object | undefined;
  let handover = Promise.resolve();
  const running = new Set<Promise<unknown>>();

  return async () => {
    const writes: Write[] = [];
    const self = {};
    let store: GraphStore | undefined;
    let closed = false;

    const takeOver = (): Promise<GraphStore> => {
      if (closed) throw new Error('This store was closed.');
      const taken = handover.then(async () => {
        if (holder === self && store) return store;
        await Promise.allSettled(running);
        await store?.close();
        store = await openEmpty();
        holder = self;
        for (const write of writes) await write(store);
        return store;
      });
      handover = taken.then(
        () => undefined,
        () => undefined,
      );
      return taken;
    };

    const call = async <T>(work: (store: GraphStore) => Promise<T>): Promise<T> => {
      const run = work(await takeOver());
      running.add(run);
      try {
        return await run;
      } finally {
        running.delete(run);
      }
    };
    const write = async <T>(work: (store: GraphStore) => Promise<T>): Promise<T> => {
      const result = await call(work);
      writes.push(work);
      return result;
    };
    async function* stream<T>(open: (store: GraphStore) => AsyncIterable<T>): AsyncGenerator<T> {
      yield* open(await takeOver());
    }

    const { description, capabilities } = await takeOver();
    return {
      description,
      capabilities,
      prepare: () => write((own) => own.prepare()),
      putReports: (records: readonly ReportRecord[]) => write((own) => own.putReports(records)),
      removeReport: (id) => write((own) => own.removeReport(id)),
      ping: () => call((own) => own.ping()),
      statistics: () => call((own) => own.statistics()),
      findEntities: (query) => call((own) => own.findEntities(query)),
      entitiesNamed: (name) => call((own) => own.entitiesNamed(name)),
      entity: (id) => call((own) => own.entity(id)),
      connections: (id, query) => call((own) => own.connections(id, query)),
      neighbourhood: (id, request) => call((own) => own.neighbourhood(id, request)),
      shortestPath: (fromId, toId, request) => call((own) => own.shortestPath(fromId, toId, request)),
      adoptions: (id) => call((own) => own.adoptions(id)),
      reports: (request) => call((own) => own.reports(request)),
      report: (id) => call((own) => own.report(id)),
      reportNamed: (name) => call((own) => own.reportNamed(name)),
      runCypher: (text, parameters, limits) => call((own) => own.runCypher(text, parameters, limits)),
      allEntities: () => stream((own) => own.allEntities()),
      allEdges: () => stream((own) => own.allEdges()),
      record: () => stream((own) => own.record()),
      close: async () => {
        closed = true;
        if (holder === self) holder = undefined;
        await store?.close();
      },
    };
  };
}
