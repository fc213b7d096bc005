import { describe, expect, it } from 'vitest';
import { cityProfiles, reportedYears } from '../../../src/analyse/index.js';
import type { CityProfile } from '../../../src/analyse/index.js';
import { report } from '../../query/answer-builders.js';
import { seen } from './adoption-builders.js';

const reported = reportedYears(
  ['甲市', '乙市', '丙市']
    .map((city) => report(city, { home: ['某省', city], period: '2024' }))
    .concat(report('远', { home: ['他省', '远市'], period: '2023' })),
);
const profiles = cityProfiles(
  [
    seen('x', '某省/甲市', '2020', { started: true }),
    seen('x', '某省/乙市', '2022'),
    seen('x', '他省/远市', '2023'),
    seen('y', '某省/甲市', '2021'),
    seen('y', '某省/乙市', '2020'),
    seen('z', '某省/丙市', '2020'),
    seen('tied', '某省/甲市', '2022'),
    seen('tied', '他省/远市', '2022'),
  ],
  reported,
);
const of = (place: string): CityProfile => profiles.find((profile) => profile.place === place)!;

describe('cityProfiles', () => {
  it('takes the mean place in the order of adopters, and says what it rests on', () => {
    expect(of('某省/甲市').innovativeness).toEqual({ meanRank: 0.5, standardError: 0.5, initiatives: 2 });
    expect(of('某省/乙市').innovativeness).toMatchObject({ meanRank: 0.25, initiatives: 2 });
    expect(of('他省/远市').innovativeness).toEqual({ meanRank: 1, standardError: null, initiatives: 1 });
  });

  it('tells nothing of order where a place is alone or all are tied', () => {
    expect(of('某省/丙市').innovativeness).toBeNull();
  });

  it('keeps what a place started, and what it took up in the order of sight', () => {
    expect(of('某省/甲市').started.map(({ initiativeId }) => initiativeId)).toEqual(['x']);
    expect(of('某省/甲市').takenUp.map(({ initiativeId }) => initiativeId)).toEqual(['x', 'y', 'tied']);
  });

  it('misses only what several peers of the same superior run', () => {
    expect(of('某省/丙市').lacks.map(({ initiativeId, peersWith, peers }) => [initiativeId, peersWith.length, peers])).toEqual([
      ['x', 2, 2],
      ['y', 2, 2],
    ]);
    expect(of('他省/远市').lacks).toEqual([]);
  });

  it('lists the most innovative first', () => {
    expect(profiles.map(({ place }) => place)).toEqual(['某省/乙市', '某省/甲市', '他省/远市', '某省/丙市']);
  });
});
