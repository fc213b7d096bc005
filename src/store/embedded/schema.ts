import { randomUUID } from 'node:crypto';
import { StoreError } from '../../model/index.js';
import type { RecordDatabase } from './database.js';

/** Stamped into the file; a store of a newer version is refused. */
export const SCHEMA_VERSION = 1;

/**
 * What reports say (report … measure) is the record. What it adds up to (entity, edge, entity_name, entity_search) is derived
 * from it in the same transaction. Text that must come back code unit for code unit (texts, quotes, lists) is kept as JSON.
 */
const TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE report (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, title TEXT NOT NULL, home TEXT NOT NULL, issuer TEXT, published TEXT, period TEXT,
  source TEXT NOT NULL, content_hash TEXT NOT NULL, reader_version TEXT NOT NULL, characters INTEGER NOT NULL,
  entities INTEGER NOT NULL, claims INTEGER NOT NULL, measures INTEGER NOT NULL, issues TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX report_by_name ON report (name, id);

CREATE TABLE report_text (report_id TEXT PRIMARY KEY REFERENCES report ON DELETE CASCADE, text TEXT NOT NULL);

CREATE TABLE report_entity (
  report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE, entity_id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
  listed INTEGER NOT NULL, mentions TEXT NOT NULL, rules TEXT NOT NULL, confidence REAL NOT NULL,
  PRIMARY KEY (report_id, entity_id)
) WITHOUT ROWID;
CREATE INDEX report_entity_by_entity ON report_entity (entity_id, report_id, listed);

CREATE TABLE entity_alias (
  entity_id TEXT NOT NULL, alias TEXT NOT NULL, report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE,
  PRIMARY KEY (entity_id, alias, report_id)
) WITHOUT ROWID;
CREATE INDEX entity_alias_by_report ON entity_alias (report_id);

CREATE TABLE entity_attribute (
  entity_id TEXT NOT NULL, key TEXT NOT NULL, report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE, value TEXT NOT NULL,
  PRIMARY KEY (entity_id, key, report_id)
) WITHOUT ROWID;
CREATE INDEX entity_attribute_by_report ON entity_attribute (report_id);

CREATE TABLE claim (
  id TEXT PRIMARY KEY, report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE, edge_id TEXT NOT NULL,
  subject_id TEXT NOT NULL, type TEXT NOT NULL, object_id TEXT NOT NULL, title TEXT, modality TEXT NOT NULL, period TEXT,
  confidence REAL NOT NULL, rules TEXT NOT NULL, evidence TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX claim_by_edge ON claim (edge_id, report_id, confidence, modality, title);
CREATE INDEX claim_by_report ON claim (report_id, edge_id);

CREATE TABLE measure (
  id TEXT PRIMARY KEY, report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE, subject_id TEXT NOT NULL,
  value REAL NOT NULL, unit TEXT NOT NULL, what TEXT NOT NULL, period TEXT, evidence TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX measure_by_subject ON measure (subject_id, report_id, id);
CREATE INDEX measure_by_report ON measure (report_id);

CREATE TABLE entity (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL, attributes TEXT NOT NULL,
  reports INTEGER NOT NULL, connections INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX entity_by_rank ON entity (connections DESC, name, id);

CREATE TABLE edge (
  id TEXT PRIMARY KEY, subject_id TEXT NOT NULL, type TEXT NOT NULL, object_id TEXT NOT NULL, confidence REAL NOT NULL,
  modality TEXT NOT NULL, titles TEXT NOT NULL, reports INTEGER NOT NULL, periods TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE entity_name (
  rowid INTEGER PRIMARY KEY, entity_id TEXT NOT NULL REFERENCES entity ON DELETE CASCADE, name TEXT NOT NULL, alias INTEGER NOT NULL
);
CREATE INDEX entity_name_by_name ON entity_name (name, entity_id);
CREATE INDEX entity_name_by_entity ON entity_name (entity_id);
CREATE VIRTUAL TABLE entity_search USING fts5 (name, tokenize = 'trigram');
CREATE TRIGGER entity_name_added AFTER INSERT ON entity_name BEGIN
  INSERT INTO entity_search (rowid, name) VALUES (new.rowid, new.name);
END;
CREATE TRIGGER entity_name_removed AFTER DELETE ON entity_name BEGIN
  DELETE FROM entity_search WHERE rowid = old.rowid;
END;

CREATE TABLE journal (generation INTEGER PRIMARY KEY, entities TEXT NOT NULL, edges TEXT NOT NULL);
`;

/** The version stamped into the file; 0 where no schema is yet. */
function readVersion(database: RecordDatabase): number {
  return database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/** Throws a StoreError (`store-version`) for a store of a newer version, (`store-unavailable`) for a file without a schema. */
export function checkSchema(database: RecordDatabase): void {
  const version = readVersion(database);
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      `The graph in ${database.path} has schema version ${version}; this program knows up to ${SCHEMA_VERSION}. Update the program or use another data folder.`,
      { code: 'store-version' },
    );
  }
  if (version === 0) {
    throw new StoreError(`There is no graph in ${database.path} yet; ingest some reports first.`, { code: 'store-unavailable' });
  }
}

/** Makes the tables where there are none; safe to repeat. Throws a StoreError (`store-version`) for a store of a newer version. */
export function prepareSchema(database: RecordDatabase): void {
  database.transaction(() => {
    if (readVersion(database) === 0) {
      database.exec(TABLES);
      database.run(`INSERT INTO meta (key, value) VALUES ('store', ?), ('generation', '0')`, randomUUID());
      database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    }
  });
  checkSchema(database);
}
