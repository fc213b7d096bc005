import type { Evidence, Modality, SourcedClaim, SourcedMeasure } from '../../model/index.js';
import type { RecordDatabase } from './database.js';
import { parseList } from './rows.js';

/** Columns of a claim with its report; see {@link toSourcedClaim}. */
export const CLAIM_COLUMNS = `c.id AS id, c.edge_id AS edge_id, c.report_id AS report_id, r.name AS report_name, r.issuer AS issuer,
  r.published AS published, c.period AS period, c.title AS title, c.modality AS modality, c.confidence AS confidence,
  c.rules AS rules, c.evidence AS evidence`;

export interface ClaimRow {
  readonly id: string;
  readonly edge_id: string;
  readonly report_id: string;
  readonly report_name: string;
  readonly issuer: string | null;
  readonly published: string | null;
  readonly period: string | null;
  readonly title: string | null;
  readonly modality: Modality;
  readonly confidence: number;
  readonly rules: string;
  readonly evidence: string;
}

export function toSourcedClaim(row: ClaimRow): SourcedClaim {
  return {
    id: row.id,
    reportId: row.report_id,
    reportName: row.report_name,
    issuer: row.issuer,
    published: row.published,
    period: row.period,
    ...(row.title === null ? {} : { title: row.title }),
    modality: row.modality,
    confidence: row.confidence,
    rules: parseList(row.rules),
    evidence: JSON.parse(row.evidence) as Evidence[],
  };
}

/** The claims of an edge, by report id, then id. */
export function readClaims(database: RecordDatabase, edgeId: string): readonly SourcedClaim[] {
  return database
    .all<ClaimRow>(
      `SELECT ${CLAIM_COLUMNS} FROM claim c JOIN report r ON r.id = c.report_id WHERE c.edge_id = ? ORDER BY c.report_id, c.id`,
      edgeId,
    )
    .map(toSourcedClaim);
}

/** Columns of a measure with its report; see {@link toSourcedMeasure}. */
export const MEASURE_COLUMNS = `m.id AS id, m.subject_id AS subject_id, m.value AS value, m.unit AS unit, m.what AS what,
  m.period AS period, m.report_id AS report_id, r.name AS report_name, r.issuer AS issuer, m.evidence AS evidence`;

export interface MeasureRow {
  readonly id: string;
  readonly subject_id: string;
  readonly value: number;
  readonly unit: string;
  readonly what: string;
  readonly period: string | null;
  readonly report_id: string;
  readonly report_name: string;
  readonly issuer: string | null;
  readonly evidence: string;
}

export function toSourcedMeasure(row: MeasureRow): SourcedMeasure {
  return {
    id: row.id,
    subjectId: row.subject_id,
    value: row.value,
    unit: row.unit,
    what: row.what,
    period: row.period,
    reportId: row.report_id,
    reportName: row.report_name,
    issuer: row.issuer,
    evidence: JSON.parse(row.evidence) as Evidence[],
  };
}

/** The measures of an entity, by report id, then id. */
export function readMeasures(database: RecordDatabase, subjectId: string): readonly SourcedMeasure[] {
  return database
    .all<MeasureRow>(
      `SELECT ${MEASURE_COLUMNS} FROM measure m JOIN report r ON r.id = m.report_id WHERE m.subject_id = ? ORDER BY m.report_id, m.id`,
      subjectId,
    )
    .map(toSourcedMeasure);
}
