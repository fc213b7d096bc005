import { spreadOf } from '../../analyse/index.js';
import { allReports, initiativeAnswer as answerFor, initiativesByPlace, requireEntity } from '../../query/index.js';
import type { InitiativeAnswer, PlaceGroup, StatedBody } from '../../query/index.js';
import { pageLinks } from '../page-links.js';
import { jsonRoute } from '../route.js';
import type { Route } from '../route.js';
import { initiativeAnswer, spreadAnswer } from '../schemas/initiative-schemas.js';
import { pageOf } from '../schemas/page-schemas.js';
import { entityReference, flagParameter, integerParameter, noParameters, pageParameters } from '../schemas/parameters.js';
import { z } from '../schemas/zod.js';

const list = jsonRoute({
  path: '/api/initiatives',
  operationId: 'findInitiatives',
  tag: 'initiatives',
  summary: 'Initiatives with the places that carry them out and the sentences that say so, the most widespread first',
  params: noParameters,
  query: z.strictObject({
    minimumPlaces: integerParameter(0, 10_000).default(1).openapi({ description: 'Only those found in at least so many places.' }),
    evidence: flagParameter('Whether to show the claims with their sentences; without, every `claims` is empty.', true),
    ...pageParameters,
  }),
  answer: z.strictObject({ items: z.array(initiativeAnswer), ...pageOf() }).openapi('InitiativePage'),
  handle: async ({ store }, { query: { minimumPlaces, evidence, offset, limit }, url }) => {
    const all = await initiativesByPlace(store, { minimumPlaces });
    const page = { total: all.length, offset, limit };
    return {
      items: all.slice(offset, offset + limit).map((answer) => toWire(evidence ? answer : withoutClaims(answer))),
      ...page,
      links: pageLinks(url, page),
    };
  },
});

const one = jsonRoute({
  path: '/api/initiatives/{id}',
  operationId: 'getInitiative',
  tag: 'initiatives',
  summary: 'Where one initiative is carried out, where it is planned, and who originated it',
  params: entityReference,
  query: noParameters,
  problems: ['not-found', 'ambiguous-name'],
  answer: initiativeAnswer,
  handle: async ({ store }, { params }) => toWire(await answerFor(store, (await requireEntity(store, params.id)).id)),
});

const spread = jsonRoute({
  path: '/api/spread/{id}',
  operationId: 'getSpread',
  tag: 'initiatives',
  summary: 'The places of an initiative in the order in which the reports first show them, with what the answer rests on',
  params: entityReference,
  query: noParameters,
  problems: ['not-found', 'ambiguous-name'],
  answer: spreadAnswer,
  handle: async ({ store }, { params }) => {
    const { id } = await requireEntity(store, params.id);
    const [answer, reports] = await Promise.all([answerFor(store, id), allReports(store)]);
    return spreadOf(answer, reports);
  },
});

function withoutClaims({ places, planned, originators, ...rest }: InitiativeAnswer): InitiativeAnswer {
  const bare = (bodies: readonly StatedBody[]): readonly StatedBody[] => bodies.map(({ body }) => ({ body, claims: [] }));
  const bareGroup = ({ path, bodies }: PlaceGroup): PlaceGroup => ({ path, bodies: bare(bodies) });
  return { ...rest, places: places.map(bareGroup), planned: planned.map(bareGroup), originators: bare(originators) };
}

/** JSON has no undefined: an unknown place is null. */
function toWire(answer: InitiativeAnswer) {
  const withPath = ({ path, bodies }: PlaceGroup) => ({ path: path ?? null, bodies });
  return { ...answer, places: answer.places.map(withPath), planned: answer.planned.map(withPath) };
}

export const initiativeRoutes: readonly Route[] = [list, one, spread];
