import { describe, expect, it } from 'vitest';
import { initiativeAnswer, initiativesByPlace } from '../../src/query/index.js';
import { NotFoundError } from '../../src/model/index.js';
import type { AdoptionFact } from '../../src/model/index.js';
import { adoption, claim, committee, entity } from './answer-builders.js';
import { fakeStore } from './fake-store.js';

const [formula, books, five] = [entity('Policy', '1453'), entity('Brand', '书香政协'), entity('Brand', '五个一')];
const [hunan, leiyang, zhuzhou, ziyang] = [
  committee('湖南省'),
  committee('湖南省', '衡阳市', '耒阳市'),
  committee('湖南省', '株洲市'),
  committee('四川省', '资阳市'),
];
const leiyangBureau = entity('Organization', '耒阳市教育局', { attributes: { jurisdiction: ['湖南省', '衡阳市', '耒阳市'] } });

const facts: AdoptionFact[] = [
  adoption(leiyang, 'CARRIES_OUT', formula),
  adoption(zhuzhou, 'CARRIES_OUT', formula),
  adoption(hunan, 'ORIGINATES', formula),
  adoption(ziyang, 'CARRIES_OUT', books),
  adoption(leiyang, 'CARRIES_OUT', books, claim({ modality: 'planned' })),
  adoption(leiyang, 'CARRIES_OUT', five),
  adoption(leiyangBureau, 'CARRIES_OUT', five),
  adoption(entity('Organization', '某协会'), 'CARRIES_OUT', five),
];
const cards = [formula, books, five, leiyang];
const store = fakeStore({
  adoptions: async (id) => facts.filter(({ initiative }) => id === undefined || initiative.id === id),
  entity: async (id) => {
    const found = cards.find((card) => card.id === id);
    return found && { ...found, counts: [], measures: [], sources: [] };
  },
});

describe('initiativesByPlace', () => {
  it('counts known places, the most widespread first', async () => {
    const answers = await initiativesByPlace(store, { minimumPlaces: 0 });
    expect(answers.map(({ initiative, placeCount }) => [initiative.name, placeCount])).toEqual([
      ['1453', 2],
      ['书香政协', 1],
      ['五个一', 1],
    ]);
  });

  it('takes the minimum of places', async () => {
    const answers = await initiativesByPlace(store, { minimumPlaces: 2 });
    expect(answers.map(({ initiative }) => initiative.name)).toEqual(['1453']);
  });

  it('keeps the originator and plans apart from what is carried out', async () => {
    const [first, second] = await initiativesByPlace(store, { minimumPlaces: 0 });
    expect(first?.originators.map(({ body }) => body.name)).toEqual(['湖南省政协']);
    expect(first?.places.map(({ path }) => path?.at(-1))).toEqual(['耒阳市', '株洲市']);
    expect(second?.places.map(({ path }) => path?.at(-1))).toEqual(['资阳市']);
    expect(second?.planned.map(({ path }) => path?.at(-1))).toEqual(['耒阳市']);
  });

  it('puts bodies of one place together and bodies of unknown place last', async () => {
    const { places } = await initiativeAnswer(store, five.id);
    expect(places.map(({ path, bodies }) => [path?.at(-1), bodies.map(({ body }) => body.name)])).toEqual([
      ['耒阳市', ['耒阳市政协', '耒阳市教育局']],
      [undefined, ['某协会']],
    ]);
  });
});

describe('initiativeAnswer', () => {
  it('refuses what is unknown or no initiative', async () => {
    await expect(initiativeAnswer(store, 'brand-0')).rejects.toThrow(NotFoundError);
    await expect(initiativeAnswer(store, leiyang.id)).rejects.toThrow(/Committee/);
  });
});
