import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { StoreError } from '../../model/index.js';
import { runTool } from './run-tool.js';

/** The server release that the project starts by itself; the last LTS line, for Java 17 and 21. */
export const NEO4J_VERSION = '5.26.30';

export interface Neo4jJarsOptions {
  /** Where the jars are kept between runs. Default {@link defaultJarsFolder}. */
  readonly jarsFolder?: string | undefined;
  /** The Maven command. Default `mvn`. */
  readonly maven?: string;
  /** Told once, before a download starts. */
  readonly onDownload?: (message: string) => void;
}

const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cppcc-graph</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

/** The default place of the jars: `~/.cache/cppcc-graph/neo4j-<version>`. */
export function defaultJarsFolder(home = homedir()): string {
  return join(home, '.cache', 'cppcc-graph', `neo4j-${NEO4J_VERSION}`);
}

/**
 * The folder with all of Neo4j's jars, downloaded from Maven Central the first time (about 123 MB).
 * The folder appears whole or not at all: it is filled beside its place and renamed, so any number of processes may ask at once.
 * Throws a StoreError that ends with Maven's own words if the download fails.
 */
export async function provideNeo4jJars(options: Neo4jJarsOptions = {}): Promise<string> {
  const folder = options.jarsFolder ?? defaultJarsFolder();
  if (await exists(folder)) return checked(folder);
  options.onDownload?.(`Fetching Neo4j ${NEO4J_VERSION} (123 MB) from Maven Central into ${folder}`);
  await mkdir(dirname(folder), { recursive: true });
  const workshop = await mkdtemp(`${folder}.part-`);
  try {
    await writeFile(join(workshop, 'pom.xml'), POM);
    const maven = options.maven ?? 'mvn';
    const args = ['-q', '-B', COPY_DEPENDENCIES, '-DincludeScope=runtime', '-DoutputDirectory=lib'];
    const result = await runTool(maven, args, { workingFolder: workshop, timeoutMs: DOWNLOAD_TIMEOUT_MS });
    if (result.code !== 0) {
      throw new StoreError(
        `Fetching Neo4j ${NEO4J_VERSION} with "${maven}" failed (exit ${result.code ?? 'by signal'}): ${result.output.trim().slice(-1_500)}`,
        { code: 'store-unavailable', retryable: true },
      );
    }
    await moveIntoPlace(join(workshop, 'lib'), folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return checked(folder);
}

async function moveIntoPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Another process was first; its folder is as good as ours.
    if (!(await exists(to))) throw error;
  }
}

async function checked(folder: string): Promise<string> {
  if (await exists(join(folder, `neo4j-${NEO4J_VERSION}.jar`))) return folder;
  throw new StoreError(`The folder ${folder} should hold the jars of Neo4j ${NEO4J_VERSION} but does not; delete it and try again.`, {
    code: 'store-unavailable',
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
