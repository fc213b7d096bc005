import type { Span } from '../../model/index.js';

/** The best stretch that two texts share, with small changes allowed. */
export interface Alignment {
  readonly first: Span;
  readonly second: Span;
  readonly score: number;
  /** Characters that are the same. */
  readonly matches: number;
}

const MATCH = 2;
const MISMATCH = -2;
const GAP = -2;

/** Local alignment of two short texts (Smith and Waterman 1981; match 2, mismatch and gap −2), in time and room of their product. */
export function alignLocally(first: string, second: string): Alignment | undefined {
  const width = second.length + 1;
  const scores = new Int32Array((first.length + 1) * width);
  let [best, bestAt] = [0, 0];
  for (let i = 1; i <= first.length; i++) {
    for (let j = 1; j <= second.length; j++) {
      const at = i * width + j;
      const step = first[i - 1] === second[j - 1] ? MATCH : MISMATCH;
      const score = Math.max(0, scores[at - width - 1]! + step, scores[at - width]! + GAP, scores[at - 1]! + GAP);
      scores[at] = score;
      if (score > best) [best, bestAt] = [score, at];
    }
  }
  if (best === 0) return undefined;
  let [i, j, matches] = [Math.floor(bestAt / width), bestAt % width, 0];
  const [endFirst, endSecond] = [i, j];
  while (scores[i * width + j]! > 0) {
    const at = i * width + j;
    const same = first[i - 1] === second[j - 1];
    if (scores[at] === scores[at - width - 1]! + (same ? MATCH : MISMATCH)) {
      if (same) matches++;
      i--;
      j--;
    } else if (scores[at] === scores[at - width]! + GAP) i--;
    else j--;
  }
  return { first: { start: i, end: endFirst }, second: { start: j, end: endSecond }, score: best, matches };
}
