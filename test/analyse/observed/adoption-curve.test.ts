import { describe, expect, it } from 'vitest';
import { adoptionCurve, fitLogistic, logisticAt, reportedYears } from '../../../src/analyse/index.js';
import { report } from '../../query/answer-builders.js';
import { seen } from './adoption-builders.js';

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('fitLogistic', () => {
  it.each([
    { ceiling: 40, rate: 0.8, midpoint: 2018 },
    { ceiling: 300, rate: 0.35, midpoint: 2015.5 },
    { ceiling: 12, rate: 2, midpoint: 2020.25 },
  ])('finds the curve that made the points: %o', (truth) => {
    const fit = fitLogistic(span(2010, 2024).map((year) => ({ year, cumulative: logisticAt(truth, year) })))!;
    expect(fit.ceiling).toBeCloseTo(truth.ceiling, 3);
    expect(fit.rate).toBeCloseTo(truth.rate, 4);
    expect(fit.midpoint).toBeCloseTo(truth.midpoint, 3);
    expect(fit.rSquared).toBeGreaterThan(0.999_999);
  });

  it('stays near the truth with counts rounded to whole places', () => {
    const truth = { ceiling: 40, rate: 0.8, midpoint: 2018 };
    const fit = fitLogistic(span(2012, 2024).map((year) => ({ year, cumulative: Math.round(logisticAt(truth, year)) })))!;
    expect(Math.abs(fit.ceiling - 40)).toBeLessThan(1);
    expect(Math.abs(fit.midpoint - 2018)).toBeLessThan(0.2);
    expect(fit.standardErrors!.ceiling).toBeGreaterThan(0);
    expect(fit.rootMeanSquareError).toBeLessThan(0.6);
  });

  it('refuses few points, a flat curve, and one without a ceiling in sight', () => {
    expect(fitLogistic(span(2020, 2023).map((year) => ({ year, cumulative: year - 2019 })))).toBeNull();
    expect(fitLogistic(span(2015, 2024).map((year) => ({ year, cumulative: 3 })))).toBeNull();
    expect(fitLogistic(span(2015, 2024).map((year) => ({ year, cumulative: 2 ** (year - 2015) })))).toBeNull();
  });
});

describe('adoptionCurve', () => {
  it('counts each year, tells who reported, and leaves out what has no time', () => {
    const reported = reportedYears([report('a', { home: ['甲省'], period: '2020' }), report('b', { home: ['乙省'], period: '2020-2022' })]);
    const curve = adoptionCurve([seen('x', '甲省', '2020'), seen('x', '乙省', '2022'), seen('x', '丙省', null)], reported);
    expect(curve.years).toEqual([
      { year: 2020, added: 1, cumulative: 1, reporting: 2 },
      { year: 2021, added: 0, cumulative: 1, reporting: 1 },
      { year: 2022, added: 1, cumulative: 2, reporting: 1 },
    ]);
    expect(curve).toMatchObject({ fit: null, undated: 1 });
  });

  it('fits only years in which something was read', () => {
    const read = [2016, 2017, 2018, 2019, 2020, 2022];
    const reported = reportedYears(read.map((year) => report(`r${year}`, { home: ['甲省'], period: `${year}` })));
    const years = [2016, 2017, 2017, 2018, 2018, 2018, 2018, 2019, 2019, 2020];
    const curve = adoptionCurve(
      years.map((year, at) => seen('x', `城${at}`, `${year}`)),
      reported,
    );
    expect(curve.years).toHaveLength(7);
    expect(curve.fit?.points).toBe(6);
    expect(Math.abs(curve.fit!.ceiling - 10)).toBeLessThan(0.5);
  });

  it('is empty without adoptions', () => {
    expect(adoptionCurve([], new Map())).toEqual({ years: [], fit: null, undated: 0 });
  });
});
