import type { Document, Knowledge, ReportContext } from '../model/index.js';
import { type Enclosure, findEnclosures } from './grammar/enclosures.js';

/** Everything an extractor may look at. All ranges count in `text`, the cleaned text. */
export interface Scene {
  readonly document: Document;
  readonly text: string;
  readonly context: ReportContext;
  readonly knowledge: Knowledge;
  /** Passages in quotation marks, outer and inner ones, in reading order. */
  readonly quotes: readonly Enclosure[];
  /** Titles in 《》, in reading order; a title inside a title is part of the outer one. */
  readonly titles: readonly Enclosure[];
}

/** Sets the scene for the extractors of one document. */
export function createScene(document: Document, context: ReportContext, knowledge: Knowledge): Scene {
  return { document, text: document.text, context, knowledge, ...findEnclosures(document.text) };
}
