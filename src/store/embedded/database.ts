import Libsql from 'libsql';
import { StoreError } from '../../model/index.js';

/** What SQLite keeps in a column. */
export type SqlValue = string | number | null;

/** One connection to the record: prepared statements are kept, failures come as a StoreError. */
export interface RecordDatabase {
  readonly path: string;
  all<Row>(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  /** Rows one by one; the connection must not write meanwhile. */
  iterate<Row>(sql: string, ...values: readonly SqlValue[]): IterableIterator<Row>;
  run(sql: string, ...values: readonly SqlValue[]): void;
  exec(sql: string): void;
  /** Runs `work` whole or not at all. */
  transaction<T>(work: () => T): T;
  /** Runs reads that all see the record as of one moment. */
  snapshot<T>(work: () => T): T;
  close(): void;
}

/** Text that SQLite would cut (at U+0000) or change (half a surrogate pair). */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

const READER_SETTINGS = 'PRAGMA foreign_keys = ON; PRAGMA query_only = ON';

/**
 * A commit survives the end of the process; after a power cut the last ones may be missing, never torn. The log is moved into the
 * file every 32 MiB: a report touches a few hundred pages all over it, and with SQLite's 4 MiB half the time of writing went there.
 */
const WRITER_SETTINGS = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8192`;

/** Opens the file (made if missing), write-ahead logged, with foreign keys on. */
export function openDatabase(path: string, options: { readonly readOnly: boolean; readonly busyTimeoutMs: number }): RecordDatabase {
  const native = asStoreError(path, () => new Libsql(path, { timeout: options.busyTimeoutMs }));
  const statements = new Map<string, Libsql.Statement<[readonly SqlValue[]]>>();
  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = native.prepare<[readonly SqlValue[]]>(sql);
    statements.set(sql, statement);
    return statement;
  };
  const database: RecordDatabase = {
    path,
    all: <Row>(sql: string, ...values: readonly SqlValue[]) => asStoreError(path, () => prepared(sql).all(values) as Row[]),
    get: <Row>(sql: string, ...values: readonly SqlValue[]) => asStoreError(path, () => prepared(sql).get(values) as Row | undefined),
    iterate: <Row>(sql: string, ...values: readonly SqlValue[]) =>
      asStoreError(path, () => native.prepare<[readonly SqlValue[]]>(sql).iterate(values) as IterableIterator<Row>),
    run: (sql, ...values) => {
      for (const value of values) {
        if (typeof value === 'string' && UNSTORABLE.test(value)) {
          throw new StoreError(`Storing ${JSON.stringify(value)} failed: it holds U+0000 or half a surrogate pair; clean the text first.`);
        }
      }
      asStoreError(path, () => prepared(sql).run(values));
    },
    exec: (sql) => {
      asStoreError(path, () => native.exec(sql));
    },
    transaction: (work) => asStoreError(path, () => native.transaction(work).immediate()),
    snapshot: (work) => asStoreError(path, () => native.transaction(work).deferred()),
    close: () => {
      native.close();
    },
  };
  try {
    database.exec(options.readOnly ? READER_SETTINGS : WRITER_SETTINGS);
  } catch (error) {
    native.close();
    throw error;
  }
  return database;
}

/** Runs a call of the driver; what it throws becomes a StoreError that says how to go on. */
function asStoreError<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof StoreError) throw error;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    const failed = `The graph in ${path} failed: ${error.message}.`;
    if (code.startsWith('SQLITE_BUSY')) {
      throw new StoreError(`${failed} Another process is writing; try again.`, { code: 'store-locked', retryable: true, cause: error });
    }
    if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
      throw new StoreError(`${failed} The file is damaged or no graph; move it away and ingest again.`, { cause: error });
    }
    if (/not open/.test(error.message)) {
      throw new StoreError(`${failed} The store was closed; open it again.`, { code: 'store-unavailable', cause: error });
    }
    if (code.startsWith('SQLITE_')) throw new StoreError(failed, { cause: error });
    throw error;
  }
}
