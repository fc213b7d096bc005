import { CppccGraphError, CypherError, NotFoundError, StoreError, UsageError } from '../model/index.js';
import type { EntitySummary } from '../model/index.js';
import { AmbiguousNameError } from '../query/index.js';

/** Every way a request can fail: the HTTP status and the title that goes with a code. */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  'invalid-parameter': { status: 400, title: 'A parameter is not right' },
  'unknown-route': { status: 404, title: 'There is no such address' },
  'not-found': { status: 404, title: 'There is no such thing in the graph' },
  'method-not-allowed': { status: 405, title: 'The address does not take this method' },
  'ambiguous-name': { status: 409, title: 'Several entities bear this name' },
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
}

/** A failure of the request itself, found before any question is asked. */
export class RequestError extends CppccGraphError {
  constructor(
    readonly code: 'malformed-request' | 'invalid-parameter' | 'unknown-route' | 'method-not-allowed',
    message: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(message);
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
  };
}

function describe(error: unknown): { code: ProblemCode; detail: string; errors?: readonly FieldError[] } {
  if (error instanceof RequestError) return { code: error.code, detail: error.message, errors: error.errors };
  if (error instanceof AmbiguousNameError) return { code: 'ambiguous-name', detail: error.message };
  if (error instanceof NotFoundError) return { code: 'not-found', detail: error.message };
  if (error instanceof UsageError) return { code: 'invalid-parameter', detail: error.message };
  if (error instanceof CypherError) return { code: cypherCode(error), detail: error.message };
  if (error instanceof StoreError && (error.retryable || error.code !== 'store')) {
    return {
      code: 'store-unavailable',
      detail: 'The store does not answer. Try again in a moment; `cppcc-graph doctor` tells what is wrong.',
    };
  }
  if (isClientError(error)) return { code: 'malformed-request', detail: 'The address or a header of the request cannot be read.' };
  return { code: 'internal', detail: 'Something failed that should not. The server has noted it.' };
}

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

/** Express and its helpers mark what the client did wrong by a status of their own. */
function isClientError(error: unknown): boolean {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500;
}
