import { sourcedClaim } from './claim-schemas.js';
import { entitySummary, jurisdictionPath } from './entity-schemas.js';
import { z } from './zod.js';

const statedBody = z.strictObject({ body: entitySummary, claims: z.array(sourcedClaim) }).openapi('StatedBody');
const nullablePath = jurisdictionPath.nullable();
const placeGroup = z
  .strictObject({
    path: nullablePath.openapi({ description: 'null where no report tells the place of the bodies.' }),
    bodies: z.array(statedBody),
  })
  .openapi('PlaceGroup');

export const initiativeAnswer = z
  .strictObject({
    initiative: entitySummary,
    places: z.array(placeGroup).openapi({ description: 'Places whose bodies are said to carry it out.' }),
    planned: z.array(placeGroup).openapi({ description: 'Places whose bodies are said to intend it.' }),
    originators: z.array(statedBody),
    placeCount: z.int().min(0).openapi({ description: 'Known places that carry it out.' }),
  })
  .openapi('InitiativeAnswer');

const period = z
  .strictObject({ from: z.string(), to: z.string() })
  .openapi('Period', { description: 'Both ends included, each as exact as reports tell: a year, a month or a day.' });

const adopter = z
  .strictObject({
    rank: z.int().min(1).nullable().openapi({ description: 'Order of first sight; null where no time or no place is told.' }),
    path: nullablePath,
    firstSeen: period.nullable(),
    bodies: z.array(statedBody),
  })
  .openapi('Adopter');

const coverage = z
  .strictObject({
    reports: z.int().min(0),
    places: z.array(z.strictObject({ path: jurisdictionPath, reports: z.int().min(0), periods: z.array(z.string()) })),
    span: period.nullable(),
  })
  .openapi('Coverage', {
    description: 'What the answer rests on. A place or time without a report is unknown, not without the initiative.',
  });

export const spreadAnswer = z
  .strictObject({
    initiative: entitySummary,
    originators: z.array(statedBody),
    adopters: z.array(adopter),
    planned: z.array(adopter),
    coverage,
  })
  .openapi('SpreadAnswer', {
    description: 'Observed order of first sight among the reports read; it says nothing of who learnt from whom.',
  });
