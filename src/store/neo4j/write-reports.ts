import { StoreError, type RelationType, type ReportRecord } from '../../model/index.js';
import type { RemovalSummary, WriteSummary } from '../graph-store.js';
import type { Neo4jConnection, Run } from './connection.js';
import { sumUpEdges } from './edge-sums.js';
import { sumUpEntities } from './entity-sums.js';
import { groupBy } from './group-by.js';
import type { Parameters } from './parameters.js';
import { toReportRows, type ReportRows } from './report-rows.js';
import { statement } from './statements.js';

/** So many reports are written in one transaction at most. */
const REPORTS_PER_BATCH = 20;
/** A batch that holds as many characters of text is full. */
const CHARACTERS_PER_BATCH = 2_000_000;

/**
 * Writes reports in small batches, each one transaction: a report is there whole or not at all. Where a batch cannot be written, its
 * reports are written one by one, so that those before the one at fault are there.
 */
export async function putReports(connection: Neo4jConnection, records: readonly ReportRecord[]): Promise<WriteSummary> {
  const sums: WriteSummary[] = [];
  for (const batch of toBatches(records)) {
    try {
      sums.push(await connection.write((run) => putBatch(run, batch)));
    } catch (error) {
      const faulty = error instanceof StoreError && !error.retryable && error.code === 'store';
      if (!faulty || batch.length === 1) throw error;
      for (const record of batch) sums.push(await connection.write((run) => putBatch(run, [record])));
    }
  }
  const total = (part: keyof WriteSummary): number => sums.reduce((sum, one) => sum + one[part], 0);
  return { added: total('added'), replaced: total('replaced'), unchanged: total('unchanged') };
}

/** A report never stands twice in a batch: the second writes over the first, as it would alone. */
function toBatches(records: readonly ReportRecord[]): readonly (readonly ReportRecord[])[] {
  const batches: ReportRecord[][] = [];
  let ids = new Set<string>();
  let characters = 0;
  for (const record of records) {
    const batch = batches.at(-1);
    const full = !batch || batch.length >= REPORTS_PER_BATCH || characters + record.text.length > CHARACTERS_PER_BATCH;
    if (full || ids.has(record.id)) {
      batches.push([record]);
      ids = new Set([record.id]);
      characters = record.text.length;
    } else {
      batch.push(record);
      ids.add(record.id);
      characters += record.text.length;
    }
  }
  return batches;
}

async function putBatch(run: Run, records: readonly ReportRecord[]): Promise<WriteSummary> {
  await lockStore(run);
  const ids = records.map(({ id }) => id);
  const stored = await run<{ id: string; contentHash: string; readerVersion: string }>(statement('load/read-versions'), { ids });
  const known = new Map(stored.map((row) => [row.id, row]));
  const stale = records.filter(({ id, contentHash, readerVersion }) => {
    const row = known.get(id);
    return row?.contentHash !== contentHash || row.readerVersion !== readerVersion;
  });
  const cleared: ClearedReport[] = [];
  for (const { id } of stale) {
    if (known.has(id)) cleared.push(await clearReport(run, id));
  }
  const rows = stale.map(toReportRows);
  await createRows(run, rows);
  await sumUp(run, rows, cleared);
  const replaced = cleared.length;
  return { added: stale.length - replaced, replaced, unchanged: records.length - stale.length };
}

/** Takes a report out with what only it supports; undefined if it is not there. */
export async function removeReport(connection: Neo4jConnection, id: string): Promise<RemovalSummary | undefined> {
  return connection.write(async (run) => {
    await lockStore(run);
    const [stored] = await run(statement('load/read-versions'), { ids: [id] });
    if (!stored) return undefined;
    const cleared = await clearReport(run, id);
    await run(statement('load/delete-report'), { id });
    const gone = await sumUp(run, [], [cleared]);
    return { report: id, claims: cleared.claimedEdges.length, edges: gone.edges, entities: gone.entities, measures: cleared.measures };
  });
}

async function lockStore(run: Run): Promise<void> {
  const [stamp] = await run(statement('load/lock-store'));
  if (!stamp) throw new StoreError('Writing failed: the schema of this Neo4j is not there yet; prepare the store first.');
}

interface ClearedReport {
  readonly entityIds: readonly string[];
  readonly claimedEdges: readonly {
    readonly edgeId: string;
    readonly subjectId: string;
    readonly type: RelationType;
    readonly objectId: string;
  }[];
  readonly measures: number;
  readonly [column: string]: unknown;
}

async function clearReport(run: Run, id: string): Promise<ClearedReport> {
  const [cleared] = await run<ClearedReport>(statement('load/clear-report'), { id });
  if (!cleared) throw new StoreError(`The report ${id} left the graph while it was being replaced; try again.`, { retryable: true });
  return cleared;
}

async function createRows(run: Run, reports: readonly ReportRows[]): Promise<void> {
  await runRows(
    run,
    'load/upsert-reports',
    reports.map(({ report }) => report),
  );
  const shown = reports.flatMap((rows) => rows.shown);
  for (const [kind, group] of groupBy(shown, (one) => one.kind)) {
    const rows = group.map(({ entityId }) => ({ id: entityId, kind }));
    await run(statement('load/upsert-entities', { kind }), { rows });
  }
  const listed = shown.filter((one) => one.listed);
  const mentions = listed.map(({ reportId, entityId, properties }) => ({ reportId, entityId, properties }));
  await runRows(run, 'load/create-mentions', mentions);
  const named = shown.filter((one) => !one.listed).map(({ reportId, entityId, name }) => ({ reportId, entityId, name }));
  await runRows(run, 'load/create-names', named);
  await runRows(
    run,
    'load/create-claims',
    reports.flatMap(({ claims }) => claims),
  );
  await runRows(
    run,
    'load/create-measures',
    reports.flatMap(({ measures }) => measures),
  );
}

/** Recomputes every edge and entity that the written and the cleared reports speak of; answers what went. */
async function sumUp(
  run: Run,
  written: readonly ReportRows[],
  cleared: readonly ClearedReport[],
): Promise<{ readonly edges: number; readonly entities: number }> {
  const stated = written.flatMap((rows) => rows.edges);
  const left = cleared.flatMap(({ claimedEdges }) => claimedEdges).map(({ edgeId, ...ends }) => ({ id: edgeId, ...ends }));
  const edges = await sumUpEdges(
    run,
    stated,
    written.flatMap((rows) => rows.edgeClaims),
    left,
  );
  const lost = new Set(cleared.flatMap(({ entityIds }) => entityIds));
  const [row] = lost.size === 0 ? [] : await run<{ dropped: number }>(statement('load/drop-orphans'), { ids: [...lost] });
  const ends = new Set([...stated, ...left].flatMap(({ subjectId, objectId }) => [subjectId, objectId]));
  const shown = written.flatMap((rows) => rows.shown);
  await sumUpEntities(run, shown, lost, ends);
  return { edges, entities: row?.dropped ?? 0 };
}

async function runRows(run: Run, path: string, rows: readonly Parameters[]): Promise<void> {
  if (rows.length > 0) await run(statement(path), { rows });
}
