import { describe, expect, it } from 'vitest';
import type { TestContext } from 'vitest';
import { CypherError } from '../../src/model/index.js';
import type { CypherRefusal, CypherValue } from '../../src/model/index.js';
import type { CypherLimits, GraphStore } from '../../src/store/graph-store.js';
import { entity, idOf, makeReportRecord, relation } from '../builders/report-record.js';
import { leiyangReport, numbers, sampleReports, talk, yuan, zhuzhouReport, ziyang, ziyangReport } from './sample-reports.js';
import { byCodePoint, recordLines, sharedStore, withStore } from './store-harness.js';
import type { OpenFreshStore } from './store-harness.js';

const LIMITS: CypherLimits = { rows: 100, timeoutMs: 60_000 };

/** Skips, and says so, where a store has no Cypher. */
function needsCypher(store: GraphStore, { skip }: TestContext): void {
  if (store.capabilities.cypher === 'none') skip('this store has no Cypher');
}

async function refusalOf(store: GraphStore, statement: string, limits = LIMITS): Promise<CypherRefusal | 'answered'> {
  try {
    await store.runCypher(statement, {}, limits);
    return 'answered';
  } catch (error) {
    if (error instanceof CypherError) return error.refusal;
    throw error;
  }
}

/** Reading the graph in Cypher: its shape, values, limits, and what is refused. */
export function describeCypher(openFreshStore: OpenFreshStore): void {
  describe('Cypher', () => {
    const store = sharedStore(openFreshStore, sampleReports);
    const rows = async (statement: string, parameters: Record<string, CypherValue> = {}) =>
      (await store().runCypher(statement, parameters, LIMITS)).rows;

    it('sees entities with their labels and properties', async (context) => {
      needsCypher(store(), context);
      const [row] = await rows('MATCH (e:Entity {id: $id}) RETURN e, e.county IS NULL AS noCounty, e.category IS NULL AS noCategory', {
        id: idOf(ziyang),
      });
      expect(row?.[0]).toMatchObject({
        labels: ['Committee', 'Entity'],
        properties: {
          id: idOf(ziyang),
          kind: 'Committee',
          name: '资阳市政协',
          aliases: ['资阳政协'],
          level: 'prefecture',
          jurisdiction: ['四川省', '资阳市'],
          province: '四川省',
          prefecture: '资阳市',
          reports: 2,
          connections: 5,
        },
      });
      expect(row?.slice(1)).toEqual([true, true]);
      const [[initiative], [official]] = [
        (await rows('MATCH (e:Entity {id: $id}) RETURN labels(e)', { id: idOf(talk) }))[0] ?? [],
        (await rows('MATCH (e:Entity {id: $id}) RETURN labels(e)', { id: idOf(yuan) }))[0] ?? [],
      ];
      expect([...(initiative as string[])].sort()).toEqual(['Brand', 'Entity', 'Initiative']);
      expect([...(official as string[])].sort()).toEqual(['Entity', 'Official', 'Person']);
    });

    it('sees edges with what their claims add up to', async (context) => {
      needsCypher(store(), context);
      const [row] = await rows('MATCH (:Committee)-[r:ORIGINATES]->(:Policy {name: $name}) RETURN r', { name: '1453' });
      const claims = [leiyangReport, zhuzhouReport]
        .sort((a, b) => byCodePoint(a.id, b.id))
        .map((report) => ({ report, evidence: report.extraction.relations.find((one) => one.type === 'ORIGINATES')?.evidence ?? [] }));
      expect(row).toMatchObject([
        {
          type: 'ORIGINATES',
          properties: {
            confidence: 0.95,
            modality: 'asserted',
            titles: [],
            reports: 2,
            reportIds: claims.map(({ report }) => report.id),
            periods: ['2021', '2023'],
            quotes: claims.flatMap(({ evidence }) => evidence.map((one) => one.quote)),
            starts: claims.flatMap(({ evidence }) => evidence.map((one) => one.start)),
            quoteReportIds: claims.flatMap(({ report, evidence }) => evidence.map(() => report.id)),
          },
        },
      ]);
    });

    it('sees reports, claims and measures', async (context) => {
      needsCypher(store(), context);
      const claims = await rows(
        `MATCH (r:Report {id: $id})-[:STATES]->(c:Claim), (c)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity)
         RETURN s.name AS subject, c.type AS type, o.name AS object, size(c.quotes) AS quotes ORDER BY subject, type, object`,
        { id: leiyangReport.id },
      );
      expect(claims).toEqual([
        ['湖南省政协', 'ORIGINATES', '1453', 1],
        ['耒阳市政协', 'CARRIES_OUT', '1453', 1],
        ['耒阳市政协', 'CARRIES_OUT', '有事来协商', 1],
        ['耒阳市政协', 'GUIDED_BY', '湖南省政协', 1],
      ]);
      const measures = await rows(
        `MATCH (r:Report)-[:STATES]->(m:Measure)-[:OF]->(e:Entity {id: $id})
         RETURN m.value AS value, m.unit AS unit, m.quotes[0] AS quote, r.name AS report ORDER BY value`,
        { id: idOf(talk) },
      );
      expect(measures).toEqual(ziyangReport.extraction.measures.map((one) => [one.value, one.unit, one.evidence[0]?.quote, '资阳.txt']));
      const mentions = await rows('MATCH (:Report {id: $report})-[m:MENTIONS]->(:Entity {id: $id}) RETURN m.starts, m.ends', {
        report: ziyangReport.id,
        id: idOf(ziyang),
      });
      const spans = ziyangReport.extraction.entities[0]?.mentions ?? [];
      expect(mentions).toEqual([[spans.map((span) => span.start), spans.map((span) => span.end)]]);
      const reports = await rows('MATCH (r:Report) RETURN r.name, r.home, r.province, r.prefecture, r.county, r.period ORDER BY r.period');
      expect(reports).toEqual([
        ['耒阳.txt', ['湖南省', '衡阳市', '耒阳市'], '湖南省', '衡阳市', '耒阳市', '2021'],
        ['资阳.txt', ['四川省', '资阳市'], '四川省', '资阳市', null, '2022'],
        ['株洲.txt', ['湖南省', '株洲市'], '湖南省', '株洲市', null, '2023'],
      ]);
    });

    it('gives values as plain JSON', async (context) => {
      needsCypher(store(), context);
      const answer = await store().runCypher(
        'RETURN 1 AS i, 2.5 AS f, "𠮷" AS s, true AS b, null AS n, [1, [2]] AS l, {a: 1, b: [null]} AS m, $p AS p',
        { p: { list: [1, 'x', null], text: `a"b'c\`` } },
        LIMITS,
      );
      expect(answer).toEqual({
        columns: ['i', 'f', 's', 'b', 'n', 'l', 'm', 'p'],
        rows: [[1, 2.5, '𠮷', true, null, [1, [2]], { a: 1, b: [null] }, { list: [1, 'x', null], text: `a"b'c\`` }]],
        truncated: false,
      });
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    });

    it('gives paths as nodes and relationships', async (context) => {
      needsCypher(store(), context);
      const [row] = await rows('MATCH p = (:Person {name: $name})-[:HOLDS_POSITION]->(:Committee) RETURN p, length(p)', { name: '元方' });
      expect(row).toMatchObject([
        {
          nodes: [{ properties: { name: '元方' } }, { labels: ['Committee', 'Entity'] }],
          relationships: [{ type: 'HOLDS_POSITION', properties: { titles: ['主席'] } }],
        },
        1,
      ]);
    });

    it('takes parameters as values, never as Cypher', async (context) => {
      needsCypher(store(), context);
      expect(await rows('MATCH (e:Entity) WHERE e.name = $name RETURN e.name', { name: `x' OR 1=1 RETURN e //` })).toEqual([]);
      expect(
        await rows('UNWIND $names AS name MATCH (e:Entity {name: name}) RETURN e.name ORDER BY e.name', { names: ['1453', '书香政协'] }),
      ).toEqual([['1453'], ['书香政协']]);
      expect(await rows('MATCH (e:Entity) WITH e ORDER BY e.id SKIP $skip LIMIT $limit RETURN count(e)', { skip: 1, limit: 3 })).toEqual([
        [3],
      ]);
    });

    it('cuts rows at the limit and says so', async (context) => {
      needsCypher(store(), context);
      const ask = (rowLimit: number) => store().runCypher('UNWIND range(1, 10) AS x RETURN x', {}, { ...LIMITS, rows: rowLimit });
      expect(await ask(4)).toEqual({ columns: ['x'], rows: [[1], [2], [3], [4]], truncated: true });
      expect(await ask(10)).toMatchObject({ truncated: false });
      expect((await ask(10)).rows).toHaveLength(10);
    });

    it('stops a statement at its time, and answers the next', async (context) => {
      needsCypher(store(), context);
      const endless =
        'UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b UNWIND range(1, 20000) AS c WITH a, b, c WHERE a + b = c RETURN count(*)';
      expect(await refusalOf(store(), endless, { rows: 10, timeoutMs: 300 })).toBe('timeout');
      expect(await rows('RETURN 1 AS one')).toEqual([[1]]);
    });

    it.for([
      'CREATE (:Entity {id: "x"})',
      'MATCH (e:Entity) SET e.name = "x"',
      'MATCH (e:Entity) DETACH DELETE e',
      'MATCH (e:Entity) REMOVE e.name',
      'MERGE (e:Entity {id: "x"}) RETURN e',
      'MATCH (e:Nothing) SET e.name = "x"',
      'FOREACH (i IN [1, 2] | CREATE (:X))',
      'CREATE INDEX x FOR (e:Entity) ON (e.name)',
      '/* read */ MATCH (e:Entity) WITH e LIMIT 1 DELETE e // RETURN e',
      'CALL { CREATE (x:X) RETURN x } RETURN x',
    ])('refuses to write: %s', async (statement, context) => {
      needsCypher(store(), context);
      const before = await recordLines(store());
      expect(await refusalOf(store(), statement)).toBe('write');
      expect(await recordLines(store())).toEqual(before);
      expect(await rows('MATCH (e:Entity) RETURN count(e)')).toEqual([[11]]);
    });

    it('does not mistake words for writes', async (context) => {
      needsCypher(store(), context);
      expect(await rows('MATCH (a:Asset) RETURN a.name AS `set`')).toEqual([]);
      expect(await rows('RETURN "CREATE (n) LOAD CSV DELETE" AS text')).toEqual([['CREATE (n) LOAD CSV DELETE']]);
      expect(await rows('MATCH (deleted:Policy) WHERE deleted.created IS NULL RETURN deleted.name')).toEqual([['1453']]);
    });

    it.for([
      `LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line`,
      `load /* x */ csv WITH HEADERS FROM "/etc/passwd" AS line RETURN line`,
      `LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN line`,
    ])('refuses files and addresses: %s', async (statement, context) => {
      needsCypher(store(), context);
      expect(await refusalOf(store(), statement)).toBe('external-data');
    });

    it('tells what is wrong with a statement', async (context) => {
      needsCypher(store(), context);
      expect(await refusalOf(store(), 'MATCH (e:Entity RETURN e')).toBe('syntax');
      expect(await refusalOf(store(), 'RETURN nothing')).toBe('syntax');
      expect(await refusalOf(store(), '')).toBe('syntax');
      expect(await refusalOf(store(), 'RETURN $missing')).toBe('parameter');
      expect(await refusalOf(store(), 'CALL dbms.listConfig()')).toBe('procedure');
      expect(await refusalOf(store(), 'RETURN 1; RETURN 2')).toBe('syntax');
    });

    it('lists labels by procedure', async (context) => {
      needsCypher(store(), context);
      const labels = (await rows('CALL db.labels() YIELD label RETURN label')).map(([label]) => label);
      expect(labels).toEqual(expect.arrayContaining(['Entity', 'Committee', 'Initiative', 'Report', 'Claim', 'Measure']));
    });

    it('sees what was written and no longer what was taken out', async (context) => {
      needsCypher(store(), context);
      await withStore(openFreshStore, [leiyangReport], async (fresh) => {
        const bodies = async () =>
          (
            await fresh.runCypher(
              'MATCH (c:Committee)-[:CARRIES_OUT]->(:Policy {id: $id}) RETURN c.name ORDER BY c.name',
              { id: idOf(numbers) },
              LIMITS,
            )
          ).rows;
        expect(await bodies()).toEqual([['耒阳市政协']]);
        await fresh.putReports([zhuzhouReport]);
        expect(await bodies()).toEqual([['株洲市政协'], ['耒阳市政协']]);
        await fresh.removeReport(leiyangReport.id);
        expect(await bodies()).toEqual([['株洲市政协']]);
      });
    });

    it('answers several statements at once', async (context) => {
      needsCypher(store(), context);
      const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => rows('RETURN $index AS x', { index })));
      expect(answers).toEqual(Array.from({ length: 8 }, (_, index) => [[index]]));
    });

    it('keeps hostile names as they are', async (context) => {
      needsCypher(store(), context);
      const odd = entity('Brand', 'a"b`c\\d\'𠮷}) DETACH DELETE n //');
      const body = entity('Committee', '甲市政协');
      const report = makeReportRecord({ name: '怪.txt', entities: [odd, body], relations: [relation(body, 'CARRIES_OUT', odd)] });
      await withStore(openFreshStore, [report], async (fresh) => {
        const answer = await fresh.runCypher('MATCH (b:Brand) WHERE b.name = $name RETURN b.name', { name: odd.name }, LIMITS);
        expect(answer.rows).toEqual([[odd.name]]);
      });
    });
  });
}
