import { columnsOf, type Line } from './lines.js';

const NARROWEST = 32;
/** Lines of one width differ by a narrow character, or by a mark that may not begin a line. */
const SLACK = 3;
const FEWEST_FULL_LINES = 4;

/**
 * The width at which a text was wrapped, in columns; undefined where each paragraph is one line. Text is wrapped if a good part of its
 * lines reach nearly the same greatest width and most of these stop in mid-sentence.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const widths = lines.map(widthOf);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest < NARROWEST) return undefined;
  const full = lines.filter((_, index) => (widths[index] ?? 0) >= widest - SLACK);
  const unfinished = full.filter(({ isEnded }) => !isEnded);
  const isWrapped = full.length >= FEWEST_FULL_LINES && full.length * 3 >= lines.length && unfinished.length * 2 > full.length;
  return isWrapped ? widest - SLACK : undefined;
}

/** Columns that a line takes with its indent. */
export function widthOf({ indent, text }: Line): number {
  return indent + columnsOf(text);
}
