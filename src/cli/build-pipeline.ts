import type { Pipeline } from '../pipeline.js';

/** The extraction pipeline, loaded only when something is to be read: its dictionaries take seconds and memory. */
export interface PipelineSource {
  /** Version of the rules, without loading them. */
  version(): Promise<string>;
  open(): Promise<Pipeline>;
}

/** The pipeline over the project's own knowledge. */
export function buildPipeline(): PipelineSource {
  let opened: Promise<Pipeline> | undefined;
  return {
    version: async () => (await import('../pipeline.js')).READER_VERSION,
    open: () => (opened ??= load()),
  };
}

async function load(): Promise<Pipeline> {
  const [{ createPipeline }, { loadKnowledge }] = await Promise.all([import('../pipeline.js'), import('../knowledge/index.js')]);
  return createPipeline(loadKnowledge());
}
