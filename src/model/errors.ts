/**
 * One base error and a few by cause. A message names the operation, the offending value and the way out;
 * callers match on `code`, never on wording.
 */
export abstract class CppccGraphError extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

export type UnreadableReason =
  'missing' | 'empty' | 'binary' | 'encoding' | 'not-chinese' | 'too-large' | 'unreadable' | 'name-taken' | 'unsupported';

/** A report that cannot be read; the others go on. */
export class UnreadableReportError extends CppccGraphError {
  readonly code = 'unreadable-report';
  constructor(
    readonly path: string,
    readonly reason: UnreadableReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Wrong use by the caller: a bad option, an unknown command or query, a value out of range. */
export class UsageError extends CppccGraphError {
  readonly code = 'usage';
}

/** What was asked for does not exist (entity, report, named query). */
export class NotFoundError extends CppccGraphError {
  readonly code = 'not-found';
}

/** The store failed. `retryable` says whether the same call may succeed later; only `store/` itself retries. */
export class StoreError extends CppccGraphError {
  readonly code: 'store' | 'store-unavailable' | 'store-locked' | 'store-version';
  readonly retryable: boolean;
  constructor(
    message: string,
    options: ErrorOptions & { code?: 'store' | 'store-unavailable' | 'store-locked' | 'store-version'; retryable?: boolean } = {},
  ) {
    super(message, options);
    this.code = options.code ?? 'store';
    this.retryable = options.retryable ?? false;
  }
}

/** What stops a Cypher statement. */
export const CYPHER_REFUSALS = ['syntax', 'write', 'external-data', 'procedure', 'timeout', 'unsupported', 'parameter', 'failed'] as const;
export type CypherRefusal = (typeof CYPHER_REFUSALS)[number];

/** A place in a statement, both counted from 1. */
export interface StatementPosition {
  readonly line: number;
  readonly column: number;
}

/** A Cypher statement that was refused or failed; `refusal` says what stopped it, `position` where, if the engine tells. */
export class CypherError extends CppccGraphError {
  readonly code = 'cypher';
  readonly position: StatementPosition | undefined;
  constructor(
    readonly refusal: CypherRefusal,
    message: string,
    { position, ...options }: ErrorOptions & { position?: StatementPosition | undefined } = {},
  ) {
    super(message, options);
    this.position = position;
  }
}

/** Something the program promised itself did not hold; a defect, to be reported. */
export class InvariantError extends CppccGraphError {
  readonly code = 'invariant';
}
