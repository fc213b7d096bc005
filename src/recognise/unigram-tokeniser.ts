/** Words of a dictionary with how often they occur. */
export interface UnigramDictionary {
  readonly logProbabilities: ReadonlyMap<string, number>;
  readonly longest: number;
}

/** A token and where it stands in the text that was cut. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_WORD = 16;
/** What a character costs that no word covers. */
const UNKNOWN = -10;
const HAN_BLOCK = /[\u4e00-\u9fd5]+/gu;
/** Outside Chinese stretches: numbers and Latin words are one token each, everything between them another. */
const LATIN = /([a-zA-Z0-9]+(?:\.\d+)?%?)/u;

/** Reads `word <tab> count` lines. */
export function readUnigramDictionary(text: string): UnigramDictionary {
  const counts = new Map<string, number>();
  let total = 0;
  let longest = 1;
  for (const line of text.split('\n')) {
    const [word, count] = line.split('\t');
    if (!word || !count || word.length > LONGEST_WORD) continue;
    const value = Number(count) + 1e-10;
    total += value - (counts.get(word) ?? 0);
    counts.set(word, value);
    longest = Math.max(longest, word.length);
  }
  const logTotal = Math.log(total);
  for (const [word, count] of counts) counts.set(word, Math.log(count) - logTotal);
  return { logProbabilities: counts, longest };
}

/** Cuts a text into the words whose joint probability is highest (a unigram model), Chinese stretch by Chinese stretch. */
export function cutIntoWords({ logProbabilities, longest }: UnigramDictionary, text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { index, 0: block } of text.matchAll(HAN_BLOCK)) {
    cutOther(text, at, index, tokens);
    cutBlock(logProbabilities, longest, block, index, tokens);
    at = index + block.length;
  }
  cutOther(text, at, text.length, tokens);
  return tokens;
}

function cutOther(text: string, from: number, to: number, tokens: Token[]): void {
  let at = from;
  for (const piece of text.slice(from, to).split(LATIN)) {
    if (piece !== '') tokens.push({ text: piece, start: at, end: at + piece.length });
    at += piece.length;
  }
}

/** Dynamic programming from left to right; `bestFrom[e]` is where the last word of the best cut up to `e` begins. */
function cutBlock(words: ReadonlyMap<string, number>, longest: number, block: string, offset: number, tokens: Token[]): void {
  const size = block.length;
  const score = new Float64Array(size + 1).fill(-Infinity);
  const bestFrom = new Int32Array(size + 1);
  score[0] = 0;
  for (let end = 1; end <= size; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const known = words.get(block.slice(start, end));
      const value = known ?? (end - start === 1 ? UNKNOWN : undefined);
      if (value === undefined) continue;
      const total = (score[start] ?? -Infinity) + value;
      if (total <= (score[end] ?? -Infinity)) continue;
      score[end] = total;
      bestFrom[end] = start;
    }
  }
  const cut: Token[] = [];
  for (let end = size; end > 0; end = bestFrom[end] ?? 0) {
    const start = bestFrom[end] ?? 0;
    cut.push({ text: block.slice(start, end), start: offset + start, end: offset + end });
  }
  for (let index = cut.length - 1; index >= 0; index -= 1) {
    const token = cut[index];
    if (token) tokens.push(token);
  }
}
