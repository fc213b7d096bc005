import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { StoreError, type CypherValue } from '../../../src/model/index.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { openNeo4jStore } from '../../../src/store/neo4j/index.js';
import { entity, idOf, makeReportRecord, relation } from '../../builders/report-record.js';
import { sampleReports, ziyangReport } from '../../contract/sample-reports.js';
import { recordLines } from '../../contract/store-harness.js';
import { describeWithNeo4j, emptyDatabase, testNeo4j } from '../../support/neo4j.js';

const LIMITS = { rows: 1_000, timeoutMs: 60_000 };

describeWithNeo4j('writing to Neo4j', () => {
  let driver: Driver;
  let store: GraphStore;
  beforeAll(() => {
    const { uri, user, password } = testNeo4j();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  beforeEach(async () => {
    await emptyDatabase(testNeo4j());
    await store?.close();
    store = await openNeo4jStore(testNeo4j());
    await store.prepare();
  });
  afterAll(async () => {
    await store?.close();
    await driver.close();
  });

  const ask = async (text: string): Promise<void> => {
    await driver.executeQuery(text, {}, { database: testNeo4j().database ?? 'neo4j' });
  };
  const rows = async (text: string, parameters: Record<string, CypherValue> = {}) => (await store.runCypher(text, parameters, LIMITS)).rows;

  it('brings up constraints and indexes once, however often it is asked', async () => {
    const schema = () => rows('SHOW INDEXES YIELD name, type, state WHERE type <> "LOOKUP" RETURN name, type, state ORDER BY name');
    const before = await schema();
    await store.prepare();
    expect(await schema()).toEqual(before);
    expect(before).toEqual(
      expect.arrayContaining([
        ['entityNames', 'FULLTEXT', 'ONLINE'],
        ['entity_id', 'RANGE', 'ONLINE'],
        ['entity_search_text', 'TEXT', 'ONLINE'],
      ]),
    );
    expect(await rows('SHOW CONSTRAINTS YIELD name RETURN count(*)')).toEqual([[5]]);
  });

  it('refuses a graph of a newer version and leaves it as it is', async () => {
    await ask('MATCH (s:GraphStore) SET s.version = 99');
    await expect(store.prepare()).rejects.toMatchObject({ code: 'store-version' });
    expect(await rows('MATCH (s:GraphStore) RETURN s.version')).toEqual([[99]]);
  });

  it('writes only into a graph that was prepared', async () => {
    await ask('MATCH (s:GraphStore) DELETE s');
    await expect(store.putReports(sampleReports)).rejects.toThrow(StoreError);
    expect((await store.statistics()).reports).toBe(0);
  });

  it('leaves nothing of a report that cannot be written whole, and keeps those before it', async () => {
    const [first, ...others] = ziyangReport.extraction.relations;
    if (!first) throw new Error('The sample report states nothing.');
    const twice = { ...ziyangReport, extraction: { ...ziyangReport.extraction, relations: [first, first, ...others] } };
    const [, leiyang, zhuzhou] = sampleReports as [typeof twice, typeof twice, typeof twice];
    await store.putReports([leiyang]);
    const before = await recordLines(store);
    await expect(store.putReports([leiyang, twice, zhuzhou])).rejects.toMatchObject({ code: 'store', retryable: false });
    expect(await recordLines(store)).toEqual(before);
    await expect(store.putReports([zhuzhou, twice])).rejects.toMatchObject({ code: 'store', retryable: false });
    expect(await rows('MATCH (n:Report) RETURN n.name ORDER BY n.name')).toEqual([['株洲.txt'], ['耒阳.txt']]);
  });

  it('sums up right when two write the same edges at once', async () => {
    const body = entity('Committee', '甲市政协');
    const brand = entity('Brand', '乙');
    const reports = Array.from({ length: 12 }, (_, index) =>
      makeReportRecord({ name: `${index}.txt`, entities: [body, brand], relations: [relation(body, 'CARRIES_OUT', brand)] }),
    );
    const other = await openNeo4jStore(testNeo4j());
    try {
      await Promise.all(reports.map((report, index) => (index % 2 === 0 ? store : other).putReports([report])));
    } finally {
      await other.close();
    }
    expect(await rows('MATCH (:Committee)-[e:CARRIES_OUT]->(:Brand) RETURN e.reports, size(e.quotes)')).toEqual([[12, 12]]);
    expect((await store.entity(idOf(body)))?.reports).toBe(12);
  });

  it('sums up names and attributes alike whether they agree or not', async () => {
    const place = (name: string, level: 'county' | 'prefecture') =>
      entity('Place', name, { attributes: { level }, aliases: [`${level}别名`] });
    const reports = [
      makeReportRecord({ name: 'a.txt', entities: [place('（甲）市', 'county')] }),
      makeReportRecord({ name: 'b.txt', entities: [place('(甲)市', 'prefecture')] }),
      makeReportRecord({ name: 'c.txt', entities: [place('（甲）市', 'county')] }),
    ];
    const [smallest] = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1));
    const shown = smallest?.extraction.entities[0];
    for (const report of reports) await store.putReports([report]);
    const card = await store.entity(idOf(place('(甲)市', 'county')));
    expect(card).toMatchObject({ name: shown?.name, attributes: shown?.attributes, reports: 3, aliases: ['county别名', 'prefecture别名'] });
    await store.removeReport(smallest?.id ?? '');
    const rest = reports.filter((report) => report !== smallest).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await store.entity(card?.id ?? '')).toMatchObject({ name: rest[0]?.extraction.entities[0]?.name, reports: 2 });
  });

  it('takes the label Official away with the last post', async () => {
    await store.putReports(sampleReports);
    expect(await rows('MATCH (p:Official) RETURN p.name')).toEqual([['元方']]);
    const extraction = {
      ...ziyangReport.extraction,
      relations: ziyangReport.extraction.relations.filter(({ type }) => type !== 'HOLDS_POSITION'),
    };
    await store.putReports([{ ...ziyangReport, readerVersion: 'rules-2', extraction }]);
    expect(await rows('MATCH (p:Person) RETURN p.name, labels(p)')).toEqual([['元方', expect.not.arrayContaining(['Official'])]]);
  });

  it('refuses half a surrogate pair, which Neo4j would change', async () => {
    const report = makeReportRecord({ name: '半.txt', entities: [entity('Brand', '半\ud842')] });
    await expect(store.putReports([report])).rejects.toThrow(/半\.txt.*surrogate/u);
    expect((await store.statistics()).entities).toBe(0);
  });
});
