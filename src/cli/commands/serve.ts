import type { Command } from 'commander';
import type { GraphStore } from '../../store/graph-store.js';
import type { CommandContext, CommandHost } from '../command-context.js';
import { ingestReports } from '../ingest-reports.js';
import { projectVersion } from '../project.js';
import { describeIngest, showIngest } from '../show-ingest.js';

interface Options {
  readonly host: string;
  readonly ingest?: readonly string[];
  readonly replace?: boolean;
}

/** `serve`: the API and the start page over HTTP. */
export function addServe(program: Command, host: CommandHost): void {
  const command = program
    .command('serve')
    .summary('serve the graph over HTTP')
    .description('Serves the start page, the API under /api and its description at /docs, until it is stopped (Ctrl+C).')
    .option('--port <n>', 'port to listen on; 0 takes any free one (default: PORT, else 3000 or the next free one)')
    .option('--host <address>', 'address to listen on; anything but the default lets other machines in', '127.0.0.1')
    .option('--ingest <paths...>', 'read these files and folders into the graph first')
    .option('--replace', 'with --ingest: let a report take the place of another of its name')
    .addHelpText('after', '\nExamples:\n  cppcc-graph serve\n  cppcc-graph serve --port 8080 --ingest data/reports');
  host.act<[], Options>(command, async (context, { host: address, ingest, replace }) => {
    const signal = context.surroundings.onInterrupt();
    if (ingest && (await ingestFirst(context, ingest, replace, signal)) === 'interrupted') return 1;
    await context.withReader((store) => serveStore(store, context, address, signal));
    return 0;
  });
}

async function serveStore(store: GraphStore, { json, out, config }: CommandContext, host: string, signal: AbortSignal): Promise<void> {
  const { createApp, listen } = await import('../../serve/index.js');
  await store.ping();
  const server = await listen(createApp({ store, version: projectVersion() }), { port: config.port, host });
  try {
    if (json) await out.writeJson({ event: 'listening', url: server.url, store: store.description });
    else await out.writeLine(`Serving the ${store.description} at ${server.url} (Ctrl+C stops).`);
    await aborted(signal);
  } finally {
    await server.close();
  }
}

/** Files that cannot be read are told, and do not keep the server from starting. */
async function ingestFirst(
  context: CommandContext,
  paths: readonly string[],
  replace: boolean | undefined,
  signal: AbortSignal,
): Promise<'done' | 'interrupted'> {
  const { pipeline, workingFolder } = context.surroundings;
  const summary = await context.withWriter((store) =>
    ingestReports({ paths, workingFolder, replace }, { store, pipeline, signal }, showIngest(context)),
  );
  if (!context.json) await context.out.writeLine(describeIngest(summary));
  return summary.interrupted ? 'interrupted' : 'done';
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
