import { PROBLEMS } from '../problem.js';
import type { ProblemCode } from '../problem.js';
import { entitySummary } from './entity-schemas.js';
import { z } from './zod.js';

/** A problem document (RFC 9457). */
export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().openapi({ description: 'The address that was asked for.' }),
    code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
    errors: z
      .array(z.strictObject({ field: z.string(), message: z.string() }))
      .openapi({ description: 'What is wrong with the input, by parameter.' }),
    candidates: z.array(entitySummary).optional().openapi({ description: 'For `ambiguous-name`: who may be meant.' }),
  })
  .openapi('Problem');
