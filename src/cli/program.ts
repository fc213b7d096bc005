import { Command } from 'commander';
import { createCommandHost, type CommandHost } from './command-context.js';
import { addCities } from './commands/cities.js';
import { addCypher } from './commands/cypher.js';
import { addDoctor } from './commands/doctor.js';
import { addEntity } from './commands/entity.js';
import { addEval } from './commands/eval.js';
import { addExport } from './commands/export.js';
import { addExtract } from './commands/extract.js';
import { addInfluence } from './commands/influence.js';
import { addIngest } from './commands/ingest.js';
import { addMcp } from './commands/mcp.js';
import { addNeighbours } from './commands/neighbours.js';
import { addPath } from './commands/path.js';
import { addQuery } from './commands/query.js';
import { addRemove } from './commands/remove.js';
import { addReports } from './commands/reports.js';
import { addReuse } from './commands/reuse.js';
import { addServe } from './commands/serve.js';
import { addSpread } from './commands/spread.js';
import { projectVersion } from './project.js';
import type { Surroundings } from './surroundings.js';

const COMMANDS: readonly ((program: Command, host: CommandHost) => void)[] = [
  addIngest,
  addExtract,
  addServe,
  addMcp,
  addReports,
  addEntity,
  addNeighbours,
  addPath,
  addSpread,
  addCities,
  addInfluence,
  addReuse,
  addQuery,
  addCypher,
  addExport,
  addRemove,
  addEval,
  addDoctor,
];

/** Builds the command line; running it leaves the exit code in the host. */
export function createProgram(surroundings: Surroundings): { readonly program: Command; readonly host: CommandHost } {
  const host = createCommandHost(surroundings);
  const program = new Command('cppcc-graph')
    .description('Reads 政协 (CPPCC) work reports into a knowledge graph in which every fact opens its sentence.')
    .version(projectVersion(), '--version', 'show the version')
    .helpOption('--help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void surroundings.stdout.write(text),
      writeErr: (text) => void surroundings.stderr.write(text),
      // one line, with the suggestion that commander puts on a second
      outputError: (text, write) =>
        write(
          `${text
            .replace(/^error: /, 'cppcc-graph: ')
            .trimEnd()
            .replaceAll('\n', ' ')}\n`,
        ),
    })
    .addHelpText(
      'after',
      '\nThe graph lies in the data folder, or in Neo4j where NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE) is set.\n' +
        'Exit codes: 0 all went well, 1 something failed, 2 the command was used wrongly.',
    );
  for (const add of COMMANDS) add(program, host);
  return { program, host };
}
