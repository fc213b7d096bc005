import type { CypherValue } from '../../model/index.js';
import { z } from './zod.js';

const MAX_STATEMENT_CHARACTERS = 20_000;
const MAX_DEPTH = 20;

const parameterValues = z
  .custom<Readonly<Record<string, CypherValue>>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value),
    `Expected an object of JSON values, nested at most ${MAX_DEPTH} deep`,
  )
  .openapi({
    type: 'object',
    additionalProperties: {},
    description: 'Values for `$name` in the statement.',
    example: { name: '耒阳市政协' },
  });

/** What `/api/cypher` takes. */
export const cypherRequest = z
  .strictObject({
    statement: z.string().min(1).max(MAX_STATEMENT_CHARACTERS).openapi({
      description: 'One statement that only reads.',
      example: 'MATCH (c:Committee {name: $name})-[:CARRIES_OUT]->(i:Initiative) RETURN i.name ORDER BY i.name',
    }),
    parameters: parameterValues.default({}),
    limit: z.int().min(1).max(10_000).default(1_000).openapi({ description: 'The most rows to answer.' }),
  })
  .openapi('CypherRequest');

/** Rows of a statement; nodes and relationships are objects with their labels or type and their properties. */
export const cypherAnswer = z
  .strictObject({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.unknown())),
    truncated: z.boolean().openapi({ description: 'Whether there are more rows than `limit`.' }),
  })
  .openapi('CypherAnswer');

/** Whether a value nests no deeper than stores follow it, and has no number that JSON reads as infinite. Walks level by level: depth is what it guards against. */
function isPlain(value: object): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH || level.some((one) => typeof one === 'number' && !Number.isFinite(one))) return false;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
  }
  return true;
}
