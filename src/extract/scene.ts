import { type Document, type Knowledge, type Recognised, type ReportContext, foldWidth } from '../model/index.js';
import { type Enclosure, findEnclosures } from './grammar/enclosures.js';

/** Everything an extractor may look at. All ranges count in `text`, the cleaned text with full-width marks and letters folded. */
export interface Scene {
  readonly document: Document;
  readonly text: string;
  readonly context: ReportContext;
  readonly knowledge: Knowledge;
  /** Passages in quotation marks, outer and inner ones, in reading order. */
  readonly quotes: readonly Enclosure[];
  /** Titles in 《》, in reading order; a title inside a title is part of the outer one. */
  readonly titles: readonly Enclosure[];
  /** What a recogniser saw; undefined where the report is read by rules alone. */
  readonly recognised: Recognised | undefined;
}

/** Sets the scene for the extractors of one document. */
export function createScene(document: Document, context: ReportContext, knowledge: Knowledge, recognised?: Recognised): Scene {
  const text = foldWidth(document.text);
  return { document, text, context, knowledge, recognised, ...findEnclosures(text) };
}
