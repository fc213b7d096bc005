import { describe, expect, it } from 'vitest';
import { type ConditionalRandomField, decodeTags, tagProbabilities } from '../../src/recognise/conditional-random-field.js';

/** A field of two tags, the second of which may not follow itself (−1000). */
const FIELD: ConditionalRandomField = {
  tags: 2,
  start: Float64Array.of(0, 0.5),
  end: Float64Array.of(0.2, 0),
  transitions: Float64Array.of(0, 0.3, 0.1, -1000),
};
const EMISSIONS = Float32Array.of(1, 2, 0, 3, 1, 1.5);

/** All sequences of three tags with their scores: what the algorithms are to agree with. */
function allSequences(): { readonly path: number[]; readonly score: number }[] {
  return Array.from({ length: 8 }, (_, code) => [(code >> 2) & 1, (code >> 1) & 1, code & 1]).map((path) => {
    let score = FIELD.start[path[0]!]! + FIELD.end[path[2]!]!;
    path.forEach((tag, token) => {
      score += EMISSIONS[token * 2 + tag]!;
      if (token > 0) score += FIELD.transitions[path[token - 1]! * 2 + tag]!;
    });
    return { path, score };
  });
}

describe('conditional random field', () => {
  it('decodes the sequence of highest score', () => {
    const best = allSequences().sort((a, b) => b.score - a.score)[0]!;
    expect([...decodeTags(FIELD, EMISSIONS, 3)]).toEqual(best.path);
  });

  it('decodes nothing from nothing', () => {
    expect([...decodeTags(FIELD, new Float32Array(0), 0)]).toEqual([]);
    expect([...tagProbabilities(FIELD, new Float32Array(0), new Int32Array(0))]).toEqual([]);
  });

  it('weighs a tag by all sequences that hold it', () => {
    const path = decodeTags(FIELD, EMISSIONS, 3);
    const sequences = allSequences();
    const total = sequences.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const expected = [...path].map(
      (tag, token) =>
        sequences.filter((sequence) => sequence.path[token] === tag).reduce((sum, { score }) => sum + Math.exp(score), 0) / total,
    );
    [...tagProbabilities(FIELD, EMISSIONS, path)].forEach((probability, token) => expect(probability).toBeCloseTo(expected[token]!, 9));
  });

  it('weighs a window by the sequences that agree with the path around it', () => {
    const path = decodeTags(FIELD, EMISSIONS, 3);
    const agreeing = allSequences().filter((sequence) => sequence.path[0] === path[0] && sequence.path[2] === path[2]);
    const total = agreeing.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const chosen = agreeing.find((sequence) => sequence.path[1] === path[1])!;
    expect(tagProbabilities(FIELD, EMISSIONS, path, 1, 2)[0]).toBeCloseTo(Math.exp(chosen.score) / total, 9);
  });

  it('stays finite over long sequences and large scores', () => {
    const length = 400;
    const emissions = Float32Array.from({ length: length * 2 }, (_, index) => (index % 3) * 150);
    const probabilities = tagProbabilities(FIELD, emissions, decodeTags(FIELD, emissions, length));
    expect([...probabilities].every((probability) => probability >= 0 && probability <= 1 + 1e-9)).toBe(true);
  });
});
