import { compareSpans } from '../../model/index.js';
import type { EntityCard, ExtractionIssue, Page, PageRequest, ReportMention, ReportSummary, ReportText } from '../../model/index.js';
import type { RecordDatabase } from './database.js';
import { compareText } from './order.js';
import { parsePath } from './rows.js';

/** A row of `report`, its issues counted. */
export interface ReportRow {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly home: string;
  readonly issuer: string | null;
  readonly published: string | null;
  readonly period: string | null;
  readonly source: string;
  readonly content_hash: string;
  readonly reader_version: string;
  readonly characters: number;
  readonly entities: number;
  readonly claims: number;
  readonly measures: number;
  readonly issues: number;
}

/** Columns for {@link toReportSummary}. */
export const REPORT_COLUMNS = `r.id AS id, r.name AS name, r.title AS title, r.home AS home, r.issuer AS issuer, r.published AS published,
  r.period AS period, r.source AS source, r.content_hash AS content_hash, r.reader_version AS reader_version, r.characters AS characters,
  r.entities AS entities, r.claims AS claims, r.measures AS measures, json_array_length(r.issues) AS issues`;

export function toReportSummary(row: ReportRow): ReportSummary {
  return {
    id: row.id,
    name: row.name,
    title: row.title,
    home: parsePath(row.home),
    issuer: row.issuer,
    published: row.published,
    period: row.period,
    source: row.source,
    contentHash: row.content_hash,
    readerVersion: row.reader_version,
    characters: row.characters,
    counts: { entities: row.entities, claims: row.claims, measures: row.measures, issues: row.issues },
  };
}

/** One page of the reports, by name, then id. */
export function readReports(database: RecordDatabase, { offset, limit }: PageRequest): Page<ReportSummary> {
  const total = database.get<{ total: number }>('SELECT count(*) AS total FROM report')?.total ?? 0;
  const rows = database.all<ReportRow>(`SELECT ${REPORT_COLUMNS} FROM report r ORDER BY r.name, r.id LIMIT ? OFFSET ?`, limit, offset);
  return { items: rows.map(toReportSummary), total, offset, limit };
}

export function readReportNamed(database: RecordDatabase, name: string): ReportSummary | undefined {
  const row = database.get<ReportRow>(`SELECT ${REPORT_COLUMNS} FROM report r WHERE r.name = ? ORDER BY r.id LIMIT 1`, name);
  return row && toReportSummary(row);
}

/** A report with its words; mentions in reading order. */
export function readReport(database: RecordDatabase, id: string): ReportText | undefined {
  const row = database.get<ReportRow & { text: string; issue_list: string }>(
    `SELECT ${REPORT_COLUMNS}, t.text AS text, r.issues AS issue_list FROM report r JOIN report_text t ON t.report_id = r.id WHERE r.id = ?`,
    id,
  );
  if (!row) return undefined;
  return {
    ...toReportSummary(row),
    text: JSON.parse(row.text) as string,
    mentions: readMentions(database, id),
    issues: JSON.parse(row.issue_list) as ExtractionIssue[],
  };
}

function readMentions(database: RecordDatabase, reportId: string): readonly ReportMention[] {
  const rows = database.all<{ id: string; kind: ReportMention['kind']; name: string; mentions: string }>(
    `SELECT e.id AS id, e.kind AS kind, e.name AS name, m.mentions AS mentions
     FROM report_entity m JOIN entity e ON e.id = m.entity_id WHERE m.report_id = ?`,
    reportId,
  );
  return rows
    .flatMap((row) =>
      (JSON.parse(row.mentions) as [number, number][]).map(([start, end]) => ({
        start,
        end,
        entityId: row.id,
        kind: row.kind,
        name: row.name,
      })),
    )
    .sort((a, b) => compareSpans(a, b) || compareText(a.entityId, b.entityId));
}

/** The reports that list an entity, by name, then id, with how often they mention it. */
export function readSources(database: RecordDatabase, entityId: string): EntityCard['sources'] {
  return database
    .all<ReportRow & { mention_count: number }>(
      `SELECT ${REPORT_COLUMNS}, json_array_length(m.mentions) AS mention_count
       FROM report_entity m JOIN report r ON r.id = m.report_id WHERE m.entity_id = ? AND m.listed = 1 ORDER BY r.name, r.id`,
      entityId,
    )
    .map((row) => ({ report: toReportSummary(row), mentions: row.mention_count }));
}
