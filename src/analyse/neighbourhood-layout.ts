import { UndirectedGraph } from 'graphology';
import { forceAtlas2 } from './graphology-algorithms.js';
import type { Neighbourhood } from '../model/index.js';

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface LayoutOptions {
  /** Steps of the layout. Default 200. */
  readonly iterations?: number;
}

/** From this many nodes on, far nodes are taken together (Barnes–Hut); below it exact forces are as fast. */
const BARNES_HUT_FROM = 250;
const DECIMALS = 1000;

/**
 * Places a neighbourhood on the plane, the centre at (0, 0): rings by distance as a start, then ForceAtlas2
 * (Jacomy, Venturini, Heymann, Bastian 2014) for a fixed number of steps. Nothing is drawn by lot:
 * the same neighbourhood always gets the same positions, whatever order its nodes come in.
 */
export function layoutNeighbourhood(neighbourhood: Neighbourhood, { iterations = 200 }: LayoutOptions = {}): ReadonlyMap<string, Position> {
  const { center, nodes, edges } = neighbourhood;
  const graph = new UndirectedGraph<{ x: number; y: number }>();
  graph.addNode(center.id, { x: 0, y: 0 });
  const ordered = [...nodes].sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  ordered.forEach(({ id, distance }, index) => {
    const angle = (2 * Math.PI * index) / ordered.length;
    graph.mergeNode(id, { x: distance * 10 * Math.cos(angle), y: distance * 10 * Math.sin(angle) });
  });
  for (const { subjectId, objectId } of [...edges].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (subjectId !== objectId) graph.mergeEdge(subjectId, objectId);
  }
  const placed = forceAtlas2(graph, {
    iterations,
    settings: { ...forceAtlas2.inferSettings(graph.order), barnesHutOptimize: graph.order >= BARNES_HUT_FROM },
  });
  const origin = placed[center.id] ?? { x: 0, y: 0 };
  const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS + 0;
  return new Map(Object.entries(placed).map(([id, { x, y }]) => [id, { x: round(x - origin.x), y: round(y - origin.y) }]));
}
