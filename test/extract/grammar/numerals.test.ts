import { describe, expect, it } from 'vitest';
import { toChineseNumeral } from '../../../src/extract/grammar/numerals.js';

describe('toChineseNumeral', () => {
  it.each([
    ['3', '三'],
    ['10', '十'],
    ['14', '十四'],
    ['20', '二十'],
    ['35', '三十五'],
    ['十三', '十三'],
    ['120', '120'],
  ])('%s → %s', (written, expected) => {
    expect(toChineseNumeral(written)).toBe(expected);
  });
});
