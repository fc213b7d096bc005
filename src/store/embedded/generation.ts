import type { RecordDatabase } from './database.js';

/** Ids of what a write may have changed, made or removed. */
export interface Touched {
  readonly entities: Set<string>;
  readonly edges: Set<string>;
}

export function createTouched(): Touched {
  return { entities: new Set(), edges: new Set() };
}

/** So many writes back, a reader can still catch up by what they touched; further back it loads the graph anew. */
const JOURNAL_LENGTH = 256;

/** The number of the last write; it tells whether a projection of the record is stale. */
export function readGeneration(database: RecordDatabase): number {
  return Number(database.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'generation'`)?.value ?? 0);
}

/** Tells this store from one that was made anew in the same folder. */
export function readStoreId(database: RecordDatabase): string {
  return database.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'store'`)?.value ?? '';
}

/** Counts a write and notes what it touched; to be called in the write's own transaction. */
export function advanceGeneration(database: RecordDatabase, touched: Touched): number {
  const generation = readGeneration(database) + 1;
  database.run(`UPDATE meta SET value = ? WHERE key = 'generation'`, String(generation));
  database.run(
    'INSERT INTO journal (generation, entities, edges) VALUES (?, ?, ?)',
    generation,
    JSON.stringify([...touched.entities]),
    JSON.stringify([...touched.edges]),
  );
  database.run('DELETE FROM journal WHERE generation <= ?', generation - JOURNAL_LENGTH);
  return generation;
}

/** What was touched after the generation `since`, up to `until`; undefined where the journal no longer reaches back so far. */
export function touchedSince(database: RecordDatabase, since: number, until: number): Touched | undefined {
  const rows = database.all<{ entities: string; edges: string }>(
    'SELECT entities, edges FROM journal WHERE generation > ? AND generation <= ?',
    since,
    until,
  );
  if (rows.length !== until - since) return undefined;
  const touched = createTouched();
  for (const row of rows) {
    for (const id of JSON.parse(row.entities) as string[]) touched.entities.add(id);
    for (const id of JSON.parse(row.edges) as string[]) touched.edges.add(id);
  }
  return touched;
}
