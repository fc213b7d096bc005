import type {
  EntityAttributes,
  EntityKind,
  EntitySummary,
  GraphEdge,
  JurisdictionPath,
  Modality,
  RelationType,
} from '../../model/index.js';
import { compareText } from './order.js';

/** A row of `entity`. */
export interface EntityRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: string;
  readonly attributes: string;
  readonly reports: number;
  readonly connections: number;
}

/** A row of `edge`. */
export interface EdgeRow {
  readonly id: string;
  readonly subject_id: string;
  readonly type: RelationType;
  readonly object_id: string;
  readonly confidence: number;
  readonly modality: Modality;
  readonly titles: string;
  readonly reports: number;
  readonly periods: string;
}

export function toEntitySummary(row: EntityRow): EntitySummary {
  return Object.freeze({
    id: row.id,
    kind: row.kind,
    name: row.name,
    aliases: parseList(row.aliases),
    attributes: JSON.parse(row.attributes) as EntityAttributes,
    reports: row.reports,
    connections: row.connections,
  });
}

export function toGraphEdge(row: EdgeRow): GraphEdge {
  return Object.freeze({
    id: row.id,
    subjectId: row.subject_id,
    type: row.type,
    objectId: row.object_id,
    confidence: row.confidence,
    modality: row.modality,
    titles: parseList(row.titles),
    reports: row.reports,
    periods: parseList(row.periods),
  });
}

export function parsePath(json: string): JurisdictionPath {
  return JSON.parse(json) as JurisdictionPath;
}

export function parseList(json: string): readonly string[] {
  return JSON.parse(json) as string[];
}

/** JSON of the different texts in code point order. */
export function sortedList(texts: Iterable<string>): string {
  return JSON.stringify([...new Set(texts)].sort(compareText));
}
