import type { CypherRefusal, StatementPosition } from '../../../model/index.js';

/** Why a statement is not run. */
export interface Refusal {
  readonly refusal: CypherRefusal;
  readonly message: string;
  /** Where in the statement, if the engine tells. */
  readonly position?: StatementPosition;
}

/** Procedures that only read the projection and mean the same on every store. */
export const ALLOWED_PROCEDURES: ReadonlySet<string> = new Set(['db.labels', 'db.relationshipTypes', 'db.propertyKeys']);

const STRINGS = /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`(?:[^`]|``)*`/g;
const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/[^\n\r]*/g;
const STRINGS_AND_COMMENTS = new RegExp(`${STRINGS.source}|${COMMENTS.source}`, 'g');

const EXTERNAL_DATA: Refusal = {
  refusal: 'external-data',
  message: 'Running the statement was refused: LOAD CSV reads a file or an address; statements may read the graph only.',
};

/**
 * First layer, before the engine sees the statement: refuses LOAD CSV wherever it stands outside strings and comments. The engine
 * would read any file that this process can read, also with the database opened for reading only.
 */
export function refuseByWords(statement: string): Refusal | undefined {
  const words = statement.replace(STRINGS_AND_COMMENTS, (part) => (part.startsWith('/') ? ' ' : ' "" '));
  return /\bload\s+csv\b/i.test(words) ? EXTERNAL_DATA : undefined;
}

/**
 * Second layer, on the engine's own plan: refuses operators that read files and procedures outside {@link ALLOWED_PROCEDURES}.
 * A plan has one operator a line, its name first; text that a statement brings along is escaped there and starts no line.
 */
export function refuseByPlan(plan: string): Refusal | undefined {
  for (const line of plan.split('\n')) {
    const operator = /^\s*(\w+)(?: \(([^)]*)\))?/.exec(line);
    if (operator?.[1] === 'LoadCsv') return EXTERNAL_DATA;
    if (operator?.[1] === 'CallProcedure' && !ALLOWED_PROCEDURES.has(operator[2] ?? '')) {
      return {
        refusal: 'procedure',
        message: `Running the statement was refused: procedure ${operator[2] ?? ''} is not among those allowed (${[...ALLOWED_PROCEDURES].join(', ')}).`,
      };
    }
  }
  return undefined;
}
