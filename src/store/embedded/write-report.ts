import { ATTRIBUTE_KEYS, createEdgeId, isSymmetric } from '../../model/index.js';
import type { EntityRef, ExtractedEntity, ExtractedRelation, ReportRecord } from '../../model/index.js';
import type { RecordDatabase } from './database.js';
import type { Touched } from './generation.js';

/** Writes what one report says; marks what it touches. The report must not be there. */
export function insertReport(database: RecordDatabase, record: ReportRecord, touched: Touched): void {
  const { extraction } = record;
  database.run(
    `INSERT INTO report (id, name, title, home, issuer, published, period, source, content_hash, reader_version, characters,
       entities, claims, measures, issues) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    record.id,
    extraction.report,
    extraction.title,
    JSON.stringify(extraction.home),
    extraction.issuer,
    extraction.published,
    extraction.period,
    record.source,
    record.contentHash,
    record.readerVersion,
    record.text.length,
    extraction.entities.length,
    extraction.relations.length,
    extraction.measures.length,
    JSON.stringify(extraction.issues.map(({ start, end, what }) => ({ start, end, what }))),
  );
  database.run('INSERT INTO report_text (report_id, text) VALUES (?, ?)', record.id, JSON.stringify(record.text));
  for (const entity of extraction.entities) insertEntity(database, record.id, entity, touched);
  for (const relation of extraction.relations) insertClaim(database, record.id, relation, touched);
  for (const measure of extraction.measures) {
    insertNamedEntity(database, record.id, measure.subjectId, measure.subject, touched);
    database.run(
      'INSERT INTO measure (id, report_id, subject_id, value, unit, what, period, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      measure.id,
      record.id,
      measure.subjectId,
      measure.value,
      measure.unit,
      measure.what,
      measure.period,
      evidenceJson(measure.evidence),
    );
  }
}

/** Takes out what one report says; marks what it touched. */
export function deleteReport(database: RecordDatabase, reportId: string, touched: Touched): void {
  for (const { id } of database.all<{ id: string }>('SELECT entity_id AS id FROM report_entity WHERE report_id = ?', reportId)) {
    touched.entities.add(id);
  }
  for (const { id } of database.all<{ id: string }>('SELECT edge_id AS id FROM claim WHERE report_id = ?', reportId)) touched.edges.add(id);
  database.run('DELETE FROM report WHERE id = ?', reportId);
}

function insertEntity(database: RecordDatabase, reportId: string, entity: ExtractedEntity, touched: Touched): void {
  touched.entities.add(entity.id);
  database.run(
    `INSERT INTO report_entity (report_id, entity_id, kind, name, listed, mentions, rules, confidence) VALUES (?, ?, ?, ?, 1, ?, ?, ?)`,
    reportId,
    entity.id,
    entity.kind,
    entity.name,
    JSON.stringify(entity.mentions.map(({ start, end }) => [start, end])),
    JSON.stringify(entity.rules),
    entity.confidence,
  );
  for (const alias of new Set(entity.aliases)) {
    database.run('INSERT INTO entity_alias (entity_id, alias, report_id) VALUES (?, ?, ?)', entity.id, alias, reportId);
  }
  for (const key of ATTRIBUTE_KEYS) {
    const value = entity.attributes[key];
    if (value === undefined) continue;
    database.run(
      'INSERT INTO entity_attribute (entity_id, key, report_id, value) VALUES (?, ?, ?, ?)',
      entity.id,
      key,
      reportId,
      JSON.stringify(value),
    );
  }
}

/** An entity that a claim or a measure names although the report does not list it. */
function insertNamedEntity(database: RecordDatabase, reportId: string, id: string, [kind, name]: EntityRef, touched: Touched): void {
  if (touched.entities.has(id) && isSupported(database, reportId, id)) return;
  touched.entities.add(id);
  database.run(
    `INSERT INTO report_entity (report_id, entity_id, kind, name, listed, mentions, rules, confidence) VALUES (?, ?, ?, ?, 0, '[]', '[]', 0)`,
    reportId,
    id,
    kind,
    name,
  );
}

function isSupported(database: RecordDatabase, reportId: string, entityId: string): boolean {
  return database.get('SELECT 1 FROM report_entity WHERE report_id = ? AND entity_id = ?', reportId, entityId) !== undefined;
}

function insertClaim(database: RecordDatabase, reportId: string, relation: ExtractedRelation, touched: Touched): void {
  insertNamedEntity(database, reportId, relation.subjectId, relation.subject, touched);
  insertNamedEntity(database, reportId, relation.objectId, relation.object, touched);
  const swapped = isSymmetric(relation.type) && relation.subjectId > relation.objectId;
  const subjectId = swapped ? relation.objectId : relation.subjectId;
  const objectId = swapped ? relation.subjectId : relation.objectId;
  const edgeId = createEdgeId(subjectId, relation.type, objectId);
  touched.edges.add(edgeId);
  database.run(
    `INSERT INTO claim (id, report_id, edge_id, subject_id, type, object_id, title, modality, period, confidence, rules, evidence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    relation.id,
    reportId,
    edgeId,
    subjectId,
    relation.type,
    objectId,
    relation.title ?? null,
    relation.modality,
    relation.period,
    relation.confidence,
    JSON.stringify(relation.rules),
    evidenceJson(relation.evidence),
  );
}

function evidenceJson(evidence: ExtractedRelation['evidence']): string {
  return JSON.stringify(evidence.map(({ start, end, quote }) => ({ start, end, quote })));
}
