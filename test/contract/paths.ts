import { describe, expect, it } from 'vitest';
import { entity, idOf, makeReportRecord, relation } from '../builders/report-record.js';
import { bridge, hunan, numbers, sampleReports, talk, yuan, ziyang, ziyangReport, leiyang } from './sample-reports.js';
import { byCodePoint, sharedStore } from './store-harness.js';
import type { OpenFreshStore } from './store-harness.js';

const [start, goal] = [entity('Committee', '起市政协'), entity('Committee', '止市政协')];
const between = Array.from({ length: 6 }, (_, index) => entity('Brand', `中间${index}`));
const sides = Array.from({ length: 4 }, (_, index) => entity('Policy', `侧${index}`));
/** Many equal paths of two steps, and parallel edges on each of them. */
const diamond = makeReportRecord({
  name: '菱形.txt',
  entities: [start, goal, ...between, ...sides],
  relations: [
    ...[...between, ...sides].flatMap((one) => [
      relation(start, 'CARRIES_OUT', one),
      relation(start, 'ORIGINATES', one),
      relation(goal, 'CARRIES_OUT', one),
    ]),
  ],
});

/** Shortest paths. */
export function describePaths(openFreshStore: OpenFreshStore): void {
  describe('shortest paths', () => {
    const store = sharedStore(openFreshStore, [...sampleReports, diamond]);

    it('join two entities with the claims of each step, direction as stored', async () => {
      const path = await store().shortestPath(idOf(yuan), idOf(hunan), { maxLength: 10 });
      expect(path?.length).toBe(4);
      expect(path?.nodes).toHaveLength(5);
      expect([path?.nodes[0]?.name, path?.nodes.at(-1)?.name]).toEqual(['元方', '湖南省政协']);
      path?.edges.forEach((edge, index) => {
        const ends = [path.nodes[index]?.id, path.nodes[index + 1]?.id].sort();
        expect([edge.subjectId, edge.objectId].sort()).toEqual(ends);
        expect(edge.claims.length).toBeGreaterThan(0);
      });
      expect(path?.edges[0]).toMatchObject({ type: 'HOLDS_POSITION', subjectId: idOf(yuan), objectId: idOf(ziyang) });
      expect(path?.edges[0]?.claims[0]).toMatchObject({ title: '主席', reportId: ziyangReport.id });
    });

    it('are the same way both ways round in length', async () => {
      const there = await store().shortestPath(idOf(leiyang), idOf(ziyang), { maxLength: 5 });
      const back = await store().shortestPath(idOf(ziyang), idOf(leiyang), { maxLength: 5 });
      expect([there?.length, back?.length]).toEqual([2, 2]);
    });

    it('take, among equals, the smallest ids', async () => {
      const path = await store().shortestPath(idOf(start), idOf(goal), { maxLength: 4 });
      const smallest = [...between, ...sides].map(idOf).sort(byCodePoint)[0];
      expect(path?.nodes.map((node) => node.id)).toEqual([idOf(start), smallest, idOf(goal)]);
      const parallel = await store().neighbourhood(smallest ?? '', { depth: 1, limit: 10 });
      const firstSteps = parallel?.edges.filter((edge) => edge.subjectId === idOf(start) && edge.objectId === smallest) ?? [];
      expect(firstSteps).toHaveLength(2);
      expect(path?.edges[0]?.id).toBe(firstSteps.map((edge) => edge.id).sort(byCodePoint)[0]);
    });

    it('keep to types and kinds; the ends are free', async () => {
      const policies = await store().shortestPath(idOf(start), idOf(goal), { maxLength: 4, kinds: ['Policy'] });
      expect(policies?.nodes[1]?.kind).toBe('Policy');
      expect(await store().shortestPath(idOf(start), idOf(goal), { maxLength: 4, kinds: ['Person'] })).toBeNull();
      expect(await store().shortestPath(idOf(start), idOf(goal), { maxLength: 4, types: ['ORIGINATES'] })).toBeNull();
      const direct = await store().shortestPath(idOf(yuan), idOf(ziyang), { maxLength: 1, kinds: ['Brand'] });
      expect(direct?.length).toBe(1);
    });

    it('of equal ends are a single entity', async () => {
      const path = await store().shortestPath(idOf(talk), idOf(talk), { maxLength: 3, kinds: ['Person'] });
      expect(path).toMatchObject({ edges: [], length: 0 });
      expect(path?.nodes.map((node) => node.id)).toEqual([idOf(talk)]);
    });

    it('are null where there is none, or none so short', async () => {
      expect(await store().shortestPath(idOf(talk), idOf(bridge), { maxLength: 10 })).toBeNull();
      expect(await store().shortestPath(idOf(yuan), idOf(hunan), { maxLength: 3 })).toBeNull();
    });

    it('are undefined where an end is unknown', async () => {
      expect(await store().shortestPath('brand-0000000000000000', idOf(numbers), { maxLength: 3 })).toBeUndefined();
      expect(await store().shortestPath(idOf(numbers), 'brand-0000000000000000', { maxLength: 3 })).toBeUndefined();
      expect(await store().shortestPath('x', 'x', { maxLength: 3 })).toBeUndefined();
    });
  });
}
