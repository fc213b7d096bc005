import { confidence, modality, sourcedClaim } from './claim-schemas.js';
import { direction, entitySummary, relationType } from './entity-schemas.js';
import { pageOf } from './page-schemas.js';
import { z } from './zod.js';

const connection = z
  .strictObject({
    edgeId: z.string(),
    type: relationType,
    direction,
    other: entitySummary,
    confidence,
    modality,
    claims: z.array(sourcedClaim),
  })
  .openapi('Connection');

const connectionGroup = z
  .strictObject({
    type: relationType,
    direction,
    label: z.string().openapi({ description: 'The relation in Chinese, as read from subject to object.' }),
    total: z.int().min(0).openapi({ description: 'How many the entity has in all, on this page or not.' }),
    connections: z.array(connection),
  })
  .openapi('ConnectionGroup');

export const connectionGroups = z
  .strictObject({ entity: entitySummary, groups: z.array(connectionGroup), ...pageOf() })
  .openapi('ConnectionGroups');

const graphEdge = z
  .strictObject({
    id: z.string(),
    subjectId: z.string(),
    type: relationType,
    objectId: z.string(),
    confidence,
    modality,
    titles: z.array(z.string()),
    reports: z.int().min(0),
    periods: z.array(z.string()),
  })
  .openapi('GraphEdge');

const coordinates = { x: z.number().optional(), y: z.number().optional() };

export const neighbourhood = z
  .strictObject({
    center: z.strictObject({ ...entitySummary.shape, ...coordinates }),
    depth: z.int(),
    nodes: z.array(z.strictObject({ ...entitySummary.shape, distance: z.int().min(1), ...coordinates })),
    edges: z.array(graphEdge),
    shown: z.int().min(0).openapi({ description: 'Entities in `nodes`.' }),
    total: z.int().min(0).openapi({ description: 'Entities that the request reaches.' }),
    truncated: z.boolean(),
  })
  .openapi('Neighbourhood');

export const pathBetween = z
  .strictObject({
    from: entitySummary,
    to: entitySummary,
    path: z
      .strictObject({
        nodes: z.array(entitySummary),
        edges: z.array(z.strictObject({ ...graphEdge.shape, claims: z.array(sourcedClaim) })),
        length: z.int().min(0),
      })
      .nullable()
      .openapi({ description: 'null where there is no way within the length.' }),
  })
  .openapi('PathBetween');
