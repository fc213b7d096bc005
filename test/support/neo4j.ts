import neo4j from 'neo4j-driver';
import { describe, expect, inject, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4jStore, type Neo4jStoreOptions } from '../../src/store/neo4j/index.js';
import { shareDatabase } from './shared-database.js';

/**
 * A block of tests that need the Neo4j of this run. Where there is none it is skipped, and scripts/test.mjs says so at the end (it
 * reads why from the title); in CI that is a failure.
 */
export function describeWithNeo4j(name: string, tests: () => void): void {
  const server = inject('neo4j');
  if (!('missing' in server)) return void describe(name, tests);
  if (process.env['CI'] !== 'true') return void describe.skip(`${name} [no Neo4j: ${server.missing}]`, tests);
  describe(name, () => {
    it('needs a Neo4j in CI', () => expect.fail(server.missing));
  });
}

/** Where the Neo4j of this run is. */
export function testNeo4j(): Neo4jStoreOptions {
  const server = inject('neo4j');
  if ('missing' in server) throw new Error(`There is no Neo4j in this run: ${server.missing}`);
  return server;
}

/** An empty store of its own, as often as asked; all of them take turns in the one database of the run. */
export const openFreshNeo4jStore: () => Promise<GraphStore> = shareDatabase(async () => {
  await emptyDatabase(testNeo4j());
  return openNeo4jStore(testNeo4j());
});

const TEST_MARK = 'CppccGraphTests';

/** Empties the database of the tests. Refuses one with data in it that no test of ours has marked as its own. */
export async function emptyDatabase({ uri, user, password, database = 'neo4j' }: Neo4jStoreOptions): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const ask = (text: string) => driver.executeQuery(text, {}, { database });
    const { records } = await ask(`RETURN EXISTS { (n) } AS filled, EXISTS { (m:${TEST_MARK}) } AS ours`);
    if (records[0]?.get('filled') === true && records[0].get('ours') !== true) {
      throw new Error(`The database "${database}" at NEO4J_URI is not empty. The tests delete what is there: give them one of their own.`);
    }
    await ask(`MERGE (m:${TEST_MARK})`);
    const session = driver.session({ database });
    await session.run(`MATCH (n) WHERE NOT n:${TEST_MARK} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`);
    await session.close();
  } finally {
    await driver.close();
  }
}
