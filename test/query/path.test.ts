import { describe, expect, it } from 'vitest';
import { pathBetween } from '../../src/query/index.js';
import { NotFoundError } from '../../src/model/index.js';
import { committee } from './answer-builders.js';
import { fakeStore } from './fake-store.js';

const [leiyang, ziyang] = [committee('湖南省', '衡阳市', '耒阳市'), committee('四川省', '资阳市')];
const known = {
  entity: async () => undefined,
  entitiesNamed: async (name: string) => [leiyang, ziyang].filter((one) => one.name === name),
  findEntities: async () => ({ items: [], total: 0, offset: 0, limit: 5 }),
};

describe('pathBetween', () => {
  it('asks for the path between the entities that the names point at', async () => {
    const store = fakeStore({ ...known, shortestPath: async () => null });
    expect(await pathBetween(store, '耒阳市政协', '资阳市政协', { maxLength: 4 })).toEqual({ from: leiyang, to: ziyang, path: null });
    expect(store.calls.at(-1)).toEqual({ method: 'shortestPath', parameters: [leiyang.id, ziyang.id, { maxLength: 4 }] });
  });

  it('refuses an unknown end', async () => {
    await expect(pathBetween(fakeStore(known), '耒阳市政协', '某政协', { maxLength: 4 })).rejects.toThrow(NotFoundError);
  });
});
