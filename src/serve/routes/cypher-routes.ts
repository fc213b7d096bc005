import { CypherError } from '../../model/index.js';
import { StatementError } from '../problem.js';
import { postRoute } from '../route.js';
import type { Route } from '../route.js';
import { cypherAnswer, cypherRequest } from '../schemas/cypher-schemas.js';

/** A statement that runs longer is stopped. */
const TIMEOUT_MS = 15_000;

const run = postRoute({
  path: '/api/cypher',
  operationId: 'runCypher',
  tag: 'cypher',
  summary: 'Run one read-only Cypher statement',
  description:
    'One statement that reads the graph. Whatever writes, reads files or the network, or calls a procedure outside a short list is refused (403) before it runs; ' +
    '`refusal` says what stopped it and `position` where, if that is known. Rows are cut at `limit`, and `truncated` tells so.',
  body: cypherRequest,
  problems: ['statement-syntax', 'statement-refused', 'statement-failed', 'not-supported', 'query-timeout'],
  answer: cypherAnswer,
  handle: async ({ store }, { statement, parameters, limit }) => {
    try {
      return await store.runCypher(statement, parameters, { rows: limit, timeoutMs: TIMEOUT_MS });
    } catch (error) {
      throw error instanceof CypherError ? new StatementError(error) : error;
    }
  },
});

export const cypherRoutes: readonly Route[] = [run];
