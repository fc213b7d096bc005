import type { Command } from 'commander';
import { readConfig, type Config } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';
import { createOutput, type Output } from './output.js';
import type { ExitCode } from './report-error.js';
import type { Surroundings } from './surroundings.js';

/** Options that every command has. */
export interface CommonOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** What a command works with. */
export interface CommandContext {
  readonly surroundings: Surroundings;
  readonly config: Config;
  readonly json: boolean;
  /** Results go here. */
  readonly out: Output;
  /** A line of progress or a remark, on standard error. */
  readonly note: (line: string) => void;
  /** Opens the store for reading, and closes it whatever happens. */
  readonly withReader: <T>(work: (store: GraphStore) => Promise<T>) => Promise<T>;
  readonly withWriter: <T>(work: (store: GraphStore) => Promise<T>) => Promise<T>;
}

/** What an action gets: its arguments, its options and the context. Without an answer the exit code is 0. */
export type Action<Arguments extends unknown[], Options> = (
  context: CommandContext,
  options: Options,
  ...given: Arguments
) => Promise<ExitCode | void>;

/** Builds commands that share options, and remembers the exit code of the one that ran. */
export interface CommandHost {
  exitCode: ExitCode;
  /** Adds the common options and the action to a command. */
  act<Arguments extends unknown[], Options extends object>(command: Command, action: Action<Arguments, Options>): void;
}

export function createCommandHost(surroundings: Surroundings): CommandHost {
  const host: CommandHost = {
    exitCode: 0,
    act<Arguments extends unknown[], Options extends object>(command: Command, action: Action<Arguments, Options>) {
      command
        .option('--data <folder>', 'data folder of the graph (default: CPPCC_GRAPH_DATA, else .cppcc-graph here)')
        .option('--json', 'write results as JSON')
        .option('--verbose', 'show the stack of errors')
        .action(async (...given: unknown[]) => {
          const options = command.opts<Options & CommonOptions & { port?: string }>();
          // commander hands in the arguments, then the options and the command itself
          const positional = given.slice(0, -2) as Arguments;
          host.exitCode = (await action(createContext(surroundings, options), options, ...positional)) ?? 0;
        });
    },
  };
  return host;
}

function createContext(surroundings: Surroundings, options: CommonOptions & { port?: string }): CommandContext {
  const config = readConfig(
    { ...(options.data === undefined ? {} : { data: options.data }), ...(options.port === undefined ? {} : { port: options.port }) },
    surroundings.environment,
    surroundings.workingFolder,
  );
  const withStore = async <T>(access: 'read' | 'write', work: (store: GraphStore) => Promise<T>) => {
    const store = await surroundings.openStore(config, access);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  return {
    surroundings,
    config,
    json: options.json ?? false,
    out: createOutput(surroundings.stdout),
    note: (line) => void surroundings.stderr.write(`${line}\n`),
    withReader: (work) => withStore('read', work),
    withWriter: (work) => withStore('write', work),
  };
}
