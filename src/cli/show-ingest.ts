import type { CommandContext } from './command-context.js';
import type { IngestEvent, IngestListener, IngestSummary } from './ingest-events.js';
import { createProgress, type Progress } from './progress.js';

/** Shows a run as it goes: events on standard output with `--json`, else a bar or lines on standard error. Failures always show. */
export function showIngest({ json, note, out, surroundings }: CommandContext): IngestListener {
  let progress: Progress | undefined;
  return async (event) => {
    if (json) {
      await out.writeJson(event);
      if (event.event === 'failed') note(`cppcc-graph: ${event.message}`);
      return;
    }
    if (event.event === 'start') progress = createProgress(surroundings.stderr, event.files);
    else if (event.event === 'end') progress?.end();
    else if (progress) showProgress(progress, event);
  };
}

function showProgress(progress: Progress, event: Exclude<IngestEvent, { event: 'start' | 'end' }>): void {
  switch (event.event) {
    case 'failed':
      progress.tell(`cppcc-graph: ${event.message}`);
      if (event.report !== null) progress.step(event.report);
      break;
    case 'read':
      progress.step(event.report);
      break;
    case 'report': {
      const { entities, claims, measures } = event.counts;
      if (event.outcome === 'unchanged') progress.step(event.report);
      else progress.detail(`${event.outcome.padEnd(9)} ${event.report}  (${entities} entities, ${claims} claims, ${measures} measures)`);
    }
  }
}

/** The run in a sentence. */
export function describeIngest({ added, replaced, unchanged, failed, interrupted }: IngestSummary): string {
  const counts = `${added} added, ${replaced} replaced, ${unchanged} unchanged, ${failed} failed`;
  return `Reports: ${counts}.${interrupted ? ' Broken off; run the same command again to go on.' : ''}`;
}
