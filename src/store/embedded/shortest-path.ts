import type { EntitySummary, GraphEdge, PathRequest } from '../../model/index.js';
import type { MemoryGraph } from './memory-graph.js';
import { summaryOf } from './memory-graph.js';
import { forEachStep } from './neighbourhood.js';
import { compareText } from './order.js';

export interface ShortestPath {
  readonly nodes: readonly EntitySummary[];
  readonly edges: readonly GraphEdge[];
}

/**
 * The shortest path over edges in either direction; null if none is short enough. Among paths of equal length it is the one whose
 * sequence of entity ids, then of edge ids, is the smallest. Two breadth-first searches grow towards each other, the smaller
 * frontier first (Pohl 1971, bi-directional search), then the path is read off from the start by smallest id.
 */
export function findShortestPath(graph: MemoryGraph, fromId: string, toId: string, request: PathRequest): ShortestPath | null {
  if (fromId === toId) return { nodes: [summaryOf(graph, fromId)], edges: [] };
  const forward = startSearch(fromId);
  const backward = startSearch(toId);
  for (let length = 1; length <= request.maxLength; length += 1) {
    const [growing, other, goal] =
      forward.frontier.length <= backward.frontier.length ? [forward, backward, toId] : [backward, forward, fromId];
    growFrontier(graph, growing, request, goal);
    if (growing.frontier.length === 0) return null;
    if (growing.frontier.some((id) => other.distances.has(id))) return readPath(graph, forward, backward, length, fromId, toId, request);
  }
  return null;
}

/** A breadth-first search: exact distances from its start up to `depth`. */
interface Search {
  readonly distances: Map<string, number>;
  frontier: string[];
  depth: number;
}

function startSearch(id: string): Search {
  return { distances: new Map([[id, 0]]), frontier: [id], depth: 0 };
}

function growFrontier(graph: MemoryGraph, search: Search, request: PathRequest, goal: string): void {
  search.depth += 1;
  const next: string[] = [];
  for (const id of search.frontier) {
    forEachStep(
      graph,
      id,
      request,
      (neighbour) => {
        if (search.distances.has(neighbour)) return;
        search.distances.set(neighbour, search.depth);
        next.push(neighbour);
      },
      goal,
    );
  }
  search.frontier = next;
}

function readPath(
  graph: MemoryGraph,
  forward: Search,
  backward: Search,
  length: number,
  fromId: string,
  toId: string,
  request: PathRequest,
): ShortestPath {
  const remaining = distancesOnPaths(graph, forward, backward, length, fromId, request);
  const nodes = [summaryOf(graph, fromId)];
  const edges: GraphEdge[] = [];
  let id = fromId;
  for (let left = length - 1; left >= 0; left -= 1) {
    const steps: Step[] = [];
    forEachStep(graph, id, request, (neighbour, edge) => remaining.get(neighbour) === left && steps.push({ id: neighbour, edge }), toId);
    const best = steps.reduce((smallest, step) => (compareSteps(step, smallest) < 0 ? step : smallest));
    nodes.push(summaryOf(graph, best.id));
    edges.push(best.edge);
    id = best.id;
  }
  return { nodes, edges };
}

interface Step {
  readonly id: string;
  readonly edge: GraphEdge;
}

function compareSteps(a: Step, b: Step): number {
  return compareText(a.id, b.id) || compareText(a.edge.id, b.edge.id);
}

/** Steps left to the goal, for the entities that lie on some shortest path. */
function distancesOnPaths(
  graph: MemoryGraph,
  forward: Search,
  backward: Search,
  length: number,
  fromId: string,
  request: PathRequest,
): Map<string, number> {
  const remaining = new Map<string, number>();
  for (const [id, distance] of backward.distances) {
    const meets = forward.distances.get(id);
    if (meets === undefined || meets + distance === length) remaining.set(id, distance);
  }
  let layer = [...forward.distances].filter(([id, distance]) => distance === forward.depth && remaining.has(id)).map(([id]) => id);
  for (let distance = forward.depth - 1; distance >= 0; distance -= 1) {
    const previous = new Set<string>();
    for (const id of layer) {
      forEachStep(
        graph,
        id,
        request,
        (neighbour) => {
          if (forward.distances.get(neighbour) === distance) previous.add(neighbour);
        },
        fromId,
      );
    }
    layer = [...previous];
    for (const id of layer) remaining.set(id, length - distance);
  }
  return remaining;
}
