import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { StoreError } from '../../model/index.js';
import type { RecordLine, ReportRecord } from '../../model/index.js';
import type { RemovalSummary, WriteSummary } from '../graph-store.js';
import { openDatabase } from './database.js';
import type { RecordDatabase } from './database.js';
import { deriveTouched } from './derive.js';
import { advanceGeneration, createTouched, readGeneration, touchedSince } from './generation.js';
import { loadGraph, refreshGraph } from './memory-graph.js';
import type { MemoryGraph } from './memory-graph.js';
import type { EmbeddedStoreOptions } from './options.js';
import { readRecordLines } from './record-lines.js';
import { checkSchema, prepareSchema } from './schema.js';
import { acquireWriterLock } from './writer-lock.js';
import { deleteReport, insertReport } from './write-report.js';

/** The record on disk with the graph in memory that is kept in step with it. */
export interface EmbeddedRecord {
  readonly database: RecordDatabase;
  /** Runs a question on the record and the graph as of one moment, after the last write, also one of another process. */
  read<T>(question: (graph: MemoryGraph, database: RecordDatabase) => T): T;
  prepare(): void;
  putReports(records: readonly ReportRecord[]): Promise<WriteSummary>;
  removeReport(id: string): RemovalSummary | undefined;
  /** Lines from a snapshot of their own: writes go on meanwhile. */
  lines(): AsyncGenerator<RecordLine>;
  close(): void;
}

/** Opens `<folder>/graph.sqlite`; throws a StoreError that says why not. */
export function openRecord(folder: string, options: Required<EmbeddedStoreOptions>): EmbeddedRecord {
  const path = join(folder, 'graph.sqlite');
  if (options.readOnly) {
    if (!existsSync(path)) {
      throw new StoreError(`There is no graph in ${folder} yet; ingest some reports first.`, { code: 'store-unavailable' });
    }
  } else {
    mkdirSync(folder, { recursive: true });
  }
  const lock = options.readOnly ? undefined : acquireWriterLock(folder);
  let database: RecordDatabase | undefined;
  try {
    database = openDatabase(path, options);
    if (options.readOnly) checkSchema(database);
    else prepareSchema(database);
    return keepRecord(database, options, () => lock?.release());
  } catch (error) {
    database?.close();
    lock?.release();
    throw error;
  }
}

function keepRecord(database: RecordDatabase, options: Required<EmbeddedStoreOptions>, release: () => void): EmbeddedRecord {
  let loaded = readGeneration(database);
  let graph = loadGraph(database);

  function currentGraph(): MemoryGraph {
    const current = readGeneration(database);
    if (current === loaded) return graph;
    const touched = touchedSince(database, loaded, current);
    if (touched) refreshGraph(graph, database, touched);
    else graph = loadGraph(database);
    loaded = current;
    return graph;
  }

  function putReport(record: ReportRecord): keyof WriteSummary {
    const before = database.get<{ content_hash: string; reader_version: string }>(
      'SELECT content_hash, reader_version FROM report WHERE id = ?',
      record.id,
    );
    if (before?.content_hash === record.contentHash && before.reader_version === record.readerVersion) return 'unchanged';
    database.transaction(() => {
      const touched = createTouched();
      if (before) deleteReport(database, record.id, touched);
      insertReport(database, record, touched);
      deriveTouched(database, touched);
      advanceGeneration(database, touched);
    });
    return before ? 'replaced' : 'added';
  }

  function refuseIfReadOnly(operation: string): void {
    if (!options.readOnly) return;
    throw new StoreError(`${operation} failed: ${database.path} was opened for reading only; open it without readOnly to write.`);
  }

  return {
    database,
    read: (question) => database.snapshot(() => question(currentGraph(), database)),
    prepare: () => {
      if (options.readOnly) checkSchema(database);
      else prepareSchema(database);
    },
    putReports: async (records) => {
      refuseIfReadOnly('Writing reports');
      const summary = { added: 0, replaced: 0, unchanged: 0 };
      for (const record of records) {
        summary[putReport(record)] += 1;
        await nextTurn();
      }
      currentGraph();
      return summary;
    },
    removeReport: (id) => {
      refuseIfReadOnly('Removing a report');
      const report = database.get<{ claims: number; measures: number }>('SELECT claims, measures FROM report WHERE id = ?', id);
      if (!report) return undefined;
      const orphans = database.transaction(() => {
        const touched = createTouched();
        deleteReport(database, id, touched);
        const gone = deriveTouched(database, touched);
        advanceGeneration(database, touched);
        return gone;
      });
      currentGraph();
      return { report: id, claims: report.claims, edges: orphans.edges, entities: orphans.entities, measures: report.measures };
    },
    lines: async function* () {
      const snapshot = openDatabase(database.path, { ...options, readOnly: true });
      try {
        yield* readRecordLines(snapshot);
      } finally {
        snapshot.close();
      }
    },
    close: () => {
      database.close();
      release();
    },
  };
}
