import { describe, expect, it } from 'vitest';
import { relationsOf } from '../read-text.js';

const home = '福建省/南平市/建瓯市';

describe('RECEIVED', () => {
  it.each([
    [
      '《关于竹产业发展的调研报告》《关于古茶园保护的调研报告》分别获评南平市政协优秀调研报告一等奖和优胜奖。',
      ['关于古茶园保护的调研报告 → 南平市政协优秀调研报告优胜奖', '关于竹产业发展的调研报告 → 南平市政协优秀调研报告一等奖'],
    ],
    ['获评2022年度南平市政协信息工作先进单位。', ['建瓯市政协 → 南平市政协信息工作先进单位']],
    ['《竹乡里的协商故事》在《福建日报》刊发,并荣获福建省“政协好新闻”二等奖。', ['竹乡里的协商故事 → 福建省政协好新闻二等奖']],
    ['对《关于保护建本的建议》等20篇优秀社情民意信息予以表彰。', ['关于保护建本的建议 → 建瓯市政协优秀社情民意信息']],
    ['林清华委员工作室获评全省示范性委员工作室。', ['林清华委员工作室 → 福建省示范性委员工作室']],
    [
      '省政协决定表彰先进,厦门市政协、三明市政协荣获履职创新奖。',
      ['三明市政协 → 福建省政协履职创新奖', '厦门市政协 → 福建省政协履职创新奖'],
    ],
  ])('%s', async (text, expected) => {
    expect(await relationsOf('RECEIVED', text, home)).toEqual(expected);
  });

  it.each([
    ['评选出市政协优秀提案12件。'],
    ['机关党支部某某获评全国劳动模范。'],
    ['今年他获得全国优秀教师奖。'],
    ['对2022年度优秀提案进行表彰。'],
  ])('%s: by nobody told', async (text) => {
    expect(await relationsOf('RECEIVED', text, home)).toEqual([]);
  });

  it('reads a list in lines', async () => {
    const text = '关于表扬的决定\n2021年度建瓯市政协信息工作先进集体\n一等奖:1名\n民盟建瓯总支\n二等奖:1名\n民建建瓯总支\n';
    expect(await relationsOf('RECEIVED', text, home)).toEqual([
      '民建建瓯总支 → 建瓯市政协信息工作先进集体二等奖',
      '民盟建瓯总支 → 建瓯市政协信息工作先进集体一等奖',
    ]);
  });
});

describe('lists of winning works', () => {
  const list = [
    '近日,福建省政协办公厅通报了2023年度全省政协系统优秀信息评选结果。',
    '一、全省政协系统优秀信息',
    '1.一等奖(2篇)',
    '政和县政协《关于修缮廊桥的建议》',
    '《关于发展白茶产业的建议》 建瓯市政协',
    '2.二等奖(1篇)',
    '茶学会会长、光泽县政协主席陈海明《浅谈茶旅融合》',
    '二、信息工作先进单位',
    '松溪县政协',
  ].join('\n');

  it('gives each work the grade above it', async () => {
    expect(await relationsOf('RECEIVED', list, home)).toEqual([
      '关于修缮廊桥的建议 → 福建省政协系统优秀信息一等奖',
      '关于发展白茶产业的建议 → 福建省政协系统优秀信息一等奖',
      '松溪县政协 → 福建省政协信息工作先进单位',
      '浅谈茶旅融合 → 福建省政协系统优秀信息二等奖',
    ]);
  });

  it('takes who stands beside a title for its writer', async () => {
    expect(await relationsOf('AUTHORED', list, home)).toEqual([
      '建瓯市政协 → 关于发展白茶产业的建议',
      '政和县政协 → 关于修缮廊桥的建议',
      '陈海明 → 浅谈茶旅融合',
    ]);
  });

  it('takes the granter from the lead', async () => {
    expect(await relationsOf('GRANTED_BY', list, home)).toEqual([
      '福建省政协信息工作先进单位 → 福建省政协',
      '福建省政协系统优秀信息一等奖 → 福建省政协',
      '福建省政协系统优秀信息二等奖 → 福建省政协',
    ]);
  });

  it('reads the prize from the name of the list', async () => {
    const text = '省政协办公厅关于2023年度优秀理论文章评选结果的通报\n一等奖\n政和县政协《浅谈协商文化》\n';
    expect(await relationsOf('RECEIVED', text, home)).toEqual(['浅谈协商文化 → 福建省政协优秀理论文章一等奖']);
  });

  it.each([
    ['2023年工作总结\n一、优秀提案\n《浅谈协商》\n'],
    ['政协要闻\n二等奖\n政和县政协《浅谈协商》\n'],
    ['关于表扬的通报\n一、优秀提案办理工作总体情况良好,成效明显。\n政和县政协《浅谈协商》\n'],
  ])('%s is no such list', async (text) => {
    expect(await relationsOf('RECEIVED', text, home)).toEqual([]);
  });
});

describe('GRANTED_BY', () => {
  it.each([
    ['获评南平市政协信息工作先进单位。', ['南平市政协信息工作先进单位 → 南平市政协']],
    ['省政协通报表彰,5件提案获省政协优秀提案。', ['福建省政协优秀提案 → 福建省政协']],
    ['3件提案被全国政协评选为优秀提案。', ['全国政协优秀提案 → 全国政协']],
  ])('%s', async (text, expected) => {
    expect(await relationsOf('GRANTED_BY', text, home)).toEqual(expected);
  });

  it('names no granter where none is told', async () => {
    expect(await relationsOf('GRANTED_BY', '获评全国文明单位。', home)).toEqual([]);
  });
});
