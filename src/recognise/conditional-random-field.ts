/**
 * A linear-chain conditional random field over the scores of a network.
 * Lafferty, McCallum, Pereira (2001), «Conditional Random Fields»; decoding by Viterbi (1967), marginals by forward–backward.
 */
export interface ConditionalRandomField {
  readonly tags: number;
  /** Score of a sequence that starts or ends with a tag. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** `transitions[from * tags + to]`. */
  readonly transitions: Float64Array;
}

/** e to this power changes no sum that counts. */
const NEGLIGIBLE = -40;

/** The tag sequence of highest score; `emissions[token * tags + tag]`, as many tokens as `length`. */
export function decodeTags({ tags, start, end, transitions }: ConditionalRandomField, emissions: Float32Array, length: number): Int32Array {
  const path = new Int32Array(length);
  if (length === 0) return path;
  const from = new Int32Array(length * tags);
  let score = Float64Array.from(start, (value, tag) => value + at(emissions, tag));
  for (let token = 1; token < length; token += 1) {
    const next = new Float64Array(tags).fill(-Infinity);
    for (let before = 0; before < tags; before += 1) {
      const reached = at(score, before);
      const row = before * tags;
      for (let tag = 0; tag < tags; tag += 1) {
        const value = reached + at(transitions, row + tag);
        if (value > at(next, tag)) {
          next[tag] = value;
          from[token * tags + tag] = before;
        }
      }
    }
    for (let tag = 0; tag < tags; tag += 1) next[tag] = at(next, tag) + at(emissions, token * tags + tag);
    score = next;
  }
  let best = 0;
  for (let tag = 1; tag < tags; tag += 1) if (at(score, tag) + at(end, tag) > at(score, best) + at(end, best)) best = tag;
  for (let token = length - 1; token >= 0; token -= 1) {
    path[token] = best;
    best = at(from, token * tags + best);
  }
  return path;
}

/**
 * For the tokens `[from, to)` the probability of the tag that `path` gives each, over all sequences that agree with `path` elsewhere.
 * Reckoned in logarithms: the scores of a trained field run into the hundreds.
 */
export function tagProbabilities(
  field: ConditionalRandomField,
  emissions: Float32Array,
  path: Int32Array,
  from = 0,
  to = path.length,
): Float64Array {
  const { tags, transitions } = field;
  const probabilities = new Float64Array(to - from);
  if (from >= to) return probabilities;
  const columns = transposed(transitions, tags);
  const forward: Float64Array[] = [];
  for (let token = from; token < to; token += 1) {
    const earlier = forward.at(-1);
    const before = path[from - 1];
    const reached = earlier ? stepScores(columns, earlier) : before === undefined ? field.start : rowOf(transitions, before, tags);
    forward.push(withEmissions(reached, emissions, token));
  }
  const after = path[to];
  let backward = after === undefined ? field.end : rowOf(columns, after, tags);
  const whole = logSum((forward.at(-1) ?? field.start).map((score, tag) => score + (backward[tag] ?? 0)));
  for (let token = to - 1; token >= from; token -= 1) {
    const chosen = path[token] ?? 0;
    probabilities[token - from] = Math.exp((forward[token - from]?.[chosen] ?? -Infinity) + (backward[chosen] ?? 0) - whole);
    backward = stepScores(transitions, withEmissions(backward, emissions, token));
  }
  return probabilities;
}

/** One step along the chain: for each row of a matrix the log of the sum over all tags of transition and score. */
function stepScores(matrix: Float64Array, scores: Float64Array): Float64Array {
  const tags = scores.length;
  const next = new Float64Array(tags);
  const terms = new Float64Array(tags);
  for (let row = 0; row < tags; row += 1) {
    for (let tag = 0; tag < tags; tag += 1) terms[tag] = at(scores, tag) + at(matrix, row * tags + tag);
    next[row] = logSum(terms);
  }
  return next;
}

function withEmissions(scores: Float64Array, emissions: Float32Array, token: number): Float64Array {
  return scores.map((score, tag) => score + at(emissions, token * scores.length + tag));
}

function rowOf(matrix: Float64Array, row: number, tags: number): Float64Array {
  return matrix.subarray(row * tags, (row + 1) * tags);
}

function transposed(matrix: Float64Array, size: number): Float64Array {
  return matrix.map((_, index) => at(matrix, (index % size) * size + Math.floor(index / size)));
}

/** Logarithm of the sum of exponentials; terms far below the largest add nothing. */
function logSum(terms: Float64Array): number {
  let largest = -Infinity;
  for (let index = 0; index < terms.length; index += 1) largest = Math.max(largest, at(terms, index));
  if (largest === -Infinity) return largest;
  let sum = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const below = at(terms, index) - largest;
    if (below > NEGLIGIBLE) sum += Math.exp(below);
  }
  return largest + Math.log(sum);
}

function at(values: Float32Array | Float64Array | Int32Array, index: number): number {
  return values[index] ?? 0;
}
