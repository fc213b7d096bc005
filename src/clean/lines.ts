import { foldWidth, isEnded, type Span } from '../model/index.js';

/** A line of what is left of the raw text, without the white space around it. Ranges count in that text. */
export interface Line extends Span {
  /** The words, folded by `foldWidth`. */
  readonly text: string;
  readonly isIndented: boolean;
  /** True if a sentence or a lead-in ends with the line. */
  readonly isEnded: boolean;
  /** True if an empty line goes before it. */
  readonly followsGap: boolean;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const INDENT = /^(?:\u3000|[ \t\u00a0]{2})/u;

/** The lines of a text that are not empty. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let followsGap = false;
  const add = (start: number, end: number): void => {
    const whole = text.slice(start, end);
    const words = whole.trim();
    if (words === '') {
      followsGap = true;
      return;
    }
    const first = start + whole.length - whole.trimStart().length;
    const folded = foldWidth(words);
    lines.push({
      start: first,
      end: first + words.length,
      text: folded,
      isIndented: INDENT.test(whole),
      isEnded: isEnded(folded),
      followsGap,
    });
    followsGap = false;
  };
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(LINE_END)) {
    add(start, index);
    start = index + lineEnd.length;
  }
  add(start, text.length);
  return lines;
}
