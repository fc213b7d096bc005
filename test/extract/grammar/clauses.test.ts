import { describe, expect, it } from 'vitest';
import { splitClauses, splitMembers } from '../../../src/extract/grammar/clauses.js';

const wordsOf = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('splitClauses', () => {
  it('ends a clause at punctuation and at a line, not at the list mark', () => {
    const text = '会上,甲、乙发言;会后:丙\n丁。';
    expect(wordsOf(text, splitClauses(text))).toEqual(['会上', '甲、乙发言', '会后', '丙', '丁']);
  });
});

describe('splitMembers', () => {
  it('splits at 、 only', () => {
    const text = '甲、乙、、丙';
    expect(wordsOf(text, splitMembers(text, { start: 0, end: text.length }))).toEqual(['甲', '乙', '丙']);
  });

  it('gives a clause without 、 back whole', () => {
    expect(splitMembers('甲和乙', { start: 0, end: 3 })).toEqual([{ start: 0, end: 3 }]);
  });
});
