import { describe, expect, it } from 'vitest';
import { connectionsByType } from '../../src/query/index.js';
import { NotFoundError } from '../../src/model/index.js';
import { committee, connection, entity } from './answer-builders.js';
import { fakeStore } from './fake-store.js';

const ziyang = committee('四川省', '资阳市');
const [books, talks] = [entity('Brand', '书香政协'), entity('Brand', '有事来协商')];

describe('connectionsByType', () => {
  it('groups by type and direction, with what the entity has in all', async () => {
    const store = fakeStore({
      entity: async () => ({ ...ziyang, counts: [{ type: 'CARRIES_OUT', direction: 'out', count: 9 }], measures: [], sources: [] }),
      connections: async (_id, { offset, limit }) => ({
        items: [
          connection('CARRIES_OUT', 'out', books),
          connection('CARRIES_OUT', 'out', talks),
          connection('GUIDED_BY', 'in', committee('四川省', '资阳市', '雁江区')),
          connection('GUIDED_BY', 'out', committee('四川省')),
        ],
        total: 12,
        offset,
        limit,
      }),
    });
    const answer = await connectionsByType(store, ziyang.id, { types: ['CARRIES_OUT', 'GUIDED_BY'], offset: 0, limit: 4 });
    expect(answer.groups.map(({ type, direction, total, connections }) => [type, direction, total, connections.length])).toEqual([
      ['CARRIES_OUT', 'out', 9, 2],
      ['GUIDED_BY', 'in', 1, 1],
      ['GUIDED_BY', 'out', 1, 1],
    ]);
    expect(answer).toMatchObject({ total: 12, offset: 0, limit: 4 });
    expect(store.calls).toContainEqual({
      method: 'connections',
      parameters: [ziyang.id, { types: ['CARRIES_OUT', 'GUIDED_BY'], offset: 0, limit: 4 }],
    });
  });

  it('refuses an unknown id', async () => {
    const store = fakeStore({ entity: async () => undefined, connections: async () => undefined });
    await expect(connectionsByType(store, 'brand-0', { offset: 0, limit: 4 })).rejects.toThrow(NotFoundError);
  });
});
