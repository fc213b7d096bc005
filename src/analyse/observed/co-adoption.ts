import type { Adoption } from './adoption.js';
import { benjaminiHochberg, hypergeometricUpperTail } from './hypergeometric.js';

/** How far two places run the same initiatives. It is symmetric and says nothing of who learnt from whom. */
export interface CoAdoption {
  /** The two places, the smaller first. */
  readonly places: readonly [string, string];
  readonly shared: number;
  /** Initiatives of each place. */
  readonly own: readonly [number, number];
  /** Shared over all that either runs, 0–1. */
  readonly jaccard: number;
  /** Shared over what chance would share: above 1 more than chance. */
  readonly lift: number;
  /** Chance of sharing at least so many, were initiatives drawn by lot. */
  readonly pValue: number;
  /** False discovery rate (Benjamini–Hochberg) over all pairs of places, also those that share nothing. */
  readonly qValue: number;
}

/**
 * Pairs of places that share an initiative, the least likely by chance first. `initiatives` that only one place runs count in the
 * population: they could have been shared. Every pair of places is a test, so that the adjustment is for all of them.
 */
export function coAdoptions(adoptions: readonly Adoption[]): readonly CoAdoption[] {
  const places = [...new Set(adoptions.map(({ place }) => place))].sort();
  const indexOf = new Map(places.map((place, at) => [place, at]));
  const placesOf = new Map<string, number[]>();
  const own = new Uint32Array(places.length);
  for (const { initiativeId, place } of adoptions) {
    const at = indexOf.get(place)!;
    own[at]!++;
    const adopters = placesOf.get(initiativeId);
    if (adopters) adopters.push(at);
    else placesOf.set(initiativeId, [at]);
  }
  const shared = countShared([...placesOf.values()], places.length);
  const pairs: { readonly first: number; readonly second: number; readonly count: number; readonly pValue: number }[] = [];
  for (let first = 0; first < places.length; first++) {
    for (let second = first + 1; second < places.length; second++) {
      const count = shared[first * places.length + second]!;
      if (count === 0) continue;
      pairs.push({ first, second, count, pValue: hypergeometricUpperTail(count, own[first]!, own[second]!, placesOf.size) });
    }
  }
  const silent = (places.length * (places.length - 1)) / 2 - pairs.length;
  const qValues = benjaminiHochberg([...pairs.map(({ pValue }) => pValue), ...new Array<number>(silent).fill(1)]);
  return pairs
    .map(({ first, second, count, pValue }, at): CoAdoption => ({
      places: [places[first]!, places[second]!],
      shared: count,
      own: [own[first]!, own[second]!],
      jaccard: count / (own[first]! + own[second]! - count),
      lift: (count * placesOf.size) / (own[first]! * own[second]!),
      pValue,
      qValue: qValues[at]!,
    }))
    .sort((a, b) => a.pValue - b.pValue || b.shared - a.shared || (a.places.join() < b.places.join() ? -1 : 1));
}

function countShared(groups: readonly (readonly number[])[], size: number): Uint32Array {
  const shared = new Uint32Array(size * size);
  for (const group of groups) {
    for (const [at, a] of group.entries()) {
      for (let other = at + 1; other < group.length; other++) {
        const b = group[other]!;
        shared[Math.min(a, b) * size + Math.max(a, b)]!++;
      }
    }
  }
  return shared;
}
