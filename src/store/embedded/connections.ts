import { isInitiativeKind, isSymmetric } from '../../model/index.js';
import type { AdoptionFact, Connection, ConnectionCount, Direction, GraphEdge, Page } from '../../model/index.js';
import type { ConnectionQuery } from '../graph-store.js';
import type { RecordDatabase } from './database.js';
import { summaryOf } from './memory-graph.js';
import type { MemoryGraph } from './memory-graph.js';
import { compareText } from './order.js';
import { readClaims } from './read-claims.js';

/** An edge as one of its ends sees it. */
interface SeenEdge {
  readonly edge: GraphEdge;
  readonly direction: Direction;
  readonly otherId: string;
}

function seeEdges(graph: MemoryGraph, entityId: string): SeenEdge[] {
  return graph.mapEdges(entityId, (_key, { edge }) => ({
    edge,
    direction: edge.subjectId === entityId || isSymmetric(edge.type) ? 'out' : 'in',
    otherId: edge.subjectId === entityId ? edge.objectId : edge.subjectId,
  }));
}

function compareKinds(a: { type: string; direction: Direction }, b: { type: string; direction: Direction }): number {
  if (a.type !== b.type) return compareText(a.type, b.type);
  if (a.direction === b.direction) return 0;
  return a.direction === 'out' ? -1 : 1;
}

/** One page of an entity's edges with their claims: by type, `out` before `in`, then the other end's name and id. */
export function readConnections(
  graph: MemoryGraph,
  database: RecordDatabase,
  entityId: string,
  { types, direction, offset, limit }: ConnectionQuery,
): Page<Connection> | undefined {
  if (!graph.hasNode(entityId)) return undefined;
  const seen = seeEdges(graph, entityId)
    .filter((one) => (!types || types.includes(one.edge.type)) && (!direction || one.direction === direction))
    .map((one) => ({ ...one, type: one.edge.type, other: summaryOf(graph, one.otherId) }))
    .sort((a, b) => compareKinds(a, b) || compareText(a.other.name, b.other.name) || compareText(a.otherId, b.otherId));
  const items = seen.slice(offset, offset + limit).map(({ edge, direction: seenDirection, other }) => ({
    edgeId: edge.id,
    type: edge.type,
    direction: seenDirection,
    other,
    confidence: edge.confidence,
    modality: edge.modality,
    claims: readClaims(database, edge.id),
  }));
  return { items, total: seen.length, offset, limit };
}

/** How many edges an entity has per type and direction, by type, `out` before `in`. */
export function countConnections(graph: MemoryGraph, entityId: string): readonly ConnectionCount[] {
  const counts = new Map<string, { type: GraphEdge['type']; direction: Direction; count: number }>();
  for (const { edge, direction } of seeEdges(graph, entityId)) {
    const key = `${edge.type} ${direction}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { type: edge.type, direction, count: 1 });
  }
  return [...counts.values()].sort(compareKinds);
}

/** Who carries out or originates what: by initiative name, initiative id, type, body id. */
export function readAdoptions(graph: MemoryGraph, database: RecordDatabase, initiativeId?: string): readonly AdoptionFact[] {
  const initiatives = initiativeId === undefined ? graph.nodes() : graph.hasNode(initiativeId) ? [initiativeId] : [];
  const facts: AdoptionFact[] = [];
  for (const id of initiatives) {
    const initiative = summaryOf(graph, id);
    if (!isInitiativeKind(initiative.kind)) continue;
    graph.forEachInEdge(id, (_key, { edge }) => {
      if (edge.type !== 'CARRIES_OUT' && edge.type !== 'ORIGINATES') return;
      facts.push({ initiative, body: summaryOf(graph, edge.subjectId), type: edge.type, claims: readClaims(database, edge.id) });
    });
  }
  return facts.sort(
    (a, b) =>
      compareText(a.initiative.name, b.initiative.name) ||
      compareText(a.initiative.id, b.initiative.id) ||
      compareText(a.type, b.type) ||
      compareText(a.body.id, b.body.id),
  );
}
