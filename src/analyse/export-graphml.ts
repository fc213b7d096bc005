import type { GraphSource } from './entity-graph.js';
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, edgeAttributes, nodeAttributes } from './export-attributes.js';
import type { ExportAttributes } from './export-attributes.js';
import type { NodeMetrics } from './graph-metrics.js';

/**
 * Writes the graph as GraphML (http://graphml.graphdrawing.org), piece by piece, so that no graph need fit into memory.
 * graphology reads GraphML but does not write it.
 */
export async function* exportGraphml(source: GraphSource, metrics?: ReadonlyMap<string, NodeMetrics>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', NODE_ATTRIBUTES) + keys('edge', EDGE_ATTRIBUTES);
  yield '<graph id="cppcc-graph" edgedefault="directed">\n';
  for await (const entity of source.allEntities()) {
    yield `<node id="${escapeXml(entity.id)}">${data('node', nodeAttributes(entity, metrics?.get(entity.id)))}</node>\n`;
  }
  for await (const edge of source.allEdges()) {
    const ends = `source="${escapeXml(edge.subjectId)}" target="${escapeXml(edge.objectId)}"`;
    yield `<edge id="${escapeXml(edge.id)}" ${ends}>${data('edge', edgeAttributes(edge))}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys(owner: 'node' | 'edge', attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, type]) => `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');
}

function data(owner: 'node' | 'edge', attributes: ExportAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => `<data key="${owner}-${name}">${escapeXml(String(value))}</data>`)
    .join('');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
}
