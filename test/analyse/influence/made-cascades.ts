import { createSeededRandom } from '../../../src/analyse/index.js';
import type { Cascade, CascadeEvent } from '../../../src/analyse/index.js';

/** A network made by lot, and things that spread over it. */
export interface MadeDiffusion {
  /** `from to`, the true edges. */
  readonly edges: ReadonlySet<string>;
  readonly cascades: readonly Cascade[];
}

export interface MadeDiffusionOptions {
  readonly nodes: number;
  readonly edges: number;
  readonly cascades: number;
  readonly seed: number;
  /** Chance that an edge passes a thing on. Default 0.5. */
  readonly beta?: number;
}

/** Each cascade starts at a node drawn by lot; edges pass it on with exponential delays of mean 1. Lone adopters are no cascades. */
export function makeDiffusion({ nodes, edges, cascades, seed, beta = 0.5 }: MadeDiffusionOptions): MadeDiffusion {
  const random = createSeededRandom(seed);
  const draw = () => Math.floor(random() * nodes);
  const name = (at: number) => `n${String(at).padStart(3, '0')}`;
  const followers = new Map<number, number[]>();
  const made = new Set<string>();
  while (made.size < edges) {
    const [from, to] = [draw(), draw()];
    if (from === to || made.has(`${name(from)} ${name(to)}`)) continue;
    made.add(`${name(from)} ${name(to)}`);
    followers.set(from, [...(followers.get(from) ?? []), to]);
  }
  const spread: Cascade[] = [];
  while (spread.length < cascades) {
    const times = new Map<number, number>();
    const pending: [number, number][] = [[draw(), 0]];
    while (pending.length > 0) {
      pending.sort((a, b) => b[1] - a[1]);
      const [node, time] = pending.pop()!;
      if (times.has(node)) continue;
      times.set(node, time);
      for (const follower of followers.get(node) ?? []) {
        if (random() < beta) pending.push([follower, time - Math.log(1 - random())]);
      }
    }
    if (times.size < 2) continue;
    const events = [...times].map(([node, time]): CascadeEvent => ({ node: name(node), time }));
    spread.push({ id: `c${spread.length}`, events });
  }
  return { edges: made, cascades: spread };
}
