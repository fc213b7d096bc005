import { loadEntityGraph } from './entity-graph.js';
import type { GraphSource } from './entity-graph.js';
import { edgeAttributes, nodeAttributes } from './export-attributes.js';
import { writeGexf } from './graphology-algorithms.js';
import type { NodeMetrics } from './graph-metrics.js';

/** Writes the graph as GEXF 1.2 for Gephi. The format's writer wants the whole graph, which is therefore held in memory. */
export async function exportGexf(source: GraphSource, metrics?: ReadonlyMap<string, NodeMetrics>): Promise<string> {
  return writeGexf(await loadEntityGraph(source), {
    formatNode: (id, entity) => withLabel(nodeAttributes(entity, metrics?.get(id))),
    formatEdge: (_id, edge) => withLabel(edgeAttributes(edge)),
  });
}

function withLabel({ label, ...attributes }: Readonly<Record<string, string | number>>): {
  label: string;
  attributes: Record<string, string | number>;
} {
  return { label: String(label ?? ''), attributes };
}
