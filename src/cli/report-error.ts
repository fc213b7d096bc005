import { CommanderError } from 'commander';
import { CppccGraphError, UsageError } from '../model/errors.js';
import { AmbiguousNameError } from '../query/index.js';
import { InterruptedError } from './interruption.js';
import { OutputClosedError } from './output.js';

/** 0 all went well, 1 something failed, 2 the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** What an error means for the user: the exit code and what to write on standard error. */
export interface ErrorReport {
  readonly exitCode: ExitCode;
  readonly lines: readonly string[];
}

/** Puts an error into one clear line (a name with several bearers gets a line for each); the stack only with `verbose`. */
export function reportError(error: unknown, verbose: boolean): ErrorReport {
  if (error instanceof OutputClosedError) return { exitCode: 0, lines: [] };
  if (error instanceof InterruptedError) return { exitCode: 1, lines: ['cppcc-graph: broken off.'] };
  // commander has already said what was wrong, or shown the help that was asked for
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2, lines: [] };
  const lines = verbose && error instanceof Error && error.stack ? withCauses(error) : [`cppcc-graph: ${message(error)}`];
  if (error instanceof AmbiguousNameError) {
    const candidates = error.candidates.map(({ id, kind, name }) => `  ${id}  ${name} (${kind})`);
    const line = `cppcc-graph: ${error.candidates.length} entities bear the name "${error.reference}"; ask by id:`;
    return { exitCode: 1, lines: [line, ...candidates, ...(verbose ? lines : [])] };
  }
  return { exitCode: error instanceof UsageError ? 2 : 1, lines };
}

function message(error: unknown): string {
  if (error instanceof CppccGraphError) return error.message;
  const told = error instanceof Error ? error.message : String(error);
  return `${told.split('\n', 1)[0] ?? ''} (a defect of the program; --verbose shows where)`;
}

function withCauses(error: Error): string[] {
  const lines = [error.stack ?? error.message];
  for (let { cause } = error; cause instanceof Error; { cause } = cause) lines.push(`caused by: ${cause.stack ?? cause.message}`);
  return lines;
}
