import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import type { EntitySummary, GraphEdge } from '../model/index.js';

/** Where a graph in memory comes from; a store reader is one. */
export interface GraphSource {
  allEntities(): AsyncIterable<EntitySummary>;
  allEdges(): AsyncIterable<GraphEdge>;
}

/** The whole graph: nodes are entities under their id, edges under theirs, directed as stored. */
export type EntityGraph = MultiDirectedGraph<EntitySummary, GraphEdge>;

/** Who is joined to whom, once a pair; `weight` counts the edges between the two. */
export type PairGraph = UndirectedGraph<Record<string, never>, { weight: number }>;

/** Loads a whole graph. An edge whose end the source does not list is left out: another write may run between the two readings. */
export async function loadEntityGraph(source: GraphSource): Promise<EntityGraph> {
  const graph: EntityGraph = new MultiDirectedGraph();
  for await (const entity of source.allEntities()) graph.mergeNode(entity.id, entity);
  for await (const edge of source.allEdges()) {
    if (graph.hasNode(edge.subjectId) && graph.hasNode(edge.objectId)) {
      graph.mergeDirectedEdgeWithKey(edge.id, edge.subjectId, edge.objectId, edge);
    }
  }
  return graph;
}

/**
 * The pairs of a graph, without direction and loops. Nodes and edges are added in the order of ids,
 * so that algorithms which depend on order give the same answer whatever order the store answered in.
 */
export function toPairGraph(graph: EntityGraph): PairGraph {
  const pairs: PairGraph = new UndirectedGraph();
  for (const id of graph.nodes().sort()) pairs.addNode(id);
  for (const id of graph.edges().sort()) {
    const [source, target] = graph.extremities(id);
    if (source !== target) pairs.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return pairs;
}
