import { describe, expect, it } from 'vitest';
import { readWrittenNumber } from '../../../src/extract/measures/chinese-number.js';

describe('numbers as written', () => {
  it.each([
    ['1257', 1257, ''],
    ['28,865', 28865, ''],
    ['0.122', 0.122, ''],
    ['1.8亿', 1.8, '亿'],
    ['2.2万亿', 22000, '亿'],
    ['1亿3000万', 13000, '万'],
    ['3万5千', 35000, ''],
    ['887.2万', 887.2, '万'],
    ['一千', 1000, ''],
    ['三万', 3, '万'],
    ['三万七千', 37000, ''],
    ['十二', 12, ''],
    ['一百零五', 105, ''],
    ['两千零三十', 2030, ''],
    ['二〇二三', 2023, ''],
    ['两', 2, ''],
  ])('%s', (written, value, scale) => {
    expect(readWrittenNumber(written)).toEqual({ value, scale });
  });

  it.each(['万', '', '3..5', '百千', '1234567890123456', '十百', '年'])('no number: %s', (written) => {
    expect(readWrittenNumber(written)).toBeUndefined();
  });
});
