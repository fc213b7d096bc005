import { describe, expect, it } from 'vitest';
import { alignLocally, reuseCandidates, sharedPassages, shingleFrequency } from '../../../src/analyse/index.js';

const boilerplate = '坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大精神。';
const own = '推行“委员+专家+群众”三方会商机制，把协商桌搬到田间地头、楼栋院落。';
const first = `${boilerplate}\n资阳市政协今年${own}`;
const second = `十堰市的做法是${own.replace('田间地头', '村头巷尾')}\n${boilerplate}`;
const others = shingleFrequency([`某市。${boilerplate}`, `他市。${boilerplate}就业工作有进展。`, `又一市${boilerplate}`]);

describe('alignLocally', () => {
  it.each([
    ['甲乙丙丁戊', '子丙丁戊丑', { first: { start: 2, end: 5 }, second: { start: 1, end: 4 }, score: 6, matches: 3 }],
    ['甲乙丙丁戊己', '甲乙丙戊己庚', { first: { start: 0, end: 6 }, second: { start: 0, end: 5 }, score: 8, matches: 5 }],
  ])('aligns %s and %s', (a, b, expected) => {
    expect(alignLocally(a, b)).toEqual(expected);
  });

  it('finds nothing where nothing is shared', () => {
    expect(alignLocally('甲乙', '丙丁')).toBeUndefined();
    expect(alignLocally('', '丙丁')).toBeUndefined();
  });
});

describe('sharedPassages', () => {
  it('finds what two reports share and others do not, over small changes, at its place', () => {
    const [passage, ...more] = sharedPassages(first, second, others);
    expect(more).toEqual([]);
    expect(passage!.first.quote).toContain('三方会商机制，把协商桌搬到');
    expect(first.slice(passage!.first.start, passage!.first.end)).toBe(passage!.first.quote);
    expect(second.slice(passage!.second.start, passage!.second.end)).toBe(passage!.second.quote);
    expect(passage!.identity).toBeGreaterThan(0.8);
    expect(passage!.distinctiveness).toBe(1);
  });

  it('keeps the language of the genre only as long as no other report is known', () => {
    const alone = sharedPassages(first, second, shingleFrequency([]));
    expect(alone.some(({ first: { quote } }) => quote === boilerplate)).toBe(true);
    const weighed = sharedPassages(first, second, others, { minWeight: 0 }).find(({ first: { quote } }) => quote === boilerplate);
    expect(weighed?.weight).toBe(0);
  });

  it('shares nothing with a stranger', () => {
    expect(sharedPassages(first, '全年完成造林两千亩，新建公路三十公里。', others)).toEqual([]);
  });
});

describe('reuseCandidates', () => {
  const filler = (seed: number) =>
    Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + ((seed * 7919 + at * 104_729) % 20_000))).join('');

  it('finds the pairs that share much, the most similar first', () => {
    const [a, b, c] = [filler(1), filler(2), filler(3)];
    const found = reuseCandidates([a, `${a.slice(0, 180)}${b.slice(0, 20)}`, c, `${c}${b}`, '短']);
    expect(found.map(({ pair }) => pair)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(found[0]!.similarity).toBeGreaterThan(0.6);
  });

  it('answers the same each time', () => {
    const texts = [first, second, boilerplate];
    expect(reuseCandidates(texts)).toEqual(reuseCandidates(texts));
    expect(reuseCandidates([])).toEqual([]);
  });
});
