import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { SerializedGraph } from 'graphology-types';
import { describe, expect, it } from 'vitest';
import { exportGexf, exportGraphml, exportJson, loadEntityGraph, measureGraph } from '../../src/analyse/index.js';
import { committee, edge, entity, streamed } from '../query/answer-builders.js';

const body = committee('四川省', '资阳市');
const hostile = entity('Brand', `<script>alert("1")</script>&'书香'\u0000`, { aliases: ['甲', '乙'] });
const joined = edge(body, 'CARRIES_OUT', hostile, { titles: ['主席'] });
const source = { allEntities: () => streamed([body, hostile]), allEdges: () => streamed([joined]) };
const cleanName = `<script>alert("1")</script>&'书香'`;

async function text(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}

function expectSameGraph(graph: MultiGraph): void {
  expect(graph.nodes().sort()).toEqual([body.id, hostile.id].sort());
  expect(graph.source(joined.id)).toBe(body.id);
  expect(graph.target(joined.id)).toBe(hostile.id);
  expect(graph.getNodeAttributes(hostile.id)).toMatchObject({ label: cleanName, kind: 'Brand', aliases: '甲 | 乙' });
  expect(graph.getNodeAttribute(body.id, 'jurisdiction')).toBe('四川省 | 资阳市');
  expect(graph.getEdgeAttribute(joined.id, 'label')).toBe('CARRIES_OUT');
}

describe('exports', () => {
  it('JSON is read back by graphology', async () => {
    expectSameGraph(MultiDirectedGraph.from(JSON.parse(await text(exportJson(source))) as SerializedGraph));
  });

  it('GraphML is read back by graphology', async () => {
    expectSameGraph(graphml.parse(MultiGraph, await text(exportGraphml(source))));
  });

  it('GEXF is read back by graphology', async () => {
    expectSameGraph(gexf.parse(MultiGraph, await exportGexf(source), { allowUndeclaredAttributes: false }));
  });

  it('carry the metrics on request', async () => {
    const metrics = measureGraph(await loadEntityGraph(source));
    const graph = graphml.parse(MultiGraph, await text(exportGraphml(source, metrics)));
    expect(graph.getNodeAttribute(body.id, 'degree')).toBe(1);
    expect(graph.getNodeAttribute(body.id, 'pageRank')).toBeCloseTo(0.5);
  });

  it('write an empty graph', async () => {
    const nothing = { allEntities: () => streamed([]), allEdges: () => streamed([]) };
    expect(MultiDirectedGraph.from(JSON.parse(await text(exportJson(nothing))) as SerializedGraph).order).toBe(0);
    expect(graphml.parse(MultiGraph, await text(exportGraphml(nothing))).order).toBe(0);
    expect(gexf.parse(MultiGraph, await exportGexf(nothing)).order).toBe(0);
  });
});
