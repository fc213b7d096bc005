import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { PROBLEMS } from './problem.js';
import type { ProblemCode } from './problem.js';
import { problem } from './schemas/problem-schema.js';
import type { Route } from './route.js';

export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>;

const TAGS = [
  { name: 'graph', description: 'Entities and how they are joined' },
  { name: 'initiatives', description: 'Brands and policies, and where they are found' },
  { name: 'reports', description: 'The reports that everything rests on' },
  { name: 'questions', description: 'Named questions in Cypher' },
  { name: 'cypher', description: 'Statements of your own' },
  { name: 'service', description: 'The server, its graph and its files' },
];

/** Writes the OpenAPI 3.1 document of the routes. */
export function describeRoutes(routes: readonly Route[], version: string): OpenApiDocument {
  const registry = new OpenAPIRegistry();
  registry.register('Problem', problem);
  for (const route of routes) registry.registerPath(toOperation(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'cppcc-graph',
      version,
      description: 'Reports of the 政协 as a knowledge graph in which every fact opens the sentence it comes from. All routes only read.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: TAGS,
  });
}

function toOperation(route: Route): RouteConfig {
  const { method, path, operationId, tag, summary, description, params, query, body, answers, problems } = route;
  return {
    method,
    path,
    operationId,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    request: { params, query, ...(body && { body: { required: true, content: { 'application/json': { schema: body } } } }) },
    responses: {
      200: {
        description: 'The answer',
        content: Object.fromEntries(Object.entries(answers).map(([type, schema]) => [type, { schema: schema ?? { type: 'string' } }])),
      },
      ...(method === 'get' && { 304: { description: 'The answer is still the one whose ETag `If-None-Match` gave' } }),
      ...problemResponses(problems),
    },
  };
}

function problemResponses(codes: readonly ProblemCode[]): RouteConfig['responses'] {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes
          .filter((code) => PROBLEMS[code].status === status)
          .map((code) => `${PROBLEMS[code].title} (\`${code}\`)`)
          .join('; '),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  );
}
