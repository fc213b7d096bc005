import { CypherError } from '../../model/index.js';
import type { GraphStore } from '../graph-store.js';
import { createEmbeddedReader } from './embedded-reader.js';
import { openRecord } from './embedded-record.js';
import { resolveEmbeddedStoreOptions } from './options.js';
import type { EmbeddedStoreOptions } from './options.js';

/**
 * Opens the store that needs no server: SQLite in `folder` is the record, graphology in memory the graph, Grafeo in a child
 * process a read-only projection for Cypher.
 *
 * One process at a time may open a folder for writing; the next gets a StoreError (`store-locked`) naming the first. Any number
 * may open it with `readOnly`. Other errors: `store-version` for a graph of a newer program, `store-unavailable` where there is
 * nothing to read.
 */
export async function openEmbeddedStore(folder: string, options: EmbeddedStoreOptions = {}): Promise<GraphStore> {
  const resolved = resolveEmbeddedStoreOptions(options);
  const record = openRecord(folder, resolved);
  return {
    description: `embedded graph in ${folder}${resolved.readOnly ? ' (reading only)' : ''}`,
    capabilities: { cypher: 'none' },
    ...createEmbeddedReader(record),
    runCypher: async () => {
      throw new CypherError('unsupported', 'Running Cypher failed: this store has none; point the program at Neo4j to use it.');
    },
    prepare: async () => {
      record.prepare();
    },
    putReports: (records) => record.putReports(records),
    removeReport: async (id) => record.removeReport(id),
    close: async () => {
      record.close();
    },
  };
}
