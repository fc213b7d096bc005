import { InvariantError } from '../../model/index.js';

/** One step over an edge, in either direction. */
export interface Step {
  readonly fromId: string;
  readonly toId: string;
  readonly edgeId: string;
}

/** All allowed steps away from some entities; steps to `goalId` are allowed whatever its kind. */
export type Expand = (ids: readonly string[], goalId: string) => Promise<readonly Step[]>;

/** A breadth-first search from one end: entities by distance, and the steps that first reached them. */
interface Search {
  readonly goalId: string;
  readonly distances: Map<string, number>;
  readonly layers: Step[][];
  frontier: readonly string[];
}

/**
 * The steps of a shortest path whose `length` is known. Among paths of equal length it is the one whose sequence of entity ids, then
 * of edge ids, is the smallest. Two breadth-first searches grow towards each other, the smaller frontier first (Pohl 1971,
 * bi-directional search), each level by one question; then the path is read off from the start by smallest id.
 */
export async function findPathSteps(fromId: string, toId: string, length: number, expand: Expand): Promise<readonly Step[]> {
  const forward = startSearch(fromId, toId);
  const backward = startSearch(toId, fromId);
  while (forward.layers.length + backward.layers.length < length) {
    const growing = forward.frontier.length <= backward.frontier.length ? forward : backward;
    await grow(growing, expand);
  }
  const onward = onwardSteps(forward, backward);
  const path: Step[] = [];
  for (let id = fromId; path.length < length; id = path.at(-1)?.toId ?? id) {
    const step = (onward[path.length]?.get(id) ?? []).reduce<Step | undefined>(smaller, undefined);
    if (!step) throw new InvariantError(`No step leads from ${id} on to ${toId}, ${length - path.length} to go; ask again.`);
    path.push(step);
  }
  return path;
}

function startSearch(id: string, goalId: string): Search {
  return { goalId, distances: new Map([[id, 0]]), layers: [], frontier: [id] };
}

async function grow(search: Search, expand: Expand): Promise<void> {
  const distance = search.layers.length + 1;
  const layer: Step[] = [];
  for (const step of await expand(search.frontier, search.goalId)) {
    const known = search.distances.get(step.toId);
    if (known !== undefined && known < distance) continue;
    search.distances.set(step.toId, distance);
    layer.push(step);
  }
  search.layers.push(layer);
  search.frontier = [...new Set(layer.map(({ toId }) => toId))];
}

/** For each distance from the start, the steps by entity that lie on some shortest path, all in walking direction. */
function onwardSteps(forward: Search, backward: Search): readonly ReadonlyMap<string, readonly Step[]>[] {
  const reversed = backward.layers.map((layer) => layer.map(({ fromId, toId, edgeId }) => ({ fromId: toId, toId: fromId, edgeId })));
  const layers = [...forward.layers, ...reversed.reverse()];
  const goals = new Set([forward.goalId]);
  return layers
    .reverse()
    .map((layer) => keepLeadingTo(layer, goals))
    .reverse();
}

/** The steps of a layer that end at a goal, by their start; the starts become the goals of the layer before. */
function keepLeadingTo(layer: readonly Step[], goals: Set<string>): ReadonlyMap<string, readonly Step[]> {
  const kept = new Map<string, Step[]>();
  for (const step of layer) {
    if (!goals.has(step.toId)) continue;
    const known = kept.get(step.fromId);
    if (known) known.push(step);
    else kept.set(step.fromId, [step]);
  }
  goals.clear();
  for (const id of kept.keys()) goals.add(id);
  return kept;
}

function smaller(best: Step | undefined, step: Step): Step {
  if (!best || step.toId < best.toId) return step;
  return step.toId === best.toId && step.edgeId < best.edgeId ? step : best;
}
