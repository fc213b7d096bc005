import { pathBetween as findPath } from '../../query/index.js';
import { jsonRoute } from '../route.js';
import type { Route } from '../route.js';
import { pathBetween } from '../schemas/graph-schemas.js';
import { integerParameter, kindsParameter, noParameters, textParameter, typesParameter } from '../schemas/parameters.js';
import { z } from '../schemas/zod.js';

const end = textParameter(300);

const shortest = jsonRoute({
  path: '/api/path',
  operationId: 'getPath',
  tag: 'graph',
  summary: 'The shortest path between two entities, with the sentences behind each step',
  params: noParameters,
  query: z.strictObject({
    from: end.openapi({ description: 'Id or name of one end.', example: '耒阳市政协' }),
    to: end.openapi({ description: 'Id or name of the other end.', example: '资阳市政协' }),
    maxLength: integerParameter(1, 10).default(6).openapi({ description: 'The most steps to walk.' }),
    types: typesParameter,
    kinds: kindsParameter.openapi({ description: 'Walk only over these kinds; the ends are free.' }),
  }),
  problems: ['not-found', 'ambiguous-name'],
  answer: pathBetween,
  handle: ({ store }, { query: { from, to, maxLength, types, kinds } }) =>
    findPath(store, from, to, { maxLength, ...(types && { types }), ...(kinds && { kinds }) }),
});

export const pathRoutes: readonly Route[] = [shortest];
