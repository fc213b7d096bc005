import { adoptionsFrom, coverageOf, reportedYears, type Adoption, type Coverage, type ReportedYears } from '../analyse/index.js';
import type { AdoptionFact } from '../model/answers.js';
import { allReports } from '../query/index.js';
import type { GraphStoreReader } from '../store/graph-store.js';

/** Everything that the questions of spread are asked of. */
export interface LoadedAdoptions {
  readonly facts: readonly AdoptionFact[];
  readonly adoptions: readonly Adoption[];
  readonly reported: ReportedYears;
  readonly coverage: Coverage;
}

/** Reads all adoptions and what the reports cover. */
export async function loadAdoptions(store: GraphStoreReader): Promise<LoadedAdoptions> {
  const [facts, reports] = await Promise.all([store.adoptions(), allReports(store)]);
  return { facts, adoptions: adoptionsFrom(facts), reported: reportedYears(reports), coverage: coverageOf(reports) };
}

/** A place for people. */
export function namePlace(place: string): string {
  return place === '' ? 'national' : place;
}

/** What an answer rests on, in a line. */
export function describeCoverage({ span, reports, places }: Coverage): string {
  return `Rests on ${reports} reports of ${places.length} places${span ? `, ${span.from} to ${span.to}` : ''}; other places and times are unknown.`;
}
