import { CypherError } from '../../model/index.js';
import type { GraphStore } from '../graph-store.js';
import { createCypherProjection } from './cypher/cypher-projection.js';
import type { CypherProjection } from './cypher/cypher-projection.js';
import { projectionFiles } from './cypher/projection-files.js';
import { isEngineInstalled } from './cypher/start-process.js';
import { createEmbeddedReader } from './embedded-reader.js';
import { openRecord } from './embedded-record.js';
import type { EmbeddedRecord } from './embedded-record.js';
import { readGeneration, readStoreId } from './generation.js';
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
  const projection = resolved.cypher && isEngineInstalled() ? openProjection(folder, record, resolved) : undefined;
  return {
    description: `embedded graph in ${folder}${resolved.readOnly ? ' (reading only)' : ''}`,
    capabilities: { cypher: projection ? 'projection' : 'none' },
    ...createEmbeddedReader(record),
    runCypher: async (statement, parameters, limits) => {
      if (!projection) throw new CypherError('unsupported', NO_CYPHER);
      return projection.run(statement, parameters, limits);
    },
    prepare: async () => {
      record.prepare();
    },
    putReports: (records) => record.putReports(records),
    removeReport: async (id) => record.removeReport(id),
    close: async () => {
      await projection?.close();
      record.close();
    },
  };
}

const NO_CYPHER =
  'Running Cypher failed: the embedded store needs the optional package @grafeo-db/js for it. Install it (npm install @grafeo-db/js@0.6.0) or point the program at Neo4j.';

function openProjection(folder: string, record: EmbeddedRecord, options: Required<EmbeddedStoreOptions>): CypherProjection {
  return createCypherProjection({
    recordPath: record.database.path,
    files: projectionFiles(folder, readStoreId(record.database)),
    generation: () => readGeneration(record.database),
    buildTimeoutMs: options.cypherBuildTimeoutMs,
    memoryMiB: options.cypherMemoryMiB,
  });
}
