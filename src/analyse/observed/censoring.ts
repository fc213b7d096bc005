import type { ReportSummary } from '../../model/index.js';
import { parsePeriod } from '../period.js';
import type { Adoption } from './adoption.js';
import { firstYear, lastYear } from './decimal-year.js';

/** The years that reports of each place cover; a report that speaks of 2016-2021 covers all six. */
export type ReportedYears = ReadonlyMap<string, ReadonlySet<number>>;

/** Which years the reports of each home cover, by steps joined with `/`. Without a period the year of publication counts. */
export function reportedYears(reports: readonly ReportSummary[]): ReportedYears {
  const years = new Map<string, Set<number>>();
  for (const { home, period, published } of reports) {
    const told = parsePeriod(period) ?? parsePeriod(published);
    if (!told) continue;
    const place = home.join('/');
    const own = years.get(place) ?? new Set<number>();
    for (let year = firstYear(told); year <= lastYear(told); year++) own.add(year);
    years.set(place, own);
  }
  return years;
}

/**
 * How exactly first sight tells the time of adoption.
 * - `interval`: an earlier report of the place does not show it, so that it was taken up after that year and by the year seen;
 * - `left`: no earlier report of the place was read, so that it may have been taken up at any time before;
 * - `undated`: no report tells a time.
 */
export type AdoptionCensoring = 'interval' | 'left' | 'undated';

/** When a place took an initiative up, as far as its reports tell. */
export interface AdoptionInterval {
  readonly censoring: AdoptionCensoring;
  /** The last year before first sight that a report of the place covers; null where there is none. */
  readonly after: number | null;
  /** The year it is first seen; null where no report tells a time. */
  readonly by: number | null;
}

/** The interval in which a place took an initiative up. */
export function adoptionInterval({ place, period }: Adoption, years: ReportedYears): AdoptionInterval {
  if (period === null) return { censoring: 'undated', after: null, by: null };
  const by = lastYear(period);
  const before = [...(years.get(place) ?? [])].filter((year) => year < firstYear(period));
  return before.length === 0 ? { censoring: 'left', after: null, by } : { censoring: 'interval', after: Math.max(...before), by };
}

/** A place with reports that never show an initiative: not seen up to a year, unknown after it (right-censored). */
export interface NotSeen {
  readonly place: string;
  /** The last year that its reports cover. */
  readonly until: number;
  /** How many years its reports cover. */
  readonly years: number;
}

/** Places with reports that do not show the initiative. Places without a report are in no list: nothing is known of them. */
export function notSeenIn(adoptions: readonly Adoption[], years: ReportedYears): readonly NotSeen[] {
  const seen = new Set(adoptions.map(({ place }) => place));
  return [...years.entries()]
    .filter(([place]) => !seen.has(place))
    .map(([place, own]) => ({ place, until: Math.max(...own), years: own.size }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}
