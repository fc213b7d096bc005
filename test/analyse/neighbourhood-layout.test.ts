import { describe, expect, it } from 'vitest';
import { layoutNeighbourhood } from '../../src/analyse/index.js';
import type { Neighbourhood } from '../../src/model/index.js';
import { edge, entity } from '../query/answer-builders.js';

const center = entity('Committee', '资阳市政协');
const near = ['书香政协', '五个一', '有事来协商'].map((name) => entity('Brand', name));
const neighbourhood: Neighbourhood = {
  center,
  depth: 1,
  nodes: near.map((node) => ({ ...node, distance: 1 })),
  edges: near.map((node) => edge(center, 'CARRIES_OUT', node)),
  shown: 3,
  total: 3,
  truncated: false,
};

describe('layoutNeighbourhood', () => {
  it('places the centre at the origin and every other node at a place of its own', () => {
    const positions = layoutNeighbourhood(neighbourhood);
    expect(positions.get(center.id)).toEqual({ x: 0, y: 0 });
    expect(new Set([...positions.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
    expect([...positions.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('gives the same places whatever order the nodes come in', () => {
    const turned = { ...neighbourhood, nodes: [...neighbourhood.nodes].reverse(), edges: [...neighbourhood.edges].reverse() };
    expect(Object.fromEntries(layoutNeighbourhood(turned))).toEqual(Object.fromEntries(layoutNeighbourhood(neighbourhood)));
  });

  it('places a centre that stands alone', () => {
    const alone = { ...neighbourhood, nodes: [], edges: [], shown: 0, total: 0 };
    expect([...layoutNeighbourhood(alone)]).toEqual([[center.id, { x: 0, y: 0 }]]);
  });
});
