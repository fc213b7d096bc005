import { describe, expect, it } from 'vitest';
import { entity, idOf, makeReportRecord, relation } from '../builders/report-record.js';
import { hunan, leiyang, leiyangReport, numbers, sampleReports, talk, zhuzhouReport, ziyang, ziyangReport } from './sample-reports.js';
import { recordLines, WHOLE, withStore } from './store-harness.js';
import type { OpenFreshStore } from './store-harness.js';

/** Writing, replacing and taking out reports. */
export function describeWrites(openFreshStore: OpenFreshStore): void {
  describe('writing', () => {
    it('counts what was added, left and replaced', async () => {
      await withStore(openFreshStore, [], async (store) => {
        expect(await store.putReports([ziyangReport, leiyangReport])).toEqual({ added: 2, replaced: 0, unchanged: 0 });
        expect(await store.putReports([ziyangReport])).toEqual({ added: 0, replaced: 0, unchanged: 1 });
        const reread = { ...leiyangReport, readerVersion: 'rules-2' };
        expect(await store.putReports([reread, zhuzhouReport])).toEqual({ added: 1, replaced: 1, unchanged: 0 });
        expect((await store.report(reread.id))?.readerVersion).toBe('rules-2');
      });
    });

    it('leaves the record as it is when the same report comes again', async () => {
      await withStore(openFreshStore, sampleReports, async (store) => {
        const before = await recordLines(store);
        await store.putReports(sampleReports);
        expect(await recordLines(store)).toEqual(before);
      });
    });

    it('may be prepared again', async () => {
      await withStore(openFreshStore, sampleReports, async (store) => {
        const before = await recordLines(store);
        await store.prepare();
        expect(await recordLines(store)).toEqual(before);
      });
    });

    it('replaces what a changed report said, and nothing else', async () => {
      const changed = makeReportRecord({
        name: '资阳.txt',
        period: '2024',
        entities: [ziyang, talk],
        relations: [relation(ziyang, 'ORIGINATES', talk)],
        preface: '改写',
      });
      const replaced = await withStore(openFreshStore, sampleReports, async (store) => {
        await store.putReports([changed]);
        return recordLines(store);
      });
      const fresh = await withStore(openFreshStore, [leiyangReport, zhuzhouReport, changed], recordLines);
      expect(replaced).toEqual(fresh);
    });

    it('writes the later of two versions in one call', async () => {
      const later = makeReportRecord({ name: '资阳.txt', entities: [ziyang], preface: '后来' });
      const lines = await withStore(openFreshStore, [ziyangReport, later], recordLines);
      expect(lines).toEqual(await withStore(openFreshStore, [later], recordLines));
    });

    it('keeps an entity that only a claim names, and lets it go with the claim', async () => {
      const unlisted = makeReportRecord({ name: '甲.txt', entities: [talk], relations: [relation(hunan, 'CARRIES_OUT', talk)] });
      await withStore(openFreshStore, [unlisted], async (store) => {
        expect(await store.entity(idOf(hunan))).toMatchObject({ name: '湖南省政协', kind: 'Committee', reports: 0, connections: 1 });
        await store.removeReport(unlisted.id);
        expect(await store.entity(idOf(hunan))).toBeUndefined();
      });
    });

    it('keeps one edge for a symmetric type, whichever end a report names first', async () => {
      const [a, b] = [entity('Committee', '成都市政协'), entity('Committee', '德阳市政协')];
      const one = makeReportRecord({ name: '甲.txt', entities: [a, b], relations: [relation(a, 'COOPERATES_WITH', b)] });
      const two = makeReportRecord({ name: '乙.txt', entities: [a, b], relations: [relation(b, 'COOPERATES_WITH', a)] });
      await withStore(openFreshStore, [one, two], async (store) => {
        expect((await store.statistics()).edges).toBe(1);
        for (const end of [a, b]) {
          const page = await store.connections(idOf(end), WHOLE);
          expect(page?.items.map((item) => [item.type, item.direction, item.claims.length])).toEqual([['COOPERATES_WITH', 'out', 2]]);
        }
        const neighbourhood = await store.neighbourhood(idOf(a), { depth: 1, limit: 10 });
        expect(neighbourhood?.edges[0]?.subjectId).toBe([idOf(a), idOf(b)].sort()[0]);
      });
    });

    it('takes name and attributes from the report with the smallest id that tells them, aliases from all', async () => {
      const sketches = ['甲.txt', '乙.txt', '丙.txt'].map((name) => makeReportRecord({ name }));
      const [first, second, third] = sketches.sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => record.extraction.report);
      const spelled = (name: string, rest: Parameters<typeof entity>[2]) => entity('Organization', name, rest);
      const reports = [
        makeReportRecord({
          name: third ?? '',
          entities: [spelled('“湖南”日报', { aliases: ['丙'], attributes: { category: 'other', adcode: '43' } })],
        }),
        makeReportRecord({ name: first ?? '', entities: [spelled('湖南日报', { aliases: ['甲', '日报'] })] }),
        makeReportRecord({ name: second ?? '', entities: [spelled('湖南 日报', { aliases: ['甲'], attributes: { category: 'media' } })] }),
      ];
      await withStore(openFreshStore, reports, async (store) => {
        const id = idOf(entity('Organization', '湖南日报'));
        expect(await store.entity(id)).toMatchObject({
          name: '湖南日报',
          aliases: ['丙', '日报', '甲'],
          attributes: { category: 'media', adcode: '43' },
          reports: 3,
        });
        await store.removeReport(reports[1]?.id ?? '');
        expect(await store.entity(id)).toMatchObject({ name: '湖南 日报', aliases: ['丙', '甲'], reports: 2 });
      });
    });
  });

  describe('taking out', () => {
    it('answers undefined for a report that is not there', async () => {
      await withStore(openFreshStore, sampleReports, async (store) => {
        expect(await store.removeReport('report-0000000000000000')).toBeUndefined();
      });
    });

    it('takes out exactly what only that report supports', async () => {
      await withStore(openFreshStore, sampleReports, async (store) => {
        // What goes: 株洲市政协, its CARRIES_OUT, COOPERATES_WITH and VISITED; 湖南省政协 ORIGINATES 1453 stays with 耒阳's claim.
        expect(await store.removeReport(zhuzhouReport.id)).toEqual({
          report: zhuzhouReport.id,
          claims: 4,
          edges: 3,
          entities: 1,
          measures: 0,
        });
        const adoption = (await store.adoptions(idOf(numbers))).find((fact) => fact.type === 'ORIGINATES');
        expect(adoption?.claims.map((claim) => [claim.reportName, claim.confidence])).toEqual([['耒阳.txt', 0.7]]);
        const connections = await store.connections(idOf(hunan), WHOLE);
        expect(connections?.items.map((item) => [item.type, item.direction, item.confidence])).toEqual([
          ['GUIDED_BY', 'in', 0.8],
          ['ORIGINATES', 'out', 0.7],
        ]);
        expect(await store.entity(idOf(ziyang))).toMatchObject({ reports: 1, connections: 4 });
        expect(await store.entity(idOf(leiyang))).toMatchObject({ reports: 1, connections: 3 });
      });
    });

    it('counts the measures that go', async () => {
      await withStore(openFreshStore, sampleReports, async (store) => {
        expect(await store.removeReport(ziyangReport.id)).toEqual({
          report: ziyangReport.id,
          claims: 5,
          edges: 5,
          entities: 5,
          measures: 2,
        });
      });
    });

    it('leaves nothing when the last report goes', async () => {
      await withStore(openFreshStore, sampleReports, async (store) => {
        for (const report of sampleReports) await store.removeReport(report.id);
        expect(await recordLines(store)).toEqual([]);
        expect(await store.statistics()).toEqual({ reports: 0, entities: 0, edges: 0, claims: 0, measures: 0, kinds: {}, types: {} });
        expect((await store.findEntities({ text: '政协', ...WHOLE })).total).toBe(0);
      });
    });
  });
}
