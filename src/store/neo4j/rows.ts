import { ATTRIBUTE_KEYS } from '../../model/index.js';
import type {
  EntityAttributes,
  EntityKind,
  EntitySummary,
  Evidence,
  ExtractionIssue,
  JurisdictionPath,
  Modality,
  RelationType,
  ReportSummary,
  SourcedClaim,
  SourcedMeasure,
} from '../../model/index.js';

/** A node as `RETURN e AS entity` gives it. */
export interface EntityNode {
  readonly properties: EntityProperties;
}

export type EntityProperties = EntityAttributes & {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly reports: number;
  readonly connections: number;
};

/** The attributes among other properties; absent ones (null in the store) are absent. */
export function pickAttributes(properties: { readonly [Key in keyof EntityAttributes]?: EntityAttributes[Key] | null }): EntityAttributes {
  const present = ATTRIBUTE_KEYS.filter((key) => properties[key] !== undefined && properties[key] !== null);
  return Object.fromEntries(present.map((key) => [key, properties[key]]));
}

export function toEntitySummary({ properties }: EntityNode): EntitySummary {
  const { id, kind, name, aliases, reports, connections } = properties;
  return { id, kind, name, aliases, attributes: pickAttributes(properties), reports, connections };
}

/** Properties of a report node without its text. */
export interface ReportProperties {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly home: JurisdictionPath;
  readonly issuer?: string | null;
  readonly published?: string | null;
  readonly period?: string | null;
  readonly source: string;
  readonly contentHash: string;
  readonly readerVersion: string;
  readonly characters: number;
  readonly entityCount: number;
  readonly claimCount: number;
  readonly measureCount: number;
  readonly issueCount: number;
}

export function toReportSummary(report: ReportProperties): ReportSummary {
  return {
    id: report.id,
    name: report.name,
    title: report.title,
    home: report.home,
    issuer: report.issuer ?? null,
    published: report.published ?? null,
    period: report.period ?? null,
    source: report.source,
    contentHash: report.contentHash,
    readerVersion: report.readerVersion,
    characters: report.characters,
    counts: { entities: report.entityCount, claims: report.claimCount, measures: report.measureCount, issues: report.issueCount },
  };
}

/** Properties of a report node with what only its own page shows. */
export interface FullReportProperties extends ReportProperties {
  readonly text: string;
  readonly issueStarts: readonly number[];
  readonly issueEnds: readonly number[];
  readonly issueWhats: readonly string[];
}

export function toIssues({ issueStarts, issueEnds, issueWhats }: FullReportProperties): readonly ExtractionIssue[] {
  return issueStarts.map((start, index) => ({ start, end: issueEnds[index] ?? start, what: issueWhats[index] ?? '' }));
}

/** Evidence as a node keeps it: three lists of one length. */
export interface EvidenceLists {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly quotes: readonly string[];
}

export function toEvidence({ starts, ends, quotes }: EvidenceLists): readonly Evidence[] {
  return starts.map((start, index) => ({ start, end: ends[index] ?? start, quote: quotes[index] ?? '' }));
}

export function toEvidenceLists(evidence: readonly Evidence[]): EvidenceLists {
  return {
    starts: evidence.map(({ start }) => start),
    ends: evidence.map(({ end }) => end),
    quotes: evidence.map(({ quote }) => quote),
  };
}

/** What a statement says of the report beside a claim or measure. */
export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly issuer: string | null;
  readonly published?: string | null;
}

export interface ClaimNode {
  readonly properties: EvidenceLists & {
    readonly id: string;
    readonly edgeId: string;
    readonly subjectId: string;
    readonly type: RelationType;
    readonly objectId: string;
    readonly title?: string;
    readonly modality: Modality;
    readonly period?: string;
    readonly confidence: number;
    readonly rules: readonly string[];
  };
}

export function toSourcedClaim({ properties }: ClaimNode, report: SourceRow): SourcedClaim {
  const { id, title, modality, period, confidence, rules } = properties;
  return {
    id,
    reportId: report.id,
    reportName: report.name,
    issuer: report.issuer,
    published: report.published ?? null,
    period: period ?? null,
    ...(title === undefined ? {} : { title }),
    modality,
    confidence,
    rules,
    evidence: toEvidence(properties),
  };
}

export interface MeasureNode {
  readonly properties: EvidenceLists & {
    readonly id: string;
    readonly subjectId: string;
    readonly value: number;
    readonly unit: string;
    readonly what: string;
    readonly period?: string;
  };
}

export function toSourcedMeasure({ properties }: MeasureNode, report: SourceRow): SourcedMeasure {
  const { id, subjectId, value, unit, what, period } = properties;
  return {
    id,
    subjectId,
    value,
    unit,
    what,
    period: period ?? null,
    reportId: report.id,
    reportName: report.name,
    issuer: report.issuer,
    evidence: toEvidence(properties),
  };
}
