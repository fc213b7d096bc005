import { ENTITY_KIND_NAMES, LEVELS, ORGANIZATION_CATEGORIES, RELATION_TYPE_NAMES } from '../../model/index.js';
import { reportSummary } from './report-schemas.js';
import { sourcedMeasure } from './claim-schemas.js';
import { z } from './zod.js';

export const entityKind = z.enum(ENTITY_KIND_NAMES).openapi('EntityKind');
export const relationType = z.enum(RELATION_TYPE_NAMES).openapi('RelationType');
export const direction = z.enum(['out', 'in']).openapi('Direction');

export const jurisdictionPath = z
  .array(z.string())
  .openapi('JurisdictionPath', { description: 'A place from the province down; empty for the nation.', example: ['四川省', '资阳市'] });

const entityAttributes = z
  .strictObject({
    category: z.enum(ORGANIZATION_CATEGORIES).optional(),
    level: z.enum(LEVELS).optional(),
    jurisdiction: jurisdictionPath.optional(),
    adcode: z.string().optional(),
    scope: z.literal('national').optional(),
  })
  .openapi('EntityAttributes');

export const entitySummary = z
  .strictObject({
    id: z.string(),
    kind: entityKind,
    name: z.string(),
    aliases: z.array(z.string()),
    attributes: entityAttributes,
    reports: z.int().min(0).openapi({ description: 'How many reports mention it.' }),
    connections: z.int().min(0).openapi({ description: 'How many edges it has.' }),
  })
  .openapi('EntitySummary');

const connectionCount = z.strictObject({ type: relationType, direction, count: z.int().min(0) }).openapi('ConnectionCount');

export const entityCard = z
  .strictObject({
    ...entitySummary.shape,
    counts: z.array(connectionCount),
    measures: z.array(sourcedMeasure),
    sources: z.array(z.strictObject({ report: reportSummary, mentions: z.int().min(0) })),
  })
  .openapi('EntityCard');
