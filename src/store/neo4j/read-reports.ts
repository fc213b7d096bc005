import {
  compareSpans,
  type EntityKind,
  type Page,
  type PageRequest,
  type ReportMention,
  type ReportSummary,
  type ReportText,
} from '../../model/index.js';
import type { Neo4jConnection, Run } from './connection.js';
import { toIssues, toReportSummary, type FullReportProperties, type ReportProperties } from './rows.js';
import { statement } from './statements.js';

interface ReportRow {
  readonly report: ReportProperties;
  readonly [column: string]: unknown;
}

/** One page of the reports, by name, then id. */
export async function readReports(connection: Neo4jConnection, { offset, limit }: PageRequest): Promise<Page<ReportSummary>> {
  return connection.read(async (run) => {
    const rows = await run<ReportRow>(statement('store/reports'), { offset, limit });
    const [counted] = await run<{ total: number }>(statement('store/count-reports'));
    return { items: rows.map(({ report }) => toReportSummary(report)), total: counted?.total ?? 0, offset, limit };
  });
}

export async function readReportNamed(connection: Neo4jConnection, name: string): Promise<ReportSummary | undefined> {
  const [row] = await connection.read((run) => run<ReportRow>(statement('store/report-named'), { name }));
  return row && toReportSummary(row.report);
}

/** A report with its words; mentions in reading order. */
export async function readReport(connection: Neo4jConnection, id: string): Promise<ReportText | undefined> {
  return connection.read(async (run) => {
    const [row] = await run<{ report: FullReportProperties }>(statement('store/report'), { id });
    if (!row) return undefined;
    const { report } = row;
    return { ...toReportSummary(report), text: report.text, mentions: await readMentions(run, id), issues: toIssues(report) };
  });
}

interface MentionRow {
  readonly entity: { readonly id: string; readonly kind: EntityKind; readonly name: string };
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly [column: string]: unknown;
}

async function readMentions(run: Run, id: string): Promise<readonly ReportMention[]> {
  const rows = await run<MentionRow>(statement('store/mentions-of-report'), { id });
  return rows
    .flatMap(({ entity, starts, ends }) =>
      starts.map((start, index) => ({ start, end: ends[index] ?? start, entityId: entity.id, kind: entity.kind, name: entity.name })),
    )
    .sort((a, b) => compareSpans(a, b) || (a.entityId < b.entityId ? -1 : 1));
}
