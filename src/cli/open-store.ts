import type { Config } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';

/** `read` never makes a store or changes one, and goes beside a process that writes. */
export type StoreAccess = 'read' | 'write';

/** Opens the store that the configuration names: Neo4j where an address is set, else the embedded one in the data folder. */
export async function openStore(config: Config, access: StoreAccess): Promise<GraphStore> {
  const store = await openConfigured(config, access);
  if (access === 'read') return store;
  try {
    await store.prepare();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openConfigured(config: Config, access: StoreAccess): Promise<GraphStore> {
  if (config.neo4j) {
    const { openNeo4jStore } = await import('../store/neo4j/index.js');
    return openNeo4jStore(config.neo4j);
  }
  const { openEmbeddedStore } = await import('../store/embedded/index.js');
  return openEmbeddedStore(config.dataFolder, { readOnly: access === 'read' });
}
