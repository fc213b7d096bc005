import { describe, expect, it } from 'vitest';
import { AmbiguousNameError, lookUpEntity, requireEntity } from '../../src/query/index.js';
import { NotFoundError } from '../../src/model/index.js';
import type { EntityCard, EntitySummary } from '../../src/model/index.js';
import { committee, entity } from './answer-builders.js';
import { fakeStore } from './fake-store.js';

const ziyang = committee('四川省', '资阳市');
const namesakes = [entity('Person', '李晨', { id: 'person-1' }), entity('Person', '李晨', { id: 'person-2' })];

function storeOf(entities: readonly EntitySummary[]) {
  return fakeStore({
    entity: async (id) => {
      const found = entities.find((one) => one.id === id);
      return found && ({ ...found, counts: [], measures: [], sources: [] } satisfies EntityCard);
    },
    entitiesNamed: async (name) => entities.filter((one) => one.name === name || one.aliases.includes(name)),
    findEntities: async ({ text = '', offset, limit }) => {
      const items = entities.filter(({ name }) => name.includes(text.slice(0, 2)));
      return { items, total: items.length, offset, limit };
    },
  });
}

describe('lookUpEntity', () => {
  const store = storeOf([ziyang, ...namesakes]);

  it('finds by id and answers a summary, not the whole card', async () => {
    expect(await lookUpEntity(store, ziyang.id)).toEqual({ outcome: 'found', entity: ziyang });
  });

  it('finds by a name that one entity bears', async () => {
    expect(await lookUpEntity(store, '资阳市政协')).toEqual({ outcome: 'found', entity: ziyang });
  });

  it('tells the candidates where several bear the name', async () => {
    expect(await lookUpEntity(store, '李晨')).toEqual({ outcome: 'ambiguous', candidates: namesakes });
  });

  it('suggests near names for an unknown one', async () => {
    expect(await lookUpEntity(store, '资阳县政协')).toEqual({ outcome: 'unknown', suggestions: [ziyang] });
  });
});

describe('requireEntity', () => {
  const store = storeOf([ziyang, ...namesakes]);

  it('answers the entity, or says why there is not one', async () => {
    expect(await requireEntity(store, '资阳市政协')).toEqual(ziyang);
    await expect(requireEntity(store, '李晨')).rejects.toThrow(AmbiguousNameError);
    await expect(requireEntity(store, '资阳县政协')).rejects.toThrow(/资阳市政协/);
    await expect(requireEntity(storeOf([]), '资阳县政协')).rejects.toThrow(NotFoundError);
  });
});
