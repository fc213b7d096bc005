import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, coAdoptions, hypergeometricUpperTail } from '../../../src/analyse/index.js';
import { seen } from './adoption-builders.js';

describe('hypergeometricUpperTail', () => {
  it.each([
    // the lady tasting tea: all four of four cups out of eight, and at least three
    [4, 4, 4, 8, 1 / 70],
    [3, 4, 4, 8, 17 / 70],
    [0, 4, 4, 8, 1],
    [1, 1, 1, 2, 0.5],
    [2, 5, 5, 6, 1],
  ])('%i shared of %i and %i out of %i', (shared, first, second, population, expected) => {
    expect(hypergeometricUpperTail(shared, first, second, population)).toBeCloseTo(expected, 12);
  });

  it('adds up to one over all outcomes', () => {
    const tails = [0, 1, 2, 3, 4, 5, 6].map((shared) => hypergeometricUpperTail(shared, 30, 6, 100));
    expect(tails[0]).toBe(1);
    for (const [at, tail] of tails.slice(1).entries()) expect(tail).toBeLessThan(tails[at]!);
  });
});

describe('benjaminiHochberg', () => {
  it('gives the adjusted values of a worked example, in the order given', () => {
    expect(benjaminiHochberg([0.04, 0.01, 0.03, 0.5]).map((value) => Number(value.toFixed(6)))).toEqual([0.053333, 0.04, 0.053333, 0.5]);
  });

  it('never lowers a value and takes none', () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([0.2])).toEqual([0.2]);
  });
});

describe('coAdoptions', () => {
  const adoptions = [
    ...['a', 'b', 'c', 'd'].flatMap((initiative) => [seen(initiative, '甲', '2020'), seen(initiative, '乙', '2021')]),
    ...['d', 'e', 'f', 'g', 'h'].map((initiative) => seen(initiative, '丙', '2022')),
  ];

  it('measures each pair against chance, the least likely first', () => {
    const [first, ...others] = coAdoptions(adoptions);
    expect(first).toMatchObject({ shared: 4, own: [4, 4], jaccard: 1, lift: 2 });
    expect(new Set(first!.places)).toEqual(new Set(['甲', '乙']));
    expect(first!.pValue).toBeCloseTo(1 / 70, 12);
    expect(first!.qValue).toBeCloseTo(3 / 70, 12);
    expect(others.map(({ shared, lift }) => [shared, lift])).toEqual([
      [1, 0.4],
      [1, 0.4],
    ]);
  });

  it('does not depend on the order of adoptions', () => {
    expect(coAdoptions([...adoptions].reverse())).toEqual(coAdoptions(adoptions));
  });
});
