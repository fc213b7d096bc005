import neo4j, { type Driver, type ManagedTransaction, type Result, type Session, type SessionMode } from 'neo4j-driver';
import { StoreError } from '../../model/index.js';
import { toNeo4jParameters, type Parameters } from './parameters.js';
import { describeAddress, toStoreError } from './store-errors.js';
import { statement } from './statements.js';
import { toCypherValue } from './values.js';

/** Where a Neo4j is and who asks. */
export interface Neo4jStoreOptions {
  /** `bolt://`, `neo4j://` or one of their `+s` and `+ssc` forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Default `neo4j`. */
  readonly database?: string | undefined;
  /** How long opening a connection may take. Default 5,000. */
  readonly connectionTimeoutMs?: number;
  /** How long the driver repeats a transaction that a repeat can help. Default 5,000. */
  readonly retryTimeMs?: number;
}

/** One row of an answer, as JSON values by column; the caller knows the columns of its statement. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs statements inside one transaction. */
export type Run = <R extends Row>(text: string, parameters?: Parameters) => Promise<readonly R[]>;

/** The one driver of a store. Reads and writes run in managed transactions; failures come as a StoreError. */
export interface Neo4jConnection {
  /** Scheme, host and port. */
  readonly address: string;
  readonly database: string;
  /** The server's version, e.g. `5.26.30`; `unknown` where it does not tell. */
  readonly serverVersion: string;
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs a statement that cannot stand in a transaction with others (schema). */
  runAlone(text: string, parameters?: Parameters): Promise<void>;
  /** Rows one by one, as the server makes them. */
  stream<R extends Row>(text: string, parameters?: Parameters): AsyncGenerator<R>;
  /** A session of the caller's own; the caller closes it and translates its errors. */
  session(mode: SessionMode, fetchSize?: number): Session;
  close(): Promise<void>;
}

/** Connects and makes sure that the server answers and takes the password. */
export async function connectNeo4j(options: Neo4jStoreOptions): Promise<Neo4jConnection> {
  const address = describeAddress(options.uri);
  const database = options.database ?? 'neo4j';
  const driver = makeDriver(options, address);
  try {
    return createConnection(driver, address, database, await askVersion(driver, database));
  } catch (error) {
    await driver.close();
    throw toStoreError(error, address);
  }
}

/** Asks once, without the driver's retries: whoever opens a store wants to know at once that the server is not there. */
async function askVersion(driver: Driver, database: string): Promise<string> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { summary } = await session.run(statement('store/ping'));
    return /\/(.+)/u.exec(summary.server.agent ?? '')?.[1] ?? 'unknown';
  } finally {
    await session.close();
  }
}

function makeDriver({ uri, user, password, connectionTimeoutMs = 5_000, retryTimeMs = 5_000 }: Neo4jStoreOptions, address: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: connectionTimeoutMs,
      connectionAcquisitionTimeout: connectionTimeoutMs * 2,
      maxTransactionRetryTime: retryTimeMs,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'cppcc-graph',
    });
  } catch (error) {
    throw new StoreError(`"${address}" is not an address of a Neo4j; give one like bolt://localhost:7687 or neo4j+s://host.`, {
      code: 'store-unavailable',
      cause: error,
    });
  }
}

function createConnection(driver: Driver, address: string, database: string, serverVersion: string): Neo4jConnection {
  const session = (mode: SessionMode, fetchSize?: number): Session =>
    driver.session({ database, defaultAccessMode: mode, ...(fetchSize === undefined ? {} : { fetchSize }) });

  async function inSession<T>(mode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> {
    const own = session(mode);
    try {
      return await work(own);
    } catch (error) {
      throw toStoreError(error, address);
    } finally {
      await own.close().catch(() => undefined);
    }
  }

  return {
    address,
    database,
    serverVersion,
    read: (work) => inSession('READ', (own) => own.executeRead((transaction) => work(runnerOf(transaction)))),
    write: (work) => inSession('WRITE', (own) => own.executeWrite((transaction) => work(runnerOf(transaction)))),
    runAlone: (text, parameters = {}) =>
      inSession('WRITE', async (own) => {
        await own.run(text, toNeo4jParameters(parameters));
      }),
    stream: (text, parameters = {}) => streamRows(session('READ'), text, parameters, address),
    session,
    close: () => driver.close(),
  };
}

function runnerOf(transaction: ManagedTransaction): Run {
  return async <R extends Row>(text: string, parameters: Parameters = {}) => {
    const { records } = await transaction.run(text, toNeo4jParameters(parameters));
    return records.map((record) => toCypherValue(record.toObject()) as R);
  };
}

async function* streamRows<R extends Row>(own: Session, text: string, parameters: Parameters, address: string): AsyncGenerator<R> {
  try {
    const result: Result = own.run(text, toNeo4jParameters(parameters));
    for await (const record of result) yield toCypherValue(record.toObject()) as R;
  } catch (error) {
    throw toStoreError(error, address);
  } finally {
    await own.close().catch(() => undefined);
  }
}
