/**
 * Pages of newspapers repeat passages where columns were cut. Whole sentences are compared, in runs: a run that was there before, word for
 * word, and is long enough not to be a formula, is left out the second time. Pieces of sentences always stay.
 */
import { foldWidth, type Span } from '../model/index.js';

/** Shortest run of repeated sentences that is left out, in code units without white space. */
const SHORTEST_REPETITION = 40;
const SENTENCE = /[^。!?;\r\n\v\f\u0085\u2028\u2029]+[。!?;]*[”’」』)》"]*/gu;

/** Ranges of the text that repeat earlier sentences. */
export function findRepetitions(text: string): Span[] {
  const sentences: Span[] = [];
  const keys: string[] = [];
  for (const { index, 0: sentence } of foldWidth(text).matchAll(SENTENCE)) {
    const key = sentence.replace(/\s+/gu, '');
    if (key === '') continue;
    sentences.push({ start: index, end: index + sentence.length });
    keys.push(key);
  }
  const first = new Map<string, number>();
  const found: Span[] = [];
  let run: number[] = [];
  let source = -1;
  const close = (): void => {
    const length = run.reduce((sum, at) => sum + (keys[at]?.length ?? 0), 0);
    if (length >= SHORTEST_REPETITION) for (const at of run) found.push(sentences[at] as Span);
    run = [];
  };
  keys.forEach((key, at) => {
    const earlier = run.length > 0 && keys[source + 1] === key ? source + 1 : first.get(key);
    if (run.length > 0 && earlier !== source + 1) close();
    if (earlier !== undefined) {
      run.push(at);
      source = earlier;
    } else first.set(key, at);
  });
  close();
  return found;
}
