import { describe, expect, it } from 'vitest';
import { entity, idOf, makeReportRecord, relation } from '../builders/report-record.js';
import { sampleReports, talk, ziyang } from './sample-reports.js';
import { byCodePoint, sharedStore } from './store-harness.js';
import type { OpenFreshStore } from './store-harness.js';

const hub = entity('Committee', '中心市政协');
const rim = Array.from({ length: 12 }, (_, index) => entity('Brand', `品牌${index}`));
const far = entity('Committee', '外市政协');
const star = makeReportRecord({
  name: '星.txt',
  entities: [hub, far, ...rim],
  relations: [...rim.map((one) => relation(hub, 'CARRIES_OUT', one)), ...rim.slice(0, 3).map((one) => relation(far, 'ORIGINATES', one))],
});

/** What lies around an entity. */
export function describeNeighbourhoods(openFreshStore: OpenFreshStore): void {
  describe('neighbourhoods', () => {
    const store = sharedStore(openFreshStore, [...sampleReports, star]);

    it('walk as far as asked, either way along edges', async () => {
      const near = await store().neighbourhood(idOf(talk), { depth: 1, limit: 100 });
      expect(near?.nodes.map((node) => [node.name, node.distance])).toEqual([
        ['资阳市政协', 1],
        ['耒阳市政协', 1],
      ]);
      const wider = await store().neighbourhood(idOf(talk), { depth: 2, limit: 100 });
      expect(
        wider?.nodes
          .filter((node) => node.distance === 2)
          .map((node) => node.name)
          .sort(byCodePoint),
      ).toEqual(['元方', '书香政协', '资阳市', '株洲市政协', '湖南省政协', '1453'].sort(byCodePoint));
      expect(wider).toMatchObject({ depth: 2, shown: 8, total: 8, truncated: false, center: { id: idOf(talk) } });
    });

    it('order by distance, connections and id', async () => {
      const answer = await store().neighbourhood(idOf(ziyang), { depth: 3, limit: 100 });
      const nodes = answer?.nodes ?? [];
      const wanted = [...nodes].sort((a, b) => a.distance - b.distance || b.connections - a.connections || byCodePoint(a.id, b.id));
      expect(nodes.map((node) => node.id)).toEqual(wanted.map((node) => node.id));
      expect(nodes.every((node) => node.id !== idOf(ziyang))).toBe(true);
    });

    it('hold every edge of the asked types between what is shown', async () => {
      const answer = await store().neighbourhood(idOf(talk), { depth: 2, limit: 100 });
      expect(answer?.edges).toHaveLength(11);
      expect(answer?.edges.map((edge) => edge.id)).toEqual([...(answer?.edges ?? [])].map((edge) => edge.id).sort(byCodePoint));
      const some = await store().neighbourhood(idOf(talk), { depth: 2, types: ['CARRIES_OUT'], limit: 100 });
      expect(some?.nodes.map((node) => node.name).sort(byCodePoint)).toEqual(
        ['资阳市政协', '耒阳市政协', '书香政协', '1453'].sort(byCodePoint),
      );
      expect(new Set(some?.edges.map((edge) => edge.type))).toEqual(new Set(['CARRIES_OUT']));
      expect(some?.edges).toHaveLength(4);
    });

    it('walk only over the kinds asked for, from any centre', async () => {
      const answer = await store().neighbourhood(idOf(talk), { depth: 3, kinds: ['Committee'], limit: 100 });
      expect(answer?.nodes.map((node) => node.name).sort(byCodePoint)).toEqual(
        ['资阳市政协', '耒阳市政协', '株洲市政协', '湖南省政协'].sort(byCodePoint),
      );
      expect(answer?.nodes.every((node) => node.kind === 'Committee')).toBe(true);
      expect(answer?.center.kind).toBe('Brand');
    });

    it('say what the limit cut', async () => {
      const answer = await store().neighbourhood(idOf(hub), { depth: 2, limit: 5 });
      expect(answer).toMatchObject({ shown: 5, total: 13, truncated: true });
      expect(answer?.nodes).toHaveLength(5);
      expect(
        answer?.nodes
          .slice(0, 3)
          .map((node) => node.name)
          .sort(byCodePoint),
      ).toEqual(['品牌0', '品牌1', '品牌2']);
      expect(answer?.edges).toHaveLength(5);
      expect(await store().neighbourhood(idOf(hub), { depth: 2, limit: 13 })).toMatchObject({ shown: 13, total: 13, truncated: false });
    });

    it('are undefined for an unknown entity', async () => {
      expect(await store().neighbourhood('brand-0000000000000000', { depth: 1, limit: 5 })).toBeUndefined();
    });
  });
}
