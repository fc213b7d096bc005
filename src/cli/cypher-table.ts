import type { CypherResult, CypherValue } from '../model/answers.js';
import { formatTable } from './table.js';

/** Rows of a statement as a table; nodes and relationships as JSON. */
export function describeRows({ columns, rows }: Pick<CypherResult, 'columns' | 'rows'>): string {
  return formatTable(
    columns.map((title, at) => ({ title, of: (row: readonly CypherValue[]) => showValue(row[at] ?? null) })),
    rows,
  );
}

function showValue(value: CypherValue): string | number {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number')) return value.join('、');
  return JSON.stringify(value);
}
