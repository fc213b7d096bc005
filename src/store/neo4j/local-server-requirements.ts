import { runTool } from './run-tool.js';
import { defaultJarsFolder } from './neo4j-jars.js';
import { stat } from 'node:fs/promises';

export interface RequirementOptions {
  readonly java?: string;
  readonly maven?: string;
  readonly jarsFolder?: string | undefined;
}

const OLDEST_JAVA = 17;
const PROBE_TIMEOUT_MS = 30_000;

/**
 * What is missing on this machine to start a Neo4j from jars, in a sentence with the way out; undefined if nothing is.
 * Maven is needed only while the jars are not there yet.
 */
export async function missingForLocalNeo4j(options: RequirementOptions = {}): Promise<string | undefined> {
  const java = options.java ?? 'java';
  const major = await javaMajorVersion(java);
  if (major === undefined) return `Java is not here ("${java} -version" does not run); install Java ${OLDEST_JAVA} or newer.`;
  if (major < OLDEST_JAVA) return `Java ${major} is too old for Neo4j 5; install Java ${OLDEST_JAVA} or newer.`;
  if (await isFolder(options.jarsFolder ?? defaultJarsFolder())) return undefined;
  const maven = options.maven ?? 'mvn';
  const { code } = await runTool(maven, ['-version'], { timeoutMs: PROBE_TIMEOUT_MS });
  return code === 0 ? undefined : `Maven is not here ("${maven} -version" does not run); install Maven to fetch Neo4j's jars.`;
}

/** The feature release of a Java command (17 for 17.0.15); undefined if it does not run. */
export async function javaMajorVersion(java = 'java'): Promise<number | undefined> {
  const { code, output } = await runTool(java, ['-version'], { timeoutMs: PROBE_TIMEOUT_MS });
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return code === 0 && version !== undefined ? Number(version) : undefined;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
