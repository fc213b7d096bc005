import type { GraphSource } from './entity-graph.js';
import { edgeAttributes, nodeAttributes } from './export-attributes.js';
import type { NodeMetrics } from './graph-metrics.js';

/**
 * Writes the graph in graphology's own JSON form, piece by piece, so that no graph need fit into memory:
 * `Graph.from(JSON.parse(text))` reads it.
 */
export async function* exportJson(source: GraphSource, metrics?: ReadonlyMap<string, NodeMetrics>): AsyncGenerator<string> {
  yield '{"attributes":{},"options":{"type":"directed","multi":true,"allowSelfLoops":true},"nodes":[';
  let separator = '\n';
  for await (const entity of source.allEntities()) {
    yield separator + JSON.stringify({ key: entity.id, attributes: nodeAttributes(entity, metrics?.get(entity.id)) });
    separator = ',\n';
  }
  yield '],"edges":[';
  separator = '\n';
  for await (const edge of source.allEdges()) {
    yield separator + JSON.stringify({ key: edge.id, source: edge.subjectId, target: edge.objectId, attributes: edgeAttributes(edge) });
    separator = ',\n';
  }
  yield ']}\n';
}
