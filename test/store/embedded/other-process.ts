import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A process of the test's own that opens a store; see `store-process.ts`. */
export interface OtherProcess {
  readonly pid: number;
  /** The next word it tells, undefined if it ends first. */
  next(): Promise<unknown>;
  /** Ends it as `kill -9` does and waits until it is gone. */
  kill(): Promise<void>;
}

export function startStoreProcess(folder: string, work: 'hold' | 'write' | 'cypher'): OtherProcess {
  const entry = fileURLToPath(new URL('./store-process.ts', import.meta.url));
  const child = fork(entry, [folder, work], {
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const words: unknown[] = [];
  const gone = once(child, 'exit');
  child.on('message', (word) => words.push(word));
  return {
    pid: pidOf(child),
    next: async () => {
      while (words.length === 0) {
        const ended = await Promise.race([once(child, 'message').then(() => false), gone.then(() => true)]);
        if (ended) return words.shift();
      }
      return words.shift();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('The process did not start.');
  return child.pid;
}
