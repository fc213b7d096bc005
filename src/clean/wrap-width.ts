import type { Line } from './lines.js';

const NARROWEST = 32;
const SLACK = 2;
const FEWEST_FULL_LINES = 4;

/** Columns a line takes: two for a wide character, one for a narrow one. */
export function columnsOf(folded: string): number {
  let columns = 0;
  for (let at = 0; at < folded.length; at += 1) columns += folded.charCodeAt(at) < 0x100 ? 1 : 2;
  return columns;
}

/**
 * The width at which a text was wrapped, in columns; undefined where each paragraph is one line. Text is wrapped if a good part of its
 * lines reach nearly the same greatest width and most of these stop in mid-sentence.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const widths = lines.map(({ text }) => columnsOf(text));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest < NARROWEST) return undefined;
  const full = lines.filter((_, index) => (widths[index] ?? 0) >= widest - SLACK);
  const unfinished = full.filter(({ isEnded }) => !isEnded);
  const isWrapped = full.length >= FEWEST_FULL_LINES && full.length * 3 >= lines.length && unfinished.length * 2 > full.length;
  return isWrapped ? widest - SLACK : undefined;
}
