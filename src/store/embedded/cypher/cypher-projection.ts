import { CypherError, StoreError } from '../../../model/index.js';
import type { CypherResult, CypherValue } from '../../../model/index.js';
import type { CypherLimits } from '../../graph-store.js';
import type { ProcessMessage } from './process-messages.js';
import type { ProjectionFiles } from './projection-files.js';
import { startProcess } from './start-process.js';
import type { EngineProcess } from './start-process.js';

/** A read-only copy of the record that speaks Cypher. */
export interface CypherProjection {
  /** Answers one statement; a CypherError says why not. Statements wait for one another. */
  run(statement: string, parameters: Readonly<Record<string, CypherValue>>, limits: CypherLimits): Promise<CypherResult>;
  close(): Promise<void>;
}

export interface CypherProjectionOptions {
  readonly recordPath: string;
  readonly files: ProjectionFiles;
  /** The record's generation now. */
  readonly generation: () => number;
  readonly buildTimeoutMs: number;
  readonly memoryMiB: number;
}

/**
 * Builds the projection when first asked and again when the record has moved on, and runs statements on it in a child process
 * that is ended when a statement takes too long. The time of a statement does not count the building.
 */
export function createCypherProjection(options: CypherProjectionOptions): CypherProjection {
  let running: { readonly process: EngineProcess; readonly path: string } | undefined;
  let building: EngineProcess | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;

  function refuseIfClosed(): void {
    if (closed) throw new StoreError('Running the statement failed: the store was closed; open it again.', { code: 'store-unavailable' });
  }

  async function stop(): Promise<void> {
    const stopped = running;
    running = undefined;
    await stopped?.process.kill();
  }

  async function build(): Promise<string> {
    const buildingPath = options.files.buildingPath();
    building = startProcess({ task: 'build', recordPath: options.recordPath, projectionPath: buildingPath });
    try {
      const message = await nextWithin(building, options.buildTimeoutMs);
      if (message === 'late') throw new CypherError('timeout', `Building the graph for Cypher took more than ${options.buildTimeoutMs} ms.`);
      if (message?.kind !== 'built') throw failure(message, building);
      await building.kill();
      options.files.accept(buildingPath, message.generation);
      return options.files.path(message.generation);
    } finally {
      await building.kill();
      building = undefined;
      options.files.discard(buildingPath);
    }
  }

  /** The process that answers from the file at `path`, or what it said instead of being ready. */
  async function start(path: string): Promise<EngineProcess | CypherError> {
    await stop();
    refuseIfClosed();
    const started = startProcess({ task: 'answer', projectionPath: path, memoryMiB: options.memoryMiB });
    running = { process: started, path };
    const message = await nextWithin(started, options.buildTimeoutMs);
    if (message !== 'late' && message?.kind === 'ready') return started;
    await stop();
    refuseIfClosed();
    options.files.discard(path);
    return failure(message === 'late' ? undefined : message, started);
  }

  async function openCurrent(): Promise<EngineProcess> {
    const generation = options.generation();
    const path = options.files.path(generation);
    if (running?.path === path && !running.process.exited) return running.process;
    if (options.files.exists(generation)) {
      const kept = await start(path);
      if (!(kept instanceof CypherError)) return kept;
    }
    const started = await start(await build());
    if (started instanceof CypherError) throw started;
    return started;
  }

  async function answer(
    statement: string,
    parameters: Readonly<Record<string, CypherValue>>,
    { rows, timeoutMs }: CypherLimits,
  ): Promise<CypherResult> {
    refuseIfClosed();
    const engine = await openCurrent();
    engine.send({ statement, parameters, rows });
    const message = await nextWithin(engine, timeoutMs);
    if (message !== 'late' && message?.kind === 'answer') return message.result;
    if (message !== 'late' && message?.kind === 'refused') {
      if (message.refusal === 'failed') await stop();
      throw new CypherError(message.refusal, message.message, { position: message.position });
    }
    await stop();
    if (message === 'late') {
      throw new CypherError('timeout', `Running the statement was stopped after ${timeoutMs} ms. Ask for less, or allow more time.`);
    }
    throw failure(message, engine);
  }

  return {
    run: (statement, parameters, limits) => {
      const answered = queue.then(() => answer(statement, parameters, limits));
      queue = answered.catch(() => undefined);
      return answered;
    },
    close: async () => {
      closed = true;
      await Promise.all([stop(), building?.kill()]);
      await queue;
    },
  };
}

/** The next message of a process, undefined if it ends first, `late` if neither happens in time. */
async function nextWithin(engine: EngineProcess, timeoutMs: number): Promise<ProcessMessage | undefined | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, 'late');
  });
  try {
    return await Promise.race([engine.next(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function failure(message: ProcessMessage | undefined, engine: EngineProcess): CypherError {
  if (message?.kind === 'refused') return new CypherError(message.refusal, message.message);
  const words = engine.lastWords();
  return new CypherError('failed', `The process that runs Cypher ended unexpectedly${words === '' ? '' : `: ${words}`}. Ask again.`);
}
