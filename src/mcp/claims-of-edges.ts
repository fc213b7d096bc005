import type { EntitySummary, GraphEdge, SourcedClaim } from '../model/index.js';
import type { GraphStoreReader } from '../store/graph-store.js';

const PAGE_SIZE = 200;

/** The claims of edges by edge id. Asks each edge's end with fewer connections, so that a hub is not read for the sake of one edge. */
export async function claimsOfEdges(
  store: GraphStoreReader,
  edges: readonly GraphEdge[],
  entities: ReadonlyMap<string, EntitySummary>,
): Promise<ReadonlyMap<string, readonly SourcedClaim[]>> {
  const wanted = new Map<string, Set<string>>();
  const degree = (id: string) => entities.get(id)?.connections ?? 0;
  for (const { id, subjectId, objectId } of edges) {
    const end = degree(subjectId) <= degree(objectId) ? subjectId : objectId;
    wanted.set(end, (wanted.get(end) ?? new Set()).add(id));
  }
  const claims = new Map<string, readonly SourcedClaim[]>();
  for (const [end, missing] of wanted) {
    for (let offset = 0; missing.size > 0; offset += PAGE_SIZE) {
      const page = await store.connections(end, { offset, limit: PAGE_SIZE });
      for (const connection of page?.items ?? []) {
        if (missing.delete(connection.edgeId)) claims.set(connection.edgeId, connection.claims);
      }
      if (!page || offset + PAGE_SIZE >= page.total) break;
    }
  }
  return claims;
}
