import { ENTITY_KINDS, jurisdictionSteps } from '../../../model/index.js';
import type { EntitySummary, Evidence, GraphEdge, ReportSummary, SourcedClaim, SourcedMeasure } from '../../../model/index.js';

/** Values a property can have; what is absent is left out. */
export type Properties = Record<string, string | number | readonly string[] | readonly number[]>;

/** The graph in Cypher, node by node, as the statements of `cypher/` expect it of every store. */
export function entityLabels(entity: EntitySummary, isOfficial: boolean): string[] {
  return ['Entity', entity.kind, ...ENTITY_KINDS[entity.kind].extraLabels, ...(isOfficial ? ['Official'] : [])];
}

export function entityProperties(entity: EntitySummary): Properties {
  const { attributes } = entity;
  return present({
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    aliases: entity.aliases,
    category: attributes.category,
    level: attributes.level,
    adcode: attributes.adcode,
    jurisdiction: attributes.jurisdiction,
    ...jurisdictionSteps(attributes.jurisdiction ?? []),
    scope: attributes.scope,
    reports: entity.reports,
    connections: entity.connections,
  });
}

export function reportProperties(report: ReportSummary, text: string): Properties {
  return present({
    id: report.id,
    name: report.name,
    title: report.title,
    home: report.home,
    ...jurisdictionSteps(report.home),
    issuer: report.issuer,
    published: report.published,
    period: report.period,
    source: report.source,
    contentHash: report.contentHash,
    readerVersion: report.readerVersion,
    characters: report.characters,
    text,
  });
}

export function claimProperties(claim: SourcedClaim, edge: Pick<GraphEdge, 'subjectId' | 'type' | 'objectId'>): Properties {
  return present({
    id: claim.id,
    reportId: claim.reportId,
    subjectId: edge.subjectId,
    type: edge.type,
    objectId: edge.objectId,
    title: claim.title,
    modality: claim.modality,
    period: claim.period,
    confidence: claim.confidence,
    rules: claim.rules,
    ...evidenceProperties(claim.evidence),
  });
}

export function measureProperties(measure: SourcedMeasure): Properties {
  return present({
    id: measure.id,
    reportId: measure.reportId,
    subjectId: measure.subjectId,
    value: measure.value,
    unit: measure.unit,
    what: measure.what,
    period: measure.period,
    ...evidenceProperties(measure.evidence),
  });
}

/** An edge with all evidence of its claims, by report id, then start; the same words count once. */
export function edgeProperties(edge: GraphEdge, claims: readonly SourcedClaim[]): Properties {
  const quotes = new Map<string, Evidence & { readonly reportId: string }>();
  for (const { reportId, evidence } of claims) {
    for (const one of evidence) quotes.set(JSON.stringify([reportId, one.start, one.quote]), { ...one, reportId });
  }
  const sorted = [...quotes.values()].sort((a, b) => compare(a.reportId, b.reportId) || a.start - b.start || compare(a.quote, b.quote));
  return present({
    id: edge.id,
    confidence: edge.confidence,
    modality: edge.modality,
    titles: edge.titles,
    reports: edge.reports,
    reportIds: [...new Set(claims.map((claim) => claim.reportId))].sort(),
    periods: edge.periods,
    quotes: sorted.map((one) => one.quote),
    starts: sorted.map((one) => one.start),
    quoteReportIds: sorted.map((one) => one.reportId),
  });
}

function evidenceProperties(evidence: readonly Evidence[]): Properties {
  return {
    starts: evidence.map((one) => one.start),
    ends: evidence.map((one) => one.end),
    quotes: evidence.map((one) => one.quote),
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function present(properties: Readonly<Record<string, Properties[string] | null | undefined>>): Properties {
  const kept: Properties = {};
  for (const [key, value] of Object.entries(properties)) if (value !== null && value !== undefined) kept[key] = value;
  return kept;
}
