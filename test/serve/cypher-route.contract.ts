import { beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../builders/report-record.js';
import { numbers } from '../contract/sample-reports.js';
import { expectProblem } from './api-client.js';
import type { Answer, Client } from './api-client.js';
import { describedBy } from './openapi-walk.js';
import type { Document } from './openapi-walk.js';

const PATH = '/api/cypher';
const JSON_TYPE = { 'Content-Type': 'application/json' };

/**
 * Attempts to get past the guard, with what may stop them: `write`, `external-data` and `procedure` are the guard's own verdicts (403),
 * `syntax` and `unsupported` mean that the store does not know such a statement at all.
 */
const ATTEMPTS: readonly (readonly [statement: string, stoppedBy: readonly string[]])[] = [
  ['CREATE (:Entity {id: "x"})', ['write']],
  ['create (:Entity)', ['write']],
  ['MATCH (e:Entity) SET e.name = "x" RETURN e', ['write']],
  ['MATCH (e:Entity) SET e:Brand', ['write']],
  ['MATCH (e) DETACH DELETE e', ['write']],
  ['MERGE (e:Entity {id: "x"}) RETURN e', ['write']],
  ['FOREACH (i IN [1] | CREATE (:X))', ['write']],
  ['CALL { CREATE (x:X) RETURN x } RETURN x', ['write']],
  ['CALL db.labels() YIELD label CREATE (:X)', ['write']],
  ['INSERT (:X)', ['write', 'syntax']],
  ['CREATE INDEX x FOR (e:Entity) ON (e.name)', ['write']],
  ['CREATE DATABASE x', ['write', 'syntax', 'unsupported', 'failed']],
  ['PROFILE CREATE (:X)', ['write', 'unsupported']],
  ['/* MATCH */ CREATE /* RETURN */ (:X)', ['write']],
  ['// RETURN 1\nCREATE (:X)', ['write']],
  ['RETURN 1 AS x /* \n */ UNION CREATE (:X) RETURN 1 AS x', ['write', 'syntax']],
  ['CR\\u0045ATE (:X)', ['write', 'syntax']],
  ['\\u0043REATE (:X)', ['write', 'syntax']],
  ['MATCH (e:Entity) RETURN count(e); CREATE (:X)', ['syntax']],
  ['RETURN 1; RETURN 2', ['syntax']],
  ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", ['external-data']],
  ["load/**/csv from 'http://127.0.0.1:9/' AS line RETURN line", ['external-data']],
  ["L\\u004FAD CSV FROM 'file:///etc/passwd' AS line RETURN line", ['external-data', 'syntax']],
  ["CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line", ['external-data']],
  ['CALL dbms.listConfig()', ['procedure']],
  ['CALL dbms.killQuery("1")', ['procedure']],
  ['CALL apoc.load.json("http://127.0.0.1:9/")', ['procedure']],
  ['SHOW USERS', ['syntax', 'unsupported', 'write']],
];

const STATUS_OF: Readonly<Record<string, number>> = {
  write: 403,
  'external-data': 403,
  procedure: 403,
  syntax: 400,
  unsupported: 501,
  failed: 422,
};

/** Statements of the client's own over HTTP: what is answered, what is refused and by what. */
export function describeCypherRoute(api: () => Client): void {
  describe(`POST ${PATH}`, () => {
    let expectDescribed: (path: string, answer: Answer) => void;
    let hasCypher: boolean;
    beforeAll(async () => {
      expectDescribed = describedBy((await api().get('/openapi.json')).body as Document, 'post');
      hasCypher = (await api().get('/api/health')).body.capabilities.cypher !== 'none';
    });
    const post = async (value: unknown): Promise<Answer> => {
      const answer = await api().post(PATH, value);
      expectDescribed(PATH, answer);
      return answer;
    };

    it('answers rows, with parameters as values', async ({ skip }) => {
      if (!hasCypher) skip('this store has no Cypher');
      const statement = 'MATCH (b:Committee)-[:CARRIES_OUT]->(:Policy {id: $id}) RETURN b.name AS body ORDER BY body';
      const { status, body } = await post({ statement, parameters: { id: idOf(numbers) } });
      expect(status).toBe(200);
      expect(body).toEqual({ columns: ['body'], rows: [['株洲市政协'], ['耒阳市政协']], truncated: false });
      const none = await post({ statement, parameters: { id: '"}) DETACH DELETE b //' } });
      expect(none.body.rows).toEqual([]);
    });

    it('cuts at the limit and says so', async ({ skip }) => {
      if (!hasCypher) skip('this store has no Cypher');
      const statement = 'UNWIND range(1, 10) AS x RETURN x';
      expect((await post({ statement, limit: 4 })).body).toMatchObject({ rows: [[1], [2], [3], [4]], truncated: true });
      expect((await post({ statement, limit: 10 })).body).toMatchObject({ truncated: false });
    });

    it.for(ATTEMPTS)('does not run %s', async ([statement, stoppedBy], { skip }) => {
      if (!hasCypher) skip('this store has no Cypher');
      const before = (await api().get('/api/statistics')).body as unknown;
      const answer = await post({ statement });
      expect(stoppedBy).toContain(answer.body.refusal);
      expect(answer.status).toBe(STATUS_OF[answer.body.refusal as string]);
      expect(answer.body.errors).toMatchObject([{ field: 'statement' }]);
      expect((await api().get('/api/statistics')).body).toEqual(before);
      expect((await post({ statement: 'MATCH (x:X) RETURN count(x) AS n' })).body.rows).toEqual([[0]]);
    });

    it.for([
      'MATCH (a:Asset) RETURN a',
      'MATCH (e:Entity) RETURN e.`delete` AS `set` LIMIT 1',
      'RETURN "CREATE (n) LOAD CSV" AS text // DELETE',
    ])('does not mistake words for writes: %s', async (statement, { skip }) => {
      if (!hasCypher) skip('this store has no Cypher');
      expect((await post({ statement })).status).toBe(200);
    });

    it('never takes a property called delete for a write, though one dialect wants it in backticks', async ({ skip }) => {
      if (!hasCypher) skip('this store has no Cypher');
      const answer = await post({ statement: 'MATCH (e:Entity) WHERE e.delete IS NULL RETURN count(e) AS n' });
      if (answer.status !== 200) expectProblem(answer, 400, 'statement-syntax');
    });

    it('says where a statement is wrong', async ({ skip }) => {
      if (!hasCypher) skip('this store has no Cypher');
      const answer = await post({ statement: 'MATCH (e:Entity)\nRETURN e e' });
      expectProblem(answer, 400, 'statement-syntax');
      expect(answer.body.position).toMatchObject({ line: 2, column: expect.any(Number) });
    });

    it('names a parameter that is missing, and tells a failure of the statement from one of the server', async ({ skip }) => {
      if (!hasCypher) skip('this store has no Cypher');
      expect(expectProblem(await post({ statement: 'RETURN $missing' }), 400, 'invalid-parameter')).toEqual(['parameters']);
      const failed = await post({ statement: 'UNWIND [1, 0] AS x RETURN 1 / x' });
      expect([failed.status, failed.body.refusal]).toEqual([422, 'failed']);
    });

    it.for([
      [{}, ['statement']],
      [{ statement: '' }, ['statement']],
      [{ statement: 7 }, ['statement']],
      [{ statement: 'x'.repeat(20_001) }, ['statement']],
      [{ statement: 'RETURN 1', limit: 0 }, ['limit']],
      [{ statement: 'RETURN 1', limit: 10_001 }, ['limit']],
      [{ statement: 'RETURN 1', limit: '5' }, ['limit']],
      [{ statement: 'RETURN 1', parameters: [] }, ['parameters']],
      [{ statement: 'RETURN 1', parameters: 'x' }, ['parameters']],
      [{ statement: 'RETURN 1', colour: 'red' }, ['colour']],
    ] as const)('refuses wrong input: %j', async ([value, fields]) => {
      expect(expectProblem(await post(value), 400, 'invalid-parameter')).toEqual(fields);
    });

    it('refuses what nests without end, numbers without end and parameters in the address', async () => {
      const deep = `{"statement": "RETURN 1", "parameters": {"x": ${'['.repeat(60_000)}${']'.repeat(60_000)}}}`;
      for (const text of [deep, '{"statement": "RETURN 1", "parameters": {"x": 1e999}}']) {
        const answer = await api().ask('POST', PATH, JSON_TYPE, text);
        expect(expectProblem(answer, 400, 'invalid-parameter')).toEqual(['parameters']);
      }
      expect(expectProblem(await api().post(`${PATH}?limit=5`, { statement: 'RETURN 1' }), 400, 'invalid-parameter')).toEqual(['limit']);
    });

    it('refuses bodies that are no JSON, too large, compressed or of another type', async () => {
      for (const text of ['{', 'null', '"RETURN 1"', '']) {
        const answer = await api().ask('POST', PATH, JSON_TYPE, text);
        expectDescribed(PATH, answer);
        expect(answer.status, text).toBeGreaterThanOrEqual(400);
        expect(answer.status, text).toBeLessThan(500);
      }
      expectProblem(await post({ statement: 'RETURN 1', parameters: { x: 'x'.repeat(300_000) } }), 413, 'too-large');
      const good = JSON.stringify({ statement: 'RETURN 1' });
      for (const headers of [
        { 'Content-Type': 'text/plain' },
        { 'Content-Type': 'application/x-www-form-urlencoded' },
        { ...JSON_TYPE, 'Content-Encoding': 'gzip' },
        { 'Content-Type': 'application/json; charset=gb18030' },
      ]) {
        const answer = await api().ask('POST', PATH, headers, good);
        expectDescribed(PATH, answer);
        expectProblem(answer, 415, 'unsupported-media-type');
      }
    });

    it('takes nothing but POST', async () => {
      for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']) {
        const refused = await api().ask(method, PATH);
        expect(refused.status, method).toBe(405);
        expect(refused.headers.get('allow')).toBe('POST, OPTIONS');
      }
      expect(await api().ask('OPTIONS', PATH)).toMatchObject({ status: 204, text: '' });
    });
  });
}
