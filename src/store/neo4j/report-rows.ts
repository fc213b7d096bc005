import {
  createEdgeId,
  isSymmetric,
  jurisdictionSteps,
  StoreError,
  type EntityKind,
  type EntityRef,
  type ExtractedRelation,
  type ReportRecord,
} from '../../model/index.js';
import type { EdgeClaim } from './edge-sum.js';
import type { EdgeKey } from './edge-sums.js';
import type { Parameters } from './parameters.js';
import { pickAttributes, toEvidenceLists } from './rows.js';

/** What one report says of an entity: in a list of entities (`listed`), or only as the end of a claim or measure. */
export interface ShownEntity {
  readonly reportId: string;
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly listed: boolean;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly attributes: ReturnType<typeof pickAttributes>;
  /** Of the mention's relationship in the graph. */
  readonly properties: Parameters;
}

/** A report as rows for the statements in cypher/load. */
export interface ReportRows {
  readonly report: Parameters;
  readonly shown: readonly ShownEntity[];
  readonly claims: readonly Parameters[];
  readonly measures: readonly Parameters[];
  readonly edges: readonly EdgeKey[];
  /** What the claims add to the edges. */
  readonly edgeClaims: readonly EdgeClaim[];
}

/** Takes a report apart into rows. Throws a StoreError for text that Neo4j would change. */
export function toReportRows(record: ReportRecord): ReportRows {
  const { extraction } = record;
  const claims = extraction.relations.map((relation) => toClaim(record, relation));
  const rows: ReportRows = {
    report: toReport(record),
    shown: toShownEntities(record),
    claims: claims.map(({ row }) => row),
    measures: extraction.measures.map(({ id, subjectId, value, unit, what, period, evidence }) => {
      return { id, reportId: record.id, subjectId, value, unit, what, period, ...toEvidenceLists(evidence) };
    }),
    edges: claims.map(({ edge }) => edge),
    edgeClaims: claims.map(({ edgeClaim }) => edgeClaim),
  };
  refuseHalfSurrogates(rows, extraction.report);
  return rows;
}

function toReport({ id, contentHash, readerVersion, source, text, extraction }: ReportRecord): Parameters {
  const { report, title, home, issuer, published, period, entities, relations, measures, issues } = extraction;
  return {
    id,
    name: report,
    title,
    home,
    ...jurisdictionSteps(home),
    issuer,
    published,
    period,
    source,
    contentHash,
    readerVersion,
    characters: text.length,
    text,
    entityCount: entities.length,
    claimCount: relations.length,
    measureCount: measures.length,
    issueCount: issues.length,
    issueStarts: issues.map(({ start }) => start),
    issueEnds: issues.map(({ end }) => end),
    issueWhats: issues.map(({ what }) => what),
  };
}

function toShownEntities({ id: reportId, extraction }: ReportRecord): readonly ShownEntity[] {
  const shown = new Map<string, ShownEntity>();
  for (const { id: entityId, kind, name, aliases, attributes, mentions, rules, confidence } of extraction.entities) {
    const picked = pickAttributes(attributes);
    const starts = mentions.map(({ start }) => start);
    const ends = mentions.map(({ end }) => end);
    const properties = { name, aliases: [...new Set(aliases)], ...picked, starts, ends, rules, confidence };
    shown.set(entityId, { reportId, entityId, kind, listed: true, name, aliases, attributes: picked, properties });
  }
  const addNamed = (entityId: string, [kind, name]: EntityRef): void => {
    if (shown.has(entityId)) return;
    shown.set(entityId, { reportId, entityId, kind, listed: false, name, aliases: [], attributes: {}, properties: { name } });
  };
  for (const { subjectId, subject, objectId, object } of extraction.relations) {
    addNamed(subjectId, subject);
    addNamed(objectId, object);
  }
  for (const { subjectId, subject } of extraction.measures) addNamed(subjectId, subject);
  return [...shown.values()];
}

function toClaim(
  { id: reportId, extraction }: ReportRecord,
  relation: ExtractedRelation,
): { readonly row: Parameters; readonly edge: EdgeKey; readonly edgeClaim: EdgeClaim } {
  const { id, type, title = null, modality, period, confidence, rules } = relation;
  const swapped = isSymmetric(type) && relation.subjectId > relation.objectId;
  const subjectId = swapped ? relation.objectId : relation.subjectId;
  const objectId = swapped ? relation.subjectId : relation.objectId;
  const edge = { id: createEdgeId(subjectId, type, objectId), subjectId, type, objectId };
  const evidence = toEvidenceLists(relation.evidence);
  const { starts, quotes } = evidence;
  return {
    edge,
    row: { id, reportId, edgeId: edge.id, subjectId, type, objectId, title, modality, period, confidence, rules, ...evidence },
    edgeClaim: { edgeId: edge.id, reportId, period: extraction.period, confidence, modality, title, starts, quotes },
  };
}

const HALF_SURROGATE = /\p{Surrogate}/u;

/** Half a surrogate pair has no UTF-8 form; the driver would store a replacement character in its place. */
function refuseHalfSurrogates(value: unknown, report: string): void {
  if (typeof value === 'string') {
    if (!HALF_SURROGATE.test(value)) return;
    const shown = JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
    throw new StoreError(`Storing the report "${report}" failed: ${shown} holds half a surrogate pair; clean the text first.`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) refuseHalfSurrogates(part, report);
}
