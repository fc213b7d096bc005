import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../src/analyse/index.js';
import { groupByPlace, withModality } from '../../src/query/index.js';
import type { InitiativeAnswer } from '../../src/query/index.js';
import type { AdoptionFact } from '../../src/model/index.js';
import { adoption, claim, committee, entity, report } from '../query/answer-builders.js';

const formula = entity('Policy', '1453');
const [hunan, leiyang, zhuzhou, ziyang] = [
  committee('湖南省'),
  committee('湖南省', '衡阳市', '耒阳市'),
  committee('湖南省', '株洲市'),
  committee('四川省', '资阳市'),
];

function answer(...facts: AdoptionFact[]): InitiativeAnswer {
  const carried = facts.filter(({ type }) => type === 'CARRIES_OUT');
  const places = groupByPlace(withModality(carried, 'asserted'));
  return {
    initiative: formula,
    places,
    planned: groupByPlace(withModality(carried, 'planned')),
    originators: facts.filter(({ type }) => type === 'ORIGINATES'),
    placeCount: places.length,
  };
}

describe('spreadOf', () => {
  it('ranks places by first sight and keeps the originator apart', () => {
    const spread = spreadOf(
      answer(
        adoption(hunan, 'ORIGINATES', formula),
        adoption(leiyang, 'CARRIES_OUT', formula, claim({ period: '2024' })),
        adoption(zhuzhou, 'CARRIES_OUT', formula, claim({ period: '2024' }), claim({ period: '2022' })),
      ),
      [],
    );
    expect(spread.originators.map(({ body }) => body.name)).toEqual(['湖南省政协']);
    expect(spread.adopters.map(({ rank, path, firstSeen }) => [rank, path?.at(-1), firstSeen?.from])).toEqual([
      [1, '株洲市', '2022'],
      [2, '耒阳市', '2024'],
    ]);
  });

  it('gives places of the same time the same rank', () => {
    const spread = spreadOf(
      answer(
        adoption(leiyang, 'CARRIES_OUT', formula, claim({ period: '2023' })),
        adoption(ziyang, 'CARRIES_OUT', formula, claim({ period: '2023' })),
        adoption(zhuzhou, 'CARRIES_OUT', formula, claim({ period: '2024' })),
      ),
      [],
    );
    expect(spread.adopters.map(({ rank, path }) => `${rank} ${path?.at(-1)}`)).toEqual(['1 资阳市', '1 耒阳市', '3 株洲市']);
  });

  it('never ranks what has no time or no place, and never counts a plan as adopted', () => {
    const unplaced = entity('Organization', '某协会');
    const spread = spreadOf(
      answer(
        adoption(leiyang, 'CARRIES_OUT', formula, claim({ period: null })),
        adoption(unplaced, 'CARRIES_OUT', formula, claim({ period: '2020' })),
        adoption(ziyang, 'CARRIES_OUT', formula, claim({ period: '2020', modality: 'planned' })),
      ),
      [],
    );
    expect(spread.adopters.map(({ rank, path, firstSeen }) => ({ rank, path, firstSeen }))).toEqual([
      { rank: null, path: leiyang.attributes.jurisdiction, firstSeen: null },
      { rank: null, path: null, firstSeen: { from: '2020', to: '2020' } },
    ]);
    expect(spread.planned.map(({ rank, path }) => `${rank} ${path?.at(-1)}`)).toEqual(['1 资阳市']);
  });

  it('tells what it rests on', () => {
    const reports = [
      report('a', { home: ['四川省', '资阳市'], period: '2022' }),
      report('b', { home: ['四川省', '资阳市'], period: '2016-2021' }),
      report('c', { home: [], published: '2025-03-21' }),
    ];
    expect(spreadOf(answer(), reports).coverage).toEqual({
      reports: 3,
      places: [
        { path: [], reports: 1, periods: ['2025-03-21'] },
        { path: ['四川省', '资阳市'], reports: 2, periods: ['2016-2021', '2022'] },
      ],
      span: { from: '2016', to: '2025-03-21' },
    });
  });

  it('has no span where no report tells a time', () => {
    expect(spreadOf(answer(), [report('a')]).coverage.span).toBeNull();
  });
});
