import type { Plan, Session } from 'neo4j-driver';
import { CypherError } from '../../model/index.js';

/** Procedures that only look into the graph and its schema. Any other is refused: procedures that read files or the network count as reads. */
export const ALLOWED_PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'db.index.fulltext.listavailableanalyzers',
]);

/** Name spaces of Neo4j's own functions. Functions of plugins are refused: some run statements of their own. */
const ALLOWED_FUNCTION_SPACES: ReadonlySet<string> = new Set([
  'date',
  'datetime',
  'duration',
  'localdatetime',
  'localtime',
  'point',
  'time',
  'vector',
]);

/** SHOW commands that tell of the schema; others tell of users, settings and other people's statements. */
const ALLOWED_SHOWS: ReadonlySet<string> = new Set(['ShowIndexes', 'ShowConstraints', 'ShowFunctions', 'ShowProcedures']);

/** Stands on a line of its own, so that columns in error messages are the statement's. */
export const EXPLAIN_LINE = 'EXPLAIN\n';

/**
 * Classifies a statement without running it. EXPLAIN tells what it would do; then its plan is searched for operators and calls that
 * reach beyond the graph, which READ mode would let through. Throws a CypherError that says what was refused.
 */
export async function assertReadOnly(
  session: Session,
  text: string,
  parameters: Record<string, unknown>,
  timeoutMs: number,
): Promise<void> {
  if (/^\s*PROFILE\b/iu.test(text)) {
    throw new CypherError('unsupported', 'PROFILE runs the statement before it can be judged; use EXPLAIN, or leave it out.');
  }
  const { summary } = await session.run(`${EXPLAIN_LINE}${text.replace(/^\s*EXPLAIN\b/iu, '')}`, parameters, { timeout: timeoutMs });
  if (summary.queryType !== 'r' || summary.plan === false) {
    if (summary.plan) checkProcedures(summary.plan);
    const kind = summary.queryType === 's' ? 'is a command to the schema or the server' : 'writes';
    throw new CypherError('write', `The statement ${kind}; only statements that read are run.`);
  }
  checkProcedures(summary.plan);
  checkOperator(summary.plan);
}

function checkOperator(plan: Plan): void {
  const operator = plan.operatorType.replace(/@.*$/u, '');
  const details = detailsOf(plan);
  if (/LoadCSV/iu.test(operator)) {
    throw new CypherError('external-data', 'LOAD CSV reads files or the network; only the graph may be read.');
  }
  if (/^(?:Show|Terminate)/u.test(operator) && !ALLOWED_SHOWS.has(operator)) {
    throw new CypherError('unsupported', `${operator} tells of the server, not of the graph; it is not run here.`);
  }
  checkFunctions(details);
  for (const child of plan.children) checkOperator(child);
}

/** Some procedures count as writes; whoever calls one should read that it is the procedure that is not allowed. */
function checkProcedures(plan: Plan): void {
  if (/^ProcedureCall/u.test(plan.operatorType)) checkProcedure(detailsOf(plan));
  for (const child of plan.children) checkProcedures(child);
}

function detailsOf(plan: Plan): string {
  const { Details: details = '' } = plan.arguments as { readonly Details?: string };
  return details;
}

function checkProcedure(details: string): void {
  const name = /^([\w.`]+)\(/u.exec(details)?.[1]?.replaceAll('`', '') ?? details;
  if (ALLOWED_PROCEDURES.has(name.toLowerCase())) return;
  throw new CypherError(
    'procedure',
    `The procedure ${name} is not among those that may be called; allowed: ${[...ALLOWED_PROCEDURES].join(', ')}.`,
  );
}

function checkFunctions(details: string): void {
  for (const [, space = '', name = ''] of withoutTexts(details).matchAll(/\b(\w+)((?:\.\w+)+)\s*\(/gu)) {
    if (ALLOWED_FUNCTION_SPACES.has(space.toLowerCase()) || ALLOWED_PROCEDURES.has(`${space}${name}`.toLowerCase())) continue;
    throw new CypherError('procedure', `The function ${space}${name} is not one of Neo4j's own; it is not run here.`);
  }
}

/** Literal texts may hold anything that looks like a call. */
function withoutTexts(details: string): string {
  return details.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gu, '""');
}
