import type { CleanText } from './clean-text.js';
import type { Span } from './span.js';

/** What a paragraph is in the layout of a report. */
export type ParagraphRole = 'title' | 'subtitle' | 'byline' | 'heading' | 'body' | 'caption' | 'credit';

/** One line of the cleaned text. Ranges count in the cleaned text. */
export interface Paragraph extends Span {
  readonly role: ParagraphRole;
  /** Index of the first sentence and of the one past the last. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** A sentence: up to and with 。！？; (and closing quotes), or a whole heading. Ranges count in the cleaned text. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
}

/** A report laid out: cleaned text, paragraphs with roles, sentences. Nothing is copied; all are ranges of `clean.text`. */
export interface Document {
  /** The name the report is kept under (its file name). */
  readonly name: string;
  readonly clean: CleanText;
  /** The text all ranges below count in (`clean.text`). */
  readonly text: string;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}
