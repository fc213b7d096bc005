import { createProgram } from './program.js';
import { reportError, type ExitCode } from './report-error.js';
import type { Surroundings } from './surroundings.js';

/** Runs one command line (without the program's name) and gives its exit code; never throws. */
export async function runCommandLine(given: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { program, host } = createProgram(surroundings);
  try {
    await program.parseAsync([...given], { from: 'user' });
    return host.exitCode;
  } catch (error) {
    const { exitCode, lines } = reportError(error, given.includes('--verbose'));
    for (const line of lines) surroundings.stderr.write(`${line}\n`);
    return exitCode;
  }
}
