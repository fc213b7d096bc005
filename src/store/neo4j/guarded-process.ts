import { spawn, type ChildProcess } from 'node:child_process';

/**
 * A child process that cannot outlive this one, not even when this one is killed with SIGKILL.
 *
 * A small Node process stands between: it holds the reading end of a pipe whose only writing end is ours. When the pipe closes,
 * because we close it or because we are gone, it ends the child (SIGTERM, then SIGKILL after a grace period) and itself.
 * Works wherever Node does; `prctl` and process groups do not.
 */
export interface GuardedProcess {
  /** Settles with the exit code once the child is gone (null if a signal ended it). */
  readonly exited: Promise<number | null>;
  /** What the child wrote to stdout and stderr, the last few kilobytes. */
  output(): string;
  /** Ends the child and waits for it. Safe to repeat. */
  stop(): Promise<void>;
}

export interface GuardedProcessOptions {
  readonly environment?: NodeJS.ProcessEnv;
  readonly workingFolder?: string;
  /** How long the child may take to end by itself before it is killed. Default 20,000. */
  readonly graceMs?: number;
  /** A folder of the child's that the guard deletes when it has ended the child; left in place if the child ends by itself. */
  readonly temporaryFolder?: string | undefined;
}

const KEPT_OUTPUT_CHARACTERS = 8_192;

const GUARD_SCRIPT = `
const { spawn } = require('node:child_process');
const { rmSync } = require('node:fs');
const [graceMs, temporaryFolder, command, ...args] = process.argv.slice(1);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });
let ending = false;
const end = () => {
  if (ending) return;
  ending = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), Number(graceMs));
};
child.on('error', (error) => { console.error(error.message); process.exit(127); });
child.on('exit', (code) => {
  if (ending && temporaryFolder) rmSync(temporaryFolder, { recursive: true, force: true, maxRetries: 3 });
  process.exit(code ?? 1);
});
process.stdin.on('end', end).on('close', end).on('error', end).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
`;

/** Starts a command under guard. A command that cannot be started shows as exit code 127 with the reason in the output. */
export function startGuardedProcess(command: string, args: readonly string[], options: GuardedProcessOptions = {}): GuardedProcess {
  const guardArgs = [String(options.graceMs ?? 20_000), options.temporaryFolder ?? ''];
  const guard = spawn(process.execPath, ['-e', GUARD_SCRIPT, '--', ...guardArgs, command, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    cwd: options.workingFolder,
    env: { ...process.env, ...options.environment },
    windowsHide: true,
  });
  let output = '';
  const keep = (chunk: string): void => {
    output = (output + chunk).slice(-KEPT_OUTPUT_CHARACTERS);
  };
  for (const stream of [guard.stdout, guard.stderr]) stream.setEncoding('utf8').on('data', keep);
  guard.stdin.on('error', () => undefined);
  const exited = exitOf(guard);
  return {
    exited,
    output: () => output,
    stop: async () => {
      guard.stdin.end();
      await exited;
    },
  };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code));
  });
}
