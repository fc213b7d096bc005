import type { EntitySummary, PathAnswer, PathRequest } from '../model/index.js';
import { NotFoundError } from '../model/index.js';
import type { GraphStoreReader } from '../store/graph-store.js';
import { requireEntity } from './entity-lookup.js';

/** The shortest way between two entities; `path` is null where none is short enough. */
export interface PathBetween {
  readonly from: EntitySummary;
  readonly to: EntitySummary;
  readonly path: PathAnswer | null;
}

/** Finds the shortest path between two entities given by id or name. Throws as {@link requireEntity} does. */
export async function pathBetween(store: GraphStoreReader, from: string, to: string, request: PathRequest): Promise<PathBetween> {
  const [start, end] = [await requireEntity(store, from), await requireEntity(store, to)];
  const path = await store.shortestPath(start.id, end.id, request);
  if (path === undefined) throw new NotFoundError(`"${start.id}" or "${end.id}" left the graph while the path was looked for; ask again.`);
  return { from: start, to: end, path };
}
