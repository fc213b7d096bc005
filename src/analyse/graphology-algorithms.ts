/**
 * graphology's algorithm packages are CommonJS whose export is the function itself, while their types describe an ES module's
 * default export. Here, and only here, the two are brought together.
 */
import gexfModule from 'graphology-gexf';
import louvainModule from 'graphology-communities-louvain';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';

function exportOf<T>(module: { readonly default: T }): T {
  return module as unknown as T;
}

export const louvain: typeof louvainModule.default = exportOf(louvainModule);
export const forceAtlas2: typeof forceAtlas2Module.default = exportOf(forceAtlas2Module);
export const pagerank: typeof pagerankModule.default = exportOf(pagerankModule);
export const writeGexf = gexfModule.write;
