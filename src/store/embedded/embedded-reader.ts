import { ENTITY_KIND_NAMES, RELATION_TYPE_NAMES } from '../../model/index.js';
import type { EntityCard, EntitySummary, GraphStatistics } from '../../model/index.js';
import type { GraphStoreReader } from '../graph-store.js';
import { countConnections, readAdoptions, readConnections } from './connections.js';
import type { RecordDatabase } from './database.js';
import type { EmbeddedRecord } from './embedded-record.js';
import { findEntityIds, findNamedIds } from './find-entities.js';
import { summaryOf } from './memory-graph.js';
import type { MemoryGraph } from './memory-graph.js';
import { findNeighbourhood } from './neighbourhood.js';
import { compareText } from './order.js';
import { readClaims, readMeasures } from './read-claims.js';
import { readReport, readReportNamed, readReports, readSources } from './read-reports.js';
import { findShortestPath } from './shortest-path.js';

/** The questions that record and graph answer; Cypher is the projection's. */
export type EmbeddedReader = Omit<GraphStoreReader, 'capabilities' | 'runCypher'>;

export function createEmbeddedReader(record: EmbeddedRecord): EmbeddedReader {
  return {
    ping: async () => {
      record.read((_graph, database) => database.get('SELECT 1'));
    },
    statistics: async () => record.read(readStatistics),
    findEntities: async (query) =>
      record.read((graph, database) => {
        const { ids, total } = findEntityIds(database, query);
        return { items: ids.map((id) => summaryOf(graph, id)), total, offset: query.offset, limit: query.limit };
      }),
    entitiesNamed: async (name) => record.read((graph, database) => findNamedIds(database, name).map((id) => summaryOf(graph, id))),
    entity: async (id) => record.read((graph, database) => readCard(graph, database, id)),
    connections: async (entityId, query) => record.read((graph, database) => readConnections(graph, database, entityId, query)),
    neighbourhood: async (entityId, request) => record.read((graph) => findNeighbourhood(graph, entityId, request)),
    shortestPath: async (fromId, toId, request) =>
      record.read((graph, database) => {
        if (!graph.hasNode(fromId) || !graph.hasNode(toId)) return undefined;
        const path = findShortestPath(graph, fromId, toId, request);
        if (!path) return null;
        const edges = path.edges.map((edge) => ({ ...edge, claims: readClaims(database, edge.id) }));
        return { nodes: path.nodes, edges, length: edges.length };
      }),
    adoptions: async (initiativeId) => record.read((graph, database) => readAdoptions(graph, database, initiativeId)),
    reports: async (request) => record.read((_graph, database) => readReports(database, request)),
    report: async (id) => record.read((_graph, database) => readReport(database, id)),
    reportNamed: async (name) => record.read((_graph, database) => readReportNamed(database, name)),
    allEntities: async function* () {
      const entities: EntitySummary[] = record.read((graph) => graph.mapNodes((_id, { summary }) => summary));
      yield* entities.sort((a, b) => compareText(a.id, b.id));
    },
    allEdges: async function* () {
      const edges = record.read((graph) => graph.mapEdges((_id, { edge }) => edge));
      yield* edges.sort((a, b) => compareText(a.id, b.id));
    },
    record: () => record.lines(),
  };
}

function readStatistics(graph: MemoryGraph, database: RecordDatabase): GraphStatistics {
  const kinds = new Map<string, number>();
  const types = new Map<string, number>();
  graph.forEachNode((_id, { summary }) => kinds.set(summary.kind, (kinds.get(summary.kind) ?? 0) + 1));
  graph.forEachEdge((_id, { edge }) => types.set(edge.type, (types.get(edge.type) ?? 0) + 1));
  const totals = database.get<{ reports: number; claims: number; measures: number }>(
    `SELECT (SELECT count(*) FROM report) AS reports, (SELECT count(*) FROM claim) AS claims, (SELECT count(*) FROM measure) AS measures`,
  );
  return {
    reports: totals?.reports ?? 0,
    entities: graph.order,
    edges: graph.size,
    claims: totals?.claims ?? 0,
    measures: totals?.measures ?? 0,
    kinds: pickCounts(ENTITY_KIND_NAMES, kinds),
    types: pickCounts(RELATION_TYPE_NAMES, types),
  };
}

/** Counts in the order of the ontology, those that are there. */
function pickCounts<Name extends string>(names: readonly Name[], counts: ReadonlyMap<string, number>): Partial<Record<Name, number>> {
  const picked: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const count = counts.get(name);
    if (count !== undefined) picked[name] = count;
  }
  return picked;
}

function readCard(graph: MemoryGraph, database: RecordDatabase, id: string): EntityCard | undefined {
  if (!graph.hasNode(id)) return undefined;
  return {
    ...summaryOf(graph, id),
    counts: countConnections(graph, id),
    measures: readMeasures(database, id),
    sources: readSources(database, id),
  };
}
