import type { GraphStore } from '../graph-store.js';
import { connectNeo4j, type Neo4jConnection, type Neo4jStoreOptions } from './connection.js';
import { readAdoptions, readConnections } from './read-connections.js';
import { findEntities, findEntitiesNamed, readEntityCard } from './read-entities.js';
import { readNeighbourhood } from './read-neighbourhood.js';
import { readAllEdges, readAllEntities, readRecord, readStatistics } from './read-record.js';
import { readReport, readReportNamed, readReports } from './read-reports.js';
import { readShortestPath } from './read-shortest-path.js';
import { runCypher } from './run-cypher.js';
import { prepareSchema } from './schema.js';
import { statement } from './statements.js';
import { putReports, removeReport } from './write-reports.js';

/**
 * Opens the store in a Neo4j (5.26 or newer): each method runs statements of `cypher/` over one driver.
 * Throws a StoreError (`store-unavailable`) that names host and port if the server does not answer or refuses the password.
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  return createStore(await connectNeo4j(options));
}

function createStore(connection: Neo4jConnection): GraphStore {
  return {
    description: `Neo4j ${connection.serverVersion} at ${connection.address}, database ${connection.database}`,
    capabilities: { cypher: 'full' },
    ping: async () => {
      await connection.read((run) => run(statement('store/ping')));
    },
    prepare: () => prepareSchema(connection),
    statistics: () => readStatistics(connection),
    findEntities: (query) => findEntities(connection, query),
    entitiesNamed: (name) => findEntitiesNamed(connection, name),
    entity: (id) => readEntityCard(connection, id),
    connections: (id, query) => readConnections(connection, id, query),
    neighbourhood: (id, request) => readNeighbourhood(connection, id, request),
    shortestPath: (fromId, toId, request) => readShortestPath(connection, fromId, toId, request),
    adoptions: (initiativeId) => readAdoptions(connection, initiativeId),
    reports: (request) => readReports(connection, request),
    report: (id) => readReport(connection, id),
    reportNamed: (name) => readReportNamed(connection, name),
    allEntities: () => readAllEntities(connection),
    allEdges: () => readAllEdges(connection),
    record: () => readRecord(connection),
    runCypher: (text, parameters, limits) => runCypher(connection, text, parameters, limits),
    putReports: (records) => putReports(connection, records),
    removeReport: (id) => removeReport(connection, id),
    close: () => connection.close(),
  };
}
