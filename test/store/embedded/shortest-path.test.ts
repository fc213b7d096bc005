import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import type { EntityKind, RelationType } from '../../../src/model/index.js';
import type { MemoryGraph } from '../../../src/store/embedded/memory-graph.js';
import { findShortestPath } from '../../../src/store/embedded/shortest-path.js';

type Link = readonly [from: number, to: number, type: RelationType];

const KINDS: readonly EntityKind[] = ['Committee', 'Brand', 'Person'];

function buildGraph(size: number, links: readonly Link[]): MemoryGraph {
  const graph: MemoryGraph = new MultiDirectedGraph();
  for (let index = 0; index < size; index += 1) {
    const summary = {
      id: `n${index}`,
      kind: KINDS[index % 3] ?? 'Brand',
      name: '',
      aliases: [],
      attributes: {},
      reports: 1,
      connections: 0,
    };
    graph.addNode(summary.id, { summary });
  }
  links.forEach(([from, to, type], index) => {
    const edge = { id: `e${(index * 7) % 31}-${index}`, subjectId: `n${from % size}`, type, objectId: `n${to % size}` };
    const rest = { confidence: 1, modality: 'asserted', titles: [], reports: 1, periods: [] } as const;
    graph.addDirectedEdgeWithKey(edge.id, edge.subjectId, edge.objectId, { edge: { ...edge, ...rest } });
  });
  return graph;
}

/** Every path without a repeated entity up to a length, the slow way. */
function allPaths(
  graph: MemoryGraph,
  goal: string,
  maxLength: number,
  allowed: (id: string, type: string) => boolean,
  path: string[],
): string[][] {
  const last = path.at(-1) ?? '';
  if (last === goal) return [path];
  if (path.length > maxLength) return [];
  const next = new Set<string>();
  graph.forEachEdge(last, (_key, { edge }) => {
    const other = edge.subjectId === last ? edge.objectId : edge.subjectId;
    if (!path.includes(other) && allowed(other, edge.type)) next.add(other);
  });
  return [...next].flatMap((id) => allPaths(graph, goal, maxLength, allowed, [...path, id]));
}

it('is the shortest and among equals the smallest by ids, as trying all paths finds', () => {
  const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom<RelationType>('CARRIES_OUT', 'VISITED')), { maxLength: 18 });
  const filters = fc.record({
    types: fc.constantFrom<readonly RelationType[] | undefined>(undefined, ['VISITED']),
    kinds: fc.constantFrom<readonly EntityKind[] | undefined>(undefined, ['Committee', 'Brand'], ['Person']),
    maxLength: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(links, fc.nat(7), fc.nat(7), filters, (made, from, to, { types, kinds, maxLength }) => {
      const graph = buildGraph(8, made);
      const [start, goal] = [`n${from}`, `n${to}`];
      const allowed = (id: string, type: string) =>
        (!types || (types as readonly string[]).includes(type)) &&
        (!kinds || id === goal || kinds.includes(graph.getNodeAttribute(id, 'summary').kind));
      const paths = allPaths(graph, goal, maxLength, allowed, [start]);
      const wanted = paths.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1))[0];
      const found = findShortestPath(graph, start, goal, { maxLength, ...(types && { types }), ...(kinds && { kinds }) });
      expect(found?.nodes.map((node) => node.id)).toEqual(wanted);
      found?.edges.forEach((edge, index) => {
        const parallel = graph
          .filterEdges((_id, attributes) => {
            const ends = [attributes.edge.subjectId, attributes.edge.objectId].sort().join();
            return ends === [wanted?.[index], wanted?.[index + 1]].sort().join() && (!types || types.includes(attributes.edge.type));
          })
          .sort();
        expect(edge.id).toBe(parallel[0]);
      });
    }),
    { numRuns: 500 },
  );
});
