import type { GrafeoDB } from '@grafeo-db/js';
import type { CypherResult } from '../../../model/index.js';
import { explainEngineError } from './engine-errors.js';
import { toCypherValue } from './engine-values.js';
import type { StatementMessage } from './process-messages.js';
import { refuseByPlan, refuseByWords } from './statement-guard.js';
import type { Refusal } from './statement-guard.js';

export type Answer = { readonly result: CypherResult } | Refusal;

/**
 * Runs one statement on a projection that is open for reading only. Layers, in this order: its words, its plan, the engine's
 * read-only transaction, and last its count of changes.
 */
export async function answerStatement(engine: GrafeoDB, message: StatementMessage): Promise<Answer> {
  const byWords = refuseByWords(message.statement);
  if (byWords) return byWords;
  const plan = await readPlan(engine, message);
  const byPlan = plan === undefined ? undefined : refuseByPlan(plan);
  if (byPlan) return byPlan;
  try {
    const answer = await engine.executeCypher(message.statement, message.parameters);
    if (plan === undefined) return UNEXPLAINED;
    if (Object.values(answer.counters).some((count) => count !== 0)) return WRITTEN;
    return { result: toResult(answer, message.rows) };
  } catch (error) {
    return explainEngineError(error);
  }
}

/** The plan; undefined where the engine has none, then running the statement tells why, with positions as the user wrote it. */
async function readPlan(engine: GrafeoDB, { statement, parameters }: StatementMessage): Promise<string | undefined> {
  try {
    const plan = (await engine.executeCypher(`EXPLAIN ${statement}`, parameters)).scalar();
    return typeof plan === 'string' ? plan : undefined;
  } catch {
    return undefined;
  }
}

const UNEXPLAINED: Refusal = {
  refusal: 'unsupported',
  message: 'Running the statement was refused: the engine gives no plan for it, so it cannot be checked. Ask with MATCH … RETURN.',
};

/** What a read-only database never does; the parent throws the projection away when it hears of it. */
const WRITTEN: Refusal = { refusal: 'write', message: 'Running the statement was refused: it changed the projection, which is made anew.' };

type EngineResult = Awaited<ReturnType<GrafeoDB['executeCypher']>>;

function toResult(answer: EngineResult, limit: number): CypherResult {
  const shown = Math.min(answer.length, limit);
  const rows = answer.length <= limit ? answer.rows() : Array.from({ length: shown }, (_, index) => readRow(answer, index));
  return { columns: answer.columns, rows: rows.map((row) => row.map(toCypherValue)), truncated: answer.length > limit };
}

function readRow(answer: EngineResult, index: number): unknown[] {
  const row = answer.get(index) as Record<string, unknown>;
  return answer.columns.map((column) => row[column]);
}
