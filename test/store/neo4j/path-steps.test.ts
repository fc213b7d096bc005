import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../../src/model/index.js';
import { findPathSteps, type Expand, type Step } from '../../../src/store/neo4j/path-steps.js';

type Edge = readonly [from: string, to: string, id: string];

function expandOver(edges: readonly Edge[]): Expand {
  return async (ids) =>
    edges.flatMap(([a, b, edgeId]) => [
      ...(ids.includes(a) ? [{ fromId: a, toId: b, edgeId }] : []),
      ...(ids.includes(b) && a !== b ? [{ fromId: b, toId: a, edgeId }] : []),
    ]);
}

/** All paths of a length by brute force, as their steps. */
function allPaths(edges: readonly Edge[], from: string, to: string, length: number): Step[][] {
  if (length === 0) return from === to ? [[]] : [];
  return edges.flatMap(([a, b, edgeId]) =>
    (
      [
        [a, b],
        [b, a],
      ] as const
    ).flatMap(([start, end]) =>
      start === from ? allPaths(edges, end, to, length - 1).map((rest) => [{ fromId: start, toId: end, edgeId }, ...rest]) : [],
    ),
  );
}

function ranked(path: readonly Step[]): string {
  return [...path.map(({ toId }) => toId), ...path.map(({ edgeId }) => edgeId)].join(' ');
}

describe('findPathSteps', () => {
  it('walks edges against their direction', async () => {
    const edges: Edge[] = [
      ['b', 'a', '1'],
      ['b', 'c', '2'],
    ];
    expect(await findPathSteps('a', 'c', 2, expandOver(edges))).toEqual([
      { fromId: 'a', toId: 'b', edgeId: '1' },
      { fromId: 'b', toId: 'c', edgeId: '2' },
    ]);
  });

  it('looks at entity ids first, then at edge ids', async () => {
    const edges: Edge[] = [
      ['a', 'y', '0'],
      ['y', 'z', '0'],
      ['a', 'x', '9'],
      ['a', 'x', '8'],
      ['x', 'z', '7'],
    ];
    expect((await findPathSteps('a', 'z', 2, expandOver(edges))).map(({ edgeId }) => edgeId)).toEqual(['8', '7']);
  });

  it('says so where the path is gone', async () => {
    await expect(findPathSteps('a', 'c', 2, expandOver([['a', 'b', '1']]))).rejects.toThrow(InvariantError);
  });

  it('finds the smallest of all shortest paths in any graph', async () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const graph = fc.uniqueArray(fc.tuple(node, node, fc.constantFrom('1', '2', '3')), { maxLength: 9, selector: String });
    await fc.assert(
      fc.asyncProperty(graph, async (drawn) => {
        const edges = drawn.map(([from, to, id]): Edge => [from, to, `${from}${to}${id}`]);
        const length = [1, 2, 3, 4].find((steps) => allPaths(edges, 'a', 'f', steps).length > 0);
        if (length === undefined) return;
        const [smallest] = allPaths(edges, 'a', 'f', length).sort((a, b) => (ranked(a) < ranked(b) ? -1 : 1));
        expect(await findPathSteps('a', 'f', length, expandOver(edges))).toEqual(smallest);
      }),
    );
  });
});
