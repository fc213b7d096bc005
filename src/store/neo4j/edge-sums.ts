import type { RelationType } from '../../model/index.js';
import type { Run } from './connection.js';
import { addClaims, type EdgeClaim, type EdgeSum } from './edge-sum.js';
import { groupBy } from './group-by.js';
import type { Parameters } from './parameters.js';
import { statement } from './statements.js';

/** An edge by its id and ends. */
export interface EdgeKey {
  readonly id: string;
  readonly subjectId: string;
  readonly type: RelationType;
  readonly objectId: string;
}

/**
 * Brings edges in step with their claims: `stated` are those that written reports state, `left` those that reports stated before they
 * were replaced or taken out. New claims are added to what an edge has; only an edge that lost claims is summed up from all of them.
 * Answers how many edges went.
 */
export async function sumUpEdges(
  run: Run,
  stated: readonly EdgeKey[],
  added: readonly EdgeClaim[],
  left: readonly EdgeKey[],
): Promise<number> {
  const keys = new Map([...stated, ...left].map((edge) => [edge.id, edge]));
  const additions = groupBy(added, ({ edgeId }) => edgeId);
  const lost = new Set(left.map(({ id }) => id));
  const remaining = groupBy(await readClaims(run, [...lost]), ({ edgeId }) => edgeId);
  let dropped = 0;
  for (const [type, edges] of groupBy([...keys.values()], (edge) => edge.type)) {
    const slots = { types: [type] };
    const ends = edges.map(({ id, subjectId, objectId }) => ({ id, subjectId, objectId }));
    const rows = await run<{ edge: EdgeSum }>(statement('load/read-current-edges', slots), { edges: ends });
    const current = new Map(rows.map(({ edge }) => [edge.id, edge]));
    const created: Parameters[] = [];
    const updated: Parameters[] = [];
    const gone: Parameters[] = [];
    for (const { id, subjectId, objectId } of edges) {
      const known = current.get(id);
      const claims = lost.has(id) ? remaining.get(id) : additions.get(id);
      if (claims) {
        const properties = { ...addClaims(lost.has(id) ? undefined : known, id, claims) };
        (known ? updated : created).push({ subjectId, objectId, properties });
      } else if (known) gone.push({ id, subjectId, objectId });
    }
    await runRows(run, statement('load/create-edges', slots), created);
    await runRows(run, statement('load/update-edges', slots), updated);
    await runRows(run, statement('load/drop-edges', slots), gone);
    dropped += gone.length;
  }
  return dropped;
}

async function readClaims(run: Run, edgeIds: readonly string[]): Promise<readonly EdgeClaim[]> {
  return edgeIds.length === 0 ? [] : run<EdgeClaim>(statement('load/read-edge-claims'), { edgeIds });
}

async function runRows(run: Run, text: string, rows: readonly Parameters[]): Promise<void> {
  if (rows.length > 0) await run(text, { rows });
}
