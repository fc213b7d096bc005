import { spawn } from 'node:child_process';

export interface ToolResult {
  /** Exit code; null if a signal ended it, 127 if it could not be started. */
  readonly code: number | null;
  /** Standard output and standard error as they came. */
  readonly output: string;
}

export interface ToolOptions {
  readonly workingFolder?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
}

/** Runs a command to its end without a shell and collects what it says; never throws. */
export async function runTool(command: string, args: readonly string[], options: ToolOptions): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: options.workingFolder,
      env: { ...process.env, ...options.environment },
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    }
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
