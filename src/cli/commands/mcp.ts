import type { Command } from 'commander';
import type { CommandHost } from '../command-context.js';
import { projectVersion } from '../project.js';

/** `mcp`: the graph as tools for an assistant, over standard input and output. */
export function addMcp(program: Command, host: CommandHost): void {
  const command = program
    .command('mcp')
    .summary('offer the graph to an assistant (Model Context Protocol)')
    .description(
      'Speaks the Model Context Protocol over standard input and output until the assistant closes them. Offers tools that only read: ' +
        'search, entity, connections, neighbourhood, path, spread, cypher, report_text; every fact comes with its sentence and report.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  cppcc-graph mcp --data .cppcc-graph\n\nIn the settings of an assistant:\n  {"command": "cppcc-graph", "args": ["mcp", "--data", "/path/to/.cppcc-graph"]}',
    );
  host.act<[], object>(command, async ({ withReader, surroundings }) => {
    const signal = surroundings.onInterrupt();
    const { createMcpServer, serveStreams } = await import('../../mcp/index.js');
    await withReader(async (store) => {
      await store.ping();
      await serveStreams(createMcpServer(store, projectVersion()), surroundings, signal);
    });
  });
}
