import { describe, expect, it } from 'vitest';
import { directiveLines, inferInfluence } from '../../../src/analyse/index.js';
import { seen } from '../observed/adoption-builders.js';

const initiatives = ['a', 'b', 'c', 'd', 'e', 'f'];
const lone = [seen('lone', '他省/丁市', '2020'), seen('lone', '他省/戊市', '2023')];
const pairs = initiatives.flatMap((initiative) => [seen(initiative, '某省/甲市', '2020'), seen(initiative, '某省/乙市', '2021')]);

describe('inferInfluence', () => {
  it('infers a line that several initiatives take', () => {
    const { inferred, directives, basis } = inferInfluence([...pairs, ...lone]);
    expect(inferred.map(({ from, to, cascades }) => [from, to, cascades])).toEqual([['某省/甲市', '某省/乙市', 6]]);
    expect(directives).toEqual([]);
    expect(basis).toEqual({ cascades: 7, adoptions: 14, directed: 0, undated: 0 });
  });

  it('lays to no neighbour what a common superior started', () => {
    const required = initiatives.map((initiative) => seen(initiative, '某省', '2019', { started: true }));
    const { inferred, directives, basis } = inferInfluence([...pairs, ...required, ...lone]);
    expect(inferred).toEqual([]);
    expect(directives.map(({ superior, place, initiatives: own }) => [superior, place, own.length])).toEqual([
      ['某省', '某省/乙市', 6],
      ['某省', '某省/甲市', 6],
    ]);
    expect(basis).toMatchObject({ cascades: 7, directed: 12 });
  });

  it('learns nothing from initiatives that are seen everywhere at once, or without a time', () => {
    const { inferred, basis } = inferInfluence([
      seen('x', '某省/甲市', '2020'),
      seen('x', '某省/乙市', '2020'),
      seen('x', '某省/丙市', null),
    ]);
    expect(inferred).toEqual([]);
    expect(basis).toEqual({ cascades: 0, adoptions: 0, directed: 0, undated: 1 });
  });
});

describe('directiveLines', () => {
  it('takes the nearest superior that started it, the nation too, and never a starter itself', () => {
    const lines = directiveLines([
      seen('x', '', '2018', { path: [], started: true }),
      seen('x', '某省', '2019', { started: true }),
      seen('x', '某省/甲市/乙县', '2021'),
      seen('x', '他省/丁市', '2021'),
    ]);
    expect(lines.map(({ superior, place }) => [superior, place])).toEqual([
      ['', '他省/丁市'],
      ['某省', '某省/甲市/乙县'],
    ]);
  });
});
