import type { AdoptionFact, JurisdictionPath, SourcedClaim } from '../../model/index.js';
import { comparePeriods, firstPeriod } from '../period.js';
import type { Period } from '../period.js';

/** One place that is seen to run one initiative. */
export interface Adoption {
  readonly initiativeId: string;
  readonly initiativeName: string;
  /** Steps of `path` joined by `/`; empty for the nation. */
  readonly place: string;
  readonly path: JurisdictionPath;
  /** When the reports that were read first show it; null where none tells a time. */
  readonly period: Period | null;
  /** Whether a body of the place is said to have created or issued it. */
  readonly started: boolean;
  /** Names of the bodies, sorted. */
  readonly bodies: readonly string[];
  /** What the reports say, in the order of time. */
  readonly claims: readonly SourcedClaim[];
}

/**
 * Adds facts up to adoptions, by initiative and place, in the order of initiative id and place. Plans do not count, nor bodies whose
 * place no report tells. To originate is to adopt.
 */
export function adoptionsFrom(facts: readonly AdoptionFact[]): readonly Adoption[] {
  const groups = new Map<string, AdoptionFact[]>();
  for (const fact of facts) {
    const path = fact.body.attributes.jurisdiction;
    if (path === undefined || !fact.claims.some(isDone)) continue;
    const key = `${fact.initiative.id} ${path.join('/')}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.keys()].sort().map((key) => adoptionOf(groups.get(key)!));
}

/** The adoptions of several initiatives as if they were one, under the id and name given: a place adopts when it first shows any. */
export function mergeAdoptions(adoptions: readonly Adoption[], initiativeId: string, initiativeName: string): readonly Adoption[] {
  const places = new Map<string, Adoption>();
  for (const adoption of adoptions) {
    const known = places.get(adoption.place);
    places.set(adoption.place, known ? joined(known, adoption) : { ...adoption, initiativeId, initiativeName });
  }
  return [...places.keys()].sort().map((place) => places.get(place)!);
}

function joined(a: Adoption, b: Adoption): Adoption {
  const claims = [...a.claims, ...b.claims];
  return {
    ...a,
    period: firstPeriod(claims) ?? null,
    started: a.started || b.started,
    bodies: [...new Set([...a.bodies, ...b.bodies])].sort(),
    claims,
  };
}

function adoptionOf(facts: readonly AdoptionFact[]): Adoption {
  const [{ initiative, body }] = facts as [AdoptionFact];
  const path = body.attributes.jurisdiction!;
  const done = facts.filter(({ claims }) => claims.some(isDone));
  const claims = done.flatMap((fact) => fact.claims.filter(isDone));
  return {
    initiativeId: initiative.id,
    initiativeName: initiative.name,
    place: path.join('/'),
    path,
    period: firstPeriod(claims) ?? null,
    started: done.some(({ type }) => type === 'ORIGINATES'),
    bodies: [...new Set(done.map((fact) => fact.body.name))].sort(),
    claims,
  };
}

function isDone({ modality }: SourcedClaim): boolean {
  return modality === 'asserted';
}

/** An adoption with its place in the order of first sight. */
export interface RankedAdoption extends Adoption {
  readonly period: Period;
  /** 1 for the first seen; ties share the mean of the ranks they take up (2.5 for two that are second). */
  readonly rank: number;
}

/** Orders the dated adoptions of one initiative by first sight, ties by place. */
export function rankAdoptions(adoptions: readonly Adoption[]): readonly RankedAdoption[] {
  const dated = adoptions
    .filter((adoption): adoption is Adoption & { readonly period: Period } => adoption.period !== null)
    .sort((a, b) => comparePeriods(a.period, b.period) || compareText(a.place, b.place) || compareText(a.initiativeId, b.initiativeId));
  const ranked: RankedAdoption[] = [];
  for (let from = 0; from < dated.length;) {
    let to = from + 1;
    while (to < dated.length && comparePeriods(dated[from]!.period, dated[to]!.period) === 0) to++;
    for (const adoption of dated.slice(from, to)) ranked.push({ ...adoption, rank: (from + 1 + to) / 2 });
    from = to;
  }
  return ranked;
}

/** Adoptions by initiative id. */
export function byInitiative(adoptions: readonly Adoption[]): ReadonlyMap<string, readonly Adoption[]> {
  const groups = new Map<string, Adoption[]>();
  for (const adoption of adoptions) {
    const group = groups.get(adoption.initiativeId);
    if (group) group.push(adoption);
    else groups.set(adoption.initiativeId, [adoption]);
  }
  return groups;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
