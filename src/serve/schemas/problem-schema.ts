import { CYPHER_REFUSALS } from '../../model/index.js';
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
    refusal: z.enum(CYPHER_REFUSALS).optional().openapi({ description: 'For a statement that was not answered: what stopped it.' }),
    position: z
      .strictObject({ line: z.int().min(1), column: z.int().min(1) })
      .optional()
      .openapi({ description: 'Where the statement is wrong, both counted from 1, if that is known.' }),
  })
  .openapi('Problem');
