import { CppccGraphError, StoreError, UnreadableReportError, UsageError } from '../model/errors.js';
import { OutputClosedError } from './output.js';

/** Why one report failed while the others go on. */
export interface ReportFailure {
  /** An {@link UnreadableReason}, or `extraction` for a defect of the program met on this report. */
  readonly reason: string;
  /** Names the file. */
  readonly message: string;
}

/** What went wrong with one report; throws on what no other report would fare better with (the store, a wrong option, output that nobody reads). */
export function describeFailure(path: string, error: unknown): ReportFailure {
  if (error instanceof UnreadableReportError) return { reason: error.reason, message: error.message };
  if (error instanceof StoreError || error instanceof UsageError || error instanceof OutputClosedError) throw error;
  const told = error instanceof Error ? error.message : String(error);
  const defect = error instanceof CppccGraphError ? told : `${told} (a defect of the program)`;
  return { reason: 'extraction', message: `${path}: reading what it says failed: ${defect}` };
}
