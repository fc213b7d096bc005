import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { StoreError } from '../../model/index.js';

/** The right to write into a folder; held by one process at a time. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the right to write. It is a lock of the operating system on a file of its own (an exclusive SQLite transaction), so it
 * ends with its process however that ends, and a pid that was given out again deceives nobody; the pid beside it is for people.
 * Throws a StoreError (`store-locked`) naming the process that holds it.
 */
export function acquireWriterLock(folder: string): WriterLock {
  const pidFile = join(folder, 'writer.pid');
  const lock = new Libsql(join(folder, 'writer.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Libsql.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) {
      throw new StoreError(`Opening ${folder} for writing failed: ${String(error)}. Check that the folder can be written.`, {
        cause: error,
      });
    }
    throw new StoreError(
      `Opening ${folder} for writing failed: ${holder(pidFile)} writes there. Stop it, wait until it is done, open read-only, or use another data folder.`,
      { code: 'store-locked', retryable: true, cause: error },
    );
  }
  writeFileSync(pidFile, `${process.pid}\n`);
  return {
    release: () => {
      rmSync(pidFile, { force: true });
      lock.close();
    },
  };
}

function holder(pidFile: string): string {
  try {
    return `process ${readFileSync(pidFile, 'utf8').trim()}`;
  } catch {
    return 'another process';
  }
}
