import { UsageError, type GraphEdge, type Neighbourhood, type NeighbourhoodRequest } from '../../model/index.js';
import type { Neo4jConnection } from './connection.js';
import { readEntity } from './read-entities.js';
import { toEntitySummary, type EntityNode } from './rows.js';
import { statement } from './statements.js';

const DEEPEST = 3;

interface Reached {
  readonly total: number;
  readonly shown: readonly { readonly entity: EntityNode; readonly distance: number }[];
  readonly [column: string]: unknown;
}

/** What lies around an entity, breadth first in the server; undefined if it is unknown. */
export async function readNeighbourhood(
  connection: Neo4jConnection,
  id: string,
  { depth, types, kinds, limit }: NeighbourhoodRequest,
): Promise<Neighbourhood | undefined> {
  if (!Number.isInteger(depth) || depth < 1 || depth > DEEPEST) {
    throw new UsageError(`A neighbourhood of depth ${depth} cannot be asked; ask for 1 to ${DEEPEST}.`);
  }
  return connection.read(async (run) => {
    const center = await readEntity(run, id);
    if (!center) return undefined;
    const [reached] = await run<Reached>(statement('store/neighbourhood', { types, steps: depth }), { id, kinds, limit });
    const nodes = (reached?.shown ?? []).map(({ entity, distance }) => ({ ...toEntitySummary(entity), distance }));
    const edges = await run<{ edge: GraphEdge }>(statement('store/edges-between', { types }), {
      ids: [id, ...nodes.map((node) => node.id)],
    });
    const total = reached?.total ?? 0;
    return {
      center,
      depth,
      nodes,
      edges: edges.map(({ edge }) => edge),
      shown: nodes.length,
      total,
      truncated: nodes.length < total,
    };
  });
}
