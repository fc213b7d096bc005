import { normaliseName, type EntityCard, type EntitySummary, type Page } from '../../model/index.js';
import type { EntityQuery } from '../graph-store.js';
import type { Neo4jConnection, Row, Run } from './connection.js';
import type { Parameters } from './parameters.js';
import {
  toEntitySummary,
  toReportSummary,
  toSourcedMeasure,
  type EntityNode,
  type MeasureNode,
  type ReportProperties,
  type SourceRow,
} from './rows.js';
import { statement } from './statements.js';

interface EntityRow extends Row {
  readonly entity: EntityNode;
}

/**
 * Finds entities by normalised name: the whole canonical name before a whole alias before a beginning before any part; among
 * equals the most connected first, then by name and id. Without text it lists all in that order.
 */
export async function findEntities(connection: Neo4jConnection, query: EntityQuery): Promise<Page<EntitySummary>> {
  const { offset, limit } = query;
  const filter = { kinds: query.kinds };
  const page = { ...filter, offset, limit };
  if (query.text === undefined) {
    return connection.read((run) => readPage(run, 'list-entities', 'count-entities', page));
  }
  const text = normaliseName(query.text);
  if (text === '') return { items: [], total: 0, offset, limit };
  const parameters = { ...page, text, line: `\n${text}\n`, beginning: `\n${text}` };
  return connection.read((run) => readPage(run, 'find-entities', 'count-found-entities', parameters));
}

async function readPage(
  run: Run,
  list: string,
  count: string,
  parameters: Parameters & { readonly offset: number; readonly limit: number },
): Promise<Page<EntitySummary>> {
  const { offset, limit } = parameters;
  const rows = await run<EntityRow>(statement(`store/${list}`), parameters);
  const [counted] = await run<{ total: number }>(statement(`store/${count}`), parameters);
  return { items: rows.map(({ entity }) => toEntitySummary(entity)), total: counted?.total ?? 0, offset, limit };
}

/** Entities whose canonical name or an alias equals `name` after normalising. */
export async function findEntitiesNamed(connection: Neo4jConnection, name: string): Promise<readonly EntitySummary[]> {
  const text = normaliseName(name);
  if (text === '') return [];
  const rows = await connection.read((run) => run<EntityRow>(statement('store/entities-named'), { line: `\n${text}\n` }));
  return rows.map(({ entity }) => toEntitySummary(entity));
}

/** One entity with its counts, measures and sources. */
export async function readEntityCard(connection: Neo4jConnection, id: string): Promise<EntityCard | undefined> {
  return connection.read(async (run) => {
    const summary = await readEntity(run, id);
    if (!summary) return undefined;
    const counts = await run<EntityCard['counts'][number] & Row>(statement('store/connection-counts'), { id });
    const measures = await run<{ measure: MeasureNode; report: SourceRow }>(statement('store/measures-of-entity'), { id });
    const sources = await run<{ report: ReportProperties; mentions: number }>(statement('store/sources-of-entity'), { id });
    return {
      ...summary,
      counts: counts.map(({ type, direction, count }) => ({ type, direction, count })),
      measures: measures.map(({ measure, report }) => toSourcedMeasure(measure, report)),
      sources: sources.map(({ report, mentions }) => ({ report: toReportSummary(report), mentions })),
    };
  });
}

/** The summary of one entity; undefined if it is unknown. */
export async function readEntity(run: Run, id: string): Promise<EntitySummary | undefined> {
  const [row] = await run<EntityRow>(statement('store/entity'), { id });
  return row && toEntitySummary(row.entity);
}

/** The summaries of entities by id. */
export async function readEntitiesById(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, EntitySummary>> {
  const rows = await run<EntityRow>(statement('store/entities-by-id'), { ids });
  return new Map(rows.map(({ entity }) => [entity.properties.id, toEntitySummary(entity)]));
}
