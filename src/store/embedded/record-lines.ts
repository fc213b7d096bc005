import type { EntityAttributes, RecordLine, RelationType } from '../../model/index.js';
import type { RecordDatabase } from './database.js';
import { CLAIM_COLUMNS, MEASURE_COLUMNS, toSourcedClaim, toSourcedMeasure } from './read-claims.js';
import type { ClaimRow, MeasureRow } from './read-claims.js';
import { REPORT_COLUMNS, toReportSummary } from './read-reports.js';
import type { ReportRow } from './read-reports.js';
import { parseList } from './rows.js';
import type { EntityRow } from './rows.js';

/** The whole record in a stable order, from one snapshot: the connection must be the caller's own and is left in a transaction. */
export function* readRecordLines(database: RecordDatabase): Generator<RecordLine> {
  database.exec('BEGIN');
  for (const row of database.iterate<ReportRow>(`SELECT ${REPORT_COLUMNS} FROM report r ORDER BY r.id`)) {
    yield { line: 'report', ...toReportSummary(row) };
  }
  for (const row of database.iterate<EntityRow>('SELECT id, kind, name, aliases, attributes FROM entity ORDER BY id')) {
    yield {
      line: 'entity',
      id: row.id,
      kind: row.kind,
      name: row.name,
      aliases: parseList(row.aliases),
      attributes: JSON.parse(row.attributes) as EntityAttributes,
      mentions: readEntityMentions(database, row.id),
    };
  }
  for (const row of database.iterate<ClaimRow & { subject_id: string; type: RelationType; object_id: string }>(
    `SELECT ${CLAIM_COLUMNS}, c.subject_id AS subject_id, c.type AS type, c.object_id AS object_id
     FROM claim c JOIN report r ON r.id = c.report_id ORDER BY c.id`,
  )) {
    yield { line: 'claim', subjectId: row.subject_id, type: row.type, objectId: row.object_id, ...toSourcedClaim(row) };
  }
  for (const row of database.iterate<MeasureRow>(
    `SELECT ${MEASURE_COLUMNS} FROM measure m JOIN report r ON r.id = m.report_id ORDER BY m.id`,
  )) {
    yield { line: 'measure', ...toSourcedMeasure(row) };
  }
}

type EntityMentions = Extract<RecordLine, { line: 'entity' }>['mentions'];

/** By report id, then place. */
function readEntityMentions(database: RecordDatabase, entityId: string): EntityMentions {
  return database
    .all<{ report_id: string; mentions: string }>(
      'SELECT report_id, mentions FROM report_entity WHERE entity_id = ? ORDER BY report_id',
      entityId,
    )
    .flatMap((row) =>
      (JSON.parse(row.mentions) as [number, number][])
        .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        .map(([start, end]) => ({ reportId: row.report_id, start, end })),
    );
}
