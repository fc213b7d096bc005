import { NotFoundError } from '../model/index.js';
import type { Connection, ConnectionCount, Direction, RelationType } from '../model/index.js';
import type { ConnectionQuery, GraphStoreReader } from '../store/graph-store.js';
import { groupBy } from './group-by.js';

/** The connections of one relation type in one direction, as far as the page shows them. */
export interface ConnectionGroup {
  readonly type: RelationType;
  readonly direction: Direction;
  /** How many the entity has in all, on this page or not. */
  readonly total: number;
  readonly connections: readonly Connection[];
}

/** One page of an entity's connections, grouped. `total` counts all that the request matches. */
export interface ConnectionGroups {
  readonly groups: readonly ConnectionGroup[];
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

/** An entity's connections by relation type and direction, each with its claims. Throws a {@link NotFoundError} for an unknown id. */
export async function connectionsByType(store: GraphStoreReader, entityId: string, query: ConnectionQuery): Promise<ConnectionGroups> {
  const [card, page] = await Promise.all([store.entity(entityId), store.connections(entityId, query)]);
  if (!card || !page) throw new NotFoundError(`There is no entity with the id "${entityId}".`);
  const groups = groupBy(page.items, ({ type, direction }) => `${type} ${direction}`);
  return {
    groups: [...groups.values()].map((connections) => toGroup(connections, card.counts)),
    total: page.total,
    offset: page.offset,
    limit: page.limit,
  };
}

function toGroup(connections: readonly Connection[], counts: readonly ConnectionCount[]): ConnectionGroup {
  const { type, direction } = connections[0]!;
  const counted = counts.find((count) => count.type === type && count.direction === direction);
  return { type, direction, total: counted?.count ?? connections.length, connections };
}
