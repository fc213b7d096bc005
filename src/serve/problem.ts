import { CppccGraphError, CypherError, NotFoundError, StoreError, UsageError } from '../model/index.js';
import type { CypherRefusal, EntitySummary, StatementPosition } from '../model/index.js';
import { AmbiguousNameError } from '../query/index.js';

/** Every way a request can fail: the HTTP status and the title that goes with a code. */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  'invalid-parameter': { status: 400, title: 'A parameter is not right' },
  'statement-syntax': { status: 400, title: 'The statement cannot be read' },
  'statement-refused': { status: 403, title: 'The statement does more than read the graph' },
  'unknown-route': { status: 404, title: 'There is no such address' },
  'not-found': { status: 404, title: 'There is no such thing in the graph' },
  'method-not-allowed': { status: 405, title: 'The address does not take this method' },
  'ambiguous-name': { status: 409, title: 'Several entities bear this name' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is not in a form that is read here' },
  'statement-failed': { status: 422, title: 'The statement failed while it ran' },
  internal: { status: 500, title: 'The server failed' },
  'not-supported': { status: 501, title: 'This store cannot do that' },
  'store-unavailable': { status: 503, title: 'The store cannot be asked now' },
  'query-timeout': { status: 504, title: 'The question took too long' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One thing wrong with the input; `field` names the parameter. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** A problem document (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
  /** For `ambiguous-name`: who may be meant. */
  readonly candidates?: readonly EntitySummary[];
  /** For a statement of the client's: which guard stopped it. */
  readonly refusal?: CypherRefusal;
  /** For a statement of the client's: where it is wrong, if that is known. */
  readonly position?: StatementPosition;
}

/** A failure of the request itself, found before any question is asked. */
export class RequestError extends CppccGraphError {
  constructor(
    readonly code: 'malformed-request' | 'invalid-parameter' | 'unknown-route' | 'method-not-allowed' | 'unsupported-media-type',
    message: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(message);
  }
}

/** A statement that the client wrote was not answered. One of our own that fails stays a {@link CypherError}: that is the server's failure. */
export class StatementError extends CppccGraphError {
  readonly code = 'statement';
  readonly refusal: CypherRefusal;
  readonly position: StatementPosition | undefined;
  constructor(cause: CypherError) {
    super(cause.message, { cause });
    this.refusal = cause.refusal;
    this.position = cause.position;
  }
}

/** What an error means to the client. Errors nobody foresaw say nothing of their inside. */
export function toProblem(error: unknown, instance: string): Problem {
  const { code, detail, errors = [] } = describe(error);
  const { status, title } = PROBLEMS[code];
  return {
    type: `urn:cppcc-graph:problem:${code}`,
    title,
    status,
    detail,
    instance,
    code,
    errors,
    ...(error instanceof AmbiguousNameError ? { candidates: error.candidates } : {}),
    ...(error instanceof StatementError ? { refusal: error.refusal, ...(error.position && { position: error.position }) } : {}),
  };
}

function describe(error: unknown): { code: ProblemCode; detail: string; errors?: readonly FieldError[] } {
  if (error instanceof RequestError) return { code: error.code, detail: error.message, errors: error.errors };
  if (error instanceof AmbiguousNameError) return { code: 'ambiguous-name', detail: error.message };
  if (error instanceof NotFoundError) return { code: 'not-found', detail: error.message };
  if (error instanceof UsageError) return { code: 'invalid-parameter', detail: error.message };
  if (error instanceof StatementError) {
    const field = error.refusal === 'parameter' ? 'parameters' : 'statement';
    return { code: STATEMENT_CODES[error.refusal], detail: error.message, errors: [{ field, message: error.message }] };
  }
  if (error instanceof CypherError) return { code: cypherCode(error), detail: error.message };
  if (error instanceof StoreError && (error.retryable || error.code !== 'store')) {
    return {
      code: 'store-unavailable',
      detail: 'The store does not answer. Try again in a moment; `cppcc-graph doctor` tells what is wrong.',
    };
  }
  const status = clientErrorStatus(error);
  if (status === 413) return { code: 'too-large', detail: 'The body of the request is too large.' };
  if (status === 415) return { code: 'unsupported-media-type', detail: 'Send the body as application/json in UTF-8, not compressed.' };
  if (status !== undefined)
    return { code: 'malformed-request', detail: 'The address, a header or the body of the request cannot be read.' };
  return { code: 'internal', detail: 'Something failed that should not. The server has noted it.' };
}

const STATEMENT_CODES: Readonly<Record<CypherRefusal, ProblemCode>> = {
  syntax: 'statement-syntax',
  parameter: 'invalid-parameter',
  write: 'statement-refused',
  'external-data': 'statement-refused',
  procedure: 'statement-refused',
  timeout: 'query-timeout',
  unsupported: 'not-supported',
  failed: 'statement-failed',
};

function cypherCode({ refusal }: CypherError): ProblemCode {
  switch (refusal) {
    case 'parameter':
      return 'invalid-parameter';
    case 'timeout':
      return 'query-timeout';
    case 'unsupported':
      return 'not-supported';
    default:
      return 'internal';
  }
}

/** Express and its helpers mark what the client did wrong by a status of their own; undefined for other errors. */
function clientErrorStatus(error: unknown): number | undefined {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
