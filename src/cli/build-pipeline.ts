import { join } from 'node:path';
import type { Recogniser } from '../model/index.js';
import type { Pipeline } from '../pipeline.js';

/** What persons are recognised by: the rules weighed against the name model, or the rules alone. */
export const RECOGNISERS = ['model', 'rules'] as const;
export type RecogniserChoice = (typeof RECOGNISERS)[number];

/** The extraction pipeline, loaded only when something is to be read: its dictionaries take seconds and memory. */
export interface PipelineSource {
  /** Version of a reading, without loading what it needs. */
  version(): Promise<string>;
  open(): Promise<Pipeline>;
  /** The same pipeline with another recogniser. */
  recognisingBy(recogniser: RecogniserChoice): PipelineSource;
}

/** The pipeline over the project's own knowledge. */
export function buildPipeline(recogniser: RecogniserChoice = 'model'): PipelineSource {
  let opened: Promise<Pipeline> | undefined;
  return {
    async version() {
      const { readerVersion } = await import('../pipeline.js');
      return readerVersion(recogniser === 'model' ? (await import('../recognise/index.js')).NAME_MODEL : undefined);
    },
    open: () => (opened ??= load(recogniser)),
    recognisingBy: (choice) => buildPipeline(choice),
  };
}

async function load(choice: RecogniserChoice): Promise<Pipeline> {
  const [{ createPipeline }, { DATA_FOLDER, loadKnowledge }] = await Promise.all([
    import('../pipeline.js'),
    import('../knowledge/index.js'),
  ]);
  return createPipeline(loadKnowledge(), choice === 'model' ? await openRecogniser(DATA_FOLDER) : undefined);
}

async function openRecogniser(dataFolder: string): Promise<Recogniser> {
  const { NAME_MODEL, openNameModel } = await import('../recognise/index.js');
  return openNameModel(join(dataFolder, 'models', NAME_MODEL));
}
