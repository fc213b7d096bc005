import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initiativeAnswer, initiativesByPlace, pathBetween, requireEntity } from '../../src/query/index.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { readFiveReports } from './five-reports.js';

/** The questions the five real reports must answer, asked of any store. */
export function describeQuestions(storeName: string, openFreshStore: () => Promise<GraphStore>): void {
  describe(`the five reports in ${storeName}`, () => {
    let store: GraphStore;
    const texts = new Map<string, string>();

    beforeAll(async () => {
      const records = await readFiveReports();
      for (const { id, text } of records) texts.set(id, text);
      store = await openFreshStore();
      await store.prepare();
      await store.putReports(records);
    });
    afterAll(() => store.close());

    const initiative = async (name: string) => initiativeAnswer(store, (await requireEntity(store, name)).id);
    const placesOf = async (name: string) => {
      const { places, planned } = await initiative(name);
      return new Set([...places, ...planned].map(({ path }) => path?.at(-1)));
    };
    const expectQuoted = (claims: readonly { reportId: string; evidence: readonly { start: number; end: number; quote: string }[] }[]) => {
      expect(claims.length).toBeGreaterThan(0);
      for (const { reportId, evidence } of claims) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { start, end, quote } of evidence) expect(texts.get(reportId)?.slice(start, end)).toBe(quote);
      }
    };

    it('who carries out “1453”, and who originated it', async () => {
      const answer = await initiative('1453');
      const bodies = answer.places.flatMap((place) => place.bodies);
      expect(bodies.map(({ body }) => body.name).sort()).toEqual(['株洲市政协', '耒阳市政协'].sort());
      expect(answer.originators.map(({ body }) => body.name)).toEqual(['湖南省政协']);
      for (const { claims } of [...bodies, ...answer.originators]) expectQuoted(claims);
    });

    it('in which cities 书香政协 and 五个一 are found', async () => {
      expect(await placesOf('书香政协')).toEqual(new Set(['赫山区', '资阳市', '十堰市']));
      expect(await placesOf('五个一')).toEqual(new Set(['耒阳市', '赫山区', '资阳市']));
    });

    it('which initiatives are found in more than one city, with the sentences that say so', async () => {
      const answers = await initiativesByPlace(store, { minimumPlaces: 2 });
      const names = answers.map((answer) => answer.initiative.name);
      for (const name of ['1453', '书香政协', '四下基层', '双助']) expect(names).toContain(name);
      for (const { places } of answers) for (const { bodies } of places) for (const { claims } of bodies) expectQuoted(claims);
    });

    it('what is known of 资阳市政协 within two steps', async () => {
      const center = await requireEntity(store, '资阳市政协');
      const around = await store.neighbourhood(center.id, { depth: 2, limit: 300 });
      const names = around?.nodes.map(({ name }) => name) ?? [];
      for (const name of ['有事来协商', '四川省政协', '成都市政协', '元方', '书香政协', '十堰市政协', '四川省'])
        expect(names).toContain(name);
      expect(around?.shown).toBe(around?.nodes.length);
      expect(around?.total).toBeGreaterThanOrEqual(around?.shown ?? 0);
    });

    it('who 元方 is', async () => {
      const person = await requireEntity(store, '元方');
      const posts = await store.connections(person.id, { types: ['HOLDS_POSITION'], offset: 0, limit: 10 });
      expect(posts?.items.map(({ other, claims }) => [other.name, claims[0]?.title])).toEqual([['中共资阳市委', '书记']]);
      expectQuoted(posts?.items[0]?.claims ?? []);
    });

    it('what 鑫资集团 did with which project', async () => {
      const firm = await requireEntity(store, '鑫资集团');
      const projects = await store.connections(firm.id, { types: ['ADVANCES', 'INVESTS_IN'], offset: 0, limit: 10 });
      expect(projects?.items.map(({ other }) => other.name)).toContain('鑫资集团废旧钢材加工配送');
      expect(projects?.items[0]?.claims[0]?.evidence[0]?.quote).toContain('废旧钢材加工配送');
    });

    it('the shortest path between 耒阳市政协 and 资阳市政协', async () => {
      const { path } = await pathBetween(store, '耒阳市政协', '资阳市政协', { maxLength: 6 });
      expect(path?.length).toBe(2);
      expect(path?.nodes[0]?.name).toBe('耒阳市政协');
      expect(path?.nodes.at(-1)?.name).toBe('资阳市政协');
      for (const edge of path?.edges ?? []) expectQuoted(edge.claims);
    });

    it('the measures of “有事来协商”, each with its sentence', async () => {
      const card = await store.entity((await requireEntity(store, '有事来协商')).id);
      const measures = new Map(card?.measures.map((measure) => [measure.value, measure]));
      expect(measures.get(1257)?.what).toContain('议事平台');
      expect(measures.get(1435)?.unit).toBe('场次');
      expect(measures.get(2758)?.what).toContain('问题');
      for (const value of [1257, 1435, 2758]) expectQuoted([measures.get(value)].filter((measure) => measure !== undefined));
    });
  });
}
