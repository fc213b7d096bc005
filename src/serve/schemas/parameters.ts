import { ENTITY_KIND_NAMES, RELATION_TYPE_NAMES } from '../../model/index.js';
import { z } from './zod.js';

/** A whole number written in decimal digits; anything else (`1e2`, ``, two values) is refused. */
export function integerParameter(minimum: number, maximum: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
    z
      .number({ error: `Expected a whole number from ${minimum} to ${maximum}` })
      .int()
      .min(minimum)
      .max(maximum),
  );
}

/** `true` or `false`. */
export function flagParameter(description: string, preset = false) {
  return z
    .preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean({ error: 'Expected true or false' }))
    .default(preset)
    .openapi({ description });
}

/** Some of a closed set, with commas between (or the parameter given several times); all where it is left out. */
export function listParameter<const Name extends string>(names: readonly Name[], description: string) {
  return z
    .preprocess(
      (value) => (typeof value === 'string' || Array.isArray(value) ? [value].flat().flatMap((part: string) => part.split(',')) : value),
      z.array(z.enum(names)).min(1),
    )
    .optional()
    .openapi({ description, param: { style: 'form', explode: false } });
}

/** Words that a user typed: no controls, not endless. */
export function freeText(maximum: number) {
  return z
    .string({ error: 'Expected one text' })
    .max(maximum)
    .refine((text) => !/\p{Cc}/u.test(text), 'Control characters are not allowed')
    .trim();
}

/** Words that a user typed, and not none. */
export function textParameter(maximum = 200) {
  return freeText(maximum).min(1);
}

export const kindsParameter = listParameter(ENTITY_KIND_NAMES, 'Kinds of entity, with commas between.');
export const typesParameter = listParameter(RELATION_TYPE_NAMES, 'Types of relation, with commas between.');

/** `offset` and `limit` of a list. */
export const pageParameters = {
  offset: integerParameter(0, 100_000_000).default(0).openapi({ description: 'How many to pass over.' }),
  limit: integerParameter(1, 200).default(20).openapi({ description: 'The most to show.' }),
};

/** No parameters at all. */
export const noParameters = z.strictObject({});

export const entityReference = z.strictObject({
  id: textParameter(300).openapi({ description: 'The id of an entity, or a name that only one entity bears.', example: '资阳市政协' }),
});
