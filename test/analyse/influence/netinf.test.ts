import { describe, expect, it } from 'vitest';
import { DEFAULT_EDGE_WEIGHING, TRANSMISSION_MODELS, inferNetwork, logDelayDensity } from '../../../src/analyse/index.js';
import type { Cascade, InferredEdge } from '../../../src/analyse/index.js';
import { UsageError } from '../../../src/model/index.js';
import { makeDiffusion } from './made-cascades.js';

function score(found: readonly InferredEdge[], truth: ReadonlySet<string>) {
  const right = found.filter(({ from, to }) => truth.has(`${from} ${to}`)).length;
  return { precision: right / found.length, recall: right / truth.size };
}

/** The same greedy search without lists or laziness: every edge is weighed anew in every step. */
function inferPlainly(cascades: readonly Cascade[], steps: number): readonly string[] {
  const { model, rate, beta, epsilon } = DEFAULT_EDGE_WEIGHING;
  const nodes = [...new Set(cascades.flatMap(({ events }) => events.map(({ node }) => node)))].sort();
  const likelihood = (edges: ReadonlySet<string>): number =>
    cascades
      .flatMap(({ events }) =>
        events.map((target) => {
          const scores = events
            .filter(({ time }) => time < target.time)
            .map(({ node, time }) => {
              const density = logDelayDensity(model, rate, target.time - time);
              return density + Math.log(edges.has(`${node} ${target.node}`) ? beta : epsilon);
            });
          return scores.length === 0 ? 0 : Math.max(...scores);
        }),
      )
      .reduce((sum, value) => sum + value, 0);
  const edges = new Set<string>();
  for (let step = 0; step < steps; step++) {
    const pairs = nodes.flatMap((from) => nodes.map((to) => `${from} ${to}`)).filter((pair) => !edges.has(pair));
    const scored = pairs.map((pair) => ({ pair, value: likelihood(new Set([...edges, pair])) }));
    edges.add(scored.reduce((top, next) => (next.value > top.value + 1e-9 ? next : top)).pair);
  }
  return [...edges];
}

describe('inferNetwork', () => {
  it.each([
    { cascades: 50, least: 0.45 },
    { cascades: 200, least: 0.75 },
    { cascades: 1000, least: 0.9 },
  ])('finds a known network from $cascades cascades, as many edges as it has', ({ cascades, least }) => {
    for (const seed of [1, 2, 3]) {
      const { edges, cascades: made } = makeDiffusion({ nodes: 40, edges: 70, cascades, seed });
      const { precision, recall } = score(inferNetwork(made, { maxEdges: edges.size, significance: 1 }), edges);
      expect(precision).toBeGreaterThan(least);
      expect(recall).toBeGreaterThan(least);
    }
  });

  it('stops by itself near the true edges', () => {
    const { edges, cascades } = makeDiffusion({ nodes: 40, edges: 70, cascades: 500, seed: 4 });
    const found = inferNetwork(cascades);
    expect(score(found, edges).recall).toBeGreaterThan(0.85);
    expect(found.length).toBeLessThan(edges.size * 2.5);
    const strict = inferNetwork(cascades, { significance: 1e-3 });
    expect(strict.length).toBeLessThan(found.length);
    expect(score(strict, edges).precision).toBeGreaterThan(score(found, edges).precision);
  });

  it('takes the same edges as the plain greedy search', () => {
    const { cascades } = makeDiffusion({ nodes: 8, edges: 12, cascades: 25, seed: 5 });
    const found = inferNetwork(cascades, { maxEdges: 8, significance: 1 });
    expect(found.map(({ from, to }) => `${from} ${to}`)).toEqual(inferPlainly(cascades, 8));
  });

  it.each(TRANSMISSION_MODELS)('never lets gains rise (%s)', (model) => {
    const { cascades } = makeDiffusion({ nodes: 30, edges: 60, cascades: 150, seed: 6 });
    const gains = inferNetwork(cascades, { model, significance: 1 }).map(({ gain }) => gain);
    expect(gains.length).toBeGreaterThan(30);
    for (const [at, gain] of gains.slice(1).entries()) expect(gain).toBeLessThanOrEqual(gains[at]! + 1e-9);
  });

  it('does not depend on the order of events', () => {
    const { cascades } = makeDiffusion({ nodes: 20, edges: 40, cascades: 80, seed: 7 });
    const turned = cascades.map(({ id, events }) => ({ id, events: [...events].reverse() }));
    expect(inferNetwork(turned)).toEqual(inferNetwork(cascades));
  });

  it('lays nothing to those of the same time, and nothing that is explained otherwise', () => {
    const repeat = (events: Cascade['events']) => Array.from({ length: 6 }, (_, at) => ({ id: `${at}`, events }));
    const apart = repeat([
      { node: 'a', time: 0 },
      { node: 'b', time: 1 },
    ]);
    const lone = {
      id: 'lone',
      events: [
        { node: 'c', time: 0 },
        { node: 'd', time: 2 },
      ],
    };
    expect(inferNetwork([...apart, lone]).map(({ from, to, cascades, meanDelay }) => [from, to, cascades, meanDelay])).toEqual([
      ['a', 'b', 6, 1],
    ]);
    expect(
      inferNetwork(
        repeat([
          { node: 'a', time: 0 },
          { node: 'b', time: 0 },
        ]),
      ),
    ).toEqual([]);
    expect(
      inferNetwork([
        ...repeat([
          { node: 'a', time: 0 },
          { node: 'b', time: 1, explained: true },
        ]),
        lone,
      ]),
    ).toEqual([]);
  });

  it('refuses weights out of range, and answers nothing for nothing', () => {
    expect(() => inferNetwork([], { epsilon: 0.6 })).toThrow(UsageError);
    expect(() => inferNetwork([], { rate: 0 })).toThrow(UsageError);
    expect(inferNetwork([])).toEqual([]);
  });
});

describe('logDelayDensity', () => {
  it.each(TRANSMISSION_MODELS)('is a density: %s adds up to one', (model) => {
    const step = 1 / 3660;
    let sum = 0;
    for (let delay = model === 'power-law' ? 1 / 366 + step / 2 : step / 2; delay < 40; delay += step) {
      sum += Math.exp(logDelayDensity(model, 1.5, delay)) * step;
    }
    expect(Math.abs(sum - 1)).toBeLessThan(0.02);
  });
});
