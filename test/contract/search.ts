import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../src/model/index.js';
import { entity, idOf, makeReportRecord, relation } from '../builders/report-record.js';
import { byCodePoint, sharedStore, WHOLE } from './store-harness.js';
import type { OpenFreshStore } from './store-harness.js';

const exact = entity('Brand', '书香');
const aliased = entity('Brand', '文润资阳', { aliases: ['“书 香”'] });
const longer = entity('Brand', '书香政协');
const part = entity('Project', '市民书香工程');
const busyPart = entity('Event', '全民书香大会');
const committee = entity('Committee', '资阳市政协', { aliases: ['政协资阳市委员会'] });
const rare = entity('Person', '𠮷田');
const latin = entity('Project', 'SA750多用途无人运输机');
const hostile = ['100%_完成', `a"b'c`, '`x`', '(甲 OR 乙)', '星*号', 'NEAR(甲)', '反\\斜', '-减号'].map((name) => entity('Policy', name));

const report = makeReportRecord({
  name: '检索.txt',
  entities: [exact, aliased, longer, part, busyPart, committee, rare, latin, ...hostile],
  relations: [relation(committee, 'HELD', busyPart), relation(committee, 'CARRIES_OUT', longer), relation(rare, 'ATTENDED', busyPart)],
});

const names = report.extraction.entities.map((one) => one.name);

/** Finding entities by name and part of name. */
export function describeSearch(openFreshStore: OpenFreshStore): void {
  describe('search', () => {
    const store = sharedStore(openFreshStore, [report]);
    const find = async (text: string) => (await store().findEntities({ text, ...WHOLE })).items.map((item) => item.name);

    it('puts the whole name first, then aliases, beginnings and parts, the better connected first among equals', async () => {
      expect(await find('书香')).toEqual(['书香', '文润资阳', '书香政协', '全民书香大会', '市民书香工程']);
    });

    it('finds parts of one, two, three and more characters', async () => {
      expect(await find('香')).toHaveLength(5);
      expect(await find('资阳')).toEqual(['资阳市政协', '文润资阳']);
      expect(await find('阳市政')).toEqual(['资阳市政协']);
      expect(await find('用途无人运')).toEqual(['SA750多用途无人运输机']);
      expect(await find('没有这个')).toEqual([]);
    });

    it('sees through typography and case', async () => {
      expect(await find('「书　香」')).toEqual(await find('书香'));
      expect(await find('sa７５０')).toEqual(['SA750多用途无人运输机']);
    });

    it('finds by alias', async () => {
      expect(await find('政协资阳市委员会')).toEqual(['资阳市政协']);
      expect(await find('协资阳')).toEqual(['资阳市政协']);
    });

    it('finds characters beyond the basic plane whole', async () => {
      expect(await find('𠮷')).toEqual(['𠮷田']);
      expect(await find('𠮷田')).toEqual(['𠮷田']);
      expect(await find('𠮸')).toEqual([]);
    });

    it.each(hostile.map((one) => one.name))('takes %s as text', async (name) => {
      expect(await find(name)).toEqual([name]);
      expect((await store().entitiesNamed(name)).map((item) => item.name)).toEqual([name]);
    });

    it.each([
      '%',
      '_',
      '*',
      '\\',
      '(',
      '^',
      ':',
      '{',
      'name:书',
      '书*',
      'a AND b',
      'NOT',
      '"',
      '`',
      '\u0000',
      '书\u0000香',
      '𠮷'.slice(0, 1),
    ])('answers %j with what holds it, without an error', async (text) => {
      const wanted = normaliseName(text);
      const found = await find(text);
      expect(found.filter((name) => !normaliseName(name).includes(wanted))).toEqual([]);
      if (wanted === '') expect(found).toEqual([]);
    });

    it('finds every name by each of its parts and nothing that lacks it', async () => {
      const parts = fc
        .constantFrom(...names)
        .chain((name) => {
          const points = [...normaliseName(name)];
          return fc
            .tuple(fc.nat({ max: points.length - 1 }), fc.integer({ min: 1, max: points.length }))
            .map(([start, length]) => points.slice(start, start + length).join(''));
        })
        .filter((text) => normaliseName(text) === text);
      await fc.assert(
        fc.asyncProperty(parts, async (text) => {
          const holders = report.extraction.entities
            .filter((one) => [one.name, ...one.aliases].some((name) => normaliseName(name).includes(text)))
            .map((one) => one.name);
          expect((await find(text)).sort(byCodePoint)).toEqual(holders.sort(byCodePoint));
        }),
        { numRuns: 40 },
      );
    });

    it('keeps to the kinds asked for', async () => {
      const page = await store().findEntities({ text: '书香', kinds: ['Project', 'Event'], ...WHOLE });
      expect(page.items.map((item) => item.name)).toEqual(['全民书香大会', '市民书香工程']);
      expect((await store().findEntities({ text: '书香', kinds: [], ...WHOLE })).total).toBe(0);
      expect((await store().findEntities({ kinds: ['Person'], ...WHOLE })).items.map((item) => item.name)).toEqual(['𠮷田']);
    });

    it('lists all without text, the best connected first, then by name', async () => {
      const page = await store().findEntities(WHOLE);
      expect(page.total).toBe(names.length);
      expect(page.items.slice(0, 4).map((item) => [item.name, item.connections])).toEqual([
        ...[...['全民书香大会', '资阳市政协']].sort(byCodePoint).map((name) => [name, 2]),
        ...[...['书香政协', '𠮷田']].sort(byCodePoint).map((name) => [name, 1]),
      ]);
      const rest = page.items.slice(4).map((item) => item.name);
      expect(rest).toEqual([...rest].sort(byCodePoint));
    });

    it('pages without gaps and tells the total', async () => {
      const whole = (await store().findEntities({ text: '书', ...WHOLE })).items;
      const pages = await Promise.all([0, 2, 4, 6].map((offset) => store().findEntities({ text: '书', offset, limit: 2 })));
      expect(pages.flatMap((page) => page.items)).toEqual(whole);
      expect(pages.map((page) => [page.total, page.offset, page.limit])).toEqual([0, 2, 4, 6].map((offset) => [whole.length, offset, 2]));
    });

    it('names: whole names and aliases only', async () => {
      expect((await store().entitiesNamed('书香')).map((item) => item.id).sort(byCodePoint)).toEqual(
        [idOf(exact), idOf(aliased)].sort(byCodePoint),
      );
      expect((await store().entitiesNamed('《资阳市政协》')).map((item) => item.id)).toEqual([idOf(committee)]);
      expect(await store().entitiesNamed('资阳')).toEqual([]);
      expect(await store().entitiesNamed('')).toEqual([]);
    });
  });
}
