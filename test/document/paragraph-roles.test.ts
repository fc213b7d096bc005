import { describe, expect, it } from 'vitest';
import { lay, rolesOf } from './laying-out-support.js';

const BODY = '一年来,市政协围绕中心工作开展调研12次,提出建议36条。';
const NEXT = '全年共立案提案93件,已经全部办复。';

const ROLES: readonly (readonly [role: string, line: string])[] = [
  ['byline', '发布时间:2025-03-21 编辑:云岭政协新闻网'],
  ['byline', '云岭门户网 www.example.org 发布时间:2021-10-26 09:00'],
  ['byline', '2021年03月01日 15:51 | 作者:张三 | 来源:云岭政协网'],
  ['byline', '(2024年1月5日)'],
  ['byline', '二〇二四年一月五日'],
  ['byline', '23.11.2014 12:05'],
  ['byline', '信息来源:云岭日报·客户端作者:张三责任编辑:李四'],
  ['byline', '新闻眼|来源:云岭广播电视台2025-01-09 09:11:16|网络编辑:张三'],
  ['byline', '文 | 张三 李四'],
  ['byline', '云岭日报全媒体记者 张三'],
  ['byline', '(市政协办公室 张三 供稿)'],
  ['byline', '【发布者 : admin】'],
  ['credit', '责任编辑:张三'],
  ['credit', '一审:张三 二审:李四'],
  ['credit', '云岭政协网'],
  ['credit', '《云岭新闻》'],
  ['credit', '主办单位:政协云岭市委员会'],
  ['caption', '图为市政协委员在企业调研'],
  ['heading', '强化政治引领'],
  ['heading', '坚持以增合力为导向,在凝聚共识上作出新贡献'],
  ['heading', '一、落实政治之责,在旗帜鲜明讲政治上彰显政协站位'],
  ['heading', '(一)优秀调研报告:'],
  ['heading', '这一年,扎实的履职彰显担当——'],
  ['heading', '以实干担当书写“发展答卷”'],
  ['body', '各位委员、同志们:'],
  ['body', '(二)强化党的领导。坚持重大事项向市委请示报告。'],
  ['body', '■在沿江11省市政协协商研讨会上介绍绿色发展经验,相关建议获国家有关部委回应支持。'],
  ['body', '2024年7月,云岭市政协组织调研组赴邻市调研'.repeat(2)],
  ['body', '“一线协商·共同缔造'],
  ['body', '提案线索来源:一半来自农村。一半来自城市。'],
  ['heading', '资金来源:财政拨款500万元'],
];

describe('shapeLines', () => {
  it.each(ROLES)('sees a %s: %s', (role, line) => {
    expect(rolesOf(lay(`${BODY}\n\n${line}\n\n${NEXT}\n`))).toEqual([`body: ${BODY}`, `${role}: ${line}`, `body: ${NEXT}`]);
  });

  it('takes what stands under the head of a photograph, or before who took it, for its caption', () => {
    const page = `${BODY}\n云岭政协新闻网\n\n委员调研园区。\n\n云岭政协新闻网\n\n\n委员走访企业。\n${NEXT}\n委员在校园。本报记者张三摄\n`;
    expect(rolesOf(lay(page))).toEqual([
      `body: ${BODY}`,
      'caption: 委员调研园区。',
      'caption: 委员走访企业。',
      `body: ${NEXT}`,
      'caption: 委员在校园。',
    ]);
  });

  it('does not take a paragraph under a photograph for its caption', () => {
    const long = [11, 13, 14, 15, 16].map((count) => BODY.replace('12', String(count))).join('');
    expect(rolesOf(lay(`云岭政协新闻网\n${long}\n云岭政协新闻网\n委员走访企业。`))).toEqual([`body: ${long}`, 'caption: 委员走访企业。']);
  });

  it('takes five or more lines in a row for a list, and fewer for headings', () => {
    const items = ['一等奖', '云岭区政协', '城东区政协', '城西县政协', '城南县政协'];
    expect(rolesOf(lay([BODY, ...items].join('\n')))).toEqual([BODY, ...items].map((line) => `body: ${line}`));
    expect(rolesOf(lay([BODY, ...items.slice(1), NEXT].join('\n')))).toContain('heading: 城南县政协');
  });

  it('keeps the heading after a list', () => {
    const items = ['一等奖', '云岭区政协', '城东区政协', '城西县政协', '广泛凝心聚力'];
    expect(rolesOf(lay([BODY, ...items, NEXT].join('\n'))).slice(-3)).toEqual([
      'body: 城西县政协',
      'heading: 广泛凝心聚力',
      `body: ${NEXT}`,
    ]);
  });
});
