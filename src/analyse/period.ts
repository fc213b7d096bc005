import type { SourcedClaim } from '../model/index.js';

/** A stretch of time as reports tell it, both ends included; each end as exact as told: `2024`, `2024-03`, `2024-03-21`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Reads `2024`, `2024-03`, `2024-03-21`, or years from and to, `2016-2021`; undefined for anything else. */
export function parsePeriod(text: string | null): Period | undefined {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text ?? '') ?? /^(\d{4}(?:-\d\d){0,2})$/.exec(text ?? '') ?? [];
  if (from === undefined) return undefined;
  return to === undefined ? { from, to: from } : from <= to ? { from, to } : undefined;
}

/**
 * Orders periods by when they surely have begun to hold: a thing seen in 2016-2021 is only sure by 2021, so the end counts first,
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
