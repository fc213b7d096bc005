/**
 * A half-open range `[start, end)` of UTF-16 code units in one text. Which text (the raw report or its cleaned form)
 * is said by whoever holds the span; everything that leaves the pipeline counts in the raw report.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span; throws a RangeError on a negative or inverted range. */
export function createSpan(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`createSpan: [${start}, ${end}) is not a range`);
  }
  return { start, end };
}

/** True if the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if `inner` lies wholly in `outer` (equal ranges included). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by start, the longer range first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
