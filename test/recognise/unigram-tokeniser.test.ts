import { describe, expect, it } from 'vitest';
import { cutIntoWords, readUnigramDictionary } from '../../src/recognise/unigram-tokeniser.js';

const DICTIONARY = readUnigramDictionary(
  '政协\t100\tn\n委员\t80\tn\n政协委员\t90\tn\n员工\t30\tn\n工作\t200\tv\n委\t1\tg\n作\t5\tv\n\nbroken line\n',
);
const cut = (text: string): string[] => cutIntoWords(DICTIONARY, text).map((token) => token.text);

describe('unigram tokeniser', () => {
  it.each([
    ['政协委员工作', ['政协委员', '工作']],
    ['委员工作', ['委员', '工作']],
    ['委员龘工作', ['委员', '龘', '工作']],
    ['龘', ['龘']],
    ['', []],
    ['2024年ab工作,委员', ['2024', '年', 'ab', '工作', ',', '委员']],
    ['3.5%', ['3.5%']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('tells where each token stands', () => {
    const text = '(政协)委员 a1 工作。';
    const tokens = cutIntoWords(DICTIONARY, text);
    expect(tokens.every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true);
    expect(tokens.map(({ text: word }) => word).join('')).toBe(text);
  });

  it('cuts a thousand times the text in about a thousand times the tokens', () => {
    expect(cut('委员工作'.repeat(1000))).toHaveLength(2000);
  });
});
