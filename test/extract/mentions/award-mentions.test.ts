import { describe, expect, it } from 'vitest';
import { namesOf } from '../read-text.js';

const home = '河北省/邯郸市/武安市';

describe('prizes by their verbs', () => {
  it.each([
    ['获评2023年度邯郸市政协反映社情民意信息工作先进单位。', ['邯郸市政协反映社情民意信息工作先进单位']],
    ['两篇报告分别获评省政协优秀调研报告二等奖和优秀奖。', ['河北省政协优秀调研报告二等奖', '河北省政协优秀调研报告优秀奖']],
    ['荣获河北省第十二届“政协好新闻”一等奖。', ['河北省政协好新闻一等奖']],
    [
      '在省政协庆祝改革开放四十周年征文活动中,获得一等奖1名、三等奖4名。',
      ['河北省政协庆祝改革开放四十周年征文一等奖', '河北省政协庆祝改革开放四十周年征文三等奖'],
    ],
    ['市政协被评为全省“协商在基层”先进单位。', ['河北省协商在基层先进单位']],
    ['5件提案获省政协优秀提案。', ['河北省政协优秀提案']],
    ['刘文静委员被表扬为全省先进个人。', ['河北省先进个人']],
    ['磁山镇委员工作室跻身省级示范性委员工作室。', ['河北省示范性委员工作室']],
    ['在省政协“优秀理论文章”“优秀信息”等评比中获得一等奖。', ['河北省政协优秀理论文章一等奖', '河北省政协优秀信息一等奖']],
    ['被授予“全国文明单位”称号。', ['全国文明单位']],
    ['3件提案被全国政协评选为优秀提案。', ['全国政协优秀提案']],
    ['决定授予王建国等6位委员武安市政协提案突出贡献奖。', ['武安市政协提案突出贡献奖']],
  ])('%s', async (text, expected) => {
    expect(await namesOf('Award', text, home)).toEqual(expected);
  });

  it.each([
    ['获得市委主要领导批示。'],
    ['相关建议获省政协采纳。'],
    ['获得感、幸福感不断增强。'],
    ['完善奖励制度,激励先进。'],
    ['学习先进经验,争创一流业绩。'],
    ['推荐优秀干部参加培训。'],
    ['获得与会人员一致好评。'],
  ])('%s names none', async (text) => {
    expect(await namesOf('Award', text, home)).toEqual([]);
  });
});

describe('prizes told together', () => {
  it('reads the grades of a prize from the sentence', async () => {
    const text = '省政协决定,对2022年度“政协履职创新奖”获奖单位进行表彰,唐山市政协荣获一等奖,沧州市政协、保定市政协荣获二等奖。';
    expect(await namesOf('Award', text, '河北省')).toEqual(
      expect.arrayContaining(['河北省政协履职创新奖一等奖', '河北省政协履职创新奖二等奖']),
    );
  });

  it('gives an honour without a granter the one beside it', async () => {
    const text = '王芳被评为市政协2022年度优秀政协委员,张磊被评为2022年度信息工作先进个人。';
    expect(await namesOf('Award', text, home)).toEqual(['武安市政协优秀政协委员', '武安市政协信息工作先进个人']);
  });

  it('reads who is commended in a list', async () => {
    const text =
      '政协武安市委员会关于表彰先进的决定\n决定对《关于修复古道的建议》等20篇优秀社情民意信息、民盟武安总支等5个信息工作先进集体和李明等8名先进工作者予以表彰。';
    expect(await namesOf('Award', text, home)).toEqual([
      '武安市政协优秀社情民意信息',
      '武安市政协信息工作先进集体',
      '武安市政协先进工作者',
    ]);
  });

  it('joins the short name of a prize to the full one', async () => {
    const text = '喜获邯郸市政协先进集体一等奖\n荣获邯郸市政协2021-2022年度反映社情民意信息工作先进集体一等奖。';
    expect(await namesOf('Award', text, home)).toEqual(['邯郸市政协反映社情民意信息工作先进集体一等奖']);
  });

  it('reads a list in lines', async () => {
    const text = '关于表扬先进的决定\n2021年度武安市政协信息工作先进集体\n一等奖:2名\n民盟武安总支\n二等奖:3名\n民建武安总支\n';
    expect(await namesOf('Award', text, home)).toEqual(['武安市政协信息工作先进集体一等奖', '武安市政协信息工作先进集体二等奖']);
  });
});
