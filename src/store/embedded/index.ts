export { isEngineInstalled } from './cypher/start-process.js';
export { openEmbeddedStore } from './embedded-store.js';
export type { EmbeddedStoreOptions } from './options.js';
export { SCHEMA_VERSION } from './schema.js';
