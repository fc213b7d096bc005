import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../model/errors.js';

/**
 * Writes a file whole or not at all: into a neighbour that takes its place when all is written. Folders on the way are made.
 * Throws a UsageError where the place cannot be written.
 */
export async function writeAtomically(path: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(draft, 'w');
    try {
      for await (const piece of pieces) await file.write(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    if (error instanceof Error && 'syscall' in error) throw new UsageError(`Writing ${path} failed: ${error.message}.`, { cause: error });
    throw error;
  }
}
