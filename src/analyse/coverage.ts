import type { JurisdictionPath, ReportSummary } from '../model/index.js';
import { comparePeriods, parsePeriod } from './period.js';
import type { Period } from './period.js';

/** What one place's reports cover. */
export interface PlaceCoverage {
  /** From the province down; empty for the nation or where a report does not tell its home. */
  readonly path: JurisdictionPath;
  readonly reports: number;
  /** Periods its reports tell, in order of time, each once. */
  readonly periods: readonly string[];
}

/** What an answer rests on. A place or a time that is not in here is unknown, which is not the same as «does not do it». */
export interface Coverage {
  readonly reports: number;
  readonly places: readonly PlaceCoverage[];
  /** The first beginning and the last end that reports tell; null where none tells a time. */
  readonly span: Period | null;
}

/** Sums up the reports that were read. */
export function coverageOf(reports: readonly ReportSummary[]): Coverage {
  const places = new Map<string, ReportSummary[]>();
  for (const report of reports) {
    const key = report.home.join('/');
    places.set(key, [...(places.get(key) ?? []), report]);
  }
  const told = reports
    .map(({ period, published }) => parsePeriod(period) ?? parsePeriod(published))
    .filter((period) => period !== undefined);
  return {
    reports: reports.length,
    places: [...places.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, own]) => ({ path: own[0]!.home, reports: own.length, periods: periodsOf(own) })),
    span:
      told.length === 0
        ? null
        : {
            from: told.reduce((least, { from }) => (from < least ? from : least), told[0]!.from),
            to: told.reduce((most, period) => (comparePeriods(period, most) > 0 ? period : most), told[0]!).to,
          },
  };
}

function periodsOf(reports: readonly ReportSummary[]): readonly string[] {
  const periods = [...new Set(reports.map(({ period, published }) => period ?? published).filter((period) => period !== null))];
  return periods.sort();
}
