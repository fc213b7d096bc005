import { foldWidth, isEnded, type Span } from '../model/index.js';

/** A line of what is left of the raw text, without the white space around it. Ranges count in that text. */
export interface Line extends Span {
  /** The words, folded by `foldWidth`. */
  readonly text: string;
  /** Columns of white space before the words: two for a wide space. */
  readonly indent: number;
  /** True if a sentence or a lead-in ends with the line. */
  readonly isEnded: boolean;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** The lines of a text that are not empty. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const add = (start: number, end: number): void => {
    const whole = text.slice(start, end);
    const words = whole.trim();
    if (words === '') return;
    const first = start + whole.length - whole.trimStart().length;
    const folded = foldWidth(words);
    const indent = columnsOf(text.slice(start, first));
    lines.push({
      start: first,
      end: first + words.length,
      text: folded,
      indent,
      isEnded: isEnded(folded),
    });
  };
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(LINE_END)) {
    add(start, index);
    start = index + lineEnd.length;
  }
  add(start, text.length);
  return lines;
}

/** Columns that characters take: one for ASCII and Latin, two for wide characters. */
export function columnsOf(characters: string): number {
  let columns = 0;
  for (let at = 0; at < characters.length; at += 1) columns += characters.charCodeAt(at) < 0x250 ? 1 : 2;
  return columns;
}
