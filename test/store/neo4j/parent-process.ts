import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'vitest';

/** A process of the test's own that starts something and can be killed as `kill -9` does; see `parent-script.ts`. */
export interface ParentProcess {
  /** What it told once the thing was started. */
  readonly told: unknown;
  /** Kills it and waits until it is gone; what it had started is not touched. Safe to repeat. */
  kill(): Promise<void>;
}

export async function startParent(work: 'guarded' | 'neo4j', args: readonly string[] = []): Promise<ParentProcess> {
  const child = fork(fileURLToPath(new URL('./parent-script.ts', import.meta.url)), [work, ...args], {
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  const first = await Promise.race([once(child, 'message'), gone.then(() => undefined)]);
  if (!first) throw new Error(`The process that should start ${work} ended first.`);
  return { told: first[0], kill };
}

/** Whether a process is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function untilGone(pid: number): Promise<void> {
  await expect.poll(() => isRunning(pid), { timeout: 25_000 }).toBe(false);
}
