import { louvain, pagerank } from './graphology-algorithms.js';
import { toPairGraph } from './entity-graph.js';
import type { EntityGraph } from './entity-graph.js';
import { createSeededRandom } from './seeded-random.js';

/** How an entity stands in the whole graph. */
export interface NodeMetrics {
  /** Edges of the entity, either direction. */
  readonly degree: number;
  /** Share of a walker's time, 0–1; all entities add up to 1. */
  readonly pageRank: number;
  /** Number of its community, 0 the largest. */
  readonly community: number;
}

export interface GraphMetricsOptions {
  /** Seeds the order in which Louvain visits nodes. Default 1. */
  readonly seed?: number;
}

/**
 * Measures every entity.
 * - PageRank (Page, Brin, Motwani, Winograd 1999; damping 0.85, tolerance 1e-6 per node, weighted by edges per pair) over pairs
 *   without direction: the direction of an edge is grammar here (who does what), not esteem.
 * - Communities by Louvain (Blondel, Guillaume, Lambiotte, Lefebvre 2008; resolution 1), numbered by size, then by smallest id.
 */
export function measureGraph(graph: EntityGraph, { seed = 1 }: GraphMetricsOptions = {}): ReadonlyMap<string, NodeMetrics> {
  if (graph.order === 0) return new Map();
  const pairs = toPairGraph(graph);
  const ranks = pagerank(pairs, { getEdgeWeight: 'weight' });
  const communities = numberBySize(louvain(pairs, { getEdgeWeight: 'weight', rng: createSeededRandom(seed) }));
  return new Map(
    pairs.nodes().map((id) => [id, { degree: graph.degree(id), pageRank: ranks[id] ?? 0, community: communities.get(id) ?? 0 }]),
  );
}

function numberBySize(communityOf: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const members = new Map<number, string[]>();
  for (const [id, community] of Object.entries(communityOf)) {
    members.set(community, [...(members.get(community) ?? []), id]);
  }
  const ordered = [...members.values()].map((ids) => ids.sort()).sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return new Map(ordered.flatMap((ids, number) => ids.map((id) => [id, number] as const)));
}
