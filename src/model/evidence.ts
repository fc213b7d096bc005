import type { Span } from './span.js';

/**
 * The exact words of a report that say a thing. Offsets count UTF-16 code units of the report as decoded;
 * `rawText.slice(start, end) === quote` always.
 */
export interface Evidence extends Span {
  readonly quote: string;
}

/** Cuts the evidence for a raw span out of the raw text. */
export function quoteEvidence(rawText: string, span: Span): Evidence {
  return { start: span.start, end: span.end, quote: rawText.slice(span.start, span.end) };
}
