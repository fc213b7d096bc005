export type { Neo4jStoreOptions } from './connection.js';
export { startLocalNeo4j, type LocalNeo4j, type LocalNeo4jOptions } from './local-server.js';
export { javaMajorVersion, missingForLocalNeo4j, type RequirementOptions } from './local-server-requirements.js';
export { defaultJarsFolder, NEO4J_VERSION } from './neo4j-jars.js';
export { openNeo4jStore } from './neo4j-store.js';
