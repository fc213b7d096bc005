import type { Readable, Writable } from 'node:stream';
import type { Config } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';
import { buildPipeline, type PipelineSource, type RecogniserChoice } from './build-pipeline.js';
import { openStore, type StoreAccess } from './open-store.js';

/** A stream for people, which may be a terminal. */
export type TerminalStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** All that a command touches outside itself; tests hand in their own. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  readonly environment: NodeJS.ProcessEnv;
  readonly workingFolder: string;
  readonly openStore: (config: Config, access: StoreAccess) => Promise<GraphStore>;
  readonly pipeline: PipelineSource;
  /** Asks to be told of SIGINT and SIGTERM once, instead of ending at once; a second signal ends the process. */
  readonly onInterrupt: () => AbortSignal;
}

/** The pipeline with the recogniser that was asked for. */
export function pipelineOf({ pipeline }: Surroundings, recogniser: RecogniserChoice | undefined): PipelineSource {
  return recogniser === undefined ? pipeline : pipeline.recognisingBy(recogniser);
}

/** The real surroundings of this process. */
export function processSurroundings(): Surroundings {
  // without a listener, a reader that goes away would end the process with a stack trace; whoever writes results asks for the outcome
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    workingFolder: process.cwd(),
    openStore,
    pipeline: buildPipeline(),
    onInterrupt,
  };
}

function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return controller.signal;
}
