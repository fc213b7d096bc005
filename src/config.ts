import { join } from 'node:path';
import { UsageError } from './model/errors.js';

/** Where the graph is kept and where it is served. The only reader of the environment. */
export interface Config {
  /** Folder of the embedded store and of caches. */
  readonly dataFolder: string;
  /** Set when the graph lives in Neo4j. */
  readonly neo4j: Neo4jConfig | undefined;
  /** The port asked for; undefined means 3000 or the next free one. */
  readonly port: number | undefined;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
}

export interface ConfigOverrides {
  readonly data?: string;
  readonly port?: string;
}

/** Reads the configuration; a command-line option wins over the environment. Throws a UsageError naming what is wrong. */
export function readConfig(
  overrides: ConfigOverrides = {},
  environment: NodeJS.ProcessEnv = process.env,
  workingFolder = process.cwd(),
): Config {
  const dataFolder = overrides.data ?? nonEmpty(environment['CPPCC_GRAPH_DATA']) ?? join(workingFolder, '.cppcc-graph');
  const uri = nonEmpty(environment['NEO4J_URI']);
  return {
    dataFolder,
    neo4j: uri
      ? {
          uri,
          user: nonEmpty(environment['NEO4J_USER']) ?? nonEmpty(environment['NEO4J_USERNAME']) ?? 'neo4j',
          password: environment['NEO4J_PASSWORD'] ?? '',
          database: nonEmpty(environment['NEO4J_DATABASE']),
        }
      : undefined,
    port: readPort(overrides.port ?? nonEmpty(environment['PORT'])),
  };
}

/** Where the jars of the Neo4j that the project starts by itself are kept (CPPCC_GRAPH_NEO4J_JARS); undefined for the default place. */
export function readNeo4jJarsFolder(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return nonEmpty(environment['CPPCC_GRAPH_NEO4J_JARS']);
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function readPort(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) throw new UsageError(`Port "${value}" is not a number from 0 to 65535 (0 takes any free one).`);
  return port;
}
