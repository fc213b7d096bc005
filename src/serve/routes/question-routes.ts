import type { NamedQuery } from '../../query/named-query.js';
import { runNamedQuery } from '../../query/named-queries.js';
import type { CypherResult, CypherValue } from '../../model/index.js';
import { jsonRoute } from '../route.js';
import type { Route } from '../route.js';
import { noParameters } from '../schemas/parameters.js';
import { namedQuery, questionAnswer, questionParameters } from '../schemas/question-schemas.js';
import { z } from '../schemas/zod.js';

/** A question that runs longer or answers more is cut off, and says so. */
const LIMITS = { rows: 10_000, timeoutMs: 15_000 };

/** The list of questions and a route for each, with its own parameters and columns. */
export function questionRoutes(queries: readonly NamedQuery[]): readonly Route[] {
  return [listOf(queries), ...queries.map(questionRoute)];
}

function listOf(queries: readonly NamedQuery[]): Route {
  return jsonRoute({
    path: '/api/queries',
    operationId: 'findQuestions',
    tag: 'questions',
    summary: 'The named questions, with what they take and what they answer',
    params: noParameters,
    query: noParameters,
    answer: z.strictObject({ items: z.array(namedQuery) }).openapi('NamedQueryList'),
    handle: async () => ({
      items: queries.map(({ name, title, parameters, columns }) => ({
        name,
        title,
        parameters: parameters.map((parameter) => ({ ...parameter, required: parameter.default === undefined })),
        columns,
        href: addressOf(name),
      })),
    }),
  });
}

function questionRoute(question: NamedQuery): Route {
  const { name, title } = question;
  return jsonRoute({
    path: addressOf(name),
    operationId: `ask_${name.replaceAll('-', '_')}`,
    tag: 'questions',
    summary: `${title.zh} / ${title.en}`,
    params: noParameters,
    query: questionParameters(question),
    problems: ['not-supported', 'query-timeout'],
    answer: questionAnswer(question),
    handle: async ({ store }, { query }) => toRows(await runNamedQuery(store, question, query as Record<string, CypherValue>, LIMITS)),
  });
}

function addressOf(name: string): string {
  return `/api/queries/${name}`;
}

function toRows({ columns, rows, truncated }: CypherResult): { rows: Record<string, unknown>[]; truncated: boolean } {
  return { rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))), truncated };
}
