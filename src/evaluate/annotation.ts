import { z } from 'zod';
import { ENTITY_KIND_NAMES, RELATION_TYPE_NAMES } from '../model/ontology.js';

/**
 * What a careful reader says a report states: the measure that an extraction is held against.
 * The format is described in `data/gold/README.md`.
 */
const goldKind = z.enum(ENTITY_KIND_NAMES as [string, ...string[]]);
const goldRef = z.tuple([goldKind, z.string().min(1)]);

export const goldReportSchema = z.object({
  report: z.string().min(1),
  home: z.array(z.string()).nullish(),
  issuer: z.string().nullish(),
  published: z.string().nullish(),
  period: z.string().nullish(),
  entities: z.array(
    z.object({
      kind: goldKind,
      name: z.string().min(1),
      aliases: z.array(z.string()).optional(),
      optional: z.boolean().optional(),
    }),
  ),
  relations: z.array(
    z.object({
      subject: goldRef,
      type: z.enum(RELATION_TYPE_NAMES as [string, ...string[]]),
      object: goldRef,
      evidence: z.string().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

/** As much of an extraction as is scored; whatever else a document holds is passed over. */
export const predictionSchema = z.object({
  home: z.array(z.string()).nullish(),
  issuer: z.string().nullish(),
  entities: z.array(z.object({ kind: z.string(), name: z.string() })).default([]),
  relations: z
    .array(z.object({ subject: z.tuple([z.string(), z.string()]), type: z.string(), object: z.tuple([z.string(), z.string()]) }))
    .default([]),
});

export type AnnotatedRef = readonly [kind: string, name: string];

export interface GoldEntity {
  readonly kind: string;
  readonly name: string;
  /** Other names that are right as well. */
  readonly aliases?: readonly string[] | undefined;
  /** Careful readers may differ: neither found nor missed counts. */
  readonly optional?: boolean | undefined;
}

export interface AnnotatedRelation {
  readonly subject: AnnotatedRef;
  readonly type: string;
  readonly object: AnnotatedRef;
}

export interface GoldRelation extends AnnotatedRelation {
  readonly optional?: boolean | undefined;
}

export interface GoldReport {
  readonly report: string;
  readonly home?: readonly string[] | null | undefined;
  readonly issuer?: string | null | undefined;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
}

export interface Prediction {
  readonly home?: readonly string[] | null | undefined;
  readonly issuer?: string | null | undefined;
  readonly entities: readonly { readonly kind: string; readonly name: string }[];
  readonly relations: readonly AnnotatedRelation[];
}

/** What a report without a prediction is scored as. */
export const EMPTY_PREDICTION: Prediction = { entities: [], relations: [] };
