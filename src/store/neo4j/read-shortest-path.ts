import { InvariantError, type GraphEdge, type PathAnswer, type PathRequest } from '../../model/index.js';
import type { Neo4jConnection, Run } from './connection.js';
import { readClaims } from './read-connections.js';
import { readEntitiesById } from './read-entities.js';
import { findPathSteps, type Expand, type Step } from './path-steps.js';
import { statement } from './statements.js';

/**
 * The shortest path over edges in either direction; null if none is short enough, undefined if an end is unknown. The server tells
 * the length first, so that nothing is walked in vain; among the shortest paths {@link findPathSteps} takes the first by ids.
 */
export async function readShortestPath(
  connection: Neo4jConnection,
  fromId: string,
  toId: string,
  { maxLength, types, kinds }: PathRequest,
): Promise<PathAnswer | null | undefined> {
  return connection.read(async (run) => {
    const ends = await readEntitiesById(run, [fromId, toId]);
    const from = ends.get(fromId);
    if (!from || !ends.has(toId)) return undefined;
    if (fromId === toId) return { nodes: [from], edges: [], length: 0 };
    const [found] = await run<{ length: number }>(statement('store/path-length', { types, steps: maxLength }), { fromId, toId, kinds });
    if (!found) return null;
    const expand: Expand = (ids, goalId) =>
      run<Step & Record<string, unknown>>(statement('store/steps', { types }), { ids, goalId, kinds });
    const steps = await findPathSteps(fromId, toId, found.length, expand);
    return describePath(run, fromId, steps);
  });
}

async function describePath(run: Run, fromId: string, steps: readonly Step[]): Promise<PathAnswer> {
  const entities = await readEntitiesById(run, [fromId, ...steps.map(({ toId }) => toId)]);
  const rows = await run<{ edge: GraphEdge }>(statement('store/edges-by-id'), {
    edges: steps.map((step) => ({ entityId: step.fromId, id: step.edgeId })),
  });
  const edges = new Map(rows.map(({ edge }) => [edge.id, edge]));
  const claims = await readClaims(run, [...edges.keys()]);
  return {
    nodes: [fromId, ...steps.map(({ toId }) => toId)].map((id) => present(entities.get(id), id)),
    edges: steps.map(({ edgeId }) => ({ ...present(edges.get(edgeId), edgeId), claims: claims.get(edgeId) ?? [] })),
    length: steps.length,
  };
}

function present<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new InvariantError(`"${id}" lay on a path a moment ago and is gone; ask again.`);
  return value;
}
