import type { Document } from './document.js';
import type { Span } from './span.js';

/** A stretch of a document that a recogniser takes for a name. */
export interface RecognisedSpan extends Span {
  /** 0–1: how sure the recogniser is of exactly this stretch. */
  readonly probability: number;
}

/** What a recogniser saw in one document. Ranges count in the document's cleaned text. */
export interface Recognised {
  /** Which recogniser said so; part of the names of the rules that rely on it. */
  readonly by: string;
  /** Names of persons, in reading order, without overlaps. */
  readonly persons: readonly RecognisedSpan[];
}

/**
 * Something that recognises names by having learnt them, beside the rules of extraction. Extraction works without one; with one, what
 * it saw is further evidence for or against what the rules propose.
 */
export interface Recogniser {
  /** Told with the version of a reading, as other recognisers read otherwise. */
  readonly name: string;
  /** The same document always gives the same answer. */
  recognise(document: Document): Promise<Recognised>;
}
