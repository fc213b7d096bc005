/**
 * The child process that holds the engine, so that a statement can be stopped by ending it and a crash of the engine is not ours.
 * It never outlives its parent: when the channel closes it ends at once, whatever is running.
 */
import type { GrafeoDB } from '@grafeo-db/js';
import { openDatabase } from '../database.js';
import { answerStatement } from './answer-statement.js';
import { buildProjection } from './build-projection.js';
import type { ProcessMessage, ProcessTask, StatementMessage } from './process-messages.js';

const MEMORY_CHECK_MS = 50;

function tell(message: ProcessMessage): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, () => {
      resolve();
    });
  });
}

async function runTask(task: ProcessTask): Promise<void> {
  // The default import: the named one fails at run time in ESM.
  const { GrafeoDB: Engine } = (await import('@grafeo-db/js')).default;
  if (task.task === 'build') {
    const record = openDatabase(task.recordPath, { readOnly: true, busyTimeoutMs: 5_000 });
    const engine = Engine.create(task.projectionPath);
    const generation = await buildProjection(record, engine);
    engine.close();
    record.close();
    await tell({ kind: 'built', generation });
    process.disconnect();
    return;
  }
  const engine = Engine.openReadOnly(task.projectionPath);
  watchMemory(task.memoryMiB);
  process.on('message', (message) => {
    void answer(engine, message as StatementMessage);
  });
  await tell({ kind: 'ready' });
}

async function answer(engine: GrafeoDB, message: StatementMessage): Promise<void> {
  const reply = await answerStatement(engine, message);
  await tell('result' in reply ? { kind: 'answer', ...reply } : { kind: 'refused', ...reply });
}

function watchMemory(limitMiB: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() <= limitMiB * 1024 * 1024) return;
    const message = `Running the statement was stopped: it took more than ${limitMiB} MiB of memory. Ask for less at a time.`;
    void tell({ kind: 'refused', refusal: 'failed', message }).then(() => process.exit(1));
  }, MEMORY_CHECK_MS).unref();
}

process.on('disconnect', () => process.exit());

runTask(JSON.parse(process.argv[2] ?? '') as ProcessTask).catch(async (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  await tell({ kind: 'refused', refusal: 'failed', message: `The engine for Cypher failed: ${message}` });
  process.exit(1);
});
