import { ATTRIBUTE_KEYS, normaliseName } from '../../model/index.js';
import type { EntityAttributes, EntityKind, Modality, RelationType } from '../../model/index.js';
import type { RecordDatabase } from './database.js';
import type { Touched } from './generation.js';
import { parseList, sortedList } from './rows.js';

/** What was left without support and went. */
export interface Orphans {
  readonly edges: number;
  readonly entities: number;
}

/**
 * Brings the derived rows of what a write touched in step with the record. Policy: an edge is as sure as its surest claim and
 * asserted if any claim asserts it; an entity takes its name and each attribute from the report with the smallest id that tells it
 * and its aliases from all; what nothing supports any more goes. Cost follows what was touched, not what is stored.
 */
export function deriveTouched(database: RecordDatabase, touched: Touched): Orphans {
  const connectionChanges = new Map<string, number>();
  let edges = 0;
  for (const id of touched.edges) {
    if (deriveEdge(database, id, connectionChanges) === 'removed') edges += 1;
  }
  let entities = 0;
  for (const id of touched.entities) {
    if (deriveEntity(database, id, connectionChanges.get(id) ?? 0) === 'removed') entities += 1;
  }
  return { edges, entities };
}

interface EdgeTotals {
  readonly subject_id: string | null;
  readonly type: RelationType;
  readonly object_id: string;
  readonly confidence: number;
  readonly asserted: number;
  readonly reports: number;
  readonly titles: string;
  readonly periods: string;
}

type Outcome = 'kept' | 'removed';

function deriveEdge(database: RecordDatabase, id: string, connectionChanges: Map<string, number>): Outcome {
  const before = database.get<{ subject_id: string; object_id: string }>('SELECT subject_id, object_id FROM edge WHERE id = ?', id);
  const totals = database.get<EdgeTotals>(
    `SELECT min(c.subject_id) AS subject_id, min(c.type) AS type, min(c.object_id) AS object_id, max(c.confidence) AS confidence,
       max(c.modality = 'asserted') AS asserted, count(DISTINCT c.report_id) AS reports,
       json_group_array(DISTINCT c.title) FILTER (WHERE c.title IS NOT NULL) AS titles,
       json_group_array(DISTINCT r.period) FILTER (WHERE r.period IS NOT NULL) AS periods
     FROM claim c JOIN report r ON r.id = c.report_id WHERE c.edge_id = ?`,
    id,
  );
  if (!totals || totals.subject_id === null) {
    database.run('DELETE FROM edge WHERE id = ?', id);
    if (before) countConnection(connectionChanges, before.subject_id, before.object_id, -1);
    return before ? 'removed' : 'kept';
  }
  if (!before) countConnection(connectionChanges, totals.subject_id, totals.object_id, 1);
  const modality: Modality = totals.asserted ? 'asserted' : 'planned';
  database.run(
    `INSERT INTO edge (id, subject_id, type, object_id, confidence, modality, titles, reports, periods) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET confidence = excluded.confidence, modality = excluded.modality, titles = excluded.titles,
       reports = excluded.reports, periods = excluded.periods`,
    id,
    totals.subject_id,
    totals.type,
    totals.object_id,
    totals.confidence,
    modality,
    sortedList(parseList(totals.titles)),
    totals.reports,
    sortedList(parseList(totals.periods)),
  );
  return 'kept';
}

/** An edge counts once at each of its ends, once in all where both are the same. */
function countConnection(changes: Map<string, number>, subjectId: string, objectId: string, change: number): void {
  for (const id of new Set([subjectId, objectId])) changes.set(id, (changes.get(id) ?? 0) + change);
}

function deriveEntity(database: RecordDatabase, id: string, connectionChange: number): Outcome {
  const before = database.get<{ connections: number; name: string; aliases: string }>(
    'SELECT connections, name, aliases FROM entity WHERE id = ?',
    id,
  );
  const first = database.get<{ kind: EntityKind; name: string }>(
    'SELECT kind, name FROM report_entity WHERE entity_id = ? ORDER BY report_id LIMIT 1',
    id,
  );
  if (!first) {
    database.run('DELETE FROM entity WHERE id = ?', id);
    return before ? 'removed' : 'kept';
  }
  const aliases = sortedList(readAliases(database, id));
  const reports = database.get<{ count: number }>('SELECT count(*) AS count FROM report_entity WHERE entity_id = ? AND listed = 1', id);
  database.run(
    `INSERT INTO entity (id, kind, name, aliases, attributes, reports, connections) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, aliases = excluded.aliases, attributes = excluded.attributes,
       reports = excluded.reports, connections = excluded.connections`,
    id,
    first.kind,
    first.name,
    aliases,
    JSON.stringify(readAttributes(database, id)),
    reports?.count ?? 0,
    (before?.connections ?? 0) + connectionChange,
  );
  if (before?.name !== first.name || before.aliases !== aliases) indexNames(database, id, first.name, parseList(aliases));
  return 'kept';
}

/** The different aliases, by one index step each: an entity of many reports has many rows and few aliases. */
function readAliases(database: RecordDatabase, entityId: string): string[] {
  return database
    .all<{ alias: string }>(
      `WITH RECURSIVE step (alias) AS (
         SELECT min(alias) FROM entity_alias WHERE entity_id = ?1
         UNION ALL
         SELECT (SELECT min(a.alias) FROM entity_alias a WHERE a.entity_id = ?1 AND a.alias > step.alias) FROM step WHERE step.alias IS NOT NULL
       ) SELECT alias FROM step WHERE alias IS NOT NULL`,
      entityId,
    )
    .map((row) => row.alias);
}

function readAttributes(database: RecordDatabase, entityId: string): EntityAttributes {
  const attributes: Record<string, unknown> = {};
  for (const key of ATTRIBUTE_KEYS) {
    const first = database.get<{ value: string }>(
      'SELECT value FROM entity_attribute WHERE entity_id = ? AND key = ? ORDER BY report_id LIMIT 1',
      entityId,
      key,
    );
    if (first) attributes[key] = JSON.parse(first.value);
  }
  return attributes;
}

function indexNames(database: RecordDatabase, entityId: string, name: string, aliases: readonly string[]): void {
  database.run('DELETE FROM entity_name WHERE entity_id = ?', entityId);
  const canonical = normaliseName(name);
  database.run('INSERT INTO entity_name (entity_id, name, alias) VALUES (?, ?, 0)', entityId, canonical);
  for (const alias of new Set(aliases.map(normaliseName))) {
    if (alias !== '' && alias !== canonical) {
      database.run('INSERT INTO entity_name (entity_id, name, alias) VALUES (?, ?, 1)', entityId, alias);
    }
  }
}
