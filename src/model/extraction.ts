import type { EntityKind, OrganizationCategory, RelationType } from './ontology.js';
import type { Evidence } from './evidence.js';
import type { JurisdictionPath, Level } from './jurisdiction.js';
import type { Modality } from './mention.js';
import type { Span } from './span.js';

/** What is known of an entity beside its name; only what applies is present. */
export interface EntityAttributes {
  readonly category?: OrganizationCategory;
  readonly level?: Level;
  /** Where a body or place sits, from the province down, itself included for a place. */
  readonly jurisdiction?: JurisdictionPath;
  /** Administrative code of a place of the gazetteer. */
  readonly adcode?: string;
  readonly scope?: 'national';
}

/** The attributes an entity can have, in the order they are told. */
export const ATTRIBUTE_KEYS = [
  'category',
  'level',
  'jurisdiction',
  'adcode',
  'scope',
] as const satisfies readonly (keyof EntityAttributes)[];

/** An entity as one report shows it. Mentions count in the raw report, in reading order. */
export interface ExtractedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly attributes: EntityAttributes;
  readonly mentions: readonly Span[];
  /** Rules that proposed it. */
  readonly rules: readonly string[];
  readonly confidence: number;
}

export type EntityRef = readonly [kind: EntityKind, name: string];

/** A claim: what this report says of one edge, with the words that say so. */
export interface ExtractedRelation {
  readonly id: string;
  readonly subject: EntityRef;
  readonly subjectId: string;
  readonly type: RelationType;
  readonly object: EntityRef;
  readonly objectId: string;
  /** The post, for HOLDS_POSITION. */
  readonly title?: string;
  readonly modality: Modality;
  readonly period: string | null;
  readonly confidence: number;
  readonly rules: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A number that the report gives of an entity. */
export interface ExtractedMeasure {
  readonly id: string;
  readonly subject: EntityRef;
  readonly subjectId: string;
  readonly value: number;
  readonly unit: string;
  readonly what: string;
  readonly period: string | null;
  readonly evidence: readonly Evidence[];
}

/** Something in the text that was not understood. */
export interface ExtractionIssue extends Span {
  readonly what: string;
}

/** The JSON document that `cppcc-graph extract` writes per report and the store takes; its schema is `data/schema/extraction.schema.json`. */
export interface ReportExtraction {
  /** The name the report is kept under (its file name). */
  readonly report: string;
  readonly title: string;
  /** From the province down; empty where unknown or national. */
  readonly home: JurisdictionPath;
  readonly issuer: string | null;
  readonly published: string | null;
  readonly period: string | null;
  readonly entities: readonly ExtractedEntity[];
  readonly relations: readonly ExtractedRelation[];
  readonly measures: readonly ExtractedMeasure[];
  readonly issues: readonly ExtractionIssue[];
}

/** A report ready to be stored: its words and what they say. */
export interface ReportRecord {
  readonly id: string;
  /** SHA-256 of `text`. */
  readonly contentHash: string;
  /** Version of the rules that read it; a different one makes the record stale. */
  readonly readerVersion: string;
  /** Where the file was read from, for the user's eyes. */
  readonly source: string;
  /** The raw text, exactly as decoded; all offsets count in it. */
  readonly text: string;
  readonly extraction: ReportExtraction;
}
