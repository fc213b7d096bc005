import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { UnreadableReportError } from '../model/errors.js';
import { describeFileError } from './file-error.js';
import type { SourceFile } from './source-file.js';

/** What the given paths hold: files in a stable order, and what cannot be read. */
export interface SourceListing {
  readonly files: readonly SourceFile[];
  readonly failures: readonly UnreadableReportError[];
}

/** Endings of files that are taken from folders; a file given directly is read whatever it is called. */
export const REPORT_EXTENSIONS: readonly string[] = ['.txt'];

/**
 * Finds the reports that paths stand for, in the order of the paths; the files of a folder by their path in it.
 * Folders are searched to the bottom; names that start with a dot are passed over; links are followed, and a file or folder
 * reached twice is taken once. A second file of a name that is taken already is a failure (`name-taken`), since a report
 * is kept under its name. Nothing is thrown for a single path: whatever is wrong with it is listed in `failures`.
 */
export async function findSourceFiles(paths: readonly string[], workingFolder = process.cwd()): Promise<SourceListing> {
  const search: Search = { files: new Map(), failures: [], reached: new Set() };
  for (const given of paths) {
    const path = resolve(workingFolder, given);
    const status = await statusOf(path, search.failures);
    if (status?.isDirectory()) await searchFolder(path, path, search);
    else if (status) await takeFile(path, basename(path), status, search);
  }
  return { files: [...search.files.values()], failures: search.failures };
}

interface Search {
  /** By name, in the order found. */
  readonly files: Map<string, SourceFile>;
  readonly failures: UnreadableReportError[];
  /** Real paths of the files and folders that were met. */
  readonly reached: Set<string>;
}

async function searchFolder(folder: string, root: string, search: Search): Promise<boolean> {
  let entries: string[];
  try {
    const real = await realpath(folder);
    if (search.reached.has(real)) return true;
    search.reached.add(real);
    entries = await readdir(folder);
  } catch (error) {
    search.failures.push(describeFileError(folder, error));
    return true;
  }
  let holdsReports = false;
  for (const entry of entries.sort()) {
    if (entry.startsWith('.')) continue;
    const path = join(folder, entry);
    const isReport = REPORT_EXTENSIONS.includes(extname(entry).toLowerCase());
    const status = await statusOf(path, isReport ? search.failures : []);
    if (status?.isDirectory()) holdsReports = (await searchFolder(path, root, search)) || holdsReports;
    else if (isReport) {
      holdsReports = true;
      if (status) await takeFile(path, relative(root, path).split(sep).join('/'), status, search);
    }
  }
  if (folder === root && !holdsReports) {
    search.failures.push(
      new UnreadableReportError(folder, 'missing', `${folder}: the folder holds no report (*${REPORT_EXTENSIONS.join(', *')}).`),
    );
  }
  return holdsReports;
}

async function takeFile(path: string, name: string, status: Stats, search: Search): Promise<void> {
  if (!status.isFile()) {
    search.failures.push(new UnreadableReportError(path, 'unreadable', `${path}: it is a device or a pipe, not a file.`));
    return;
  }
  const real = await realpath(path);
  if (search.reached.has(real)) return;
  search.reached.add(real);
  const key = name.normalize('NFC');
  const holder = search.files.get(key);
  if (!holder) search.files.set(key, { path, name });
  else {
    search.failures.push(
      new UnreadableReportError(
        path,
        'name-taken',
        `${path}: ${holder.path} has the same name "${name}" in this run. Rename one, or give the folder that holds both.`,
      ),
    );
  }
}

async function statusOf(path: string, failures: UnreadableReportError[]): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const isLink = await lstat(path).then(
      (status) => status.isSymbolicLink(),
      () => false,
    );
    failures.push(
      isLink
        ? new UnreadableReportError(path, 'unreadable', `${path}: the link leads nowhere.`, { cause: error })
        : describeFileError(path, error),
    );
    return undefined;
  }
}
