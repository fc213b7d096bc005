import type { Evidence } from './evidence.js';
import type { EntityAttributes, ExtractionIssue } from './extraction.js';
import type { JurisdictionPath } from './jurisdiction.js';
import type { Modality } from './mention.js';
import type { EntityKind, RelationType } from './ontology.js';
import type { Span } from './span.js';

/** One page of a longer answer; `total` counts everything that matched, before the page was cut. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

/** An entity in a list: enough to show and to link. */
export interface EntitySummary {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly attributes: EntityAttributes;
  /** How many reports mention it. */
  readonly reports: number;
  /** How many edges it has. */
  readonly connections: number;
}

/** A report without its text. */
export interface ReportSummary {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly home: JurisdictionPath;
  readonly issuer: string | null;
  readonly published: string | null;
  readonly period: string | null;
  readonly source: string;
  readonly contentHash: string;
  readonly readerVersion: string;
  readonly characters: number;
  readonly counts: { readonly entities: number; readonly claims: number; readonly measures: number; readonly issues: number };
}

/** Where in a report an entity is mentioned. */
export interface ReportMention extends Span {
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** A report with its words, its mentions in reading order and what was not understood. */
export interface ReportText extends ReportSummary {
  readonly text: string;
  readonly mentions: readonly ReportMention[];
  readonly issues: readonly ExtractionIssue[];
}

/** What one report says of one edge, with its words. */
export interface SourcedClaim {
  readonly id: string;
  readonly reportId: string;
  readonly reportName: string;
  readonly issuer: string | null;
  readonly published: string | null;
  readonly period: string | null;
  readonly title?: string;
  readonly modality: Modality;
  readonly confidence: number;
  readonly rules: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A number given of an entity, with the report and words that give it. */
export interface SourcedMeasure {
  readonly id: string;
  readonly subjectId: string;
  readonly value: number;
  readonly unit: string;
  readonly what: string;
  readonly period: string | null;
  readonly reportId: string;
  readonly reportName: string;
  readonly issuer: string | null;
  readonly evidence: readonly Evidence[];
}

export type Direction = 'out' | 'in';

/** An edge seen from one of its ends. For a symmetric type the direction is always `out`. */
export interface Connection {
  readonly edgeId: string;
  readonly type: RelationType;
  readonly direction: Direction;
  readonly other: EntitySummary;
  /** The highest confidence of its claims. */
  readonly confidence: number;
  /** `asserted` if any claim is. */
  readonly modality: Modality;
  readonly claims: readonly SourcedClaim[];
}

/** How many edges of a type an entity has in a direction. */
export interface ConnectionCount {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly count: number;
}

/** All that is known of an entity but its edges, which are counted. */
export interface EntityCard extends EntitySummary {
  readonly counts: readonly ConnectionCount[];
  readonly measures: readonly SourcedMeasure[];
  /** Reports that mention it, with how often. */
  readonly sources: readonly { readonly report: ReportSummary; readonly mentions: number }[];
}

/** An edge of the graph: all claims of one (subject, type, object) added up. */
export interface GraphEdge {
  readonly id: string;
  readonly subjectId: string;
  readonly type: RelationType;
  readonly objectId: string;
  readonly confidence: number;
  readonly modality: Modality;
  /** Posts, for HOLDS_POSITION. */
  readonly titles: readonly string[];
  /** How many reports state it. */
  readonly reports: number;
  /** Periods of the reports that state it, sorted. */
  readonly periods: readonly string[];
}

export interface NeighbourhoodRequest {
  /** 1–3. */
  readonly depth: number;
  readonly types?: readonly RelationType[];
  /** Only walk to and show entities of these kinds (the centre always shows). */
  readonly kinds?: readonly EntityKind[];
  /** The most entities to show besides the centre. */
  readonly limit: number;
}

/**
 * What lies around an entity. Nearer entities come first, then the better connected, then by id.
 * `total` counts every entity that the request reaches, `shown` those in `nodes`, both without the centre;
 * `edges` are all edges of the asked types between shown nodes.
 */
export interface Neighbourhood {
  readonly center: EntitySummary;
  readonly depth: number;
  readonly nodes: readonly (EntitySummary & { readonly distance: number })[];
  readonly edges: readonly GraphEdge[];
  readonly shown: number;
  readonly total: number;
  readonly truncated: boolean;
}

/** A shortest path, ends included; edges in walking order, direction as stored. */
export interface PathAnswer {
  readonly nodes: readonly EntitySummary[];
  readonly edges: readonly (GraphEdge & { readonly claims: readonly SourcedClaim[] })[];
  readonly length: number;
}

export interface PathRequest {
  /** The most edges to walk, 1–10. */
  readonly maxLength: number;
  readonly types?: readonly RelationType[];
  /** Walk only over these kinds; the ends are free. */
  readonly kinds?: readonly EntityKind[];
}

/** A body that carries out or originates an initiative, as its claims say. */
export interface AdoptionFact {
  readonly initiative: EntitySummary;
  readonly body: EntitySummary;
  readonly type: 'CARRIES_OUT' | 'ORIGINATES';
  readonly claims: readonly SourcedClaim[];
}

/** How much is in the graph. */
export interface GraphStatistics {
  readonly reports: number;
  readonly entities: number;
  readonly edges: number;
  readonly claims: number;
  readonly measures: number;
  readonly kinds: Readonly<Partial<Record<EntityKind, number>>>;
  readonly types: Readonly<Partial<Record<RelationType, number>>>;
}

/** A value that Cypher can answer, as JSON: nodes and relationships carry what they are. */
export type CypherValue = null | boolean | number | string | readonly CypherValue[] | { readonly [key: string]: CypherValue };

/** Rows of a statement. `truncated` tells that the row cap cut the answer. */
export interface CypherResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CypherValue[])[];
  readonly truncated: boolean;
}

/** One line of the whole record, for export and comparison. Lines come in a stable order: reports, entities, claims, measures, each by id. */
export type RecordLine =
  | ({ readonly line: 'report' } & ReportSummary)
  | {
      readonly line: 'entity';
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly aliases: readonly string[];
      readonly attributes: EntityAttributes;
      readonly mentions: readonly (Span & { readonly reportId: string })[];
    }
  | ({ readonly line: 'claim'; readonly subjectId: string; readonly type: RelationType; readonly objectId: string } & SourcedClaim)
  | ({ readonly line: 'measure' } & SourcedMeasure);
