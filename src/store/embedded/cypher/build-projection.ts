import type { BatchEdgeInput, GrafeoDB } from '@grafeo-db/js';
import type { RelationType, SourcedClaim } from '../../../model/index.js';
import type { RecordDatabase } from '../database.js';
import { readGeneration } from '../generation.js';
import { CLAIM_COLUMNS, MEASURE_COLUMNS, toSourcedClaim, toSourcedMeasure } from '../read-claims.js';
import type { ClaimRow, MeasureRow } from '../read-claims.js';
import { REPORT_COLUMNS, toReportSummary } from '../read-reports.js';
import type { ReportRow } from '../read-reports.js';
import { toEntitySummary, toGraphEdge } from '../rows.js';
import type { EdgeRow, EntityRow } from '../rows.js';
import { claimProperties, edgeProperties, entityLabels, entityProperties, measureProperties, reportProperties } from './projection-shape.js';
import type { Properties } from './projection-shape.js';

/** Edges written in one call of the engine. */
const EDGE_BATCH = 5_000;

/** Keeps whole-valued decimals decimal: the binding would store 1.0 as the integer 1, and 1 / 2 would be 0. */
const DECIMAL_STATEMENTS = [
  'MATCH (c:Claim) SET c.confidence = toFloat(c.confidence)',
  'MATCH (m:Measure) SET m.value = toFloat(m.value)',
  'MATCH (:Entity)-[r]->(:Entity) SET r.confidence = toFloat(r.confidence)',
];

const INDEX_STATEMENTS = [
  'CREATE INDEX entity_id FOR (e:Entity) ON (e.id)',
  'CREATE INDEX entity_name FOR (e:Entity) ON (e.name)',
  'CREATE INDEX report_id FOR (r:Report) ON (r.id)',
];

/** Writes the record, as of one moment, into an empty database of the engine; answers the generation it shows. */
export async function buildProjection(database: RecordDatabase, engine: GrafeoDB): Promise<number> {
  database.exec('BEGIN');
  const generation = readGeneration(database);
  const writer = createWriter(engine);
  writeNodes(database, writer);
  await writeEdges(database, writer);
  await writer.flush();
  for (const statement of [...DECIMAL_STATEMENTS, ...INDEX_STATEMENTS]) await engine.executeCypher(statement);
  database.exec('COMMIT');
  return generation;
}

interface ProjectionWriter {
  node(id: string, labels: string[], properties: Properties): void;
  edge(sourceId: string, targetId: string, type: string, properties: Properties): Promise<void>;
  flush(): Promise<void>;
}

function createWriter(engine: GrafeoDB): ProjectionWriter {
  const places = new Map<string, number>();
  const placeOf = (id: string) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`Building the projection failed: ${id} is named by the record and not in it.`);
    return place;
  };
  let edges: BatchEdgeInput[] = [];
  const flush = async () => {
    const batch = edges;
    edges = [];
    if (batch.length > 0) await engine.batchCreateEdges(batch);
  };
  return {
    node: (id, labels, properties) => {
      places.set(id, engine.createNode(labels, properties).id);
    },
    edge: async (sourceId, targetId, type, properties) => {
      edges.push({ src: placeOf(sourceId), dst: placeOf(targetId), type, properties });
      if (edges.length >= EDGE_BATCH) await flush();
    },
    flush,
  };
}

function writeNodes(database: RecordDatabase, writer: ProjectionWriter): void {
  const officials = new Set(
    database.all<{ id: string }>(`SELECT DISTINCT subject_id AS id FROM edge WHERE type = 'HOLDS_POSITION'`).map((row) => row.id),
  );
  for (const row of database.iterate<EntityRow>('SELECT * FROM entity ORDER BY id')) {
    writer.node(row.id, entityLabels(toEntitySummary(row), officials.has(row.id)), entityProperties(toEntitySummary(row)));
  }
  for (const row of database.iterate<ReportRow & { text: string }>(
    `SELECT ${REPORT_COLUMNS}, t.text AS text FROM report r JOIN report_text t ON t.report_id = r.id ORDER BY r.id`,
  )) {
    writer.node(row.id, ['Report'], reportProperties(toReportSummary(row), JSON.parse(row.text) as string));
  }
}

type ClaimEdgeRow = ClaimRow & Pick<EdgeRow, 'subject_id' | 'object_id'> & { readonly type: RelationType };

async function writeEdges(database: RecordDatabase, writer: ProjectionWriter): Promise<void> {
  for (const row of database.iterate<{ report_id: string; entity_id: string; mentions: string }>(
    'SELECT report_id, entity_id, mentions FROM report_entity WHERE listed = 1 ORDER BY report_id, entity_id',
  )) {
    const spans = JSON.parse(row.mentions) as [number, number][];
    await writer.edge(row.report_id, row.entity_id, 'MENTIONS', {
      starts: spans.map(([start]) => start),
      ends: spans.map(([, end]) => end),
    });
  }
  for (const row of database.iterate<MeasureRow>(
    `SELECT ${MEASURE_COLUMNS} FROM measure m JOIN report r ON r.id = m.report_id ORDER BY m.id`,
  )) {
    writer.node(row.id, ['Measure'], measureProperties(toSourcedMeasure(row)));
    await writer.edge(row.report_id, row.id, 'STATES', {});
    await writer.edge(row.id, row.subject_id, 'OF', {});
  }
  await writeClaims(database, writer);
}

/** Claims and, after the last claim of each, the edge that they add up to. */
async function writeClaims(database: RecordDatabase, writer: ProjectionWriter): Promise<void> {
  let claims: SourcedClaim[] = [];
  let edgeId: string | undefined;
  const finishEdge = async () => {
    const row = database.get<EdgeRow>('SELECT * FROM edge WHERE id = ?', edgeId ?? '');
    if (row) await writer.edge(row.subject_id, row.object_id, row.type, edgeProperties(toGraphEdge(row), claims));
    claims = [];
  };
  for (const row of database.iterate<ClaimEdgeRow>(
    `SELECT ${CLAIM_COLUMNS}, c.subject_id AS subject_id, c.type AS type, c.object_id AS object_id
     FROM claim c JOIN report r ON r.id = c.report_id ORDER BY c.edge_id, c.report_id, c.id`,
  )) {
    if (row.edge_id !== edgeId) await finishEdge();
    edgeId = row.edge_id;
    const claim = toSourcedClaim(row);
    claims.push(claim);
    writer.node(row.id, ['Claim'], claimProperties(claim, { subjectId: row.subject_id, type: row.type, objectId: row.object_id }));
    await writer.edge(row.report_id, row.id, 'STATES', {});
    await writer.edge(row.id, row.subject_id, 'SUBJECT', {});
    await writer.edge(row.id, row.object_id, 'OBJECT', {});
  }
  await finishEdge();
}
