import { describe, expect, it } from 'vitest';
import { idOf, makeReportRecord } from '../builders/report-record.js';
import { book, hunan, leiyangReport, numbers, sampleReports, talk, yuan, zhuzhouReport, ziyang, ziyangReport } from './sample-reports.js';
import { byCodePoint, sharedStore, withStore } from './store-harness.js';
import type { OpenFreshStore } from './store-harness.js';

/** Reports, entity cards and adoptions. */
export function describeReports(openFreshStore: OpenFreshStore): void {
  describe('reports', () => {
    const store = sharedStore(openFreshStore, sampleReports);

    it('are listed by name, page by page', async () => {
      const names = sampleReports.map((report) => report.extraction.report).sort(byCodePoint);
      const first = await store().reports({ offset: 0, limit: 2 });
      const second = await store().reports({ offset: 2, limit: 2 });
      expect([...first.items, ...second.items].map((report) => report.name)).toEqual(names);
      expect(first).toMatchObject({ total: 3, offset: 0, limit: 2 });
      expect(second).toMatchObject({ total: 3, offset: 2, limit: 2 });
      expect((await store().reports({ offset: 9, limit: 2 })).items).toEqual([]);
    });

    it('come with their words, mentions in reading order and issues', async () => {
      const report = await store().report(ziyangReport.id);
      expect(report?.text).toBe(ziyangReport.text);
      expect(report?.issues).toEqual(ziyangReport.extraction.issues);
      expect(report).toMatchObject({
        name: '资阳.txt',
        home: ['四川省', '资阳市'],
        issuer: '资阳市政协',
        published: '2023-01-10',
        characters: ziyangReport.text.length,
        counts: { entities: 7, claims: 5, measures: 2, issues: 1 },
      });
      const mentions = report?.mentions ?? [];
      expect(mentions).toHaveLength(8);
      expect(mentions.map((mention) => mention.start)).toEqual(mentions.map((mention) => mention.start).sort((a, b) => a - b));
      for (const mention of mentions) expect(report?.text.slice(mention.start, mention.end)).toBe(mention.name);
      expect(mentions[0]).toMatchObject({ entityId: idOf(ziyang), kind: 'Committee' });
    });

    it('are found by id and by name', async () => {
      expect((await store().reportNamed('耒阳.txt'))?.id).toBe(leiyangReport.id);
      expect(await store().reportNamed('耒阳')).toBeUndefined();
      expect(await store().report('report-0000000000000000')).toBeUndefined();
    });
  });

  describe('entity cards', () => {
    const store = sharedStore(openFreshStore, sampleReports);

    it('tell counts, measures and sources', async () => {
      const card = await store().entity(idOf(talk));
      expect(card).toMatchObject({
        id: idOf(talk),
        kind: 'Brand',
        name: '有事来协商',
        aliases: ['有事来协商平台'],
        attributes: {},
        reports: 2,
        connections: 2,
        counts: [{ type: 'CARRIES_OUT', direction: 'in', count: 2 }],
      });
      expect(card?.measures.map((one) => [one.value, one.unit, one.what, one.period, one.reportName]).sort()).toEqual([
        [1257, '个', '议事平台', '2022', '资阳.txt'],
        [1435, '场次', '协商', null, '资阳.txt'],
      ]);
      for (const one of card?.measures ?? []) {
        for (const { start, end, quote } of one.evidence) expect(ziyangReport.text.slice(start, end)).toBe(quote);
      }
      expect(card?.sources.map((source) => [source.report.name, source.mentions])).toEqual([
        ['耒阳.txt', 1],
        ['资阳.txt', 1],
      ]);
    });

    it('count edges by type, then outgoing before incoming', async () => {
      expect((await store().entity(idOf(ziyang)))?.counts).toEqual([
        { type: 'CARRIES_OUT', direction: 'out', count: 2 },
        { type: 'HOLDS_POSITION', direction: 'in', count: 1 },
        { type: 'LOCATED_IN', direction: 'out', count: 1 },
        { type: 'VISITED', direction: 'in', count: 1 },
      ]);
    });

    it('are undefined for an unknown id', async () => {
      expect(await store().entity('brand-0000000000000000')).toBeUndefined();
      expect(await store().entity(`' OR 1=1 --`)).toBeUndefined();
    });
  });

  describe('adoptions', () => {
    const store = sharedStore(openFreshStore, sampleReports);

    it('tell who carries out and who originated an initiative', async () => {
      const facts = await store().adoptions(idOf(numbers));
      expect(facts.map((fact) => [fact.initiative.name, fact.type, fact.body.name, fact.claims.map((claim) => claim.reportId)])).toEqual([
        ...facts
          .filter((fact) => fact.type === 'CARRIES_OUT')
          .map((fact) => ['1453', 'CARRIES_OUT', fact.body.name, [fact.body.name === '耒阳市政协' ? leiyangReport.id : zhuzhouReport.id]]),
        ['1453', 'ORIGINATES', '湖南省政协', [leiyangReport.id, zhuzhouReport.id].sort(byCodePoint)],
      ]);
      expect(facts.map((fact) => fact.body.name).sort(byCodePoint)).toEqual(['株洲市政协', '湖南省政协', '耒阳市政协']);
    });

    it('of all come by initiative name, id, type and body id', async () => {
      const facts = await store().adoptions();
      const keys = facts.map((fact) => [fact.initiative.name, fact.initiative.id, fact.type, fact.body.id].join('\u0000'));
      expect(keys).toEqual([...keys].sort(byCodePoint));
      expect(facts.map((fact) => fact.initiative.name)).toEqual(['1453', '1453', '1453', '书香政协', '有事来协商', '有事来协商']);
      expect(facts.find((fact) => fact.initiative.id === idOf(book))?.body.id).toBe(idOf(ziyang));
    });

    it('are none for what is no initiative or unknown', async () => {
      expect(await store().adoptions(idOf(hunan))).toEqual([]);
      expect(await store().adoptions(idOf(yuan))).toEqual([]);
      expect(await store().adoptions('policy-0000000000000000')).toEqual([]);
    });
  });

  it('keeps hostile text as it is', async () => {
    const words = '‘引号’ "双" `反` \\ ; DROP TABLE report; MATCH (n) DETACH DELETE n // 𠮷\u2028\u0007\u0000尾';
    const report = makeReportRecord({ name: `'"\`\\甲.txt`, title: '"); DELETE', preface: words, entities: [talk] });
    await withStore(openFreshStore, [report], async (store) => {
      expect((await store.report(report.id))?.text).toBe(report.text);
      expect((await store.reportNamed(`'"\`\\甲.txt`))?.title).toBe('"); DELETE');
    });
  });
}
