import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProcessMessage, ProcessTask, StatementMessage } from './process-messages.js';

/** A child process with the engine. */
export interface EngineProcess {
  /** The next message, or undefined when the process ends first. */
  next(): Promise<ProcessMessage | undefined>;
  send(message: StatementMessage): void;
  /** Ends it at once; resolves when it is gone. */
  kill(): Promise<void>;
  readonly exited: boolean;
  /** What it last wrote to its error output, for a message about a crash. */
  lastWords(): string;
}

const require = createRequire(import.meta.url);

/** True where the engine is installed; it is an optional dependency. */
export function isEngineInstalled(): boolean {
  try {
    require.resolve('@grafeo-db/js');
    return true;
  } catch {
    return false;
  }
}

/** Statements read files through LOAD CSV, if a guard should fail: the child gets none of the environment's secrets. */
const PASSED_ON = ['PATH', 'SystemRoot', 'TMPDIR', 'TMP', 'TEMP', 'HOME', 'USERPROFILE'];

export function startProcess(task: ProcessTask): EngineProcess {
  const fromSource = import.meta.url.endsWith('.ts');
  const entry = fileURLToPath(new URL(`./cypher-process.${fromSource ? 'ts' : 'js'}`, import.meta.url));
  const child = fork(entry, [JSON.stringify(task)], {
    execArgv: fromSource ? ['--import', pathToFileURL(require.resolve('tsx')).href] : [],
    env: Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return followProcess(child);
}

const LAST_WORDS_LENGTH = 2_000;

function followProcess(child: ChildProcess): EngineProcess {
  const waiting: ((message: ProcessMessage | undefined) => void)[] = [];
  const arrived: ProcessMessage[] = [];
  let words = '';
  let exited = false;
  const gone = new Promise<void>((resolve) => {
    const end = () => {
      exited = true;
      for (const resume of waiting.splice(0)) resume(undefined);
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  child.on('message', (message) => {
    const resume = waiting.shift();
    if (resume) resume(message as ProcessMessage);
    else arrived.push(message as ProcessMessage);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-LAST_WORDS_LENGTH);
  });
  return {
    next: () => {
      const message = arrived.shift();
      if (message || exited) return Promise.resolve(message);
      return new Promise((resolve) => waiting.push(resolve));
    },
    send: (message) => {
      child.send(message, () => undefined);
    },
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
    get exited() {
      return exited;
    },
    lastWords: () => words.trim(),
  };
}
