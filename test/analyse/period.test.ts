import { describe, expect, it } from 'vitest';
import { comparePeriods, firstPeriod, parsePeriod } from '../../src/analyse/index.js';
import { claim } from '../query/answer-builders.js';

describe('parsePeriod', () => {
  it.each([
    ['2024', { from: '2024', to: '2024' }],
    ['2025-03-21', { from: '2025-03-21', to: '2025-03-21' }],
    ['2016-2021', { from: '2016', to: '2021' }],
    ['2024-06', { from: '2024-06', to: '2024-06' }],
  ])('reads %s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each([null, '', '去年', '24', '2024-', '2021-2016', '2024-1', '2016/2021'])('does not guess at %s', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('comparePeriods', () => {
  const sorted = (...texts: string[]): string[] =>
    texts
      .map((text) => parsePeriod(text)!)
      .sort(comparePeriods)
      .map(({ from, to }) => (from === to ? from : `${from}-${to}`));

  it('puts what is sure earlier first: a long period counts by its end', () => {
    expect(sorted('2016-2021', '2019', '2022')).toEqual(['2019', '2016-2021', '2022']);
  });

  it('counts a year as its last day', () => {
    expect(sorted('2021', '2021-03', '2021-03-05')).toEqual(['2021-03-05', '2021-03', '2021']);
  });

  it('puts the earlier beginning first where the ends are the same', () => {
    expect(sorted('2021', '2016-2021')).toEqual(['2016-2021', '2021']);
  });
});

describe('firstPeriod', () => {
  it('falls back on the day of publication and passes over claims without any time', () => {
    const claims = [claim({ period: null }), claim({ period: null, published: '2022-05-01' }), claim({ period: '2023' })];
    expect(firstPeriod(claims)).toEqual({ from: '2022-05-01', to: '2022-05-01' });
    expect(firstPeriod([claim({ period: null })])).toBeUndefined();
  });
});
