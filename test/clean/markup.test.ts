import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './cleaning-support.js';

describe('dropMarkup', () => {
  it.each([
    ['<p style="text-indent:2em">委员<strong>调研</strong>。</p>', '委员调研。'],
    ['委员&nbsp;调研&#160;园区。', '委员调研园区。'],
    ['<SCRIPT>if (a<b) alert("委员")</SCRIPT>委员调研。', '委员调研。'],
    ['<style>.a{color:red}</style>委员调研。<!-- 结束 -->', '委员调研。'],
    ['研发&amp;生产基地建成。', '研发&生产基地建成。'],
  ])('leaves markup out of %s', (raw, text) => {
    expect(paragraphsOf(raw)).toEqual([text]);
  });

  it.each([
    '满意度<60分的单位有3个。',
    '《<人民政协报>读本》出版。',
    '装备<SA750>下线。',
    '研发&生产;建成基地。',
    '<script>未闭合的文字也保留。',
  ])('keeps %s', (raw) => {
    expect(paragraphsOf(raw)).toEqual([raw.replace('<script>', '')]);
  });
});
