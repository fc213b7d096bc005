import type { Line } from './lines.js';

/**
 * The pairs of neighbouring characters in a text. A word cut by a break often stands whole elsewhere, so a pair of its halves' edges that
 * is found inside some line speaks for the break being inside a word.
 */
export class WordPairs {
  #pairs: Set<number> | undefined;

  constructor(private readonly lines: readonly Line[]) {}

  /** True if the last character of `before` and the first of `after` are neighbours somewhere in a line. */
  join(before: string, after: string): boolean {
    const last = before.at(-1) ?? '';
    const first = after.at(0) ?? '';
    if (!/\p{Script=Han}/u.test(last) || !/\p{Script=Han}/u.test(first)) return false;
    this.#pairs ??= pairsOf(this.lines);
    return this.#pairs.has(pairCode(last.charCodeAt(0), first.charCodeAt(0)));
  }
}

function pairsOf(lines: readonly Line[]): Set<number> {
  const pairs = new Set<number>();
  for (const { text } of lines) {
    for (let at = 1; at < text.length; at += 1) pairs.add(pairCode(text.charCodeAt(at - 1), text.charCodeAt(at)));
  }
  return pairs;
}

function pairCode(first: number, second: number): number {
  return first * 0x10000 + second;
}
