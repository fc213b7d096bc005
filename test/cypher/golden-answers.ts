import { expect, it } from 'vitest';
import { loadNamedQueries, runNamedQuery, type NamedQuery } from '../../src/query/index.js';
import type { GraphStore } from '../../src/store/graph-store.js';

const LIMITS = { rows: 1_000, timeoutMs: 60_000 };

/** The example of every parameter, so that each question can be asked as its file says. */
export function exampleParameters({ parameters }: NamedQuery): Record<string, NamedQuery['parameters'][number]['example']> {
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
}

/** Each question that ships, asked with its examples, answers what `test/golden/cypher` says. `store` holds the question reports. */
export function itAnswersEveryQuestion(store: () => GraphStore): void {
  it.each(loadNamedQueries())('$name', async (query) => {
    const given = exampleParameters(query);
    const { columns, rows, truncated } = await runNamedQuery(store(), query, given, LIMITS);
    expect(columns).toEqual(query.columns.map(({ name }) => name));
    expect(truncated).toBe(false);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) row.forEach((value, index) => expect(typeOf(value), columns[index]).toBe(columnType(query, index, value)));
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
    const answer = `{\n  "parameters": ${JSON.stringify(given)},\n  "columns": ${JSON.stringify(columns)},\n  "rows": [\n${lines}\n  ]\n}\n`;
    await expect(answer).toMatchFileSnapshot(`../golden/cypher/${query.name}.json`);
  });
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'nothing';
  return typeof value === 'string' ? 'text' : typeof value;
}

function columnType(query: NamedQuery, index: number, value: unknown): string {
  if (value === null) return 'nothing';
  const type = query.columns[index]?.type;
  return type === 'integer' ? 'number' : (type ?? 'no column');
}
