import { describe, expect, it } from 'vitest';
import { loadEntityGraph, measureGraph } from '../../src/analyse/index.js';
import type { EntitySummary, GraphEdge } from '../../src/model/index.js';
import { edge, entity, streamed } from '../query/answer-builders.js';

const triangle = (prefix: string): { nodes: EntitySummary[]; edges: GraphEdge[] } => {
  const [a, b, c] = [entity('Committee', `${prefix}甲`), entity('Brand', `${prefix}乙`), entity('Brand', `${prefix}丙`)];
  return { nodes: [a, b, c], edges: [edge(a, 'CARRIES_OUT', b), edge(a, 'CARRIES_OUT', c), edge(b, 'RECEIVED', c)] };
};
const [left, right] = [triangle('左'), triangle('右')];
const nodes = [...left.nodes, ...right.nodes];
const bridge = edge(left.nodes[0]!, 'COOPERATES_WITH', right.nodes[0]!);
const edges = [...left.edges, ...right.edges, bridge];

const load = (ns: readonly EntitySummary[], es: readonly GraphEdge[]) =>
  loadEntityGraph({ allEntities: () => streamed(ns), allEdges: () => streamed(es) });

describe('measureGraph', () => {
  it('counts edges, ranks the joining nodes highest and finds the two groups', async () => {
    const metrics = measureGraph(await load(nodes, edges));
    const of = (node: EntitySummary | undefined) => metrics.get(node!.id)!;
    expect(of(left.nodes[0]).degree).toBe(3);
    expect([...metrics.values()].reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 4);
    expect(of(left.nodes[0]).pageRank).toBeGreaterThan(of(left.nodes[1]).pageRank);
    expect(new Set(left.nodes.map((node) => of(node).community)).size).toBe(1);
    expect(of(left.nodes[0]).community).not.toBe(of(right.nodes[0]).community);
  });

  it('answers the same whatever order the store answered in', async () => {
    const forward = measureGraph(await load(nodes, edges));
    const backward = measureGraph(await load([...nodes].reverse(), [...edges].reverse()));
    expect(Object.fromEntries(backward)).toEqual(Object.fromEntries(forward));
  });

  it('measures an empty graph and one without edges', async () => {
    expect(measureGraph(await load([], [])).size).toBe(0);
    const lonely = measureGraph(await load(left.nodes, []));
    expect([...lonely.values()].map(({ degree }) => degree)).toEqual([0, 0, 0]);
    expect(new Set([...lonely.values()].map(({ community }) => community)).size).toBe(3);
  });

  it('leaves out an edge whose end is not there', async () => {
    const graph = await load(left.nodes, [...left.edges, bridge]);
    expect(graph.size).toBe(3);
  });
});
