import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A program of the project running in a process of its own; killed when the test ends, if it runs on. */
export interface RunningNode {
  readonly process: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Waits until standard output matches; rejects with all output if the process ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

export interface SpawnOptions {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export const projectFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The arguments that run the command line from its sources. */
export const COMMAND_LINE: readonly string[] = ['--import', import.meta.resolve('tsx'), projectFile('src/cli/main.ts')];

/** Starts Node with arguments; of this process's environment, what would point at another store or port is left out. */
export function spawnNode(given: readonly string[], { cwd, environment = {} }: SpawnOptions): RunningNode {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:NEO4J_|CPPCC_GRAPH_|PORT$|VITEST)/.test(name));
  const child = spawn(process.execPath, given, {
    cwd,
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
      child.emit('output');
    });
  }
  const exited = once(child, 'close').then(([code, signal]) => ({ code: code as number | null, signal: signal as NodeJS.Signals | null }));
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exited;
  });
  return {
    process: child,
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    exited,
    until: async (pattern) => {
      for (;;) {
        const match = pattern.exec(output.stdout);
        if (match) return match;
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended first.\n${output.stdout}\n${output.stderr}`);
        await Promise.race([once(child, 'output'), exited]);
      }
    },
  };
}

/** Runs Node to its end. */
export async function runNode(given: readonly string[], options: SpawnOptions) {
  const running = spawnNode(given, options);
  const { code, signal } = await running.exited;
  return { code, signal, stdout: running.stdout(), stderr: running.stderr() };
}
