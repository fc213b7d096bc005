import type { Adoption } from './adoption.js';
import type { ReportedYears } from './censoring.js';
import { lastYear } from './decimal-year.js';
import { fitLogistic } from './logistic-fit.js';
import type { LogisticFit } from './logistic-fit.js';

/** One year of a curve. */
export interface AdoptionYear {
  readonly year: number;
  /** Places first seen with it in the year. */
  readonly added: number;
  readonly cumulative: number;
  /** Places of which any report covers the year: the others are unknown, not without it. */
  readonly reporting: number;
}

/** How the number of adopters seen grows. It follows the reports that were read: more reports show more adopters. */
export interface AdoptionCurve {
  /** Every year from the first seen to the last that reports cover. */
  readonly years: readonly AdoptionYear[];
  /** Null with too few points or no ceiling in sight. */
  readonly fit: LogisticFit | null;
  /** Adopters that no report dates; they are not in the curve. */
  readonly undated: number;
}

/** The curve of one initiative's adoptions. The fit takes the years with at least one report, so gaps in reading are not plateaus. */
export function adoptionCurve(adoptions: readonly Adoption[], reported: ReportedYears): AdoptionCurve {
  const dated = adoptions.filter(({ period }) => period !== null).map(({ period }) => lastYear(period!));
  const reporting = new Map<number, number>();
  for (const own of reported.values()) for (const year of own) reporting.set(year, (reporting.get(year) ?? 0) + 1);
  const undated = adoptions.length - dated.length;
  if (dated.length === 0) return { years: [], fit: null, undated };
  const [first, last] = [Math.min(...dated), Math.max(...dated, ...reporting.keys())];
  const years: AdoptionYear[] = [];
  for (let year = first, cumulative = 0; year <= last; year++) {
    const added = dated.filter((seen) => seen === year).length;
    cumulative += added;
    years.push({ year, added, cumulative, reporting: reporting.get(year) ?? 0 });
  }
  return { years, fit: fitLogistic(years.filter(({ reporting: places, added }) => places > 0 || added > 0)), undated };
}
