import { z } from './zod.js';

export const evidence = z
  .strictObject({
    start: z.int().min(0).openapi({ description: 'Offset in the report as decoded, in UTF-16 code units.' }),
    end: z.int().min(0).openapi({ description: 'One past the last code unit.' }),
    quote: z.string().openapi({ description: 'The words themselves: text.slice(start, end).' }),
  })
  .openapi('Evidence');

export const modality = z.enum(['asserted', 'planned']).openapi('Modality', { description: 'Said to be so, or said to be intended.' });

export const confidence = z.number().min(0).max(1);

export const sourcedClaim = z
  .strictObject({
    id: z.string(),
    reportId: z.string(),
    reportName: z.string(),
    issuer: z.string().nullable(),
    published: z.string().nullable(),
    period: z.string().nullable(),
    title: z.string().optional().openapi({ description: 'The post, for HOLDS_POSITION.' }),
    modality,
    confidence,
    rules: z.array(z.string()),
    evidence: z.array(evidence),
  })
  .openapi('SourcedClaim', { description: 'What one report says of one edge, with its words.' });

export const sourcedMeasure = z
  .strictObject({
    id: z.string(),
    subjectId: z.string(),
    value: z.number(),
    unit: z.string(),
    what: z.string(),
    period: z.string().nullable(),
    reportId: z.string(),
    reportName: z.string(),
    issuer: z.string().nullable(),
    evidence: z.array(evidence),
  })
  .openapi('SourcedMeasure', { description: 'A number that a report gives of an entity, with its words.' });
