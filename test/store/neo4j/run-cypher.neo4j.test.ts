import { afterAll, beforeAll, expect, it } from 'vitest';
import { CypherError, type CypherRefusal } from '../../../src/model/index.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { sampleReports } from '../../contract/sample-reports.js';
import { describeWithNeo4j, openFreshNeo4jStore } from '../../support/neo4j.js';

const LIMITS = { rows: 5, timeoutMs: 30_000 };

describeWithNeo4j('runCypher on Neo4j', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openFreshNeo4jStore();
    await store.prepare();
    await store.putReports(sampleReports);
  });
  afterAll(() => store.close());

  async function failureOf(text: string): Promise<CypherError> {
    try {
      await store.runCypher(text, {}, LIMITS);
    } catch (error) {
      if (error instanceof CypherError) return error;
      throw error;
    }
    throw new Error(`"${text}" was answered.`);
  }

  it.each<[refusal: CypherRefusal, text: string]>([
    ['unsupported', 'PROFILE CREATE (n)'],
    ['unsupported', '/* x */ PROFILE MATCH (n) RETURN n'],
    ['unsupported', 'CYPHER 5 PROFILE CREATE (n)'],
    ['unsupported', 'EXPLAIN PROFILE CREATE (n)'],
    ['write', 'explain CREATE (n)'],
    ['write', 'CYPHER runtime=slotted CREATE (n)'],
    ['write', 'INSERT (:X {a: 1})'],
    ['write', 'CRE\\u0041TE (n:X)'],
    ['write', 'CREATE/**/(n:X)'],
    ['write', 'CALL () { MERGE (x:X) RETURN x } RETURN x'],
    ['write', 'UNWIND [1] AS x CALL (x) { CREATE (:X) } IN TRANSACTIONS'],
    ['write', 'LOAD CSV FROM "file:///x" AS line CREATE (:X {a: line[0]})'],
    ['write', 'CREATE USER x SET PASSWORD "long-enough-1"'],
    ['write', 'DROP CONSTRAINT entity_id'],
    ['write', 'SHOW USERS'],
    ['external-data', 'LOAD\\u0020CSV FROM "file:///x" AS line RETURN line'],
    ['external-data', 'L\\u004FAD CSV FROM "file:///x" AS line RETURN line'],
    ['external-data', 'CALL { LOAD CSV FROM "file:///x" AS line RETURN line } RETURN line'],
    ['external-data', 'RETURN COLLECT { LOAD CSV FROM "file:///x" AS line RETURN line } AS x'],
    ['external-data', 'MATCH (n) WHERE EXISTS { LOAD CSV FROM "file:///x" AS line RETURN line } RETURN n'],
    ['procedure', 'CALL db.createLabel("X")'],
    ['procedure', 'CALL `db`.`createLabel`("X")'],
    ['procedure', 'CALL dbms.listConfig() YIELD name RETURN name'],
    ['procedure', 'CALL tx.setMetaData({a: 1})'],
    ['procedure', 'CALL db.clearQueryCaches()'],
    ['procedure', 'CALL apoc.load.json("file:///x") YIELD value RETURN value'],
    ['procedure', 'RETURN COLLECT { CALL dbms.listConfig() YIELD name RETURN name } AS x'],
    ['unsupported', 'SHOW SETTINGS'],
    ['unsupported', 'SHOW TRANSACTIONS'],
    ['unsupported', 'TERMINATE TRANSACTION "neo4j-transaction-1"'],
    ['syntax', 'RETURN 1; CREATE (n)'],
    ['syntax', 'USE system RETURN 1'],
    ['syntax', 'RETURN apoc.text.join(["a"], ",")'],
    ['failed', 'RETURN 1 / 0'],
    ['failed', 'MATCH (n:Entity) RETURN n.name.x'],
  ])('%s: %s', async (refusal, text) => {
    expect((await failureOf(text)).refusal).toBe(refusal);
  });

  it.each([
    'RETURN 1;',
    'CYPHER 5 MATCH (n:Entity) RETURN n.name',
    'MATCH (n) WHERE n.delete = 1 RETURN n.delete AS create',
    'MATCH (n:Asset) RETURN n.set',
    'RETURN "apoc.load.json(1) LOAD CSV" AS text',
    `RETURN 'x.y.z(' AS text`,
    'RETURN date.truncate("day", date("2024-05-06")) AS d, duration.between(date("2024-01-01"), date("2024-01-03")) AS x',
    'RETURN point.distance(point({x: 1, y: 2}), point({x: 1, y: 3})) AS d',
    'RETURN vector.similarity.cosine([1.0], [1.0]) AS v',
    'MATCH p = (:Committee)-[*1..2]-(:Entity) RETURN p',
    'SHOW INDEXES',
    'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType',
  ])('answers %s', async (text) => {
    expect((await store.runCypher(text, {}, LIMITS)).columns.length).toBeGreaterThan(0);
  });

  it('tells the place of a mistake as the writer counts', async () => {
    expect((await failureOf('MATCH (n:Entity)\nRETURN m')).message).toMatch(/`m` not defined \(line 2, column 8, offset 24\)$/u);
    expect((await failureOf('RETURN m')).message).toMatch(/`m` not defined \(line 1, column 8, offset 7\)$/u);
  });

  it('finds names by parts in the full-text index', async () => {
    const text = `CALL db.index.fulltext.queryNodes('entityNames', $words) YIELD node RETURN node.name AS name ORDER BY name`;
    const { rows } = await store.runCypher(text, { words: '"有事来"' }, LIMITS);
    expect(rows).toEqual([['有事来协商']]);
  });

  it('stops the server as well when rows are cut', async () => {
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN a, b';
    const { rows, truncated } = await store.runCypher(endless, {}, LIMITS);
    expect(rows).toEqual([1, 2, 3, 4, 5].map((b) => [1, b]));
    expect(truncated).toBe(true);
  });

  it('keeps whole numbers whole, as parameters and as values', async () => {
    const { rows } = await store.runCypher('RETURN $n / 2 AS half, $x / 2 AS rest, 9007199254740993 AS large', { n: 7, x: 7.5 }, LIMITS);
    expect(rows).toEqual([[3, 3.75, '9007199254740993']]);
  });
});
