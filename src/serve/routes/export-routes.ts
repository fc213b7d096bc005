import { exportGexf, exportGraphml, exportJson, loadEntityGraph, measureGraph } from '../../analyse/index.js';
import type { GraphStoreReader } from '../../store/graph-store.js';
import { streamRoute } from '../route.js';
import type { Route } from '../route.js';
import { flagParameter } from '../schemas/parameters.js';
import { z } from '../schemas/zod.js';

const CONTENT_TYPES = {
  gexf: 'application/gexf+xml',
  graphml: 'application/graphml+xml',
  json: 'application/json',
  jsonl: 'application/jsonl',
} as const;

const attributes = z.record(z.string(), z.union([z.string(), z.number()]));
const graphologyGraph = z
  .strictObject({
    attributes,
    options: z.strictObject({ type: z.literal('directed'), multi: z.literal(true), allowSelfLoops: z.literal(true) }),
    nodes: z.array(z.strictObject({ key: z.string(), attributes })),
    edges: z.array(z.strictObject({ key: z.string(), source: z.string(), target: z.string(), attributes })),
  })
  .openapi('GraphologyGraph', { description: 'The form in which graphology writes and reads graphs.' });

const FORMATS = ['gexf', 'graphml', 'json', 'jsonl'] as const;

const download = streamRoute({
  path: '/api/export/{format}',
  operationId: 'exportGraph',
  tag: 'service',
  summary: 'The whole graph as a file',
  description:
    'gexf (Gephi), graphml and json (graphology) hold entities and edges; jsonl is the whole record, one report, entity, claim or measure a line. ' +
    'All but gexf are sent while they are read.',
  params: z.strictObject({ format: z.enum(FORMATS) }),
  query: z.strictObject({ metrics: flagParameter('Whether nodes carry degree, PageRank and community; jsonl has none.') }),
  answers: {
    [CONTENT_TYPES.gexf]: undefined,
    [CONTENT_TYPES.graphml]: undefined,
    [CONTENT_TYPES.json]: graphologyGraph,
    [CONTENT_TYPES.jsonl]: undefined,
  },
  handle: async ({ store }, { params: { format }, query: { metrics } }) => ({
    contentType: CONTENT_TYPES[format],
    fileName: `cppcc-graph.${format}`,
    pieces: await writeGraph(store, format, metrics),
  }),
});

async function writeGraph(
  store: GraphStoreReader,
  format: (typeof FORMATS)[number],
  wantsMetrics: boolean,
): Promise<AsyncIterable<string>> {
  if (format === 'jsonl') return jsonLines(store);
  const metrics = wantsMetrics ? measureGraph(await loadEntityGraph(store)) : undefined;
  switch (format) {
    case 'gexf':
      return single(await exportGexf(store, metrics));
    case 'graphml':
      return exportGraphml(store, metrics);
    case 'json':
      return exportJson(store, metrics);
  }
}

async function* jsonLines(store: GraphStoreReader): AsyncGenerator<string> {
  for await (const line of store.record()) yield `${JSON.stringify(line)}\n`;
}

async function* single(text: string): AsyncGenerator<string> {
  yield text;
}

export const exportRoutes: readonly Route[] = [download];
