import type { Modality } from '../../model/index.js';
import { compareCodePoints, sortedTexts } from './code-points.js';

/** What one claim adds to its edge. */
export interface EdgeClaim {
  readonly edgeId: string;
  readonly reportId: string;
  /** Of the report. */
  readonly period: string | null;
  readonly confidence: number;
  readonly modality: Modality;
  readonly title: string | null;
  readonly starts: readonly number[];
  readonly quotes: readonly string[];
  readonly [column: string]: unknown;
}

/** The properties of an edge in the graph: what its claims add up to. */
export interface EdgeSum {
  readonly id: string;
  readonly confidence: number;
  readonly modality: Modality;
  readonly titles: readonly string[];
  readonly reports: number;
  readonly reportIds: readonly string[];
  readonly periods: readonly string[];
  /** The three tell one sentence each by their place, in order of report id, then start. */
  readonly quotes: readonly string[];
  readonly starts: readonly number[];
  readonly quoteReportIds: readonly string[];
}

/** The sum of an edge with more claims: the highest confidence, asserted if any claim is, everything else from all. */
export function addClaims(sum: EdgeSum | undefined, id: string, claims: readonly EdgeClaim[]): EdgeSum {
  const reportIds = sortedTexts([...(sum?.reportIds ?? []), ...claims.map(({ reportId }) => reportId)]);
  const asserted = sum?.modality === 'asserted' || claims.some(({ modality }) => modality === 'asserted');
  const sentences = mergeSentences(sum, claims);
  return {
    id,
    confidence: claims.reduce((highest, { confidence }) => Math.max(highest, confidence), sum?.confidence ?? 0),
    modality: asserted ? 'asserted' : 'planned',
    titles: sortedTexts([...(sum?.titles ?? []), ...claims.flatMap(({ title }) => (title === null ? [] : [title]))]),
    reports: reportIds.length,
    reportIds,
    periods: sortedTexts([...(sum?.periods ?? []), ...claims.flatMap(({ period }) => (period === null ? [] : [period]))]),
    quotes: sentences.map(({ quote }) => quote),
    starts: sentences.map(({ start }) => start),
    quoteReportIds: sentences.map(({ reportId }) => reportId),
  };
}

interface Sentence {
  readonly reportId: string;
  readonly start: number;
  readonly quote: string;
}

/** Each sentence of a report once, though several claims may rest on it. */
function mergeSentences(sum: EdgeSum | undefined, claims: readonly EdgeClaim[]): readonly Sentence[] {
  const known = (sum?.quotes ?? []).map((quote, index) => ({
    quote,
    start: sum?.starts[index] ?? 0,
    reportId: sum?.quoteReportIds[index] ?? '',
  }));
  const more = claims.flatMap(({ reportId, starts, quotes }) =>
    quotes.map((quote, index) => ({ quote, start: starts[index] ?? 0, reportId })),
  );
  const different = new Map([...known, ...more].map((sentence) => [`${sentence.reportId} ${sentence.start} ${sentence.quote}`, sentence]));
  return [...different.values()].sort(
    (a, b) => compareCodePoints(a.reportId, b.reportId) || a.start - b.start || compareCodePoints(a.quote, b.quote),
  );
}
