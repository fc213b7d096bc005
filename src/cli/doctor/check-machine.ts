import { execFile } from 'node:child_process';
import { access, constants, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../project.js';
import { failed, note, ok, type CheckResult } from './check.js';

const OLDEST_NODE = 20;
const LEAST_FREE_BYTES = 200 * 1024 * 1024;
const LOAD_TIMEOUT_MS = 30_000;
const run = promisify(execFile);

export function checkNode(version = process.versions.node): CheckResult {
  const major = Number(version.split('.', 1)[0]);
  return major >= OLDEST_NODE
    ? ok('Node.js', version)
    : failed('Node.js', `${version} is too old`, `Install Node.js ${OLDEST_NODE} or newer.`);
}

/** Loads a native module in a process of its own, so that one that crashes takes nothing with it. */
export async function checkNativeModule(name: string, mend: string, optional = false): Promise<CheckResult> {
  const check = `module ${name}`;
  try {
    await run(process.execPath, ['--input-type=module', '-e', `await import(${JSON.stringify(name)})`], {
      cwd: PROJECT_ROOT,
      timeout: LOAD_TIMEOUT_MS,
    });
    return ok(check, 'loads');
  } catch (error) {
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    const line = /^\w*Error.*$/mu.exec(told)?.[0] ?? 'it ends the process that loads it';
    return optional ? note(check, `does not load: ${line}`, mend) : failed(check, `does not load: ${line}`, mend);
  }
}

/** Whether the data folder (or the folder it would be made in) can be written and has room. */
export async function checkDisk(folder: string, leastFreeBytes = LEAST_FREE_BYTES): Promise<CheckResult> {
  const place = await nearestFolder(resolve(folder));
  try {
    await access(place, constants.W_OK);
  } catch {
    return failed('disk', `${place} cannot be written`, 'Give another folder with --data, or the right to write there.');
  }
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  const says = `${(free / 1024 ** 3).toFixed(1)} GiB free at ${place}`;
  return free >= leastFreeBytes ? ok('disk', says) : failed('disk', says, 'Make room, or give another folder with --data.');
}

async function nearestFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined || dirname(path) === path ? path : nearestFolder(dirname(path));
}
