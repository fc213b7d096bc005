import { NotFoundError, RELATION_TYPES } from '../../model/index.js';
import { layoutNeighbourhood } from '../../analyse/index.js';
import { connectionsByType, requireEntity } from '../../query/index.js';
import type { ConnectionQuery } from '../../store/graph-store.js';
import { pageLinks } from '../page-links.js';
import { jsonRoute } from '../route.js';
import type { Route } from '../route.js';
import { direction, entityCard, entitySummary } from '../schemas/entity-schemas.js';
import { connectionGroups, neighbourhood } from '../schemas/graph-schemas.js';
import { pageOf } from '../schemas/page-schemas.js';
import {
  entityReference,
  flagParameter,
  integerParameter,
  kindsParameter,
  noParameters,
  pageParameters,
  textParameter,
  typesParameter,
} from '../schemas/parameters.js';
import { z } from '../schemas/zod.js';

const search = jsonRoute({
  path: '/api/entities',
  operationId: 'findEntities',
  tag: 'graph',
  summary: 'Search entities by a part of a name or alias, or list them',
  params: noParameters,
  query: z.strictObject({
    text: textParameter()
      .optional()
      .openapi({ description: 'A name or a part of one; all entities where it is left out.', example: '书香' }),
    kind: kindsParameter,
    ...pageParameters,
  }),
  answer: z.strictObject({ items: z.array(entitySummary), ...pageOf() }).openapi('EntityPage'),
  handle: async ({ store }, { query: { text, kind, offset, limit }, url }) => {
    const page = await store.findEntities({ offset, limit, ...(text !== undefined && { text }), ...(kind && { kinds: kind }) });
    return { items: page.items, total: page.total, offset, limit, links: pageLinks(url, page) };
  },
});

const card = jsonRoute({
  path: '/api/entities/{id}',
  operationId: 'getEntity',
  tag: 'graph',
  summary: 'What is known of an entity: names, attributes, measures, sources, and how many connections of each type',
  params: entityReference,
  query: noParameters,
  problems: ['not-found', 'ambiguous-name'],
  answer: entityCard,
  handle: async ({ store }, { params }) => {
    const { id } = await requireEntity(store, params.id);
    const found = await store.entity(id);
    if (!found) throw new NotFoundError(`There is no entity with the id "${id}".`);
    return found;
  },
});

const connections = jsonRoute({
  path: '/api/entities/{id}/connections',
  operationId: 'getConnections',
  tag: 'graph',
  summary: 'The connections of an entity, grouped by type of relation, each with the sentences that say so',
  params: entityReference,
  query: z.strictObject({ types: typesParameter, direction: direction.optional(), ...pageParameters }),
  problems: ['not-found', 'ambiguous-name'],
  answer: connectionGroups,
  handle: async ({ store }, { params, query: { types, direction: way, offset, limit }, url }) => {
    const entity = await requireEntity(store, params.id);
    const query: ConnectionQuery = { offset, limit, ...(types && { types }), ...(way && { direction: way }) };
    const { groups, ...page } = await connectionsByType(store, entity.id, query);
    return {
      entity,
      groups: groups.map((group) => ({ ...group, label: RELATION_TYPES[group.type].zh })),
      total: page.total,
      offset,
      limit,
      links: pageLinks(url, page),
    };
  },
});

const around = jsonRoute({
  path: '/api/entities/{id}/neighbourhood',
  operationId: 'getNeighbourhood',
  tag: 'graph',
  summary: 'What lies around an entity, the nearest first; says how much is not shown',
  params: entityReference,
  query: z.strictObject({
    depth: integerParameter(1, 3).default(1).openapi({ description: 'How many steps to walk.' }),
    types: typesParameter,
    kinds: kindsParameter,
    limit: integerParameter(1, 1000).default(100).openapi({ description: 'The most entities to show beside the centre.' }),
    layout: flagParameter('Whether to give each entity a place on the plane (`x`, `y`).'),
  }),
  problems: ['not-found', 'ambiguous-name'],
  answer: neighbourhood,
  handle: async ({ store }, { params, query: { depth, types, kinds, limit, layout } }) => {
    const { id } = await requireEntity(store, params.id);
    const answer = await store.neighbourhood(id, { depth, limit, ...(types && { types }), ...(kinds && { kinds }) });
    if (!answer) throw new NotFoundError(`There is no entity with the id "${id}".`);
    if (!layout) return answer;
    const positions = layoutNeighbourhood(answer);
    return {
      ...answer,
      center: { ...answer.center, ...positions.get(answer.center.id) },
      nodes: answer.nodes.map((node) => ({ ...node, ...positions.get(node.id) })),
    };
  },
});

export const entityRoutes: readonly Route[] = [search, card, connections, around];
