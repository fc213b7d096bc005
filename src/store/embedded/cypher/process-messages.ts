import type { CypherResult, CypherValue } from '../../../model/index.js';
import type { Refusal } from './statement-guard.js';

/** What the child process is started to do, as its one argument in JSON. */
export type ProcessTask =
  /** Write the projection of a record into a new file, tell its generation, end. */
  | { readonly task: 'build'; readonly recordPath: string; readonly projectionPath: string }
  /** Open a projection for reading and answer statements until the parent lets go. */
  | { readonly task: 'answer'; readonly projectionPath: string; readonly memoryMiB: number };

/** A statement to answer; one at a time. */
export interface StatementMessage {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
  readonly rows: number;
}

/** What the child process tells its parent. */
export type ProcessMessage =
  | { readonly kind: 'built'; readonly generation: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly result: CypherResult }
  | ({ readonly kind: 'refused' } & Refusal);
