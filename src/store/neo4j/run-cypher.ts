import type { Session, Transaction } from 'neo4j-driver';
import { CypherError, type CypherRefusal, type CypherResult, type CypherValue, type StatementPosition } from '../../model/index.js';
import type { CypherLimits } from '../graph-store.js';
import type { Neo4jConnection } from './connection.js';
import { assertReadOnly, EXPLAIN_LINE } from './cypher-guard.js';
import { toNeo4jParameters } from './parameters.js';
import { isNeo4jError, toStoreError } from './store-errors.js';
import { toCypherValue } from './values.js';

/**
 * Runs one statement of a user's: first judged by its plan ({@link assertReadOnly}), then run in READ mode with a time limit, rows
 * taken as they come and no further than the cap.
 */
export async function runCypher(
  connection: Neo4jConnection,
  text: string,
  parameters: Readonly<Record<string, CypherValue>>,
  limits: CypherLimits,
): Promise<CypherResult> {
  const values = toNeo4jParameters(parameters);
  const session = connection.session('READ', Math.max(1, Math.min(limits.rows + 1, 1_000)));
  try {
    await assertReadOnly(session, text, values, limits.timeoutMs);
    return await runRead(session, text, values, limits);
  } catch (error) {
    throw toCypherError(error, connection.address, limits);
  } finally {
    await session.close().catch(() => undefined);
  }
}

async function runRead(session: Session, text: string, parameters: Record<string, unknown>, limits: CypherLimits): Promise<CypherResult> {
  const transaction = await session.beginTransaction({ timeout: limits.timeoutMs });
  try {
    return await readRows(transaction, text, parameters, limits.rows);
  } finally {
    await transaction.close().catch(() => undefined);
  }
}

async function readRows(transaction: Transaction, text: string, parameters: Record<string, unknown>, cap: number): Promise<CypherResult> {
  const result = transaction.run(text, parameters);
  const columns = (await result.keys()).map(String);
  const rows: CypherValue[][] = [];
  let truncated = false;
  for await (const record of result) {
    if (rows.length === cap) {
      truncated = true;
      break;
    }
    rows.push(record.keys.map((key) => toCypherValue(record.get(key))));
  }
  return { columns, rows, truncated };
}

/** A place in a message counts from the statement's own start; the lines that quote it are left out. */
function explainPlace(message: string): { readonly message: string; readonly position?: StatementPosition } {
  const place = /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/u.exec(message);
  if (!place) return { message };
  const [words, offset] = [message.slice(0, place.index), Number(place[3])];
  const position = { line: Math.max(Number(place[1]) - 1, 1), column: Number(place[2]) };
  return {
    message: `${words.trim()} (line ${position.line}, column ${position.column}, offset ${Math.max(offset - EXPLAIN_LINE.length, 0)})`,
    // a mistake of the statement as a whole is told of EXPLAIN's own line, which is no place in it
    ...(Number(place[1]) > 1 && position.column > 0 && { position }),
  };
}

const REFUSALS: Readonly<Record<string, CypherRefusal>> = {
  'Neo.ClientError.Statement.SyntaxError': 'syntax',
  'Neo.ClientError.Statement.SemanticError': 'syntax',
  'Neo.ClientError.Statement.ParameterMissing': 'parameter',
  'Neo.ClientError.Statement.AccessMode': 'write',
  'Neo.ClientError.Statement.ArgumentError': 'unsupported',
  'Neo.ClientError.Statement.UnsupportedOperationError': 'unsupported',
  'Neo.ClientError.Procedure.ProcedureNotFound': 'procedure',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'timeout',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'timeout',
};

/** A statement that went wrong is a CypherError; a server that does not answer stays a StoreError. */
function toCypherError(error: unknown, address: string, limits: CypherLimits): Error {
  if (!isNeo4jError(error)) return toStoreError(error, address);
  const refusal = REFUSALS[error.code];
  if (refusal === 'timeout') {
    const message = `The statement ran longer than ${limits.timeoutMs} ms and was stopped; ask for less, or allow more time.`;
    return new CypherError('timeout', message, { cause: error });
  }
  if (refusal) {
    const { message, position } = explainPlace(error.message);
    return new CypherError(refusal, message, { cause: error, position });
  }
  if (/^Neo\.(?:ClientError\.Statement|DatabaseError|TransientError\.General\.MemoryPool)/u.test(error.code)) {
    return new CypherError('failed', `${error.message} (${error.code})`, { cause: error });
  }
  return toStoreError(error, address);
}
