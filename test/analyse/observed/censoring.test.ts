import { describe, expect, it } from 'vitest';
import { adoptionInterval, notSeenIn, reportedYears } from '../../../src/analyse/index.js';
import { report } from '../../query/answer-builders.js';
import { seen } from './adoption-builders.js';

const years = reportedYears([
  report('a', { home: ['甲省'], period: '2016-2018' }),
  report('b', { home: ['甲省'], period: '2022' }),
  report('c', { home: ['乙省'], published: '2021-03-04' }),
  report('d', { home: ['丙省'] }),
]);

describe('reportedYears', () => {
  it('covers every year of a term, and the year of publication where no period is told', () => {
    expect([...years].map(([place, own]) => [place, [...own]])).toEqual([
      ['甲省', [2016, 2017, 2018, 2022]],
      ['乙省', [2021]],
    ]);
  });
});

describe('adoptionInterval', () => {
  it('lies after the last report that does not show it', () => {
    expect(adoptionInterval(seen('x', '甲省', '2022'), years)).toEqual({ censoring: 'interval', after: 2018, by: 2022 });
  });

  it('is open to the left without an earlier report', () => {
    expect(adoptionInterval(seen('x', '乙省', '2021'), years)).toEqual({ censoring: 'left', after: null, by: 2021 });
    expect(adoptionInterval(seen('x', '丁省', '2021'), years).censoring).toBe('left');
  });

  it('does not take the first years of a term for years without it', () => {
    const term = seen('x', '甲省', null, { period: { from: '2016', to: '2018' } });
    expect(adoptionInterval(term, years)).toEqual({ censoring: 'left', after: null, by: 2018 });
  });

  it('is unknown without a time', () => {
    expect(adoptionInterval(seen('x', '甲省', null), years)).toEqual({ censoring: 'undated', after: null, by: null });
  });
});

describe('notSeenIn', () => {
  it('lists places with reports only, each up to its last year', () => {
    expect(notSeenIn([seen('x', '乙省', '2021')], years)).toEqual([{ place: '甲省', until: 2022, years: 4 }]);
  });
});
