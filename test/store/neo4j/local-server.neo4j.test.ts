import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNeo4jJarsFolder } from '../../../src/config.js';
import { StoreError } from '../../../src/model/index.js';
import { defaultJarsFolder, missingForLocalNeo4j, openNeo4jStore, type Neo4jStoreOptions } from '../../../src/store/neo4j/index.js';
import { sampleReports } from '../../contract/sample-reports.js';
import { startParent, type ParentProcess } from './parent-process.js';

const jarsFolder = readNeo4jJarsFolder() ?? defaultJarsFolder();

async function failureOf(options: Neo4jStoreOptions): Promise<StoreError> {
  try {
    await (await openNeo4jStore(options)).close();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('The store opened.');
}

describe.skipIf((await missingForLocalNeo4j({ jarsFolder })) !== undefined)('startLocalNeo4j', () => {
  let parent: ParentProcess;
  let server: Neo4jStoreOptions & { readonly home: string };
  beforeAll(async () => {
    parent = await startParent('neo4j', [jarsFolder]);
    server = parent.told as typeof server;
  });
  afterAll(() => parent.kill());

  it('answers on loopback, with a password of its own', async () => {
    expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/u);
    expect(server.password.length).toBeGreaterThan(20);
    const store = await openNeo4jStore(server);
    expect(store.description).toBe(`Neo4j 5.26.30 at ${server.uri}, database neo4j`);
    await store.ping();
    await store.close();
  });

  it('refuses a wrong password, and says so without telling it', async () => {
    const error = await failureOf({ ...server, password: 'not-the-secret' });
    expect(error).toMatchObject({ code: 'store-unavailable', retryable: false });
    expect(error.message).toContain(server.uri);
    expect(error.message).not.toContain('not-the-secret');
  });

  it('has no other database', async () => {
    const error = await failureOf({ ...server, database: 'elsewhere' });
    expect(error).toMatchObject({ code: 'store-unavailable', retryable: false });
    expect(error.message).toContain('elsewhere');
  });

  it('goes, with its home, when the process that started it is killed', async () => {
    const store = await openNeo4jStore(server);
    await parent.kill();
    await expect.poll(() => stat(server.home).catch(() => 'gone'), { timeout: 25_000, interval: 100 }).toBe('gone');
    const unavailable = { code: 'store-unavailable', retryable: true };
    await expect(store.ping()).rejects.toMatchObject(unavailable);
    await expect(store.runCypher('RETURN 1', {}, { rows: 1, timeoutMs: 1_000 })).rejects.toMatchObject(unavailable);
    await expect(store.putReports(sampleReports)).rejects.toMatchObject(unavailable);
    await store.close();
    const error = await failureOf(server);
    expect(error).toMatchObject(unavailable);
    expect(error.message).toContain(server.uri);
    expect(error.message).not.toContain(server.password);
  });
});
