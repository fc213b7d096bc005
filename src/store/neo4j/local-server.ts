import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { StoreError } from '../../model/index.js';
import { startGuardedProcess, type GuardedProcess } from './guarded-process.js';
import { localServerConfig } from './local-server-config.js';
import { provideNeo4jJars, type Neo4jJarsOptions } from './neo4j-jars.js';
import { runTool } from './run-tool.js';

export interface LocalNeo4jOptions extends Neo4jJarsOptions {
  /** Where the database lives and stays. Default: a temporary folder that goes when the server stops. */
  readonly home?: string;
  /** The Java command. Default `java`. */
  readonly java?: string;
  /** Default 512. */
  readonly heapMegabytes?: number;
  /** The Bolt port. Default: a free one. */
  readonly port?: number;
  /** How long the server may take until it answers a query. Default 120,000. */
  readonly startTimeoutMs?: number;
}

/** A Neo4j that this process started and that ends with it. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly home: string;
  /** Settles when the server has ended, whatever the cause. */
  readonly ended: Promise<void>;
  /** Stops the server, and takes its home away if that was temporary. Safe to repeat. */
  stop(): Promise<void>;
}

const USER = 'neo4j';
const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';
const ADMIN_CLASS = 'org.neo4j.cli.AdminTool';
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
// The quick compiler and the small collector halve the start; a server for one reader needs no more.
const QUICK_START = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const ADMIN_TIMEOUT_MS = 60_000;
const PORT_TRIES = 3;

/**
 * Starts a real Neo4j from its jars, on loopback, and waits until a query answers (6 to 13 s). The password is made at random
 * and kept in the home, readable by its owner only. The server cannot outlive this process ({@link startGuardedProcess}).
 * Throws a StoreError with the last lines of the server's log if it does not come up.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions = {}): Promise<LocalNeo4j> {
  const jars = await provideNeo4jJars(options);
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(jars, options.port ?? (await findFreePort()), options);
    } catch (error) {
      // A port that was free a moment ago can be taken by the time the server binds it.
      const portTaken = error instanceof StoreError && /address already in use/i.test(error.message);
      if (!portTaken || options.port !== undefined || attempt === PORT_TRIES) throw error;
    }
  }
}

async function startOnce(jars: string, port: number, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const temporaryHome = options.home === undefined ? await mkdtemp(join(tmpdir(), 'cppcc-neo4j-')) : undefined;
  const home = temporaryHome ?? resolve(options.home ?? '');
  const dropHome = async (): Promise<void> => {
    if (temporaryHome) await rm(temporaryHome, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const java = options.java ?? 'java';
    const password = await providePassword(home, jars, java);
    await writeFile(join(home, 'conf', 'neo4j.conf'), localServerConfig(port));
    await rm(logFileOf(home), { force: true });
    const server = startGuardedProcess(java, serverArguments(home, jars, options), { temporaryFolder: temporaryHome });
    const uri = `bolt://127.0.0.1:${port}`;
    await waitUntilAnswering(uri, password, home, server, options.startTimeoutMs ?? 120_000);
    const ended = server.exited.then(dropHome);
    return { uri, user: USER, password, home, ended, stop: () => server.stop().then(() => ended) };
  } catch (error) {
    await dropHome();
    throw error;
  }
}

function serverArguments(home: string, jars: string, options: LocalNeo4jOptions): string[] {
  const heap = `-Xmx${options.heapMegabytes ?? 512}m`;
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  return [heap, ...QUICK_START, ...OPENED_PACKAGES, '-cp', join(jars, '*'), MAIN_CLASS, ...folders];
}

function logFileOf(home: string): string {
  return join(home, 'logs', 'neo4j.log');
}

/** Asks until the server answers; a server that ends or stays silent is stopped, and its last words are the error. */
async function waitUntilAnswering(uri: string, password: string, home: string, server: GuardedProcess, timeoutMs: number): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { connectionTimeout: 2_000 });
  const ended = server.exited.then((code) => {
    throw new Error(`the server ended with exit code ${code ?? 'unknown'}`);
  });
  const answering = async (): Promise<void> => {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      try {
        await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await sleep(100);
      }
    }
  };
  try {
    await Promise.race([answering(), ended]);
  } catch (error) {
    const log = await readFile(logFileOf(home), 'utf8').catch(() => '');
    const words = `${server.output()}${log}`.trim().slice(-1_500);
    await server.stop();
    throw new StoreError(`Starting Neo4j in ${home} failed: ${words || String(error)}`, { code: 'store-unavailable', cause: error });
  } finally {
    ended.catch(() => undefined);
    await driver.close();
  }
}

/** The password of a home: made and set before its first start, read from the home after. */
async function providePassword(home: string, jars: string, java: string): Promise<string> {
  const conf = join(home, 'conf');
  const file = join(conf, 'password');
  await mkdir(conf, { recursive: true });
  if (await isFile(file)) return (await readFile(file, 'utf8')).trim();
  const password = randomBytes(18).toString('base64url');
  await writeFile(join(conf, 'neo4j.conf'), localServerConfig(0));
  const { code, output } = await runTool(java, ['-cp', join(jars, '*'), ADMIN_CLASS, 'dbms', 'set-initial-password', '--', password], {
    environment: { NEO4J_HOME: home, NEO4J_CONF: conf },
    timeoutMs: ADMIN_TIMEOUT_MS,
  });
  if (code !== 0) throw new StoreError(`Setting the password of the Neo4j in ${home} failed: ${output.replaceAll(password, '…').trim()}`);
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

async function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
