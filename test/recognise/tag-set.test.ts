import { describe, expect, it } from 'vitest';
import { modelTokens, readTagSet, tokenIdsOf } from '../../src/recognise/tag-set.js';

const TAGS = readTagSet(
  JSON.stringify({
    char2id: { 政协: 5, 主: 6, 席: 7, '[NUMBER]': 1, '[HANZI]': 2, '[UNK]': 3 },
    id2label: { 0: 'O', 1: 'B_PERSON' },
    start: [0, 1],
    end: [2, 3],
    trans: [
      [4, 5],
      [6, 7],
    ],
  }),
);

describe('tag set', () => {
  it('reads tags and transitions row by row', () => {
    expect(TAGS.tags).toEqual(['O', 'B_PERSON']);
    expect([...TAGS.field.transitions]).toEqual([4, 5, 6, 7]);
  });

  it('keeps known words whole and takes others apart, without white space', () => {
    const tokens = modelTokens(TAGS, [
      { text: '政协', start: 0, end: 2 },
      { text: ' ', start: 2, end: 3 },
      { text: '主席', start: 3, end: 5 },
    ]);
    expect(tokens).toEqual([
      { text: '政协', start: 0, end: 2 },
      { text: '主', start: 3, end: 4 },
      { text: '席', start: 4, end: 5 },
    ]);
  });

  it('knows unseen tokens by their sort', () => {
    const tokens = ['政协', '龘', '7', '§'].map((text, at) => ({ text, start: at, end: at + 1 }));
    expect([...tokenIdsOf(TAGS, tokens)]).toEqual([5n, 2n, 1n, 3n]);
  });
});
