import type { Refusal } from './statement-guard.js';

/** ISO GQL status of an error that the engine raised; undefined where the binding raised it. */
function statusOf(error: Error): string {
  return 'gqlStatus' in error && typeof error.gqlStatus === 'string' ? error.gqlStatus : '';
}

/** Read-only transaction: an attempt to write. */
const WRITE_STATUS = '25G03';

/** Says in the store's words why the engine did not answer. */
export function explainEngineError(error: unknown): Refusal {
  if (!(error instanceof Error)) return { refusal: 'failed', message: `Running the statement failed: ${String(error)}.` };
  const status = statusOf(error);
  const reason = error.message.replace(/^(?:\w+ )*error: GRAFEO-[A-Z]\d+: /u, '').trim();
  if (status === WRITE_STATUS) {
    return { refusal: 'write', message: 'Running the statement was refused: it writes; statements may only read. Change reports by ingesting them.' };
  }
  if (/missing parameter/iu.test(reason)) {
    return { refusal: 'parameter', message: `Running the statement failed: ${reason}; pass a value for it.` };
  }
  if (/unknown procedure/iu.test(reason)) return { refusal: 'procedure', message: `Running the statement failed: ${reason}` };
  if (/time ?out|timed out/iu.test(reason)) return { refusal: 'timeout', message: `Running the statement was stopped: ${reason}` };
  if (status.startsWith('42')) {
    const place = /^\s*--> query:(\d+):(\d+)$/mu.exec(reason);
    return {
      refusal: 'syntax',
      message: `Reading the statement failed: ${reason}\nThe embedded store speaks the common part of Cypher; point the program at Neo4j for all of it.`,
      ...(place && { position: { line: Number(place[1]), column: Number(place[2]) } }),
    };
  }
  return { refusal: 'failed', message: `Running the statement failed: ${reason}` };
}
