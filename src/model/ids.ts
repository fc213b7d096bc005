import { createHash } from 'node:crypto';
import type { EntityKind, RelationType } from './ontology.js';
import { normaliseName } from './normalise.js';

/**
 * Ids are hashes of the fewest source values that tell things apart, so that better cleaning or newer rules never
 * change them: an entity by kind, normalised canonical name and scope; a claim by its report, ends, type, title and modality.
 */
function digest(parts: readonly string[], length: number): string {
  return createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, length);
}

/**
 * The id of an entity, e.g. `committee-5f0c…` (kind in lower case, 16 hex digits).
 * `scope` keeps homonyms apart: the jurisdiction path a person or a place or a local body belongs to; '' where the name alone identifies.
 */
export function createEntityId(kind: EntityKind, name: string, scope = ''): string {
  return `${kind.toLowerCase()}-${digest([kind, normaliseName(name), normaliseName(scope)], 16)}`;
}

/** The id of a report: by the name it is kept under (its file name), so that changed content replaces the same report. */
export function createReportId(name: string): string {
  return `report-${digest(['report', name.normalize('NFC')], 16)}`;
}

/** The id of an edge: one per (subject, type, object). */
export function createEdgeId(subjectId: string, type: RelationType, objectId: string): string {
  return `edge-${digest([subjectId, type, objectId], 20)}`;
}

/** The id of a claim: what one report says of one edge. */
export function createClaimId(
  reportId: string,
  subjectId: string,
  type: RelationType,
  objectId: string,
  title: string,
  modality: string,
): string {
  return `claim-${digest([reportId, subjectId, type, objectId, title, modality], 20)}`;
}

/** The id of a measure: by its report, subject, the sentence's start and what was counted. */
export function createMeasureId(reportId: string, subjectId: string, start: number, value: number, unit: string, what: string): string {
  return `measure-${digest([reportId, subjectId, String(start), String(value), unit, what], 20)}`;
}

/** SHA-256 of a report's raw text, in hex: tells whether its content changed. */
export function hashContent(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
