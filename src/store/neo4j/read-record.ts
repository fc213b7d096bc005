import type { EntitySummary, GraphEdge, GraphStatistics, RecordLine } from '../../model/index.js';
import type { Neo4jConnection } from './connection.js';
import {
  toEntitySummary,
  toReportSummary,
  toSourcedClaim,
  toSourcedMeasure,
  type ClaimNode,
  type EntityNode,
  type MeasureNode,
  type ReportProperties,
  type SourceRow,
} from './rows.js';
import { statement } from './statements.js';

/** How much is in the graph; only kinds and types that are there. */
export async function readStatistics(connection: Neo4jConnection): Promise<GraphStatistics> {
  const [row] = await connection.read((run) => run<GraphStatistics & Record<string, unknown>>(statement('store/statistics')));
  const { reports = 0, entities = 0, claims = 0, measures = 0, kinds = {}, types = {} } = row ?? {};
  const edges = Object.values(types).reduce((sum, count) => sum + count, 0);
  return { reports, entities, edges, claims, measures, kinds: present(kinds), types: present(types) };
}

function present<Counts extends Readonly<Record<string, number>>>(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)) as Counts;
}

/** Every entity, by id. */
export async function* readAllEntities(connection: Neo4jConnection): AsyncGenerator<EntitySummary> {
  for await (const { entity } of connection.stream<{ entity: EntityNode }>(statement('store/all-entities'))) yield toEntitySummary(entity);
}

/** Every edge, by id. */
export async function* readAllEdges(connection: Neo4jConnection): AsyncGenerator<GraphEdge> {
  for await (const { edge } of connection.stream<{ edge: GraphEdge }>(statement('store/all-edges'))) yield edge;
}

/** The whole record: reports, entities, claims, measures, each by id. */
export async function* readRecord(connection: Neo4jConnection): AsyncGenerator<RecordLine> {
  for await (const { report } of connection.stream<{ report: ReportProperties }>(statement('store/record-reports'))) {
    yield { line: 'report', ...toReportSummary(report) };
  }
  for await (const row of connection.stream<EntityRecordRow>(statement('store/record-entities'))) yield toEntityLine(row);
  for await (const { claim, report } of connection.stream<{ claim: ClaimNode; report: SourceRow }>(statement('store/record-claims'))) {
    const { subjectId, type, objectId } = claim.properties;
    yield { line: 'claim', subjectId, type, objectId, ...toSourcedClaim(claim, report) };
  }
  for await (const { measure, report } of connection.stream<{ measure: MeasureNode; report: SourceRow }>(
    statement('store/record-measures'),
  )) {
    yield { line: 'measure', ...toSourcedMeasure(measure, report) };
  }
}

interface EntityRecordRow {
  readonly entity: EntityNode;
  readonly sources: readonly { readonly reportId: string; readonly starts: readonly number[]; readonly ends: readonly number[] }[];
  readonly [column: string]: unknown;
}

function toEntityLine({ entity, sources }: EntityRecordRow): RecordLine {
  const { id, kind, name, aliases, attributes } = toEntitySummary(entity);
  const mentions = sources.flatMap(({ reportId, starts, ends }) =>
    starts.map((start, index) => ({ reportId, start, end: ends[index] ?? start })).sort((a, b) => a.start - b.start || a.end - b.end),
  );
  return { line: 'entity', id, kind, name, aliases, attributes, mentions };
}
