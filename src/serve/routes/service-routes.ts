import { ENTITY_KINDS, ENTITY_KIND_NAMES, RELATION_TYPES, RELATION_TYPE_NAMES, isInitiativeKind, isSymmetric } from '../../model/index.js';
import { jsonRoute } from '../route.js';
import type { Route } from '../route.js';
import { entityKind, relationType } from '../schemas/entity-schemas.js';
import { noParameters } from '../schemas/parameters.js';
import { z } from '../schemas/zod.js';

const count = z.int().min(0);

const health = jsonRoute({
  path: '/api/health',
  operationId: 'getHealth',
  tag: 'service',
  summary: 'Whether the server and its store answer',
  params: noParameters,
  query: noParameters,
  answer: z
    .strictObject({
      status: z.literal('ok'),
      version: z.string(),
      capabilities: z.strictObject({ cypher: z.enum(['none', 'projection', 'full']) }),
    })
    .openapi('Health'),
  handle: async ({ store, version }) => {
    await store.ping();
    return { status: 'ok' as const, version, capabilities: { cypher: store.capabilities.cypher } };
  },
});

const statistics = jsonRoute({
  path: '/api/statistics',
  operationId: 'getStatistics',
  tag: 'service',
  summary: 'How much is in the graph',
  params: noParameters,
  query: noParameters,
  answer: z
    .strictObject({
      reports: count,
      entities: count,
      edges: count,
      claims: count,
      measures: count,
      kinds: z.partialRecord(entityKind, count),
      types: z.partialRecord(relationType, count),
    })
    .openapi('GraphStatistics'),
  handle: ({ store }) => store.statistics(),
});

const ontology = jsonRoute({
  path: '/api/ontology',
  operationId: 'getOntology',
  tag: 'service',
  summary: 'Kinds of entity and types of relation, with their Chinese names',
  params: noParameters,
  query: noParameters,
  answer: z
    .strictObject({
      kinds: z.array(z.strictObject({ kind: entityKind, label: z.string(), initiative: z.boolean() })),
      types: z.array(
        z.strictObject({
          type: relationType,
          label: z.string(),
          from: z.array(entityKind),
          to: z.array(entityKind),
          symmetric: z.boolean(),
        }),
      ),
    })
    .openapi('Ontology'),
  handle: async () => ({
    kinds: ENTITY_KIND_NAMES.map((kind) => ({ kind, label: ENTITY_KINDS[kind].zh, initiative: isInitiativeKind(kind) })),
    types: RELATION_TYPE_NAMES.map((type) => {
      const { zh, from, to } = RELATION_TYPES[type];
      return { type, label: zh, from, to, symmetric: isSymmetric(type) };
    }),
  }),
});

export const serviceRoutes: readonly Route[] = [health, statistics, ontology];
