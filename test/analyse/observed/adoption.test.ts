import { describe, expect, it } from 'vitest';
import { adoptionsFrom, mergeAdoptions, rankAdoptions } from '../../../src/analyse/index.js';
import { adoption, claim, committee, entity } from '../../query/answer-builders.js';
import { seen } from './adoption-builders.js';

const books = entity('Brand', '书香政协');
const ziyang = committee('四川省', '资阳市');

describe('adoptionsFrom', () => {
  it('adds the bodies and claims of a place up, and takes the first sight', () => {
    const library = entity('Organization', '资阳市图书馆', { attributes: { jurisdiction: ['四川省', '资阳市'] } });
    const [only, ...others] = adoptionsFrom([
      adoption(ziyang, 'CARRIES_OUT', books, claim({ period: '2023' }), claim({ period: '2021', modality: 'planned' })),
      adoption(library, 'ORIGINATES', books, claim({ period: '2022' })),
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ place: '四川省/资阳市', period: { from: '2022' }, started: true, bodies: ['资阳市图书馆', '资阳市政协'] });
    expect(only!.claims).toHaveLength(2);
  });

  it('counts neither plans nor bodies of unknown place', () => {
    const facts = [
      adoption(ziyang, 'CARRIES_OUT', books, claim({ modality: 'planned' })),
      adoption(entity('Organization', '某协会'), 'CARRIES_OUT', books),
    ];
    expect(adoptionsFrom(facts)).toEqual([]);
  });

  it('knows the nation as a place', () => {
    expect(adoptionsFrom([adoption(committee(), 'ORIGINATES', books)])).toMatchObject([{ place: '', path: [] }]);
  });
});

describe('mergeAdoptions', () => {
  it('lets a place adopt a family when it first shows any of its names', () => {
    const facts = [
      adoption(ziyang, 'CARRIES_OUT', books, claim({ period: '2023' })),
      adoption(ziyang, 'CARRIES_OUT', entity('Brand', '书香政协·文润资阳'), claim({ period: '2021' })),
    ];
    const merged = mergeAdoptions(adoptionsFrom(facts), 'family', '书香政协');
    expect(merged.map(({ initiativeId, period }) => [initiativeId, period?.to])).toEqual([['family', '2021']]);
  });
});

describe('rankAdoptions', () => {
  it('gives ties the mean of the ranks they take up, and leaves out what has no time', () => {
    const ranked = rankAdoptions([
      seen('x', 'd', '2023'),
      seen('x', 'c', '2022'),
      seen('x', 'b', '2022'),
      seen('x', 'a', '2020'),
      seen('x', 'e', null),
    ]);
    expect(ranked.map(({ place, rank }) => [place, rank])).toEqual([
      ['a', 1],
      ['b', 2.5],
      ['c', 2.5],
      ['d', 4],
    ]);
  });
});
