import type { Adoption, RankedAdoption } from './adoption.js';
import { byInitiative, rankAdoptions } from './adoption.js';
import type { ReportedYears } from './censoring.js';

/** How early a place is among the adopters of what it takes up. */
export interface Innovativeness {
  /** Mean over its initiatives of (rank − 1) / (adopters − 1): 0 always the first seen, 1 always the last. */
  readonly meanRank: number;
  /** Standard error of the mean; null for a single initiative. */
  readonly standardError: number | null;
  /** Initiatives it rests on: dated, with at least two dated adopters that are not all tied. */
  readonly initiatives: number;
}

/** An initiative that peers run and a place is not seen to run. */
export interface LackedInitiative {
  readonly initiativeId: string;
  readonly initiativeName: string;
  /** Peers seen to run it. */
  readonly peersWith: readonly string[];
  /** Of so many peers with reports. */
  readonly peers: number;
}

/** What the reports show of one place. */
export interface CityProfile {
  readonly place: string;
  /** Null where no order tells anything. */
  readonly innovativeness: Innovativeness | null;
  /** Everything it is seen to run, the first seen first, what has no time last. */
  readonly takenUp: readonly Adoption[];
  readonly started: readonly Adoption[];
  /** Places of the same superior with reports. */
  readonly peers: readonly string[];
  /** The most common among peers first. «Not seen» is not «does not have»: see `years`. */
  readonly lacks: readonly LackedInitiative[];
  /** Years that its reports cover; empty where none was read and others only mention it. */
  readonly years: readonly number[];
}

/** An initiative is only missed where at least so many peers run it. */
const MIN_PEERS_WITH = 2;

/** Profiles of every place that runs something or has reports, the most innovative first, then by place. */
export function cityProfiles(adoptions: readonly Adoption[], reported: ReportedYears): readonly CityProfile[] {
  const ranks = normalisedRanks(adoptions);
  const ownOf = groupByPlace(adoptions);
  const peersOf = groupBySuperior([...reported.keys()]);
  const places = [...new Set([...ownOf.keys(), ...reported.keys()])].sort();
  return places
    .map((place): CityProfile => {
      const own = ownOf.get(place) ?? [];
      const peers = (peersOf.get(superiorOf(place)) ?? []).filter((peer) => peer !== place);
      return {
        place,
        innovativeness: innovativenessOf(ranks.get(place) ?? []),
        takenUp: inOrderOfSight(own),
        started: inOrderOfSight(own.filter(({ started }) => started)),
        peers,
        lacks: lacksOf(own, peers, ownOf),
        years: [...(reported.get(place) ?? [])].sort((a, b) => a - b),
      };
    })
    .sort((a, b) => (a.innovativeness?.meanRank ?? 2) - (b.innovativeness?.meanRank ?? 2) || (a.place < b.place ? -1 : 1));
}

/** The place above: all steps but the last; undefined for the nation, which has no peers. */
function superiorOf(place: string): string | undefined {
  return place === '' ? undefined : place.split('/').slice(0, -1).join('/');
}

function normalisedRanks(adoptions: readonly Adoption[]): ReadonlyMap<string, readonly number[]> {
  const ranks = new Map<string, number[]>();
  for (const own of byInitiative(adoptions).values()) {
    const ranked = rankAdoptions(own);
    const [first, last] = [ranked[0], ranked.at(-1)];
    if (!first || !last || first.rank === last.rank) continue;
    for (const { place, rank } of ranked) ranks.set(place, [...(ranks.get(place) ?? []), (rank - 1) / (ranked.length - 1)]);
  }
  return ranks;
}

function innovativenessOf(ranks: readonly number[]): Innovativeness | null {
  if (ranks.length === 0) return null;
  const meanRank = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  const variance = ranks.reduce((sum, rank) => sum + (rank - meanRank) ** 2, 0) / (ranks.length - 1);
  return { meanRank, standardError: ranks.length === 1 ? null : Math.sqrt(variance / ranks.length), initiatives: ranks.length };
}

function lacksOf(own: readonly Adoption[], peers: readonly string[], ownOf: ReadonlyMap<string, readonly Adoption[]>) {
  const has = new Set(own.map(({ initiativeId }) => initiativeId));
  const missed = new Map<string, { readonly name: string; readonly peersWith: string[] }>();
  for (const peer of peers) {
    for (const { initiativeId, initiativeName } of ownOf.get(peer) ?? []) {
      if (has.has(initiativeId)) continue;
      const entry = missed.get(initiativeId) ?? { name: initiativeName, peersWith: [] };
      entry.peersWith.push(peer);
      missed.set(initiativeId, entry);
    }
  }
  return [...missed]
    .filter(([, { peersWith }]) => peersWith.length >= MIN_PEERS_WITH)
    .map(([initiativeId, { name, peersWith }]): LackedInitiative => ({
      initiativeId,
      initiativeName: name,
      peersWith,
      peers: peers.length,
    }))
    .sort((a, b) => b.peersWith.length - a.peersWith.length || (a.initiativeId < b.initiativeId ? -1 : 1));
}

function inOrderOfSight(adoptions: readonly Adoption[]): readonly Adoption[] {
  const ranked: readonly RankedAdoption[] = rankAdoptions(adoptions);
  return [...ranked, ...adoptions.filter(({ period }) => period === null)];
}

function groupByPlace(adoptions: readonly Adoption[]): ReadonlyMap<string, readonly Adoption[]> {
  const groups = new Map<string, Adoption[]>();
  for (const adoption of adoptions) {
    const group = groups.get(adoption.place);
    if (group) group.push(adoption);
    else groups.set(adoption.place, [adoption]);
  }
  return groups;
}

function groupBySuperior(places: readonly string[]): ReadonlyMap<string | undefined, readonly string[]> {
  const groups = new Map<string | undefined, string[]>();
  for (const place of [...places].sort()) {
    const superior = superiorOf(place);
    if (superior !== undefined) groups.set(superior, [...(groups.get(superior) ?? []), place]);
  }
  return groups;
}
