import { createEdgeId, createEntityId } from '../../src/model/index.js';
import type {
  AdoptionFact,
  Connection,
  EntityAttributes,
  EntityKind,
  EntitySummary,
  GraphEdge,
  RelationType,
  ReportSummary,
  SourcedClaim,
} from '../../src/model/index.js';

/** An entity as lists show it. */
export function entity(kind: EntityKind, name: string, more: Partial<EntitySummary> = {}): EntitySummary {
  return { id: createEntityId(kind, name), kind, name, aliases: [], attributes: {}, reports: 1, connections: 1, ...more };
}

/** A committee that serves the place at the end of a path. */
export function committee(...path: string[]): EntitySummary {
  const attributes: EntityAttributes = { jurisdiction: path };
  return entity('Committee', `${path.at(-1) ?? '全国'}政协`, { attributes });
}

export function edge(subject: EntitySummary, type: RelationType, object: EntitySummary, more: Partial<GraphEdge> = {}): GraphEdge {
  return {
    id: createEdgeId(subject.id, type, object.id),
    subjectId: subject.id,
    type,
    objectId: object.id,
    confidence: 0.9,
    modality: 'asserted',
    titles: [],
    reports: 1,
    periods: ['2024'],
    ...more,
  };
}

export function claim(more: Partial<SourcedClaim> = {}): SourcedClaim {
  return {
    id: 'claim-1',
    reportId: 'report-1',
    reportName: '一.txt',
    issuer: null,
    published: null,
    period: '2024',
    modality: 'asserted',
    confidence: 0.9,
    rules: ['rule'],
    evidence: [{ start: 0, end: 2, quote: '开展' }],
    ...more,
  };
}

export function adoption(
  body: EntitySummary,
  type: AdoptionFact['type'],
  initiative: EntitySummary,
  ...claims: SourcedClaim[]
): AdoptionFact {
  return { body, type, initiative, claims: claims.length === 0 ? [claim()] : claims };
}

export function connection(type: RelationType, direction: Connection['direction'], other: EntitySummary): Connection {
  return { edgeId: `edge-${type}-${other.id}`, type, direction, other, confidence: 0.9, modality: 'asserted', claims: [claim()] };
}

export function report(name: string, more: Partial<ReportSummary> = {}): ReportSummary {
  return {
    id: `report-${name}`,
    name,
    title: name,
    home: [],
    issuer: null,
    published: null,
    period: null,
    source: name,
    contentHash: 'hash',
    readerVersion: '1',
    characters: 100,
    counts: { entities: 1, claims: 1, measures: 0, issues: 0 },
    ...more,
  };
}

/** An async reading of an array, as a store answers it. */
export async function* streamed<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}
