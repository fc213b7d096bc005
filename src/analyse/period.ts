import type { SourcedClaim } from '../model/index.js';

/** A stretch of time as reports tell it, both ends included; each end as exact as told: `2024`, `2024-03`, `2024-03-21`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Reads `2024`, `2024-03-21` or `2016/2021`; undefined for anything else. */
export function parsePeriod(text: string | null): Period | undefined {
  if (text === null || !/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(text)) return undefined;
  const [from, to = from] = text.split('/') as [string, string?];
  return from <= to || to.startsWith(from) ? { from, to } : undefined;
}

/**
 * Orders periods by when they surely have begun to hold: a thing seen in 2016/2021 is only sure by 2021, so the end counts first,
 * then the beginning. A year counts as its last day.
 */
export function comparePeriods(a: Period, b: Period): number {
  return compareText(`${a.to}-99`, `${b.to}-99`) || compareText(a.from, b.from);
}

/** When a claim is seen: the period it speaks of, else the day its report was published. */
export function periodOfClaim({ period, published }: SourcedClaim): Period | undefined {
  return parsePeriod(period) ?? parsePeriod(published);
}

/** The earliest period among claims by {@link comparePeriods}; undefined where none tells a time. */
export function firstPeriod(claims: readonly SourcedClaim[]): Period | undefined {
  return claims
    .map(periodOfClaim)
    .filter((period) => period !== undefined)
    .sort(comparePeriods)[0];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
