import { UsageError } from '../../model/index.js';
import { candidateEdges } from './candidate-edges.js';
import type { CandidateEdges, EdgeWeighing } from './candidate-edges.js';
import type { Cascade } from './cascade.js';
import { createMaxHeap } from './max-heap.js';
import { vuongTest } from './vuong-test.js';

/** An inferred line: a guess from the order of adoptions, not an observation. */
export interface InferredEdge {
  readonly from: string;
  readonly to: string;
  /** How much it adds to the log likelihood of the cascades, given the edges before it. */
  readonly gain: number;
  /** Cascades whose adoption by `to` it explains better than all edges before it. */
  readonly cascades: number;
  /** Mean delay in those cascades, in the unit of the times. */
  readonly meanDelay: number;
  /** Vuong's test of the network with it against the network without it. */
  readonly pValue: number;
}

export interface NetInfOptions extends Partial<EdgeWeighing> {
  /** Stop before the first edge with a greater p-value. Default 0.05; 1 never stops. */
  readonly significance?: number;
  /** Stop after so many edges. Default: no limit. */
  readonly maxEdges?: number;
}

/** One step a year, half of what could pass does, and next to nothing comes from outside. */
export const DEFAULT_EDGE_WEIGHING: EdgeWeighing = { model: 'exponential', rate: 1, beta: 0.5, epsilon: 1e-9 };
const DEFAULT_SIGNIFICANCE = 0.05;

/**
 * Infers who passes things on to whom from when each adopted what: NetInf (Gomez-Rodriguez, Leskovec, Krause, «Inferring networks of
 * diffusion and influence», KDD 2010). Each adoption is laid to its likeliest earlier adopter among the edges so far, or to the outside;
 * the gain of an edge is submodular, so that edges are taken greedily with lazy evaluation, the greatest gain first.
 * Ties in time pass nothing on. Edges come in the order of inference, their gains never rise. Repeatable: no lots are drawn.
 * Throws a UsageError for options out of range.
 */
export function inferNetwork(cascades: readonly Cascade[], options: NetInfOptions = {}): readonly InferredEdge[] {
  const { significance = DEFAULT_SIGNIFICANCE, maxEdges = Number.POSITIVE_INFINITY, ...weighing } = options;
  const resolved = { ...DEFAULT_EDGE_WEIGHING, ...weighing };
  requireSound(resolved);
  const candidates = candidateEdges(cascades, resolved);
  const best = candidates.outside.slice();
  const queue = createMaxHeap();
  for (let candidate = 0; candidate < candidates.from.length; candidate++) queue.push(candidate, gainOf(candidate, candidates, best));
  const edges: InferredEdge[] = [];
  while (edges.length < maxEdges) {
    const candidate = popGreatest(queue, candidates, best);
    if (candidate === undefined) break;
    const edge = describeEdge(candidate, candidates, best, cascades.length);
    if (edge.gain <= 0 || edge.pValue > significance) break;
    edges.push(edge);
    for (let at = candidates.starts[candidate]!; at < candidates.starts[candidate + 1]!; at++) {
      const slot = candidates.slots[at]!;
      best[slot] = Math.max(best[slot]!, candidates.weights[at]!);
    }
  }
  return edges;
}

/** The gains of others only fall as edges are added, so a candidate that still leads after it was weighed anew is the greatest. */
function popGreatest(queue: ReturnType<typeof createMaxHeap>, candidates: CandidateEdges, best: Float64Array): number | undefined {
  for (let top = queue.pop(); top !== undefined; top = queue.pop()) {
    const gain = gainOf(top.item, candidates, best);
    if (gain === top.score) return top.item;
    queue.push(top.item, gain);
  }
  return undefined;
}

function gainOf(candidate: number, { starts, slots, weights }: CandidateEdges, best: Float64Array): number {
  let gain = 0;
  for (let at = starts[candidate]!; at < starts[candidate + 1]!; at++) gain += Math.max(0, weights[at]! - best[slots[at]!]!);
  return gain;
}

function describeEdge(candidate: number, candidates: CandidateEdges, best: Float64Array, cascades: number): InferredEdge {
  const { nodes, from, to, starts, slots, weights, delays } = candidates;
  const gains: number[] = [];
  let delay = 0;
  for (let at = starts[candidate]!; at < starts[candidate + 1]!; at++) {
    const gain = weights[at]! - best[slots[at]!]!;
    if (gain <= 0) continue;
    gains.push(gain);
    delay += delays[at]!;
  }
  return {
    from: nodes[from[candidate]!]!,
    to: nodes[to[candidate]!]!,
    gain: gains.reduce((sum, gain) => sum + gain, 0),
    cascades: gains.length,
    meanDelay: gains.length === 0 ? 0 : delay / gains.length,
    pValue: vuongTest(gains, cascades),
  };
}

function requireSound({ rate, beta, epsilon }: EdgeWeighing): void {
  if (rate > 0 && beta > 0 && beta <= 1 && epsilon > 0 && epsilon < beta) return;
  throw new UsageError(
    `NetInf cannot weigh edges with rate ${rate}, beta ${beta}, epsilon ${epsilon}; give a rate above 0 and 0 < epsilon < beta ≤ 1.`,
  );
}
