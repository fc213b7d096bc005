import type { GraphEdge, Neighbourhood, NeighbourhoodRequest } from '../../model/index.js';
import type { MemoryGraph } from './memory-graph.js';
import { summaryOf } from './memory-graph.js';
import { compareText } from './order.js';

/** What lies around an entity, breadth first; undefined if it is unknown. */
export function findNeighbourhood(graph: MemoryGraph, centerId: string, request: NeighbourhoodRequest): Neighbourhood | undefined {
  if (!graph.hasNode(centerId)) return undefined;
  const distances = measureDistances(graph, centerId, request);
  distances.delete(centerId);
  const reached = [...distances].map(([id, distance]) => ({ ...summaryOf(graph, id), distance }));
  reached.sort((a, b) => a.distance - b.distance || b.connections - a.connections || compareText(a.id, b.id));
  const nodes = reached.slice(0, request.limit);
  return {
    center: summaryOf(graph, centerId),
    depth: request.depth,
    nodes,
    edges: edgesBetween(graph, new Set([centerId, ...nodes.map((node) => node.id)]), request),
    shown: nodes.length,
    total: reached.length,
    truncated: nodes.length < reached.length,
  };
}

/** Steps from the centre to every entity in reach, the centre included. */
function measureDistances(graph: MemoryGraph, centerId: string, request: NeighbourhoodRequest): Map<string, number> {
  const distances = new Map([[centerId, 0]]);
  let frontier = [centerId];
  for (let distance = 1; distance <= request.depth && frontier.length > 0; distance += 1) {
    const next: string[] = [];
    for (const id of frontier) {
      forEachStep(graph, id, request, (neighbour) => {
        if (distances.has(neighbour)) return;
        distances.set(neighbour, distance);
        next.push(neighbour);
      });
    }
    frontier = next;
  }
  return distances;
}

/** Which edges and entities may be walked. */
export type StepFilter = Pick<NeighbourhoodRequest, 'types' | 'kinds'>;

/** Calls `visit` for each step over an edge in either direction to an entity of the allowed kinds (or one of `always`). */
export function forEachStep(
  graph: MemoryGraph,
  id: string,
  { types, kinds }: StepFilter,
  visit: (neighbourId: string, edge: GraphEdge) => unknown,
  always?: string,
): void {
  graph.forEachEdge(id, (_key, { edge }) => {
    if (types && !types.includes(edge.type)) return;
    const neighbour = edge.subjectId === id ? edge.objectId : edge.subjectId;
    if (kinds && neighbour !== always && !kinds.includes(summaryOf(graph, neighbour).kind)) return;
    visit(neighbour, edge);
  });
}

function edgesBetween(graph: MemoryGraph, shown: ReadonlySet<string>, { types }: NeighbourhoodRequest): GraphEdge[] {
  const edges: GraphEdge[] = [];
  for (const id of shown) {
    graph.forEachOutEdge(id, (_key, { edge }) => {
      if (shown.has(edge.objectId) && (!types || types.includes(edge.type))) edges.push(edge);
    });
  }
  return edges.sort((a, b) => compareText(a.id, b.id));
}
