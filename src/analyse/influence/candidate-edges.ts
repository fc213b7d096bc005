import type { Cascade } from './cascade.js';
import { logDelayDensity } from './transmission.js';
import type { TransmissionModel } from './transmission.js';

/** What candidate edges are weighed by. */
export interface EdgeWeighing {
  readonly model: TransmissionModel;
  readonly rate: number;
  /** Chance that an edge passes a thing on. */
  readonly beta: number;
  /** Chance that it comes from outside the network. */
  readonly epsilon: number;
}

/**
 * All pairs that could have passed something on, in flat arrays. A slot is one adoption that may be laid to another.
 * The entries of candidate `c` are `starts[c]` to `starts[c + 1]`.
 */
export interface CandidateEdges {
  readonly nodes: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
  readonly weights: Float64Array;
  readonly delays: Float64Array;
  /** Per slot: the log likelihood of the best explanation from outside. */
  readonly outside: Float64Array;
}

/** Lists the candidates of some cascades, nodes and candidates in an order that does not depend on that of the cascades' events. */
export function candidateEdges(cascades: readonly Cascade[], { model, rate, beta, epsilon }: EdgeWeighing): CandidateEdges {
  const nodes = [...new Set(cascades.flatMap(({ events }) => events.map(({ node }) => node)))].sort();
  const indexOf = new Map(nodes.map((node, at) => [node, at]));
  const entries: { readonly pair: number; readonly slot: number; readonly weight: number; readonly delay: number }[] = [];
  const outside: number[] = [];
  for (const { events } of cascades) {
    const ordered = events.map(({ node, time, explained }) => ({ node: indexOf.get(node)!, time, explained }));
    ordered.sort((a, b) => a.time - b.time || a.node - b.node);
    for (const target of ordered) {
      const earlier = target.explained ? [] : ordered.filter(({ time }) => time < target.time);
      if (earlier.length === 0) continue;
      const densities = earlier.map(({ time }) => logDelayDensity(model, rate, target.time - time));
      const fromOutside = Math.log(epsilon) + densities.reduce((most, density) => Math.max(most, density));
      const slot = outside.push(fromOutside) - 1;
      for (const [at, source] of earlier.entries()) {
        const weight = Math.log(beta) + densities[at]!;
        if (weight <= fromOutside) continue;
        entries.push({ pair: source.node * nodes.length + target.node, slot, weight, delay: target.time - source.time });
      }
    }
  }
  entries.sort((a, b) => a.pair - b.pair || a.slot - b.slot);
  const pairs = entries.filter(({ pair }, at) => entries[at - 1]?.pair !== pair).map(({ pair }) => pair);
  const starts = entries.flatMap(({ pair }, at) => (entries[at - 1]?.pair === pair ? [] : [at]));
  return {
    nodes,
    from: pairs.map((pair) => Math.floor(pair / nodes.length)),
    to: pairs.map((pair) => pair % nodes.length),
    starts: Uint32Array.from([...starts, entries.length]),
    slots: Uint32Array.from(entries, ({ slot }) => slot),
    weights: Float64Array.from(entries, ({ weight }) => weight),
    delays: Float64Array.from(entries, ({ delay }) => delay),
    outside: Float64Array.from(outside),
  };
}
