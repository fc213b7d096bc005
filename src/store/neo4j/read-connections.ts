import type { AdoptionFact, Connection, Direction, GraphEdge, Page, SourcedClaim } from '../../model/index.js';
import type { ConnectionQuery } from '../graph-store.js';
import type { Neo4jConnection, Run } from './connection.js';
import { readEntity } from './read-entities.js';
import { toEntitySummary, toSourcedClaim, type ClaimNode, type EntityNode, type SourceRow } from './rows.js';
import { statement } from './statements.js';

interface ConnectionRow {
  readonly edge: Pick<GraphEdge, 'id' | 'type' | 'confidence' | 'modality'>;
  readonly direction: Direction;
  readonly other: EntityNode;
  readonly [column: string]: unknown;
}

/** One page of an entity's edges with their claims: by type, `out` before `in`, then the other end's name and id. */
export async function readConnections(
  connection: Neo4jConnection,
  id: string,
  { types, direction, offset, limit }: ConnectionQuery,
): Promise<Page<Connection> | undefined> {
  return connection.read(async (run) => {
    if (!(await readEntity(run, id))) return undefined;
    const parameters = { id, direction };
    const rows = await run<ConnectionRow>(statement('store/connections', { types }), { ...parameters, offset, limit });
    const [counted] = await run<{ total: number }>(statement('store/count-connections', { types }), parameters);
    const claims = await readClaims(
      run,
      rows.map(({ edge }) => edge.id),
    );
    const items = rows.map(({ edge, direction: seen, other }) => ({
      edgeId: edge.id,
      type: edge.type,
      direction: seen,
      other: toEntitySummary(other),
      confidence: edge.confidence,
      modality: edge.modality,
      claims: claims.get(edge.id) ?? [],
    }));
    return { items, total: counted?.total ?? 0, offset, limit };
  });
}

/** So many edges' claims are asked for at once. */
const EDGES_PER_QUESTION = 5_000;

/** The claims of edges, by edge id; each list by report id, then claim id. */
export async function readClaims(run: Run, edgeIds: readonly string[]): Promise<ReadonlyMap<string, readonly SourcedClaim[]>> {
  const claims = new Map<string, SourcedClaim[]>();
  for (let start = 0; start < edgeIds.length; start += EDGES_PER_QUESTION) {
    const rows = await run<{ claim: ClaimNode; report: SourceRow }>(statement('store/claims-of-edges'), {
      edgeIds: edgeIds.slice(start, start + EDGES_PER_QUESTION),
    });
    for (const { claim, report } of rows) {
      const { edgeId } = claim.properties;
      const known = claims.get(edgeId);
      if (known) known.push(toSourcedClaim(claim, report));
      else claims.set(edgeId, [toSourcedClaim(claim, report)]);
    }
  }
  return claims;
}

interface AdoptionRow {
  readonly initiative: EntityNode;
  readonly body: EntityNode;
  readonly edgeId: string;
  readonly type: AdoptionFact['type'];
  readonly [column: string]: unknown;
}

/** Who carries out or originates what: by initiative name, initiative id, type, body id. */
export async function readAdoptions(connection: Neo4jConnection, initiativeId?: string): Promise<readonly AdoptionFact[]> {
  return connection.read(async (run) => {
    const rows =
      initiativeId === undefined
        ? await run<AdoptionRow>(statement('store/adoptions'))
        : await run<AdoptionRow>(statement('store/adoptions-of-initiative'), { initiativeId });
    const claims = await readClaims(
      run,
      rows.map(({ edgeId }) => edgeId),
    );
    return rows.map(({ initiative, body, edgeId, type }) => ({
      initiative: toEntitySummary(initiative),
      body: toEntitySummary(body),
      type,
      claims: claims.get(edgeId) ?? [],
    }));
  });
}
