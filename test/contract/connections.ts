import { describe, expect, it } from 'vitest';
import { entity, idOf, makeReportRecord, relation } from '../builders/report-record.js';
import { hunan, leiyangReport, numbers, sampleReports, talk, zhuzhou, zhuzhouReport, ziyang, ziyangReport } from './sample-reports.js';
import { byCodePoint, sharedStore, WHOLE, withStore } from './store-harness.js';
import type { OpenFreshStore } from './store-harness.js';

/** The edges of an entity with who says so. */
export function describeConnections(openFreshStore: OpenFreshStore): void {
  describe('connections', () => {
    const store = sharedStore(openFreshStore, sampleReports);

    it('come by type, direction, then the other end', async () => {
      const page = await store().connections(idOf(ziyang), WHOLE);
      expect(page?.items.map((item) => [item.type, item.direction, item.other.name])).toEqual([
        ['CARRIES_OUT', 'out', '书香政协'],
        ['CARRIES_OUT', 'out', '有事来协商'],
        ['HOLDS_POSITION', 'in', '元方'],
        ['LOCATED_IN', 'out', '资阳市'],
        ['VISITED', 'in', '株洲市政协'],
      ]);
      expect(page).toMatchObject({ total: 5, offset: 0, limit: WHOLE.limit });
    });

    it('carry each claim with the words that make it', async () => {
      const page = await store().connections(idOf(talk), { types: ['CARRIES_OUT'], ...WHOLE });
      const own = page?.items.find((item) => item.other.name === '资阳市政协');
      expect(own).toMatchObject({ confidence: 0.9, modality: 'asserted', direction: 'in' });
      expect(own?.claims).toEqual([
        {
          id: ziyangReport.extraction.relations[0]?.id,
          reportId: ziyangReport.id,
          reportName: '资阳.txt',
          issuer: '资阳市政协',
          published: '2023-01-10',
          period: '2022',
          modality: 'asserted',
          confidence: 0.9,
          rules: ['test.relation'],
          evidence: ziyangReport.extraction.relations[0]?.evidence,
        },
      ]);
      expect(own?.claims[0]?.evidence).toHaveLength(2);
      for (const { start, end, quote } of own?.claims[0]?.evidence ?? []) expect(ziyangReport.text.slice(start, end)).toBe(quote);
      expect(page?.items.find((item) => item.other.name === '耒阳市政协')).toMatchObject({ modality: 'planned', confidence: 0.5 });
    });

    it('add up the claims of several reports, by report id', async () => {
      const page = await store().connections(idOf(hunan), { types: ['ORIGINATES'], ...WHOLE });
      expect(page?.items).toHaveLength(1);
      expect(page?.items[0]).toMatchObject({ confidence: 0.95, other: { id: idOf(numbers) } });
      expect(page?.items[0]?.claims.map((claim) => claim.reportId)).toEqual([leiyangReport.id, zhuzhouReport.id].sort(byCodePoint));
    });

    it('carry the post', async () => {
      const page = await store().connections(idOf(ziyang), { types: ['HOLDS_POSITION'], ...WHOLE });
      expect(page?.items[0]?.claims[0]?.title).toBe('主席');
    });

    it('keep to types and direction', async () => {
      const incoming = await store().connections(idOf(ziyang), { direction: 'in', ...WHOLE });
      expect(incoming?.items.map((item) => item.type)).toEqual(['HOLDS_POSITION', 'VISITED']);
      const none = await store().connections(idOf(ziyang), { types: ['CARRIES_OUT'], direction: 'in', ...WHOLE });
      expect(none).toMatchObject({ items: [], total: 0 });
      const symmetric = await store().connections(idOf(zhuzhou), { types: ['COOPERATES_WITH'], direction: 'out', ...WHOLE });
      expect(symmetric?.items.map((item) => item.other.name)).toEqual(['耒阳市政协']);
    });

    it('are undefined for an unknown entity', async () => {
      expect(await store().connections('committee-0000000000000000', WHOLE)).toBeUndefined();
    });

    it('page without gaps', async () => {
      const hub = entity('Committee', '全国政协');
      const others = Array.from({ length: 23 }, (_, index) => entity('Committee', `第${index}市政协`));
      const wide = makeReportRecord({
        name: '广.txt',
        entities: [hub, ...others],
        relations: others.map((one) => relation(one, 'GUIDED_BY', hub)),
      });
      await withStore(openFreshStore, [wide], async (fresh) => {
        const names: string[] = [];
        for (let offset = 0; offset < 30; offset += 10) {
          const page = await fresh.connections(idOf(hub), { offset, limit: 10 });
          expect(page).toMatchObject({ total: 23, offset, limit: 10 });
          names.push(...(page?.items ?? []).map((item) => item.other.name));
        }
        expect(names).toEqual(others.map((one) => one.name).sort(byCodePoint));
      });
    });
  });
}
