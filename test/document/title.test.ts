import { describe, expect, it } from 'vitest';
import { lay, rolesOf } from './laying-out-support.js';

const BODY = '一年来,市政协围绕中心工作开展调研12次,提出建议36条。';

const TITLES: readonly (readonly [why: string, lines: readonly string[], title: string, roles: readonly string[]])[] = [
  ['the first heading', ['云岭市政协2024年工作综述', BODY], '云岭市政协2024年工作综述', ['title', 'body']],
  [
    'a heading with the dashed line below it',
    ['为加快建设新云岭贡献力量', '——市政协常委会工作报告解读', '云岭网 2024-10-26', BODY],
    '为加快建设新云岭贡献力量——市政协常委会工作报告解读',
    ['title', 'subtitle', 'byline', 'body'],
  ],
  [
    'the line after a section name and a host',
    ['专题', '中国人民政治协商会议云岭市委员会主办', '搭建履职新平台 架起连心桥', '市政协调研委员工作室', '2024年9月6日 09:47', BODY],
    '搭建履职新平台 架起连心桥',
    ['credit', 'credit', 'title', 'subtitle', 'byline', 'body'],
  ],
  [
    'a title set on several lines',
    ['中国人民政治协商会议', '云岭市第十届委员会常务委员会', '工 作 报 告', '—在市政协十届三次会议上', '段  鸣', '各位委员、同志们:', BODY],
    '中国人民政治协商会议云岭市第十届委员会常务委员会工 作 报 告—在市政协十届三次会议上',
    ['title', 'title', 'title', 'subtitle', 'byline', 'body', 'body'],
  ],
  ['a dashed line alone', ['——在市政协十届三次会议上的报告', BODY], '在市政协十届三次会议上的报告', ['title', 'body']],
  [
    'an exclamation',
    ['连续四年!云岭市政协获评先进单位', '时间:2025-07-20 10:02', BODY],
    '连续四年!云岭市政协获评先进单位',
    ['title', 'byline', 'body'],
  ],
  ['a call', ['同心聚力,再谱新篇!', BODY], '同心聚力,再谱新篇!', ['title', 'body']],
  [
    'the long title of an official letter, with its date below',
    ['政协云岭市委员会办公室关于2022年全市政协系统优秀调研报告及新闻宣传、社情民意信息等工作先进单位情况的通报', '2022-12-29', BODY],
    '政协云岭市委员会办公室关于2022年全市政协系统优秀调研报告及新闻宣传、社情民意信息等工作先进单位情况的通报',
    ['title', 'byline', 'body'],
  ],
  ['none where text begins at once', [BODY, '强化政治引领', BODY.replace('12', '13')], '', ['body', 'heading', 'body']],
  ['none where a by-line begins', ['记者 张三', BODY], '', ['byline', 'body']],
  ['none among numbered headings', ['一、落实政治之责,彰显政协站位', BODY], '', ['heading', 'body']],
  [
    'not a heading below the date',
    ['云岭市政协召开会议', '2024-10-26', '喜报', BODY],
    '云岭市政协召开会议',
    ['title', 'byline', 'heading', 'body'],
  ],
];

describe('findTitle', () => {
  it.each(TITLES)('takes %s', (_, lines, title, roles) => {
    const document = lay(lines.join('\n\n'));
    expect(document.title).toBe(title);
    expect(rolesOf(document)).toEqual(lines.map((line, index) => `${roles[index] ?? ''}: ${line}`));
  });
});
