import type { EntitySummary, JurisdictionPath, ReportSummary } from '../model/index.js';
import type { InitiativeAnswer, PlaceGroup, StatedBody } from '../query/index.js';
import { coverageOf } from './coverage.js';
import type { Coverage } from './coverage.js';
import { comparePeriods, firstPeriod } from './period.js';
import type { Period } from './period.js';

/** A place that carries an initiative out, with when the reports that were read first show it. */
export interface Adopter {
  /** 1 for the first seen; places seen at the same time share a rank; null where no report tells a time or the place. */
  readonly rank: number | null;
  /** From the province down, empty for the nation; null where no report tells the place of the bodies. */
  readonly path: JurisdictionPath | null;
  readonly firstSeen: Period | null;
  readonly bodies: readonly StatedBody[];
}

/**
 * How an initiative is seen to spread. Everything here is observed: the order is that of first sight among the reports read,
 * not that of adoption, and says nothing of who learnt from whom.
 */
export interface SpreadAnswer {
  readonly initiative: EntitySummary;
  readonly originators: readonly StatedBody[];
  readonly adopters: readonly Adopter[];
  /** Places that intend it, the first seen first; never counted as adopters. */
  readonly planned: readonly Adopter[];
  readonly coverage: Coverage;
}

/** Puts the places of an initiative in the order in which the reports first show them. */
export function spreadOf(answer: InitiativeAnswer, reports: readonly ReportSummary[]): SpreadAnswer {
  return {
    initiative: answer.initiative,
    originators: answer.originators,
    adopters: rank(answer.places),
    planned: rank(answer.planned),
    coverage: coverageOf(reports),
  };
}

function rank(groups: readonly PlaceGroup[]): readonly Adopter[] {
  const seen = groups.map(({ path, bodies }) => ({ path, bodies, firstSeen: firstPeriod(bodies.flatMap(({ claims }) => claims)) }));
  const dated = seen.filter(({ path, firstSeen }) => path !== undefined && firstSeen !== undefined);
  dated.sort((a, b) => comparePeriods(a.firstSeen!, b.firstSeen!) || comparePaths(a.path!, b.path!));
  let rankOfLast = 0;
  const ranked = dated.map(({ path, bodies, firstSeen }, index): Adopter => {
    const before = dated[index - 1]?.firstSeen;
    if (before === undefined || comparePeriods(before, firstSeen!) !== 0) rankOfLast = index + 1;
    return { rank: rankOfLast, path: path!, firstSeen: firstSeen!, bodies };
  });
  const unranked = seen
    .filter((group) => !dated.includes(group))
    .map(({ path, bodies, firstSeen }): Adopter => ({ rank: null, path: path ?? null, firstSeen: firstSeen ?? null, bodies }));
  return [...ranked, ...unranked];
}

function comparePaths(a: JurisdictionPath, b: JurisdictionPath): number {
  const [left, right] = [a.join('/'), b.join('/')];
  return left < right ? -1 : left > right ? 1 : 0;
}
