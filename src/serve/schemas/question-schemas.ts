import { COLUMN_TYPES, PARAMETER_TYPES, toParameterValue } from '../../query/named-query.js';
import type { ColumnType, NamedQuery, NamedQueryParameter, ParameterType } from '../../query/named-query.js';
import { freeText } from './parameters.js';
import { z } from './zod.js';

const bilingual = z.strictObject({ zh: z.string(), en: z.string() }).openapi('Bilingual');
const valueOfType = z.unknown().openapi({ description: 'A value of the type of the parameter.' });

/** A question as the list shows it. */
export const namedQuery = z
  .strictObject({
    name: z.string(),
    title: bilingual,
    parameters: z.array(
      z.strictObject({
        name: z.string(),
        type: z.enum(PARAMETER_TYPES),
        required: z.boolean(),
        default: valueOfType.optional(),
        example: valueOfType,
        description: bilingual,
      }),
    ),
    columns: z.array(z.strictObject({ name: z.string(), type: z.enum(COLUMN_TYPES), title: bilingual })),
    href: z.string().openapi({ description: 'Where it is asked.' }),
  })
  .openapi('NamedQuery');

const WRITTEN: Readonly<Record<ParameterType, () => z.ZodType>> = {
  text: () => freeText(2000),
  integer: () => z.int(),
  number: () => z.number(),
  boolean: () => z.boolean(),
  list: () => z.array(z.string()).min(1).max(1000),
};

/** What a question takes, as a query string writes it. */
export function questionParameters({ parameters }: NamedQuery): z.ZodObject {
  return z.strictObject(Object.fromEntries(parameters.map((parameter) => [parameter.name, questionParameter(parameter)])));
}

function questionParameter({ type, default: preset, example, description }: NamedQueryParameter): z.ZodType {
  const read = z.preprocess((value) => (typeof value === 'string' ? (toParameterValue(type, value) ?? value) : value), WRITTEN[type]());
  const optional = preset === undefined ? read : read.default(preset);
  return optional.openapi({
    description: `${description.zh} / ${description.en}`,
    example,
    ...(type === 'list' && { param: { style: 'form', explode: false } }),
  });
}

const VALUES: Readonly<Record<ColumnType, () => z.ZodType>> = {
  text: () => z.string(),
  integer: () => z.int(),
  number: () => z.number(),
  list: () => z.array(z.union([z.string(), z.number()])),
};

/** What a question answers: rows under the names of its columns. */
export function questionAnswer({ columns }: NamedQuery): z.ZodType<QuestionAnswer> {
  const row = z.strictObject(Object.fromEntries(columns.map(({ name, type }) => [name, VALUES[type]().nullable()])));
  return z.strictObject({
    rows: z.array(row),
    truncated: z.boolean().openapi({ description: 'Whether there are more rows than were read.' }),
  });
}

export interface QuestionAnswer {
  rows: Record<string, unknown>[];
  truncated: boolean;
}
