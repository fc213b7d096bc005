import { normaliseName } from '../../model/index.js';
import type { EntityQuery } from '../graph-store.js';
import type { RecordDatabase, SqlValue } from './database.js';

/** Ids of one page of matches, the best first, and how many matched in all. */
export interface FoundIds {
  readonly ids: readonly string[];
  readonly total: number;
}

/** The trigram index finds nothing shorter. */
const SHORTEST_INDEXED = 3;

/**
 * Finds entities by normalised name: the whole canonical name before a whole alias before a beginning before any part; among
 * equals the most connected first, then by name and id. Without text it lists all in that order; text that is nothing but
 * quotation marks or white space matches nothing.
 */
export function findEntityIds(database: RecordDatabase, query: EntityQuery): FoundIds {
  const kinds = query.kinds ? JSON.stringify(query.kinds) : null;
  if (query.text === undefined) return listIds(database, kinds, query);
  const text = normaliseName(query.text);
  if (text === '') return { ids: [], total: 0 };
  const indexed = [...text].length >= SHORTEST_INDEXED && !text.includes('\0');
  const matches = `
    SELECT n.entity_id AS id,
      min(CASE WHEN n.name = ?1 THEN n.alias WHEN substr(n.name, 1, length(?1)) = ?1 THEN 2 ELSE 3 END) AS tier
    FROM ${indexed ? 'entity_search s JOIN entity_name n ON n.rowid = s.rowid WHERE s.name MATCH ?2 AND' : 'entity_name n WHERE ?2 IS NULL AND'}
      instr(n.name, ?1) > 0
    GROUP BY n.entity_id`;
  const from = `FROM (${matches}) m JOIN entity e ON e.id = m.id WHERE ?3 IS NULL OR e.kind IN (SELECT value FROM json_each(?3))`;
  const values = [text, indexed ? quotePhrase(text) : null, kinds];
  const rows = database.all<{ id: string; total: number }>(
    `SELECT e.id AS id, count(*) OVER () AS total ${from} ORDER BY m.tier, e.connections DESC, e.name, e.id LIMIT ?4 OFFSET ?5`,
    ...values,
    query.limit,
    query.offset,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? countRows(database, from, values) };
}

/** Ids of entities whose canonical name or an alias is `name` after normalising, the most connected first. */
export function findNamedIds(database: RecordDatabase, name: string): readonly string[] {
  return database
    .all<{ id: string }>(
      `SELECT e.id AS id FROM entity e WHERE e.id IN (SELECT entity_id FROM entity_name WHERE name = ?)
       ORDER BY e.connections DESC, e.name, e.id`,
      normaliseName(name),
    )
    .map((row) => row.id);
}

/** Reads the ranking index only as far as the page goes; a count beside the rows would read all of it. */
function listIds(database: RecordDatabase, kinds: string | null, query: EntityQuery): FoundIds {
  const from = 'FROM entity e WHERE ?1 IS NULL OR e.kind IN (SELECT value FROM json_each(?1))';
  const rows = database.all<{ id: string }>(
    `SELECT e.id AS id ${from} ORDER BY e.connections DESC, e.name, e.id LIMIT ?2 OFFSET ?3`,
    kinds,
    query.limit,
    query.offset,
  );
  return { ids: rows.map((row) => row.id), total: countRows(database, from, [kinds]) };
}

function countRows(database: RecordDatabase, from: string, values: readonly SqlValue[]): number {
  return database.get<{ total: number }>(`SELECT count(*) AS total ${from}`, ...values)?.total ?? 0;
}

/** One phrase of the full-text language, whatever it holds. */
function quotePhrase(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
