import { MultiDirectedGraph } from 'graphology';
import type { EntitySummary, GraphEdge } from '../../model/index.js';
import type { RecordDatabase } from './database.js';
import type { Touched } from './generation.js';
import { toEntitySummary, toGraphEdge } from './rows.js';
import type { EdgeRow, EntityRow } from './rows.js';

/** The graph in memory: nodes carry their summaries, edges what their claims add up to; keys are the ids. */
export type MemoryGraph = MultiDirectedGraph<{ summary: EntitySummary }, { edge: GraphEdge }>;

/** Loads the whole graph from the record. */
export function loadGraph(database: RecordDatabase): MemoryGraph {
  const graph: MemoryGraph = new MultiDirectedGraph();
  for (const row of database.iterate<EntityRow>('SELECT * FROM entity')) graph.addNode(row.id, { summary: toEntitySummary(row) });
  for (const row of database.iterate<EdgeRow>('SELECT * FROM edge')) addEdge(graph, row);
  return graph;
}

/** Brings what a write touched in step with the record. */
export function refreshGraph(graph: MemoryGraph, database: RecordDatabase, touched: Touched): void {
  for (const id of touched.edges) {
    if (graph.hasEdge(id)) graph.dropEdge(id);
  }
  for (const id of touched.entities) {
    const row = database.get<EntityRow>('SELECT id, kind, name, aliases, attributes, reports, connections FROM entity WHERE id = ?', id);
    if (row) graph.mergeNode(id, { summary: toEntitySummary(row) });
    else if (graph.hasNode(id)) graph.dropNode(id);
  }
  for (const id of touched.edges) {
    const row = database.get<EdgeRow>(
      'SELECT id, subject_id, type, object_id, confidence, modality, titles, reports, periods FROM edge WHERE id = ?',
      id,
    );
    if (row) addEdge(graph, row);
  }
}

function addEdge(graph: MemoryGraph, row: EdgeRow): void {
  graph.addDirectedEdgeWithKey(row.id, row.subject_id, row.object_id, { edge: toGraphEdge(row) });
}

/** The summary of a node that is there. */
export function summaryOf(graph: MemoryGraph, id: string): EntitySummary {
  return graph.getNodeAttribute(id, 'summary');
}
