import type { Span } from './span.js';

export type NoiseReason =
  'navigation' | 'share' | 'advertisement' | 'caption' | 'credit' | 'repetition' | 'break' | 'whitespace' | 'control';

/** A stretch of the raw text that is not the report's own words, and why it was left out. */
export interface Noise extends Span {
  readonly reason: NoiseReason;
}

/** A run of the cleaned text that was copied unchanged from the raw text. */
export interface CopiedRun {
  readonly cleanStart: number;
  readonly rawStart: number;
  readonly length: number;
}

/**
 * The report without noise, with a map back. Every code unit of `text` was copied from the raw text in order;
 * nothing is rewritten, only left out, so a clean span always has a raw span.
 */
export interface CleanText {
  readonly text: string;
  readonly raw: string;
  readonly runs: readonly CopiedRun[];
  readonly noise: readonly Noise[];
}

function rawOffset(clean: CleanText, offset: number): number {
  let low = 0;
  let high = clean.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clean.runs[middle]?.cleanStart ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = clean.runs[low];
  if (!run || offset < run.cleanStart || offset >= run.cleanStart + run.length) {
    throw new RangeError(`toRawSpan: clean offset ${offset} lies outside the text of ${clean.text.length} code units`);
  }
  return run.rawStart + offset - run.cleanStart;
}

/** The raw range that a non-empty clean range covers, from its first to its last copied code unit. */
export function toRawSpan(clean: CleanText, span: Span): Span {
  if (span.end <= span.start) throw new RangeError(`toRawSpan: [${span.start}, ${span.end}) is empty`);
  return { start: rawOffset(clean, span.start), end: rawOffset(clean, span.end - 1) + 1 };
}
